// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planning/cost_front.h"

#include <algorithm>

#include "core/flow/trade_off.h"
#include "core/planning/best_flow.h"

namespace botri::planning {
namespace {

using namespace botri::model;
using flow::ArcId;

Vnd supportOn(const Matching& matching, const ArcMeaning& arc)
{
    return matching.move(matching.supplies()[arc.supply], matching.posts()[arc.post], *arc.measure, arc.warnings).monthlySupport;
}

/// What one person on each arc costs.
std::vector<std::int64_t> costsOf(const BestFlow& best, FrontCost by)
{
    const auto costOn = [&](const ArcMeaning& arc) -> std::int64_t {
        if (arc.role != ArcRole::Assign)
            return 0;
        switch (by) {
        case FrontCost::Points: return best.network.weights.points({0, 0, arc.levels.measures, arc.levels.preference}).count();
        case FrontCost::Metres: return arc.distance.count();
        case FrontCost::Money: break;
        }
        return supportOn(*best.matching, arc).count();
    };
    std::vector<std::int64_t> costs;
    for (const ArcMeaning& arc : best.network.arcs)
        costs.push_back(costOn(arc));
    return costs;
}

std::vector<std::int64_t> emptyPostsOn(const PlanNetwork& network)
{
    std::vector<std::int64_t> empty;
    for (const ArcMeaning& arc : network.arcs)
        empty.push_back(arc.role == ArcRole::Empty ? 1 : 0);
    return empty;
}

std::int64_t sumOf(const std::vector<std::int64_t>& flow, const std::vector<std::int64_t>& costs)
{
    std::int64_t sum = 0;
    for (std::size_t i = 0; i < flow.size(); ++i)
        sum += flow[i] * costs[i];
    return sum;
}

/// The corners of one thing against another, as plans. \param costs of which the points tell the sum
std::variant<std::vector<FrontPoint>, PlanRefusal> plansOf(
    BestFlow& best, const flow::TradeOff& traded, const std::vector<std::int64_t>& costs)
{
    const auto* corners = std::get_if<std::vector<flow::TradeOffPoint>>(&traded);
    if (!corners)
        return tooLargeRefusal();  // the best plan is a flow of this network, so there is one
    std::vector<FrontPoint> points;
    for (const flow::TradeOffPoint& each : *corners) {
        best.optimum.flow = each.flow;
        points.push_back({sumOf(each.flow, costs), best.totals(), best.placings()});
    }
    return points;
}

void report(const Job& job)
{
    job.report({"Tìm các mức đánh đổi", "Finding the trade-offs"}, 0, 0);
}

}  // namespace

std::optional<std::int64_t> CostFront::leastCost(int filled) const
{
    const auto right = std::ranges::lower_bound(corners, filled, {}, [](const FrontPoint& each) { return each.totals.filled; });
    if (right == corners.end() || (right == corners.begin() && right->totals.filled != filled))
        return std::nullopt;
    if (right->totals.filled == filled)
        return right->cost;
    const FrontPoint& left = *std::prev(right);
    const std::int64_t onePost = (right->cost - left.cost) / (right->totals.filled - left.totals.filled);
    return left.cost + onePost * (filled - left.totals.filled);
}

std::optional<int> CostFront::mostFilled(std::int64_t cost) const
{
    if (cost < corners.front().cost)
        return std::nullopt;
    int filled = corners.front().totals.filled;
    while (filled < corners.back().totals.filled && *leastCost(filled + 1) <= cost)
        ++filled;
    return filled;
}

std::variant<CostFront, PlanRefusal> costFront(
    const Workspace& workspace, const ScenarioCode& scenario, FrontCost by, const Job& job)
{
    auto found = findBestFlow(workspace, scenario, job);
    if (const auto* refusal = std::get_if<PlanRefusal>(&found))
        return *refusal;
    auto& best = std::get<BestFlow>(found);
    report(job);
    const std::vector<std::int64_t> costs = costsOf(best, by);
    flow::Network network = best.network.network;
    std::vector<Points> order;
    for (std::size_t i = 0; i < costs.size(); ++i) {
        const ArcId arc(static_cast<std::int32_t>(i));
        order.push_back(network.cost(arc));
        network.setCost(arc, Points(costs[i]));
    }
    auto points = plansOf(best, flow::tradeOff(network, emptyPostsOn(best.network), order, {job.stop, {}}), costs);
    if (const auto* refusal = std::get_if<PlanRefusal>(&points))
        return *refusal;
    CostFront front{by, std::get<std::vector<FrontPoint>>(std::move(points))};
    std::ranges::reverse(front.corners);
    return front;
}

const FrontPoint* MoneyFront::within(Vnd budget) const
{
    const auto next = std::ranges::upper_bound(corners, budget.count(), {}, &FrontPoint::cost);
    return next == corners.begin() ? nullptr : &*std::prev(next);
}

const FrontPoint* MoneyFront::beyond(Vnd budget) const
{
    const auto next = std::ranges::upper_bound(corners, budget.count(), {}, &FrontPoint::cost);
    return next == corners.end() ? nullptr : &*next;
}

int MoneyFront::gapPercent(Vnd budget) const
{
    const std::int64_t from = within(budget)->cost;
    const std::int64_t width = beyond(budget)->cost - from;
    return static_cast<int>(((budget.count() - from) * 100 + width - 1) / width);
}

std::variant<MoneyFront, PlanRefusal> moneyFront(const Workspace& workspace, const ScenarioCode& scenario, const Job& job)
{
    auto found = findBestFlow(workspace, scenario, job);
    if (const auto* refusal = std::get_if<PlanRefusal>(&found))
        return *refusal;
    auto& best = std::get<BestFlow>(found);
    report(job);
    const std::vector<std::int64_t> money = costsOf(best, FrontCost::Money);
    auto points = plansOf(best, flow::tradeOff(best.network.network, money, {}, {job.stop, {}}), money);
    if (const auto* refusal = std::get_if<PlanRefusal>(&points))
        return *refusal;
    return MoneyFront{std::get<std::vector<FrontPoint>>(std::move(points))};
}

}  // namespace botri::planning
