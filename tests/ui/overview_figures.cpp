// SPDX-License-Identifier: GPL-3.0-or-later
#include <QPushButton>

#include "core/planning/plan.h"
#include "core/planning/plan_overview.h"
#include "tests/support/catch.h"
#include "tests/ui/page_figures.h"
#include "tests/ui/page_reading.h"
#include "ui/chart/bar_chart.h"
#include "ui/chart/chart_panel.h"
#include "ui/map/map_panel.h"
#include "ui/pages/figure_tile.h"
#include "ui/pages/overview_page.h"
#include "ui/table/shown_table_view.h"
#include "ui/text/format.h"
#include "ui/text/names.h"

// Figures of the Overview page.

namespace botri::tests {

using namespace botri::ui;
using planning::GapFigures;

void PageFigures::compareTiles()
{
    QStringList core{number(m_gaps.total.open)};
    if (m_plan)
        core << number(m_plan->totals.filled) << number(m_plan->totals.left) << meanDistance(QStringLiteral("–"))
             << moneyText(m_plan->totals.monthlySupport * 12, m_fixture.words.language());
    else
        core << number(m_gaps.total.surplus);
    for (const planning::DeadlineStanding& each : planning::deadlineStandings(m_workspace, m_fixture.environment.today()))
        if (each.daysLeft >= 0) {
            core << said("OverviewTables", "%n days", nullptr, each.daysLeft);
            break;
        }
    QStringList shown;
    for (const FigureTile* tile : m_window.overviewPage().tiles())
        if (!tile->isHidden())
            shown << tile->figure().value;
    same(QStringLiteral("tiles"), shown.join(QStringLiteral(" | ")), core.join(QStringLiteral(" | ")));
    if (m_plan) {
        same(QStringLiteral("change of the first tile"), m_window.overviewPage().tiles()[0]->figure().change,
            QStringLiteral("▼\u00A0") + number(m_gaps.total.filled));
        const OverviewFigure& support = m_window.overviewPage().tiles()[4]->figure();
        same(QStringLiteral("support a month"), support.change,
            said("OverviewTables", "%1 a month").arg(moneyText(m_plan->totals.monthlySupport, m_fixture.words.language())));
        const planning::CostLevels& levels = m_plan->totals.levels;
        const char* const points = "Twelve times the support of a month.\nPoints of measures: %1\n"
                                   "Points of distance, wishes and the rest: %2\nPoints of posts left empty: %3";
        same(QStringLiteral("points"), support.toolTip,
            said("OverviewTables", points).arg(number(levels.measures), number(levels.preference), number(levels.posts)));
    }
}

void PageFigures::compareCharts()
{
    compareChart(static_cast<int>(OverviewChartKind::BySpecialty), m_gaps.bySpecialty, true);
    compareChart(static_cast<int>(OverviewChartKind::ByRegion), m_gaps.byRegion, false);
    compareChart(static_cast<int>(OverviewChartKind::ByDistrict), m_gaps.byDistrict, true);
    if (m_plan)
        compareMeasures();
}

void PageFigures::compareChart(int chart, const std::vector<planning::GapGroup>& groups, bool onlyShort)
{
    ChartPanel& panel = m_window.overviewPage().panel(0);
    const int before = panel.chosen();
    panel.choose(chart);
    const BarChartData& shown = panel.bars().chart();
    std::map<QString, const GapFigures*> core;
    for (const planning::GapGroup& group : groups)
        if (!onlyShort || group.figures.open > 0)
            core.emplace(m_fixture.words(group.name), &group.figures);
    same(shown.title, number(static_cast<int>(shown.bars.size())), static_cast<std::int64_t>(core.size()));
    for (const Bar& bar : shown.bars) {
        const QString where = shown.title + QStringLiteral(": ") + bar.name;
        REQUIRE(core.contains(bar.name));
        const QString after = m_plan ? QStringLiteral(" → ") + number(core.at(bar.name)->left()) : QString();
        same(where, shown.figures(bar), number(core.at(bar.name)->open) + after);
    }
    panel.choose(before);
}

void PageFigures::compareMeasures()
{
    ChartPanel& panel = m_window.overviewPage().panel(0);
    const int before = panel.chosen();
    panel.choose(static_cast<int>(OverviewChartKind::ByMeasure));
    const BarChartData& shown = panel.bars().chart();
    std::map<model::MeasureCode, int> people;
    for (const planning::Move& move : m_plan->moves)
        people[move.measure] += move.count;
    std::map<QString, int> core;
    for (const auto& [measure, count] : people)
        core[m_fixture.words(measureName(m_workspace, measure))] = count;
    for (const Bar& bar : shown.bars)
        same(shown.title + QStringLiteral(": ") + bar.name, shown.figures(bar), core.contains(bar.name) ? core[bar.name] : 0);
    panel.choose(before);
}

void PageFigures::compareMap()
{
    const ShownTable& shown = m_window.overviewPage().map().table().model().table();
    std::map<std::string, GapFigures> core;
    for (const planning::GapGroup& group : m_gaps.byUnit)
        core.emplace(group.key, group.figures);
    std::map<model::UnitCode, int> over;  // summed post by post
    for (const planning::GapRow& row : m_gaps.rows)
        over[row.need.unit] += afterPlan(row.figures);
    auto traffic = m_plan ? planning::unitTraffic(*m_plan) : std::map<model::UnitCode, planning::UnitTraffic>{};
    for (const ShownRow& row : shown.rows)
        if (const auto* commune = std::get_if<UnitSubject>(&row.subject)) {
            const GapFigures& figures = core.at(commune->unit.text());
            std::vector<int> expected{figures.open, figures.surplus};
            if (const planning::UnitTraffic& each = traffic[commune->unit]; m_plan)
                expected.insert(expected.end(), {figures.left(), over[commune->unit], each.arriving, each.leaving, each.inside});
            for (std::size_t i = 0; i < expected.size(); ++i)
                same(QStringLiteral("map: ") + row.cells[0].text + QLatin1Char(' ') + shown.columns[i + 2].heading,
                    row.cells[i + 2].text, expected[i]);
        }
}

void PageFigures::compareTasks()
{
    QStringList core;
    for (const planning::Attention& each : planning::attentions(m_workspace, m_plan.get(), m_fixture.environment.today()))
        core << m_fixture.words(each.text);
    QStringList shown;
    for (const QPushButton* task : m_window.overviewPage().tasks())
        shown << task->text();
    same(QStringLiteral("what needs you"), shown.join(QLatin1Char('\n')), core.join(QLatin1Char('\n')));
}

}  // namespace botri::tests
