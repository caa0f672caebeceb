// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planning/least_change.h"

#include <algorithm>
#include <set>

#include "core/planning/best_flow.h"
#include "core/planning/sweep.h"
#include "tests/core/planning/best_by_trial.h"
#include "tests/core/planning/random_province.h"
#include "tests/support/catch.h"
#include "tests/support/lower_hull.h"

using namespace botri;
using namespace botri::model;
using namespace botri::planning;

namespace {

/// One of all plans of these data, by its number: agreed plans are not only best ones.
Placings somePlan(const Workspace& workspace, std::uint64_t number)
{
    std::set<Placings> plans;
    tests::forEveryPlan(workspace, [&](const tests::TriedPlan& plan) { plans.insert(plan.placings); });
    return *std::next(plans.begin(), static_cast<std::ptrdiff_t>(number * 7919 % plans.size()));
}

/// The data some weeks later: one person has gone, another is no longer to go to one place, a measure has become dearer.
Workspace later(Workspace workspace, std::uint64_t seed)
{
    const auto people = workspace.rows<Staff>();
    const Staff gone = *std::next(people.begin(), static_cast<std::ptrdiff_t>(seed % people.size()));
    if (seed % 3 == 0)
        workspace.erase<Staff>(gone.code);
    for (const Need& need : std::vector<Need>(workspace.rows<Need>().begin(), workspace.rows<Need>().end()))
        if (need.open() > 0 && seed % 4 == 0)
            workspace.put(
                Decision{baseScenario(), people.begin()->code, need.unit, need.specialty, need.pool, DecisionKind::Forbid, {}});
    Measure across = *workspace.find<Measure>(MeasureCode("across"));
    across.baseCost += static_cast<int>(seed % 5) * 10;
    workspace.put(across);
    workspace.put(PolicySetting{baseScenario(), PolicyKey("lexicographic"), seed % 2 == 0 ? 1 : 0, "thử"});
    return workspace;
}

Placings applied(const Placings& agreed, const PlanChanges& changes)
{
    Placings plan = agreed;
    for (const auto& [placing, count] : changes.added)
        plan[placing] += count;
    for (const auto& [placing, count] : changes.dropped)
        plan[placing] -= count;
    std::erase_if(plan, [](const auto& each) { return each.second == 0; });
    return plan;
}

/// \return steps
std::size_t compareWithTrial(const Workspace& now, const Placings& agreed)
{
    const auto outcome = leastChange(now, baseScenario(), agreed);
    const auto* result = std::get_if<LeastChange>(&outcome);
    if (!result)
        return 0;
    const auto best = findBestFlow(now, baseScenario());
    const LevelWeights& weights = std::get<BestFlow>(best).network.weights;
    std::map<std::int64_t, std::int64_t> least;
    tests::forEveryPlan(now, [&](const tests::TriedPlan& plan) {
        const std::int64_t points = weights.points(plan.levels).count();
        const auto known = least.emplace(peopleConcerned(changesBetween(agreed, plan.placings)), points).first;
        known->second = std::min(known->second, points);
    });
    std::vector<std::pair<std::int64_t, std::int64_t>> found;
    for (const Replan& step : result->steps) {
        found.emplace_back(step.people, weights.points(step.totals.levels).count());
        const Placings plan = applied(agreed, step.changes);
        CHECK(tests::levelsByTrial(now, plan) == step.totals.levels);
        CHECK(step.people == peopleConcerned(changesBetween(agreed, plan)));
        CHECK(describeEach(now, step.changes).size() == static_cast<std::size_t>(step.people));
    }
    CHECK(found == tests::lowerHull(least));
    return found.size();
}

}  // namespace

