// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/planning/gap_analysis.h"
#include "core/planning/plan.h"
#include "core/planning/plan_overview.h"
#include "ui/chart/bar_chart_model.h"
#include "ui/main_window.h"
#include "ui/pages/page_filter.h"
#include "ui/style/theme.h"
#include "ui/table/shown_table.h"
#include "ui/text/words.h"

namespace botri::ui {

/// Where the rows behind a figure are.
struct RowLink {
    Place place = Place::Gaps;
    PageFilter filter;
};

/// A large figure with what it counts and the rows that make it.
struct OverviewFigure {
    QString value;
    QString change;  ///< small beside the value: "▼ 143", "227.0 m VND a month"; empty: none
    QString name;
    Tone tone = Tone::Plain;
    QString toolTip;
    RowLink link;
};

/// A chart with the rows behind each of its bars.
struct OverviewChart {
    BarChartData chart;
    std::vector<RowLink> links;  ///< one a bar
};

/// Something to do, in words, with its rows.
struct OverviewTask {
    QString text;
    QString icon;
    RowLink link;
};

/// These units in their table of the file; `lookAt` is the column to correct.
[[nodiscard]] RowLink unitsLink(const std::vector<model::UnitCode>& units, const char* lookAt);

/// Gaps, plan and deadlines as large figures. Without a plan only what is known without one.
[[nodiscard]] std::vector<OverviewFigure> overviewFigures(const model::Workspace& workspace, const planning::GapAnalysis& gaps,
    const planning::Plan* plan, Date today, const Words& words);

enum class OverviewChartKind { BySpecialty, ByRegion, ByDistrict, ByMeasure };

/// All charts in the order of OverviewChartKind. Specialties and districts that are short stand by their shortage, the
/// rest in its own order.
/// \param theme gives measures their hues.
[[nodiscard]] std::vector<OverviewChart> overviewCharts(const model::Workspace& workspace, const planning::GapAnalysis& gaps,
    const planning::Plan* plan, const Words& words, const Theme& theme);

[[nodiscard]] std::vector<OverviewTask> overviewTasks(
    const model::Workspace& workspace, const planning::Plan* plan, Date today, const Words& words);

}  // namespace botri::ui
