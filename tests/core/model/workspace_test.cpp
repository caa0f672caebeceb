// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/workspace.h"

#include "tests/support/catch.h"

using namespace botri;
using namespace botri::model;

namespace {

Record unitRecord(const char* code, const char* name)
{
    Unit unit;
    unit.code = UnitCode(code);
    unit.name = name;
    return tableOf<Unit>().record(unit);
}

Decision decision(const ScenarioCode& scenario, DecisionKind kind)
{
    return {scenario, StaffCode("P"), UnitCode("1"), SpecialtyCode("KT03"), QuotaPool::Government, kind, {}};
}

}  // namespace

TEST_CASE("a change and its inverse leave the workspace as it was", "[model]")
{
    Workspace workspace;
    workspace.apply({TableId::Unit, std::nullopt, unitRecord("1", "Một")});
    const Workspace before = workspace;
    for (const RowChange& change : {RowChange{TableId::Unit, unitRecord("1", "Một"), unitRecord("1", "Khác")},
             RowChange{TableId::Unit, unitRecord("1", "Một"), unitRecord("2", "Mã khác")},
             RowChange{TableId::Unit, unitRecord("1", "Một"), std::nullopt},
             RowChange{TableId::Unit, std::nullopt, unitRecord("9", "Thêm")}}) {
        workspace.apply(change);
        CHECK(workspace != before);
        workspace.apply(change.inverse());
        CHECK(workspace == before);
    }
}

TEST_CASE("records are found by key alone", "[model]")
{
    Workspace workspace;
    workspace.apply({TableId::Unit, std::nullopt, unitRecord("1", "Một")});
    CHECK(workspace.find(TableId::Unit, unitRecord("1", "tên nào cũng được")) == unitRecord("1", "Một"));
    CHECK_FALSE(workspace.find(TableId::Unit, unitRecord("2", "Một")));
    CHECK(workspace.rowCount(TableId::Unit) == 1);
    CHECK(workspace.records(TableId::Unit).size() == 1);
}

TEST_CASE("a code that names no row is a missing reference", "[model]")
{
    Workspace workspace;
    Need need;
    need.unit = UnitCode("1");
    need.specialty = SpecialtyCode("KT03");
    const Record record = tableOf<Need>().record(need);
    CHECK(missingReferences(workspace, TableId::Need, record).size() == 2);
    workspace.apply({TableId::Unit, std::nullopt, unitRecord("1", "Một")});
    const auto missing = missingReferences(workspace, TableId::Need, record);
    REQUIRE(missing.size() == 1);
    CHECK(missing.front().table == TableId::Specialty);
    CHECK(missing.front().code == "KT03");
}

TEST_CASE("a scenario's own decision overrides its parent's", "[model]")
{
    Workspace workspace;
    const ScenarioCode child("a");
    workspace.put(Scenario{baseScenario(), {}, "Gốc", {}, false, false});
    workspace.put(Scenario{child, baseScenario(), "A", {}, false, false});
    workspace.put(decision(baseScenario(), DecisionKind::Pin));
    CHECK(decisionsOf(workspace, child).size() == 1);
    CHECK(decisionsOf(workspace, child).front().kind == DecisionKind::Pin);
    workspace.put(decision(child, DecisionKind::Forbid));
    REQUIRE(decisionsOf(workspace, child).size() == 1);
    CHECK(decisionsOf(workspace, child).front().kind == DecisionKind::Forbid);
    CHECK(decisionsOf(workspace, baseScenario()).front().kind == DecisionKind::Pin);
}
