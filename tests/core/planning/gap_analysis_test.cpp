// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planning/gap_analysis.h"

#include "core/planning/planner.h"
#include "tests/core/planning/random_province.h"
#include "tests/support/catch.h"
#include "tests/support/small_workspace.h"

using namespace botri;
using namespace botri::planning;

namespace {

GapFigures sumOf(const std::vector<GapGroup>& groups)
{
    GapFigures sum;
    for (const GapGroup& group : groups)
        sum += group.figures;
    return sum;
}

}  // namespace

TEST_CASE("shortage and surplus are counted post by post", "[planning]")
{
    const GapAnalysis gaps = analyseGaps(tests::smallWorkspace());
    CHECK(gaps.total.open == 5);
    CHECK(gaps.total.surplus == 3);
    CHECK(gaps.leadership.open == 1);
}

TEST_CASE("every breakdown adds up to the total, with and without a plan", "[planning]")
{
    for (std::uint64_t seed = 1; seed <= 40; ++seed) {
        const model::Workspace workspace = tests::randomProvince(seed, {6, 12, 4, 20});
        const PlanOutcome outcome = makePlan(workspace, model::baseScenario());
        const Plan* plan = std::get_if<Plan>(&outcome);
        const GapAnalysis gaps = analyseGaps(workspace, plan);
        CAPTURE(seed);
        for (const auto* groups : {&gaps.byUnit, &gaps.bySpecialty, &gaps.byPool, &gaps.byDistrict, &gaps.byRegion})
            CHECK(sumOf(*groups) == gaps.total);
        if (plan) {
            CHECK(gaps.total.open == plan->totals.open);
            CHECK(gaps.total.filled == plan->totals.filled);
            CHECK(gaps.total.left() == plan->totals.left);
        }
    }
}

TEST_CASE("a commune stands against its own frame, or the average of 09-CV", "[planning]")
{
    model::Workspace workspace = tests::smallWorkspace();
    model::Unit unit = *workspace.rows<model::Unit>().begin();
    REQUIRE(unit.isCommune());
    unit.frame.reset();
    workspace.put(unit);
    for (const FrameStanding& standing : frameStandings(workspace))
        if (standing.unit == unit.code)
            CHECK(standing.frame == 32);
}
