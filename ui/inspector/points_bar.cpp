// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/points_bar.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <cmath>

#include "ui/style/fonts.h"
#include "ui/style/theme.h"

namespace botri::ui {
namespace {

constexpr int kBarHeight = 18;
constexpr int kOverhang = 2;  // of the zero line, above and below

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
    return {200, textPixels(kBarHeight)};
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
            made.push_back({QRectF(right, 0, length, height()), &part});
            right += length;
        } else {
            left -= length;
            made.push_back({QRectF(left, 0, length, height()), &part});
        }
    }
    return made;
}

void PointsBar::paintEvent(QPaintEvent*)
{
    const Theme& theme = themeOf(palette());
    QPainter painter(this);
    double zero = 0;
    for (const Piece& piece : pieces()) {
        painter.fillRect(piece.box.adjusted(0, kOverhang, -1, -kOverhang), partColor(theme, piece.part->color));
        zero += piece.part->value < 0 ? piece.box.width() : 0;
    }
    if (zero > 0)  // what stands left of it takes points off
        painter.fillRect(QRectF(zero - 1, 0, 2, height()), theme.text);
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
