// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/figure_strip.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

#include "ui/style/fonts.h"
#include "ui/style/theme.h"

namespace botri::ui {
namespace {

constexpr int kHeight = 68;
constexpr int kGutter = 12;

/// The rectangle of tile `index` when `count` tiles share `width`.
QRect tile(std::size_t index, std::size_t count, int width)
{
    const int tiles = static_cast<int>(count);
    const int at = static_cast<int>(index);
    const int each = std::min((width - kGutter * (tiles - 1)) / tiles, 220);
    return {at * (each + kGutter), 0, each, kHeight};
}

}  // namespace

FigureStrip::FigureStrip(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void FigureStrip::show(std::vector<Figure> figures)
{
    m_figures = std::move(figures);
    QStringList said;
    for (const Figure& figure : m_figures)
        said << figure.name + QLatin1Char(' ') + figure.value;
    setAccessibleName(said.join(QStringLiteral(", ")));
    update();
}

QSize FigureStrip::sizeHint() const
{
    return {600, kHeight};
}

QSize FigureStrip::minimumSizeHint() const
{
    return {300, kHeight};
}

void FigureStrip::paintEvent(QPaintEvent*)
{
    const Theme& theme = themeOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    for (std::size_t i = 0; i < m_figures.size(); ++i) {
        const QRect box = tile(i, m_figures.size(), width());
        painter.setPen(theme.line);
        painter.setBrush(theme.surface);
        painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
        const QRect inner = box.adjusted(12, 6, -8, -6);
        painter.setPen(m_figures[i].tone == Tone::Bad ? theme.bad : m_figures[i].tone == Tone::Good ? theme.good : theme.text);
        QFont big = screenFont(TypeSize::Figure, TypeWeight::Bold);
        if (QFontMetrics(big).horizontalAdvance(m_figures[i].value) > inner.width())
            big = screenFont(TypeSize::Heading, TypeWeight::Bold);
        painter.setFont(big);
        painter.drawText(inner.adjusted(0, 0, 0, -20), Qt::AlignLeft | Qt::AlignVCenter, m_figures[i].value);
        painter.setPen(theme.muted);
        painter.setFont(screenFont(TypeSize::Small));
        painter.drawText(inner, Qt::AlignLeft | Qt::AlignBottom,
            QFontMetrics(painter.font()).elidedText(m_figures[i].name, Qt::ElideRight, inner.width()));
    }
}

bool FigureStrip::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        for (std::size_t i = 0; i < m_figures.size(); ++i)
            if (tile(i, m_figures.size(), width()).contains(help->pos()))
                QToolTip::showText(
                    help->globalPos(), m_figures[i].toolTip.isEmpty() ? m_figures[i].name : m_figures[i].toolTip, this);
        return true;
    }
    return QWidget::event(event);
}

}  // namespace botri::ui
