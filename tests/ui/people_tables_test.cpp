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

TEST_CASE("the notes of a plan list every pin and every forbidden move with its reason", "[ui][models]")
{
    tests::UiFixture fixture;
    model::Workspace workspace = tests::largeWorkspace(20);
    const planning::Plan plan = tests::handMadePlan(workspace);
    REQUIRE(plan.moves.size() >= 2);
    const auto decide = [&](const planning::Move& move, model::DecisionKind kind, const std::string& note) {
        model::Decision decision;
        decision.scenario = model::baseScenario();
        decision.staff = move.staff;
        decision.unit = move.to.unit;
        decision.specialty = move.to.specialty;
        decision.pool = move.to.pool;
        decision.kind = kind;
        decision.note = note;
        workspace.put(decision);
    };
    const std::size_t before = planNotesTable({workspace, model::baseScenario(), plan, fixture.words}).rows.size();
    decide(plan.moves[0], model::DecisionKind::Pin, "Theo kết luận của Ban Thường vụ");
    decide(plan.moves[1], model::DecisionKind::Forbid, {});
    const ShownTable notes = planNotesTable({workspace, model::baseScenario(), plan, fixture.words});
    CHECK(notes.rows.size() == before + 2);
    const auto noteOn = [&](const planning::Move& move) {
        for (const ShownRow& row : notes.rows)
            if (row.subject == Subject(MoveSubject{move.staff, move.to}))
                return row.cells[2].text;
        return QString();
    };
    CHECK(noteOn(plan.moves[0]) == QStringLiteral("Theo kết luận của Ban Thường vụ"));
    CHECK(noteOn(plan.moves[1]).contains(QStringLiteral("Cơ quan cấm")));
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
    CHECK(cells[5].text.contains(QStringLiteral("hồ sơ hạn chế")));
    for (const ShownCell& cell : cells)
        for (const QString& word :
            {QStringLiteral("thai"), QStringLiteral("sinh"), QStringLiteral("36"), QStringLiteral("E-0")}) {
            CHECK_FALSE(cell.text.contains(word));
            CHECK_FALSE(cell.toolTip.contains(word));
        }
}
