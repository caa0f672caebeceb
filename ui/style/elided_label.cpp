// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/elided_label.h"

#include <QHelpEvent>
#include <QPainter>
#include <QStyle>
#include <QToolTip>

#include <algorithm>

namespace botri::ui {

QSize ElidedLabel::minimumSizeHint() const
{
    const QMargins margins = contentsMargins();
    const int least = fontMetrics().averageCharWidth() * 4;  // "…" and a few letters
    const int words = fontMetrics().horizontalAdvance(text());
    return {std::min(words, least) + margins.left() + margins.right(), QLabel::minimumSizeHint().height()};
}

bool ElidedLabel::isCut() const
{
    return !wordWrap() && fontMetrics().horizontalAdvance(text()) > contentsRect().width();
}

void ElidedLabel::paintEvent(QPaintEvent* event)
{
    if (!isCut())
        return QLabel::paintEvent(event);
    QPainter painter(this);
    style()->drawItemText(&painter, contentsRect(), static_cast<int>(alignment() | Qt::TextSingleLine), palette(), isEnabled(),
        fontMetrics().elidedText(text(), Qt::ElideRight, contentsRect().width()), foregroundRole());
}

bool ElidedLabel::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip || !isCut())
        return QLabel::event(event);
    const QString more = toolTip();
    QToolTip::showText(
        static_cast<QHelpEvent*>(event)->globalPos(), more.isEmpty() ? text() : text() + QLatin1Char('\n') + more, this);
    return true;
}

}  // namespace botri::ui
