// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/page_figures.h"

#include <QApplication>

#include "core/planning/plan_overview.h"
#include "tests/support/catch.h"
#include "tests/ui/page_reading.h"
#include "ui/pages/figure_strip.h"
#include "ui/shell/status_line.h"
#include "ui/table/shown_table_view.h"
#include "ui/table/table_foot.h"
#include "ui/text/format.h"

namespace botri::tests {

using namespace botri::ui;
using planning::GapFigures;

PageFigures::PageFigures(MainWindow& window, UiFixture& fixture)
    : m_window(window),
      m_fixture(fixture),
      m_workspace(fixture.document.workspace()),
      m_plan(fixture.document.plan()),
      m_gaps(planning::analyseGaps(m_workspace, m_plan.get()))
{
}

int PageFigures::compareAll()
{
    const Place before = m_window.place();
    for (const auto& [place, compare] : {std::pair{Place::Overview, &PageFigures::compareTiles},
             {Place::Overview, &PageFigures::compareCharts}, {Place::Overview, &PageFigures::compareMap},
             {Place::Overview, &PageFigures::compareTasks}, {Place::Gaps, &PageFigures::compareGaps},
             {Place::Staff, &PageFigures::compareStaff}, {Place::Plan, &PageFigures::comparePlan},
             {Place::Reports, &PageFigures::compareReports}, {Place::Data, &PageFigures::compareData}}) {
        m_window.goTo(place);
        QApplication::processEvents();
        (this->*compare)();
    }
    compareStatusLine();
    m_window.goTo(before);
    return m_compared;
}

void PageFigures::same(const QString& where, const QString& shown, const QString& core)
{
    ++m_compared;
    if (shown != core)
        FAIL_CHECK(where.toStdString() << ": the page shows “" << shown.toStdString() << "”, the core has “" << core.toStdString()
                                       << "”");
}

void PageFigures::same(const QString& where, const QString& shown, std::int64_t core)
{
    same(where, shown, number(core));
}

void PageFigures::same(const QString& where, const FigureStrip& shown, const QStringList& core)
{
    QStringList values;
    for (const Figure& figure : shown.figures())
        values << figure.value;
    same(where, values.join(QStringLiteral(" | ")), core.join(QStringLiteral(" | ")));
}

void PageFigures::sameRows(const QString& where, ShownTableView& shown, int rows,
    const std::function<std::map<QString, QString>(const Subject& subject)>& core, const std::map<QString, QString>& totals)
{
    const QAbstractItemModel& seen = *shown.view()->model();
    const ShownTable& table = shown.model().table();
    same(where, number(seen.rowCount()), rows);
    for (int row = 0; row < seen.rowCount(); ++row)
        for (const auto& [key, text] : core(seen.index(row, 0).data(ShownTableModel::SubjectRole).value<Subject>())) {
            const QModelIndex cell = seen.index(row, columnCalled(table, key));
            REQUIRE(cell.isValid());
            same(where + QLatin1Char(' ') + seen.index(row, 0).data().toString() + QLatin1Char(' ') + key, cell.data().toString(),
                text);
        }
    for (const auto& [key, total] : totals)
        same(where + QStringLiteral(" total of ") + key, shown.foot().totals().at(columnCalled(table, key)), total);
}

QString PageFigures::number(std::int64_t figure) const
{
    return numberText(figure, m_fixture.words.language());
}

QString PageFigures::meanDistance(const QString& unknown) const
{
    const std::optional<double> mean = planning::meanKilometres(m_plan->totals);
    return mean ? number(std::llround(*mean)) + QStringLiteral("\u00A0km") : unknown;
}

std::map<std::pair<model::UnitCode, model::SpecialtyCode>, GapFigures> PageFigures::cells() const
{
    std::map<std::pair<model::UnitCode, model::SpecialtyCode>, GapFigures> cells;
    for (const planning::GapRow& row : m_gaps.rows)
        cells[{row.need.unit, row.need.specialty}] += row.figures;
    return cells;
}

void PageFigures::compareStatusLine()
{
    const QString words = m_window.statusLine().words();
    QStringList core;
    if (!m_plan) {
        core << said("StatusLine", "No plan yet");
    } else {
        core << (m_fixture.document.planStanding() == PlanStanding::Stale ? said("StatusLine", "Plan older than the data")
                                                                          : said("StatusLine", "Optimal, verified"))
             << said("StatusLine", "%1 people placed").arg(number(m_plan->totals.moves))
             << said("StatusLine", "%1 posts left").arg(number(m_plan->totals.left));
    }
    core << said("StatusLine", "figures as of %1").arg(dateText(m_workspace.info().asOf));
    for (const planning::DeadlineStanding& each : planning::deadlineStandings(m_workspace, m_fixture.environment.today()))
        if (each.daysLeft >= 0) {
            core << said("StatusLine", "%n days to %1", nullptr, each.daysLeft).arg(dateText(each.deadline.date));
            break;
        }
    for (const QString& part : core)
        same(QStringLiteral("status line"), words.contains(part) ? part : words, part);
}

}  // namespace botri::tests
