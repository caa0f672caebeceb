// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <variant>
#include <vector>

#include "core/base/job.h"
#include "core/planning/plan_changes.h"
#include "core/planning/planner.h"

namespace botri::planning {

/// What is to be little.
enum class FrontCost {
    Points,  ///< points of measures and of preference; which posts stay empty is not weighed
    Metres,  ///< sum of distances by road; people whose distance is unknown count as 0
    Money    ///< support a month, in dong
};

/// A plan and what it costs.
struct FrontPoint {
    std::int64_t cost = 0;  ///< in the front's unit: points as the network weighs them, metres, dong
    PlanTotals totals;
    Placings placings;
};

/// How little the filling of posts can cost, for every number of posts.
struct CostFront {
    FrontCost by = FrontCost::Points;
    /// By rising number of filled posts; where the price of one post more changes. Never empty. Above the last number nothing can
    /// be filled at all, below the first nothing becomes cheaper.
    std::vector<FrontPoint> corners;

    /// The least cost of filling exactly so many posts; nothing outside the corners. Exact.
    [[nodiscard]] std::optional<std::int64_t> leastCost(int filled) const;
    /// The most posts that any plan of at most this cost fills; nothing when even the first corner costs more. Exact.
    [[nodiscard]] std::optional<int> mostFilled(std::int64_t cost) const;
};

/// The least cost for each number of posts filled, exactly.
///
/// How many posts are filled is the value of the flow, so the least cost is convex in it and whole flows lie at every whole
/// number on the line between two corners: nothing is estimated. Of the plans of a corner it takes one that is best in the
/// planner's own order. Refused as makePlan. Deterministic. Throws JobCancelled. Cost: about four solves a corner.
[[nodiscard]] std::variant<CostFront, PlanRefusal> costFront(
    const model::Workspace& workspace, const model::ScenarioCode& scenario, FrontCost by, const Job& job = {});

/// How good plans can be for their money.
struct MoneyFront {
    /// By rising support a month: the plans that some price of money against the planner's points makes best, from the cheapest
    /// to the best whatever it costs. `cost` is in dong. Never empty.
    std::vector<FrontPoint> corners;

    /// The best corner within the budget; null: even the cheapest plan costs more.
    [[nodiscard]] const FrontPoint* within(Vnd budget) const;
    /// The next better corner, which costs more than the budget; null: the best plan is within it. No plan within the budget is
    /// as good as this one.
    [[nodiscard]] const FrontPoint* beyond(Vnd budget) const;
    /// What is not known: the best plan within the budget wins at most this share of the points that `beyond` wins over `within`,
    /// in whole percent rounded up; 0 where `within` is proved best. \pre there are both
    [[nodiscard]] int gapPercent(Vnd budget) const;
};

/// The planner's order against money. Exact in its corners only: the best plan within a budget that lies between two of them is
/// an integer problem, which is not solved; its worth lies between theirs, no better than the line that joins them. Otherwise as
/// costFront.
[[nodiscard]] std::variant<MoneyFront, PlanRefusal> moneyFront(
    const model::Workspace& workspace, const model::ScenarioCode& scenario, const Job& job = {});

}  // namespace botri::planning
