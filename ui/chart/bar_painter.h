// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>

#include "ui/chart/bar_chart_model.h"
#include "ui/style/theme.h"

class QPainter;

namespace botri::ui {

/// Height of the line of one bar: 24 pixels with text of the usual size.
[[nodiscard]] int barRowHeight();
/// Height of the line that says what the bars mean.
[[nodiscard]] int barLegendHeight();

/// How the width of a chart is shared between names, bars and figures, the same for all its rows.
struct BarColumns {
    double names = 0;
    double figures = 0;
    int longest = 1;
};
[[nodiscard]] BarColumns barColumns(const BarChartData& chart, double width);

/// One row. `before` is wide, pale and hatched, `after` narrow, dark and solid: they differ without their colour.
void paintBar(QPainter& painter, const QRectF& row, const BarChartData& chart, std::size_t bar, const BarColumns& columns,
    const Theme& theme);

/// Samples of both kinds of bars with their names; returns the width used.
double paintBarLegend(QPainter& painter, const QPointF& topLeft, const BarChartData& chart, const Theme& theme);
[[nodiscard]] double barLegendWidth(const BarChartData& chart);

/// The whole chart with title and legend, as it is exported.
void paintBarChart(QPainter& painter, const QSizeF& size, const BarChartData& chart, const Theme& theme);
[[nodiscard]] QSize barChartSize(const BarChartData& chart);

}  // namespace botri::ui
