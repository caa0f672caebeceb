// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/figure_tile.h"

#include <QPainter>

#include "ui/style/fonts.h"
#include "ui/style/theme.h"
#include "ui/table/cell_delegate.h"

namespace botri::ui {

FigureTile::FigureTile(QWidget* parent) : QAbstractButton(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
}

void FigureTile::show(const OverviewFigure& figure)
{
    m_figure = figure;
    setAccessibleName(QStringLiteral("%1 %2").arg(figure.value, figure.name));
    setAccessibleDescription(figure.toolTip);
    setToolTip(figure.name + QLatin1Char('\n') + figure.toolTip);
    setVisible(true);
    update();
}

QFont FigureTile::figureFont(int room) const
{
    QStringList values;
    for (const FigureTile* tile : parentWidget() ? parentWidget()->findChildren<FigureTile*>() : QList<FigureTile*>())
        if (tile->isVisible())
            values << tile->m_figure.value;
    return figureFontFor(values << m_figure.value, room);
}

void FigureTile::paintEvent(QPaintEvent*)
{
    const Theme& theme = themeOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool lit = underMouse() || hasFocus();
    painter.setPen(QPen(lit ? theme.accent : theme.line, hasFocus() ? 2 : 1));
    painter.setBrush(isDown() ? theme.selected : underMouse() ? theme.hover : theme.surface);
    const double half = hasFocus() ? 1 : 0.5;
    painter.drawRoundedRect(QRectF(rect()).adjusted(half, half, -half, -half), 6, 6);
    const QRect inner = rect().adjusted(12, 6, -8, -6);
    const QFont big = figureFont(inner.width());
    painter.setFont(big);
    painter.setPen(inkOf(m_figure.tone, theme));
    const QRect above = inner.adjusted(0, 0, 0, -textPixels(20));
    painter.drawText(above, Qt::AlignLeft | Qt::AlignVCenter, m_figure.value);
    const int used = QFontMetrics(big).horizontalAdvance(m_figure.value) + 8;
    painter.setFont(screenFont(TypeSize::Small, TypeWeight::Bold));
    if (!m_figure.change.isEmpty() && used + QFontMetrics(painter.font()).horizontalAdvance(m_figure.change) <= inner.width()) {
        painter.setPen(m_figure.tone == Tone::Bad ? theme.good : theme.muted);
        painter.drawText(above.adjusted(used, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, m_figure.change);
    }
    painter.setPen(theme.muted);
    painter.setFont(screenFont(TypeSize::Small));
    painter.drawText(inner, Qt::AlignLeft | Qt::AlignBottom,
        QFontMetrics(painter.font()).elidedText(m_figure.name, Qt::ElideRight, inner.width()));
}

void FigureTile::enterEvent(QEnterEvent*)
{
    update();
}

void FigureTile::leaveEvent(QEvent*)
{
    update();
}

}  // namespace botri::ui
