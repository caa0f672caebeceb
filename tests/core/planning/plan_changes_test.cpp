// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planning/plan_changes.h"

#include "core/planning/planner.h"
#include "tests/core/planning/random_province.h"
#include "tests/support/catch.h"

using namespace botri;
using namespace botri::model;
using namespace botri::planning;

namespace {

std::optional<Plan> planOf(const Workspace& workspace, const Plan* kept = nullptr)
{
    PlanOutcome outcome = makePlan(workspace, baseScenario(), {}, kept);
    Plan* plan = std::get_if<Plan>(&outcome);
    return plan ? std::optional(std::move(*plan)) : std::nullopt;
}

Decision pinOf(const Move& move)
{
    return {baseScenario(), move.staff, move.to.unit, move.to.specialty, move.to.pool, DecisionKind::Pin, {}};
}

Plan planWith(const std::vector<Placing>& placings)
{
    Plan plan;
    for (const Placing& each : placings) {
        Move move;
        move.staff = each.staff;
        move.to = each.to;
        move.measure = each.measure;
        plan.moves.push_back(move);
    }
    return plan;
}

}  // namespace

TEST_CASE("pinning a move the plan has already changes nobody's place", "[planning][plan_changes]")
{
    int pinned = 0;
    int movedWithoutTheOldPlan = 0;
    for (std::uint64_t seed = 1; seed <= 60; ++seed) {
        const Workspace workspace = tests::randomProvince(seed, {6, 12, 4, 30});
        const auto plan = planOf(workspace);
        if (!plan)
            continue;
        for (const Move& move : plan->moves) {
            if (move.count > 1 || move.pinned)
                continue;
            Workspace decided = workspace;
            decided.put(pinOf(move));
            const auto fresh = planOf(decided);
            if (!fresh || fresh->totals.levels != plan->totals.levels)
                continue;  // the pin asked for another measure than the plan's
            const auto again = planOf(decided, &*plan);
            REQUIRE(again);
            CAPTURE(seed, move.staff.text());
            CHECK(changesBetween(*plan, *again).empty());
            CHECK(verifyPlan(decided, *again).empty());
            ++pinned;
            movedWithoutTheOldPlan += !changesBetween(*plan, *fresh).empty();
        }
    }
    CHECK(pinned > 200);
    CHECK(movedWithoutTheOldPlan > 0);
}

TEST_CASE("the plan there was before never makes the new one worse", "[planning][plan_changes]")
{
    int compared = 0;
    for (std::uint64_t seed = 1; seed <= 60; ++seed) {
        // A plan of quite another province, in which some of the codes happen to be the same.
        const auto other = planOf(tests::randomProvince(seed + 1000, {6, 12, 4, 30}));
        const Workspace workspace = tests::randomProvince(seed, {6, 12, 4, 30});
        const auto fresh = planOf(workspace);
        if (!other || !fresh)
            continue;
        const auto plan = planOf(workspace, &*other);
        CAPTURE(seed);
        REQUIRE(plan);
        CHECK(plan->totals.levels == fresh->totals.levels);
        CHECK(plan->certificate.valid);
        CHECK(verifyPlan(workspace, *plan).empty());
        CHECK(changesBetween(*other, *plan).same >= changesBetween(*other, *fresh).same);
        ++compared;
    }
    CHECK(compared > 30);
}

TEST_CASE("the changes between two plans count people who stay, come and go", "[planning][plan_changes]")
{
    const NeedKey post{UnitCode("X1"), SpecialtyCode("VP01"), QuotaPool::Government};
    const NeedKey other{UnitCode("X2"), SpecialtyCode("VP01"), QuotaPool::Government};
    const Placing a{StaffCode("A"), post, MeasureCode("m")};
    const Placing b{StaffCode("B"), post, MeasureCode("m")};
    const Placing bElsewhere{StaffCode("B"), other, MeasureCode("m")};

    const PlanChanges none = changesBetween(planWith({a, b}), planWith({b, a}));
    CHECK(none.empty());
    CHECK(none.same == 2);
    CHECK(describe(none).en == "No move differs from the plan before.");

    const PlanChanges some = changesBetween(planWith({a, a, b}), planWith({a, bElsewhere}));
    CHECK(some.same == 1);
    CHECK(some.added == Placings{{bElsewhere, 1}});
    CHECK(some.dropped == Placings{{a, 1}, {b, 1}});
    CHECK(describe(some).en == "Compared with the plan before: moves kept 1, new 1, dropped 2.");
}
