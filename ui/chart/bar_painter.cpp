// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/bar_painter.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

#include "ui/style/fonts.h"

namespace botri::ui {
namespace {

constexpr double kBarGap = 8;
constexpr double kWide = 14;
constexpr double kNarrow = 8;
constexpr double kHatch = 4;
constexpr double kChartMargin = 16;
constexpr double kChartHeading = 52;

/// Lines of a slope of one, cut at the edges by arithmetic: clip regions do not reach SVG files.
void drawHatch(QPainter& painter, const QRectF& box)
{
    for (double x = box.left() - box.height() + kHatch; x < box.right(); x += kHatch) {
        const double from = std::max(x, box.left());
        const double to = std::min(x + box.height(), box.right());
        if (to > from)
            painter.drawLine(QPointF(from, box.bottom() - (from - x)), QPointF(to, box.bottom() - (to - x)));
    }
}

void drawBefore(QPainter& painter, const QRectF& box, const Theme& theme)
{
    if (box.width() < 1)
        return;
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.shortage[1].fill);
    painter.drawRect(box);
    painter.setPen(QPen(theme.shortage[2].fill, 1));
    drawHatch(painter, box);
    painter.setPen(QPen(theme.shortage[3].fill, 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(box);
}

void drawAfter(QPainter& painter, const QRectF& box, const QColor& color)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawRect(box);
}

QColor solidColor(const Bar& bar, const Theme& theme)
{
    return bar.color.isValid() ? bar.color : theme.shortage[4].fill;
}

/// Width of a sample in the legend.
double sampleWidth()
{
    return textPixels(22);
}

}  // namespace

int barRowHeight()
{
    return std::max(textPixels(24), QFontMetrics(screenFont(TypeSize::Small, TypeWeight::Bold)).height() + 4);
}

int barLegendHeight()
{
    return std::max(textPixels(18), QFontMetrics(screenFont(TypeSize::Small)).height());
}

BarColumns barColumns(const BarChartData& chart, double width)
{
    const QFontMetricsF small(screenFont(TypeSize::Small));
    const QFontMetricsF bold(screenFont(TypeSize::Small, TypeWeight::Bold));
    BarColumns columns;
    columns.longest = chart.longest();
    for (const Bar& bar : chart.bars) {
        columns.names = std::max(columns.names, small.horizontalAdvance(bar.name));
        columns.figures = std::max(columns.figures, bold.horizontalAdvance(chart.figures(bar)));
    }
    columns.names = std::min(columns.names + 2, std::max(0.0, (width - columns.figures) * 0.55));
    return columns;
}

void paintBar(QPainter& painter, const QRectF& row, const BarChartData& chart, std::size_t index, const BarColumns& columns,
    const Theme& theme)
{
    const Bar& bar = chart.bars[index];
    const QRectF inner = row.adjusted(kBarGap, 0, -kBarGap, 0);
    painter.setFont(screenFont(TypeSize::Small));
    painter.setPen(theme.text);
    painter.drawText(QRectF(inner.left(), inner.top(), columns.names, inner.height()), Qt::AlignVCenter | Qt::AlignLeft,
        QFontMetricsF(painter.font()).elidedText(bar.name, Qt::ElideRight, columns.names));
    painter.setFont(screenFont(TypeSize::Small, TypeWeight::Bold));
    painter.drawText(QRectF(inner.right() - columns.figures - 2, inner.top(), columns.figures + 2, inner.height()),
        Qt::AlignVCenter | Qt::AlignRight, chart.figures(bar));
    const double left = inner.left() + columns.names + kBarGap;
    const double length = inner.right() - columns.figures - kBarGap - left;
    const auto box = [&](int figure, double thickness) {
        const double part = std::max(0.0, length) * figure / columns.longest;
        return QRectF(left, inner.center().y() - thickness / 2, part, thickness);
    };
    painter.setPen(QPen(theme.line, 1));
    painter.drawLine(QPointF(left, row.top()), QPointF(left, row.bottom()));
    if (bar.before)
        drawBefore(painter, box(*bar.before, kWide), theme);
    if (bar.after)
        drawAfter(painter, box(*bar.after, bar.before ? kNarrow : kWide), solidColor(bar, theme));
}

double barLegendWidth(const BarChartData& chart)
{
    if (chart.beforeName.isEmpty())
        return 0;
    const QFontMetricsF metrics(screenFont(TypeSize::Small));
    double width = sampleWidth() + 4 + metrics.horizontalAdvance(chart.beforeName);
    if (!chart.afterName.isEmpty())
        width += 12 + sampleWidth() + 4 + metrics.horizontalAdvance(chart.afterName);
    return width + 2;
}

double paintBarLegend(QPainter& painter, const QPointF& topLeft, const BarChartData& chart, const Theme& theme)
{
    if (chart.beforeName.isEmpty())
        return 0;
    const double middle = topLeft.y() + barLegendHeight() / 2.0;
    double x = topLeft.x();
    const auto word = [&](const QString& text) {
        painter.setFont(screenFont(TypeSize::Small));
        painter.setPen(theme.muted);
        const double width = QFontMetricsF(painter.font()).horizontalAdvance(text) + 2;
        painter.drawText(QRectF(x, topLeft.y(), width, barLegendHeight()), Qt::AlignVCenter | Qt::AlignLeft, text);
        x += width;
    };
    const double sample = sampleWidth();
    const double high = textPixels(10);
    drawBefore(painter, {x, middle - high / 2, sample, high}, theme);
    x += sample + 4;
    word(chart.beforeName);
    if (chart.afterName.isEmpty())
        return x - topLeft.x();
    x += 12;
    drawAfter(painter, {x, middle - high * 0.3, sample, high * 0.6}, theme.shortage[4].fill);
    x += sample + 4;
    word(chart.afterName);
    return x - topLeft.x();
}

void paintBarChart(QPainter& painter, const QSizeF& size, const BarChartData& chart, const Theme& theme)
{
    painter.fillRect(QRectF(QPointF(), size), theme.surface);
    painter.setPen(theme.text);
    painter.setFont(screenFont(TypeSize::Heading, TypeWeight::Bold));
    painter.drawText(
        QRectF(kChartMargin, kChartMargin, size.width() - 2 * kChartMargin, 28), Qt::AlignVCenter | Qt::AlignLeft, chart.title);
    paintBarLegend(painter, {kChartMargin, kChartMargin + 30}, chart, theme);
    const double width = size.width() - 2 * kChartMargin + 2 * kBarGap;
    const BarColumns columns = barColumns(chart, width);
    const double height = barRowHeight();
    for (std::size_t i = 0; i < chart.bars.size(); ++i)
        paintBar(painter, {kChartMargin - kBarGap, kChartMargin + kChartHeading + static_cast<double>(i) * height, width, height},
            chart, i, columns, theme);
}

QSize barChartSize(const BarChartData& chart)
{
    return {720, static_cast<int>(2 * kChartMargin + kChartHeading) + static_cast<int>(chart.bars.size()) * barRowHeight()};
}

}  // namespace botri::ui
