// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/points_bar.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <cmath>

#include "ui/style/theme.h"

namespace botri::ui {
namespace {

constexpr int kBarHeight = 14;

QString partText(const BarPart& part)
{
    return QStringLiteral("%1 %2").arg(part.name).arg(static_cast<qint64>(std::llround(part.value)));
}

}  // namespace

PointsBar::PointsBar(std::vector<BarPart> parts, QWidget* parent) : QWidget(parent), m_parts(std::move(parts))
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    QStringList said;
    for (const BarPart& part : m_parts)
        said << partText(part);
    setAccessibleName(said.join(QStringLiteral(", ")));
}

QSize PointsBar::sizeHint() const
{
    return {200, kBarHeight};
}

std::vector<PointsBar::Piece> PointsBar::pieces() const
{
    double more = 0;
    double less = 0;
    for (const BarPart& part : m_parts)
        (part.value >= 0 ? more : less) += std::fabs(part.value);
    if (more + less <= 0)
        return {};
    const double scale = width() / (more + less);
    double right = less * scale;  // the zero line
    double left = right;
    std::vector<Piece> made;
    for (const BarPart& part : m_parts) {
        const double length = std::fabs(part.value) * scale;
        if (part.value >= 0) {
            made.push_back({QRectF(right, 0, length, kBarHeight), &part});
            right += length;
        } else {
            left -= length;
            made.push_back({QRectF(left, 0, length, kBarHeight), &part});
        }
    }
    return made;
}

void PointsBar::paintEvent(QPaintEvent*)
{
    const Theme& theme = themeOf(palette());
    QPainter painter(this);
    int step = 0;
    for (const Piece& piece : pieces()) {
        const bool helps = piece.part->value < 0;
        const auto& ramp = helps ? theme.surplus : theme.shortage;
        painter.fillRect(piece.box.adjusted(0, 0, -1, 0), ramp[static_cast<std::size_t>(helps ? 3 : 1 + step++ % 3)].fill);
    }
}

bool PointsBar::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        for (const Piece& piece : pieces())
            if (piece.box.contains(help->pos()))
                QToolTip::showText(help->globalPos(), partText(*piece.part), this);
        return true;
    }
    return QWidget::event(event);
}

}  // namespace botri::ui
