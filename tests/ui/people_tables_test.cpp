// SPDX-License-Identifier: GPL-3.0-or-later
#include <set>

#include "tests/support/catch.h"
#include "tests/support/hand_made_plan.h"
#include "tests/support/small_workspace.h"
#include "tests/ui/ui_fixture.h"
#include "ui/models/plan_tables.h"
#include "ui/models/staff_table.h"

using namespace botri;
using namespace botri::ui;

TEST_CASE("the tables of a plan count what the plan counts", "[ui][models]")
{
    tests::UiFixture fixture;
    const model::Workspace workspace = tests::largeWorkspace(20);
    const planning::Plan plan = tests::handMadePlan(workspace);
    REQUIRE_FALSE(plan.moves.empty());
    const PlanSources from{workspace, model::baseScenario(), plan, fixture.words};
    const ShownTable moves = movesTable(from);
    int people = 0;
    for (const ShownRow& row : moves.rows)
        people += static_cast<int>(row.cells[3].number);
    CHECK(moves.rows.size() == plan.moves.size());
    CHECK(people == plan.totals.moves);
    const ShownTable left = emptyPostsTable(from);
    int posts = 0;
    for (const ShownRow& row : left.rows)
        posts += static_cast<int>(row.cells[2].number);
    CHECK(posts == plan.totals.left);
}

TEST_CASE("every person and head-count is in the staff table, and those the plan moves say where to", "[ui][models]")
{
    tests::UiFixture fixture;
    const model::Workspace workspace = tests::largeWorkspace(20);
    const planning::Plan plan = tests::handMadePlan(workspace);
    const ShownTable table = staffTable(staffLines(workspace, model::baseScenario(), &plan, Language::Vietnamese));
    CHECK(table.rows.size() == workspace.rows<model::Staff>().size() + workspace.rows<model::HeadCount>().size());
    std::size_t placed = 0;
    for (const ShownRow& row : table.rows)
        placed += row.cells[4].text.isEmpty() ? 0 : 1;
    std::set<model::StaffCode> movers;
    for (const planning::Move& move : plan.moves)
        if (workspace.find<model::Staff>(move.staff) || workspace.find<model::HeadCount>(move.staff))
            movers.insert(move.staff);
    CHECK(placed == movers.size());
}

TEST_CASE("the staff table never tells a personal circumstance", "[ui][models]")
{
    tests::UiFixture fixture;
    tests::WorkspaceBuilder builder;
    builder.specialty("KT03", "Xây dựng", model::Agency::Economic)
        .department("SXD", "Sở Xây dựng")
        .commune("17329", "Keng Đu", "Kỳ Sơn")
        .need("17329", "KT03", 1, 0)
        .measure("BP", "Biệt phái", model::MeasureKind::Secondment, "Chủ tịch UBND tỉnh");
    model::Staff person;
    person.code = model::StaffCode("A");
    person.fullName = "Nguyễn Thị A";
    person.unit = model::UnitCode("SXD");
    person.specialty = model::SpecialtyCode("KT03");
    person.nominated = true;
    person.pregnantOrMaternity = true;
    builder.put(person);
    model::Workspace workspace = builder.workspace();
    model::Measure secondment = *workspace.find<model::Measure>(model::MeasureCode("BP"));
    secondment.sources = {model::SourceKind::DepartmentNominee};
    secondment.termMonths = 24;
    workspace.put(secondment);
    const ShownTable table = staffTable(staffLines(workspace, model::baseScenario(), nullptr, Language::Vietnamese));
    REQUIRE(table.rows.size() == 1);
    const std::vector<ShownCell>& cells = table.rows.front().cells;
    CHECK(cells[3].text == QStringLiteral("vướng quy định"));
    CHECK(cells[5].text.contains(QStringLiteral("R9")));
    for (const ShownCell& cell : cells)
        for (const QString& word :
            {QStringLiteral("thai"), QStringLiteral("sinh"), QStringLiteral("36"), QStringLiteral("E-0")}) {
            CHECK_FALSE(cell.text.contains(word));
            CHECK_FALSE(cell.toolTip.contains(word));
        }
}
