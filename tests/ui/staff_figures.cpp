// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "core/planning/eligibility.h"
#include "tests/support/catch.h"
#include "tests/ui/page_figures.h"
#include "tests/ui/page_reading.h"
#include "ui/pages/staff_page.h"
#include "ui/table/shown_table_view.h"

// Figures of the Staff page.

namespace botri::tests {

using namespace botri::ui;

void PageFigures::compareStaff()
{
    const auto standings = planning::allStandings(planning::Matching(m_workspace, model::baseScenario()));
    std::map<model::StaffCode, int> placed;
    if (m_plan)
        for (const planning::Move& move : m_plan->moves)
            placed[move.staff] += move.count;
    std::int64_t people = static_cast<std::int64_t>(m_workspace.rows<model::Staff>().size());
    for (const model::HeadCount& source : m_workspace.rows<model::HeadCount>())
        people += source.count;
    REQUIRE(QTest::qWaitFor([&] { return !m_window.staffPage().isJudging(); }, 60'000));
    ShownTableView& table = m_window.staffPage().table();
    sameRows(QStringLiteral("staff"), table, static_cast<int>(standings.size()),
        [&](const Subject& subject) {
            const model::StaffCode code = std::get<StaffSubject>(subject).staff;
            const auto* source = m_workspace.find<model::HeadCount>(code);
            return std::map<QString, QString>{
                {QStringLiteral("eligibility"), m_fixture.words(planning::nameOf(standings.at(code).eligibility))},
                {QStringLiteral("people"), number(source ? source->count : 1)}};
        },
        {{QStringLiteral("people"), number(people)}});
    const int destination = columnCalled(table.model().table(), QStringLiteral("destination"));
    for (const ShownRow& row : table.model().table().rows)
        same(QStringLiteral("placed of ") + row.cells[0].text,
            number(static_cast<std::int64_t>(row.cells[static_cast<std::size_t>(destination)].number)),
            placed[std::get<StaffSubject>(row.subject).staff]);
}

}  // namespace botri::tests
