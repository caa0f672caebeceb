// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/acts/dependent_rows.h"

#include <algorithm>

#include "core/acts/act_check.h"
#include "tests/core/acts/sample_acts.h"
#include "tests/support/catch.h"
#include "tests/support/small_workspace.h"

using namespace botri;
using namespace botri::acts;
using namespace botri::model;

namespace {

Workspace example()
{
    Workspace workspace = botri::tests::smallWorkspace();
    Scenario base;
    base.code = baseScenario();
    base.name = "Gốc";
    workspace.put(base);
    return workspace;
}

Record recordOf(const Workspace& workspace, TableId table, const std::string& code)
{
    for (const Record& row : workspace.records(table))
        if (row.front() == Value(code))
            return row;
    FAIL("no row " + code);
    return {};
}

Workspace after(const Act& act, const Workspace& workspace)
{
    auto answer = effectOf(act, workspace, {});
    if (const auto* refused = std::get_if<ActRefusal>(&answer))
        FAIL(refused->text.en);
    return std::get<ActEffect>(std::move(answer)).workspace;
}

}  // namespace

TEST_CASE("a row is deleted with what cannot stand without it, and it is said before", "[acts]")
{
    const Workspace workspace = example();
    const Unit& commune = *std::ranges::find_if(workspace.rows<Unit>(), &Unit::isCommune);
    const Record row = tableOf<Unit>().record(commune);
    std::size_t needs = 0;
    for (const Need& need : workspace.rows<Need>())
        needs += need.unit == commune.code ? 1 : 0;
    REQUIRE(needs > 0);
    const Deletion deletion = deletionOf(workspace, TableId::Unit, {row});
    CHECK(deletion.alsoDeleted.at(TableId::Need) == needs);
    CHECK(deletion.text().vi.find("Nhu cầu") != std::string::npos);
    const Act act = deleteWithDependents(workspace, botri::test::hoa(), TableId::Unit, {row});
    const Workspace left = after(act, workspace);
    CHECK_FALSE(left.find<Unit>(commune.code));
    for (const Need& need : left.rows<Need>())
        CHECK(need.unit != commune.code);
    Workspace back = left;
    back.apply(act.inverseChanges());
    CHECK(back == workspace);
}

TEST_CASE("a row nobody names goes alone", "[acts]")
{
    const Workspace workspace = example();
    const Record row = workspace.records(TableId::Need).front();
    const Deletion deletion = deletionOf(workspace, TableId::Need, {row});
    CHECK(deletion.changes.size() == 1);
    CHECK(deletion.text().vi.empty());
}

TEST_CASE("rows that may stand without a code only lose it", "[acts]")
{
    Workspace workspace = example();
    const auto& codes = workspace.rows<Specialty>();
    REQUIRE(codes.size() >= 2);
    const SpecialtyCode kept = codes.begin()->code;
    const SpecialtyCode gone = std::next(codes.begin())->code;
    Staff person;
    person.code = StaffCode("X1");
    person.fullName = "Lê Thị X";
    person.unit = workspace.rows<Unit>().begin()->code;
    person.specialty = kept;
    person.secondarySpecialties = {gone};
    workspace.put(person);
    const Record row = recordOf(workspace, TableId::Specialty, gone.text());
    const Workspace left = after(deleteWithDependents(workspace, botri::test::hoa(), TableId::Specialty, {row}), workspace);
    REQUIRE(left.find<Staff>(person.code));
    CHECK(left.find<Staff>(person.code)->secondarySpecialties.empty());
}

TEST_CASE("a new code is followed by everything that names the row", "[acts]")
{
    const Workspace workspace = example();
    const Unit& commune = *std::ranges::find_if(workspace.rows<Unit>(), &Unit::isCommune);
    Unit renamed = commune;
    renamed.code = UnitCode("99999");
    const Record before = tableOf<Unit>().record(commune);
    CHECK(followersOf(workspace, TableId::Unit, before) > 0);
    const Act act = renameRow(workspace, botri::test::hoa(), TableId::Unit, before, tableOf<Unit>().record(renamed));
    const Workspace now = after(act, workspace);
    CHECK_FALSE(now.find<Unit>(commune.code));
    REQUIRE(now.find<Unit>(renamed.code));
    CHECK(now.rowCount(TableId::Need) == workspace.rowCount(TableId::Need));
    for (const Need& need : now.rows<Need>())
        CHECK(need.unit != commune.code);
    Workspace back = now;
    back.apply(act.inverseChanges());
    CHECK(back == workspace);
}

TEST_CASE("a code that is taken is refused", "[acts]")
{
    const Workspace workspace = example();
    const auto rows = workspace.records(TableId::Unit);
    REQUIRE(rows.size() >= 2);
    Record taken = rows[0];
    taken.front() = rows[1].front();
    const auto refusal = refusalOf(renameRow(workspace, botri::test::hoa(), TableId::Unit, rows[0], taken), workspace);
    REQUIRE(refusal);
    CHECK(refusal->reason == RefusalReason::AlreadyThere);
}