TEST_CASE("what an agreed plan can become is the lower hull of all plans by people changed", "[planning][least_change]")
{
    std::size_t most = 0;
    for (std::uint64_t seed = 1; seed <= 120; ++seed) {
        CAPTURE(seed);
        const Workspace before = tests::withoutPins(tests::randomProvince(seed, {3, 5, 3, 5}));
        const auto outcome = makePlan(before, baseScenario());
        if (!std::holds_alternative<Plan>(outcome))
            continue;
        const Placings agreed = seed % 2 == 0 ? placingsOf(std::get<Plan>(outcome)) : somePlan(before, seed);
        most = std::max(most, compareWithTrial(later(before, seed), agreed));
    }
    CHECK(most >= 4);
}

TEST_CASE("a plan that still is best changes nobody", "[planning][least_change]")
{
    for (std::uint64_t seed = 1; seed <= 30; ++seed) {
        CAPTURE(seed);
        const Workspace workspace = tests::randomProvince(seed, {4, 6, 3, 8});
        const auto made = makePlan(workspace, baseScenario());
        const auto* plan = std::get_if<Plan>(&made);
        if (!plan)
            continue;
        const auto outcome = leastChange(workspace, baseScenario(), placingsOf(*plan));
        const auto& result = std::get<LeastChange>(outcome);
        REQUIRE(result.steps.size() == 1);
        CHECK(result.steps.front().people == 0);
        CHECK(result.steps.front().changes.empty());
        CHECK(result.steps.front().totals.levels == plan->totals.levels);
        CHECK(result.agreed == plan->totals.moves);
    }
}

TEST_CASE("every step keeps the pins, and the last is as good as a plan from scratch", "[planning][least_change]")
{
    int pinned = 0;
    for (std::uint64_t seed = 1; seed <= 60; ++seed) {
        CAPTURE(seed);
        const Workspace now = tests::randomProvince(seed, {4, 6, 3, 8});
        const auto made = makePlan(now, baseScenario());
        const auto* plan = std::get_if<Plan>(&made);
        if (!plan)
            continue;
        const Placings agreed = somePlan(tests::withoutPins(tests::randomProvince(seed, {4, 6, 3, 5})), seed);
        const auto outcome = leastChange(now, baseScenario(), agreed);
        const auto& result = std::get<LeastChange>(outcome);
        CHECK(result.steps.back().totals.levels == plan->totals.levels);
        for (const Replan& step : result.steps) {
            const Placings placings = applied(agreed, step.changes);
            CHECK(step.people == peopleConcerned(changesBetween(agreed, placings)));
            for (const Move& move : plan->moves)
                if (move.pinned) {
                    CHECK(placings.contains({move.staff, move.to, move.measure}));
                    ++pinned;
                }
        }
        for (std::size_t i = 1; i < result.steps.size(); ++i) {
            CHECK(result.steps[i].people > result.steps[i - 1].people);
            CHECK(result.within(result.steps[i].people - 1) == &result.steps[i - 1]);
            CHECK(result.beyond(result.steps[i].people - 1) == &result.steps[i]);
        }
        CHECK(result.within(result.steps.front().people - 1) == nullptr);
        CHECK(result.beyond(result.steps.back().people) == nullptr);
    }
    CHECK(pinned > 0);
}

TEST_CASE("people who leave one post for another count once, alike people by number", "[planning][least_change]")
{
    const NeedKey here{UnitCode("1"), SpecialtyCode("A"), QuotaPool::Government};
    const NeedKey there{UnitCode("2"), SpecialtyCode("A"), QuotaPool::Government};
    const StaffCode group("H");
    const StaffCode person("P");
    const MeasureCode measure("m");
    PlanChanges changes;
    CHECK(peopleConcerned(changes) == 0);
    changes.dropped = {{{group, here, measure}, 3}, {{person, here, measure}, 1}};
    CHECK(peopleConcerned(changes) == 4);
    changes.added = {{{group, there, measure}, 2}, {{person, there, measure}, 1}};
    CHECK(peopleConcerned(changes) == 4);
    changes.added[{group, there, measure}] = 5;
    CHECK(peopleConcerned(changes) == 6);
}
