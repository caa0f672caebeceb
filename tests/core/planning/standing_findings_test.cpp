// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planning/standing_findings.h"

#include <algorithm>

#include "core/planning/planner.h"
#include "tests/support/catch.h"
#include "tests/support/small_workspace.h"

using namespace botri;
using namespace botri::model;
using namespace botri::planning;

namespace {

/// A commune with `present` builders it does not need, and one that lacks one.
Workspace twoCommunes(int present)
{
    Workspace workspace = tests::WorkspaceBuilder()
                              .specialty("KT03", "Xây dựng", Agency::Economic, Priority::High)
                              .commune("17001", "Nhiều", "Huyện A", RegionClass::Lowland, 10)
                              .commune("17002", "Thiếu", "Huyện A", RegionClass::Lowland, 10)
                              .need("17001", "KT03", 0, present)
                              .need("17002", "KT03", 1, 0)
                              .measure("DDH", "Điều động", MeasureKind::TransferInDistrict, "Sở Nội vụ")
                              .workspace();
    Measure transfer = *workspace.find<Measure>(MeasureCode("DDH"));
    transfer.sources = {SourceKind::CommuneSurplus};
    workspace.put(transfer);
    return workspace;
}

Plan planOf(const Workspace& workspace)
{
    return std::get<Plan>(makePlan(workspace, baseScenario()));
}

std::vector<UnitFinding> emptiedFields(const Workspace& workspace, const Plan& plan)
{
    std::vector<UnitFinding> found = standingFindings(Matching(workspace, baseScenario()), plan);
    std::erase_if(found, [](const UnitFinding& each) { return each.result.id() != RuleId("T-06"); });
    return found;
}

}  // namespace

TEST_CASE("a unit whose field a plan empties is found, one that keeps its minimum is not", "[planning]")
{
    SECTION("the last one goes")
    {
        const Workspace workspace = twoCommunes(1);
        Workspace lenient = workspace;
        lenient.put(RuleSetting{RuleId("T-06"), false, std::nullopt, "thử"});
        const Plan plan = planOf(lenient);
        REQUIRE(plan.totals.moves == 1);
        CHECK(emptiedFields(lenient, plan).empty());
        const auto found = emptiedFields(workspace, plan);
        REQUIRE(found.size() == 1);
        CHECK(found.front().unit == UnitCode("17001"));
        CHECK(found.front().result.outcome() == rules::Outcome::Block);
        CHECK(found.front().result.datum() == 1);
    }
    SECTION("one stays")
    {
        const Workspace workspace = twoCommunes(2);
        const Plan plan = planOf(workspace);
        REQUIRE(plan.totals.moves == 1);
        CHECK(emptiedFields(workspace, plan).empty());
    }
}
