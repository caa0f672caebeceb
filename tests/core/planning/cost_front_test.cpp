// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planning/cost_front.h"

#include <algorithm>
#include <map>

#include "core/planning/best_flow.h"
#include "tests/core/planning/best_by_trial.h"
#include "tests/core/planning/random_province.h"
#include "tests/support/catch.h"
#include "tests/support/lower_hull.h"

using namespace botri;
using namespace botri::model;
using namespace botri::planning;

namespace {

using Tried = std::vector<tests::TriedPlan>;

Tried everyPlan(const Workspace& workspace)
{
    Tried plans;
    tests::forEveryPlan(workspace, [&](const tests::TriedPlan& plan) { plans.push_back(plan); });
    return plans;
}

Workspace province(std::uint64_t seed)
{
    Workspace workspace = tests::withoutPins(tests::randomProvince(seed, {3, 5, 3, 5}));
    workspace.put(PolicySetting{baseScenario(), PolicyKey("lexicographic"), seed % 2 == 0 ? 1 : 0, "thử"});
    return workspace;
}

std::int64_t costOf(const tests::TriedPlan& plan, FrontCost by, const LevelWeights& weights)
{
    switch (by) {
    case FrontCost::Points: return weights.points({0, 0, plan.levels.measures, plan.levels.preference}).count();
    case FrontCost::Metres: return plan.metres;
    case FrontCost::Money: break;
    }
    return plan.monthlySupport.count();
}

/// \return corners
std::size_t compareWithTrial(const Workspace& workspace, const CostFront& front, const LevelWeights& weights)
{
    const Tried plans = everyPlan(workspace);
    std::map<int, std::int64_t> least;
    for (const tests::TriedPlan& plan : plans) {
        const auto known = least.emplace(plan.filled, costOf(plan, front.by, weights)).first;
        known->second = std::min(known->second, costOf(plan, front.by, weights));
    }
    const int first = front.corners.front().totals.filled;
    CHECK(front.corners.back().totals.filled == least.rbegin()->first);
    for (const auto& [filled, cost] : least) {
        CAPTURE(filled);
        CHECK(front.leastCost(filled) == (filled < first ? std::nullopt : std::optional(cost)));
        CHECK(cost >= least.at(first));
        if (filled >= first) {
            CHECK(front.mostFilled(cost) == filled);
            CHECK(front.mostFilled(cost - 1) == (filled == first ? std::nullopt : std::optional(filled - 1)));
        }
    }
    for (const FrontPoint& corner : front.corners) {
        CHECK(tests::levelsByTrial(workspace, corner.placings) == corner.totals.levels);
        for (const tests::TriedPlan& plan : plans)
            if (plan.filled == corner.totals.filled && costOf(plan, front.by, weights) == corner.cost)
                CHECK(weights.points(corner.totals.levels) <= weights.points(plan.levels));
    }
    return front.corners.size();
}

}  // namespace

TEST_CASE("the least cost of each number of filled posts is that of all plans tried", "[planning][cost_front]")
{
    for (const FrontCost by : {FrontCost::Points, FrontCost::Metres, FrontCost::Money}) {
        std::size_t most = 0;
        for (std::uint64_t seed = 1; seed <= 60; ++seed) {
            CAPTURE(seed, static_cast<int>(by));
            const Workspace workspace = province(seed);
            const auto outcome = costFront(workspace, baseScenario(), by);
            if (const auto* front = std::get_if<CostFront>(&outcome)) {
                const auto best = findBestFlow(workspace, baseScenario());
                most = std::max(most, compareWithTrial(workspace, *front, std::get<BestFlow>(best).network.weights));
            }
        }
        CHECK(most >= (by == FrontCost::Money ? 2U : 4U));
    }
}

TEST_CASE("plans for their money are the lower hull of all plans tried", "[planning][cost_front]")
{
    std::size_t most = 0;
    for (std::uint64_t seed = 1; seed <= 120; ++seed) {
        CAPTURE(seed);
        const Workspace workspace = province(seed);
        const auto outcome = moneyFront(workspace, baseScenario());
        const auto* front = std::get_if<MoneyFront>(&outcome);
        if (!front)
            continue;
        const auto best = findBestFlow(workspace, baseScenario());
        const LevelWeights& weights = std::get<BestFlow>(best).network.weights;
        std::map<std::int64_t, std::int64_t> least;
        for (const tests::TriedPlan& plan : everyPlan(workspace)) {
            const std::int64_t points = weights.points(plan.levels).count();
            const auto known = least.emplace(plan.monthlySupport.count() / 1000, points).first;
            known->second = std::min(known->second, points);
        }
        std::vector<std::pair<std::int64_t, std::int64_t>> found;
        for (const FrontPoint& each : front->corners) {
            CHECK(each.cost == each.totals.monthlySupport.count());
            CHECK(tests::levelsByTrial(workspace, each.placings) == each.totals.levels);
            found.emplace_back(each.cost / 1000, weights.points(each.totals.levels).count());
        }
        CHECK(found == tests::lowerHull(least));
        most = std::max(most, found.size());
        for (std::size_t i = 0; i < front->corners.size(); ++i) {
            const Vnd money(front->corners[i].cost);
            CHECK(front->within(money) == &front->corners[i]);
            CHECK(front->beyond(money) == (i + 1 < front->corners.size() ? &front->corners[i + 1] : nullptr));
        }
        CHECK(front->within(Vnd(front->corners.front().cost - 1)) == nullptr);
    }
    CHECK(most >= 3);
}

TEST_CASE("fronts keep the pins and end at as many posts as can be filled", "[planning][cost_front]")
{
    int pinned = 0;
    for (std::uint64_t seed = 1; seed <= 30; ++seed) {
        CAPTURE(seed);
        const Workspace workspace = tests::randomProvince(seed, {4, 6, 3, 8});
        const auto made = makePlan(workspace, baseScenario());
        const auto* plan = std::get_if<Plan>(&made);
        if (!plan)
            continue;
        const auto outcome = costFront(workspace, baseScenario(), FrontCost::Metres);
        const auto& front = std::get<CostFront>(outcome);
        CHECK(front.corners.back().totals.filled >= plan->totals.filled);
        const auto money = moneyFront(workspace, baseScenario());
        CHECK(std::get<MoneyFront>(money).corners.back().totals.levels == plan->totals.levels);
        for (const Move& move : plan->moves)
            if (move.pinned)
                for (const FrontPoint& each : front.corners) {
                    CHECK(each.placings.contains({move.staff, move.to, move.measure}));
                    ++pinned;
                }
    }
    CHECK(pinned > 0);
}
