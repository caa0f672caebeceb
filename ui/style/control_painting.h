// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QRect>

#include "ui/style/theme.h"

class QPainter;
class QStyleOption;
class QStyleOptionSlider;
class QStyleOptionSpinBox;

namespace botri::ui {

/// How the style draws the parts of controls, in the theme of the palette of the option.

/// A box with round corners; an invalid colour leaves out the fill or the edge.
void drawBox(QPainter* painter, const QRect& rect, const QColor& fill, const QColor& edge, qreal width = 1);
/// A small arrow in the middle of `rect`, pointing down at 0 degrees.
void drawChevron(QPainter* painter, const QRect& rect, qreal degrees, const QColor& color);
void drawButton(const QStyleOption* option, QPainter* painter);
void drawField(const QStyleOption* option, QPainter* painter);
/// A box whose edge can be told from the page in both themes; ticked, or with a bar when only part of it is.
void drawCheckBox(const QStyleOption* option, QPainter* painter);
void drawSpinBox(const QStyleOptionSpinBox* box, const QRect& up, const QRect& down, QPainter* painter);
void drawHeader(const QStyleOption* option, QPainter* painter);
void drawTab(const QStyleOption* option, QPainter* painter);
/// A quiet handle in an empty groove; no arrow buttons.
void drawScrollBar(const QStyleOptionSlider* bar, const QRect& handle, QPainter* painter);
/// A piece that goes to and fro: something is under way and nobody knows how long.
void drawBusy(const QRect& groove, const Theme& theme, QPainter* painter);

}  // namespace botri::ui
