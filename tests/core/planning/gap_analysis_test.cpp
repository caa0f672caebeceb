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

TEST_CASE("who a commune offers beside its posts is not taken from those present in them", "[planning]")
{
    model::Workspace workspace = tests::smallWorkspace();
    model::Need need = *workspace.rows<model::Need>().begin();
    need.required = need.present = 2;
    workspace.put(need);
    model::Staff person;
    person.code = model::StaffCode("HD-1");
    person.fullName = "Lê Văn Hợp";
    person.unit = need.unit;
    person.specialty = need.specialty;
    person.pool = need.pool;
    Plan plan;
    plan.moves.resize(1);
    plan.moves[0].staff = person.code;
    plan.moves[0].from = need.unit;
    plan.moves[0].specialty = need.specialty;
    plan.moves[0].fromPool = need.pool;
    plan.moves[0].to = need.key();
    const auto released = [&] {
        workspace.put(person);
        return analyseGaps(workspace, &plan).total.released;
    };
    person.kind = model::StaffKind::CivilServant;
    CHECK(released() == 1);
    person.kind = model::StaffKind::ContractCandidate;
    CHECK(released() == 0);
}

TEST_CASE("a plan takes nobody from a post group without surplus", "[planning]")
{
    int taken = 0;
    for (std::uint64_t seed = 1; seed <= 40; ++seed) {
        const model::Workspace workspace = tests::randomProvince(seed, {6, 12, 4, 20});
        const PlanOutcome outcome = makePlan(workspace, model::baseScenario());
        CAPTURE(seed);
        for (const GapRow& row : analyseGaps(workspace, std::get_if<Plan>(&outcome)).rows) {
            CHECK(row.figures.released <= row.figures.surplus);
            taken += row.figures.released;
        }
    }
    CHECK(taken > 0);
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
