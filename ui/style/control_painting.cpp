// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/control_painting.h"

#include <QPainter>
#include <QPainterPath>
#include <QStyleOption>
#include <QTime>

#include <algorithm>
#include <cmath>

#include "ui/style/fonts.h"

namespace botri::ui {
namespace {

constexpr qreal kRadius = 6;

}  // namespace

void drawBox(QPainter* painter, const QRect& rect, const QColor& fill, const QColor& edge, qreal width)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(edge.isValid() ? QPen(edge, width) : QPen(Qt::NoPen));
    painter->setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    painter->drawRoundedRect(QRectF(rect).adjusted(width / 2, width / 2, -width / 2, -width / 2), kRadius, kRadius);
    painter->restore();
}

void drawChevron(QPainter* painter, const QRect& rect, qreal degrees, const QColor& color)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(color, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->translate(QRectF(rect).center());
    painter->rotate(degrees);
    // As large as the text, as far as there is room.
    const qreal size = std::min({textScale() / 100.0, rect.width() / 8.0, rect.height() / 6.0});
    painter->scale(size, size);
    painter->drawPolyline(QPolygonF({{-3.5, -1.75}, {0, 1.75}, {3.5, -1.75}}));
    painter->restore();
}

void drawButton(const QStyleOption* option, QPainter* painter)
{
    const Theme& theme = themeOf(option->palette);
    const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option);
    const bool enabled = option->state & QStyle::State_Enabled;
    const bool isDefault = enabled && button && (button->features & QStyleOptionButton::DefaultButton);
    const bool down = option->state & (QStyle::State_Sunken | QStyle::State_On);
    QColor fill = isDefault                         ? theme.accent
        : down                                      ? theme.selected
        : (option->state & QStyle::State_MouseOver) ? theme.hover
                                                    : theme.surface;
    if (isDefault && (option->state & (QStyle::State_MouseOver | QStyle::State_Sunken)))
        fill = theme.dark ? fill.lighter(108) : fill.darker(112);
    const bool focused =
        enabled && (option->state & QStyle::State_HasFocus) && (option->state & QStyle::State_KeyboardFocusChange);
    const QColor edge = focused ? (isDefault ? theme.text : theme.accent) : isDefault ? fill : theme.line;
    drawBox(painter, option->rect, fill, edge, focused ? 2 : 1);
}

void drawField(const QStyleOption* option, QPainter* painter)
{
    const Theme& theme = themeOf(option->palette);
    const bool focused = option->state & QStyle::State_HasFocus;
    drawBox(painter, option->rect, (option->state & QStyle::State_Enabled) ? theme.surface : theme.window,
        focused ? theme.accent : theme.line, focused ? 1.5 : 1);
}

void drawCheckBox(const QStyleOption* option, QPainter* painter)
{
    const Theme& theme = themeOf(option->palette);
    const bool enabled = option->state & QStyle::State_Enabled;
    const bool on = option->state & QStyle::State_On;
    const bool part = option->state & QStyle::State_NoChange;
    const QRectF box = QRectF(option->rect).adjusted(0.5, 0.5, -0.5, -0.5);
    const QColor edge = !enabled ? theme.line : on || part ? theme.accent : theme.muted;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(edge, 1));
    painter->setBrush(on || part ? edge : (option->state & QStyle::State_MouseOver) ? theme.hover : theme.surface);
    painter->drawRoundedRect(box, 3, 3);
    painter->setPen(QPen(enabled ? theme.onAccent : theme.muted, box.width() / 7, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const auto at = [&](double x, double y) { return box.topLeft() + QPointF(x * box.width(), y * box.height()); };
    if (on)
        painter->drawPolyline(QPolygonF({at(0.24, 0.52), at(0.43, 0.71), at(0.77, 0.31)}));
    else if (part)
        painter->drawLine(at(0.26, 0.5), at(0.74, 0.5));
    painter->restore();
}

void drawSpinBox(const QStyleOptionSpinBox* box, const QRect& up, const QRect& down, QPainter* painter)
{
    const Theme& theme = themeOf(box->palette);
    if (box->frame)
        drawField(box, painter);
    const auto step = [&](const QRect& rect, QStyle::SubControl part, QAbstractSpinBox::StepEnabledFlag flag, qreal degrees) {
        if ((box->activeSubControls & part) && (box->state & QStyle::State_MouseOver))
            painter->fillRect(rect, theme.hover);
        drawChevron(
            painter, rect, degrees, (box->stepEnabled & flag) && (box->state & QStyle::State_Enabled) ? theme.muted : theme.line);
    };
    step(up, QStyle::SC_SpinBoxUp, QAbstractSpinBox::StepUpEnabled, 180);
    step(down, QStyle::SC_SpinBoxDown, QAbstractSpinBox::StepDownEnabled, 0);
}

void drawHeader(const QStyleOption* option, QPainter* painter)
{
    const Theme& theme = themeOf(option->palette);
    const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(option);
    painter->fillRect(option->rect, theme.subtotal);
    painter->setPen(theme.line);
    if (header && header->orientation == Qt::Vertical)
        painter->drawLine(option->rect.topRight(), option->rect.bottomRight());
    painter->drawLine(option->rect.bottomLeft(), option->rect.bottomRight());
}

void drawTab(const QStyleOption* option, QPainter* painter)
{
    const Theme& theme = themeOf(option->palette);
    const bool selected = option->state & QStyle::State_Selected;
    QRect line = option->rect;
    line.setTop(line.bottom() - 1);
    painter->fillRect(line.adjusted(0, 1, 0, 0), theme.line);
    if (selected)
        painter->fillRect(line, theme.accent);
    else if (option->state & QStyle::State_MouseOver)
        painter->fillRect(option->rect.adjusted(0, 0, 0, -2), theme.hover);
}

void drawScrollBar(const QStyleOptionSlider* bar, const QRect& handle, QPainter* painter)
{
    const Theme& theme = themeOf(bar->palette);
    painter->fillRect(bar->rect, theme.window);
    if (bar->maximum <= bar->minimum)
        return;
    QColor color = theme.muted;
    color.setAlphaF((bar->state & (QStyle::State_MouseOver | QStyle::State_Sunken)) ? 0.75F : 0.4F);
    const QRect box = handle.adjusted(2, 2, -2, -2);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(color);
    const qreal radius = std::min(box.width(), box.height()) / 2.0;
    painter->drawRoundedRect(box, radius, radius);
    painter->restore();
}

void drawBusy(const QRect& groove, const Theme& theme, QPainter* painter)
{
    constexpr int kThereAndBack = 2400;  // milliseconds
    const double at = static_cast<double>(QTime::currentTime().msecsSinceStartOfDay() % kThereAndBack) / kThereAndBack;
    const int length = std::max(8, groove.width() / 4);
    const auto start = static_cast<int>(std::lround((groove.width() - length) * (1 - std::abs(2 * at - 1))));
    drawBox(painter, QRect(groove.left() + start, groove.top(), length, groove.height()), theme.accent, QColor());
}

}  // namespace botri::ui
