// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planning/best_flow.h"

#include <algorithm>

#include "core/base/check.h"
#include "core/flow/closest_optimum.h"

namespace botri::planning {

namespace {

Placing placingOn(const Matching& matching, const ArcMeaning& arc)
{
    return {matching.supplies()[arc.supply].code, matching.posts()[arc.post].key(), arc.measure->code};
}

}  // namespace

std::vector<std::int64_t> BestFlow::unitsOf(const Placings& kept) const
{
    Placings left = kept;
    std::vector<std::int64_t> units(network.arcs.size(), 0);
    // Where a placing has two arcs, a pin's and the free one, the pin's carries its person whatever is wanted.
    for (const bool pinned : {true, false})
        for (std::size_t i = 0; i < network.arcs.size(); ++i)
            if (network.arcs[i].role == ArcRole::Assign && network.arcs[i].pinned == pinned)
                if (const auto placing = left.find(placingOn(*matching, network.arcs[i])); placing != left.end()) {
                    units[i] = pinned ? std::min(placing->second, 1) : placing->second;
                    placing->second -= static_cast<int>(units[i]);
                }
    return units;
}

void BestFlow::comeClosestTo(const Placings& kept, const Job& job)
{
    optimum = flow::closestOptimum(network.network, optimum, unitsOf(kept), job);
}

Placings BestFlow::placings() const
{
    Placings placings;
    for (std::size_t i = 0; i < network.arcs.size(); ++i)
        if (network.arcs[i].role == ArcRole::Assign && optimum.flow[i] > 0)
            placings[placingOn(*matching, network.arcs[i])] += static_cast<int>(optimum.flow[i]);
    return placings;
}

PlanTotals BestFlow::totals() const
{
    PlanTotals totals;
    for (const Post& post : matching->posts())
        totals.open += post.open;
    for (std::size_t i = 0; i < network.arcs.size(); ++i) {
        const ArcMeaning& arc = network.arcs[i];
        const std::int64_t units = optimum.flow[i];
        for (std::int64_t unit = 0; unit < units && arc.levels != CostLevels{}; ++unit)
            totals.levels += arc.levels;
        if (arc.role != ArcRole::Assign || units == 0)
            continue;
        const Move move =
            matching->move(matching->supplies()[arc.supply], matching->posts()[arc.post], *arc.measure, arc.warnings);
        totals.moves += static_cast<int>(units);
        totals.monthlySupport += move.monthlySupport * units;
        totals.located += move.distance ? static_cast<int>(units) : 0;
        totals.kilometres += move.distance ? move.distance->length.count() * units / 1000 : 0;
    }
    totals.filled = totals.moves;
    totals.left = totals.open - totals.filled;
    return totals;
}

std::map<std::size_t, int> BestFlow::emptyPosts() const
{
    std::map<std::size_t, int> empty;
    for (std::size_t i = 0; i < network.arcs.size(); ++i)
        if (network.arcs[i].role == ArcRole::Empty && optimum.flow[i] > 0)
            empty[network.arcs[i].post] += static_cast<int>(optimum.flow[i]);
    return empty;
}

std::variant<BestFlow, PlanRefusal> findBestFlow(
    const model::Workspace& workspace, const model::ScenarioCode& scenario, const Job& job)
{
    auto matching = std::make_unique<const Matching>(workspace, scenario);
    auto built = buildNetwork(*matching, job);
    if (const auto* refusal = std::get_if<PlanRefusal>(&built))
        return *refusal;
    auto& network = std::get<PlanNetwork>(built);
    job.report({"Tìm phương án tối ưu", "Finding the best plan"}, 0, 0);
    auto solved = flow::solve(network.network, job);
    if (std::holds_alternative<flow::Overflow>(solved))
        return tooLargeRefusal();
    // Every post may stay empty, so a flow exists; no arc without limit exists, so costs are bounded.
    BOTRI_CHECK(std::holds_alternative<flow::Optimum>(solved));
    return BestFlow{std::move(matching), std::move(network), std::get<flow::Optimum>(std::move(solved))};
}

}  // namespace botri::planning
