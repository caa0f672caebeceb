// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planning/pair_marks.h"

#include <algorithm>
#include <tuple>

#include "core/flow/all_optima.h"

namespace botri::planning {
namespace {

using flow::ArcId;

auto pairOf(const ArcMeaning& arc)
{
    return std::tuple(arc.post, arc.supply);
}

/// Assign arcs; those of one pair side by side.
std::vector<ArcId> arcsByPair(const PlanNetwork& plan)
{
    std::vector<ArcId> arcs;
    for (std::size_t i = 0; i < plan.arcs.size(); ++i)
        if (plan.arcs[i].role == ArcRole::Assign)
            arcs.emplace_back(static_cast<std::int32_t>(i));
    std::stable_sort(arcs.begin(), arcs.end(),
        [&](ArcId a, ArcId b) { return pairOf(plan.arcs[a.position()]) < pairOf(plan.arcs[b.position()]); });
    return arcs;
}

/// \param arcs all arcs of one pair
MarkedPair markOf(const PlanNetwork& plan, const flow::AllOptima& optima, std::span<const ArcId> arcs)
{
    const ArcMeaning& meaning = plan.arcs[arcs.front().position()];
    MarkedPair pair{meaning.supply, meaning.post, PairMark::Never, 0};
    std::vector<ArcId> ways;  // of people who are not pinned: these leave the node of their supply
    bool isEverUsed = false;
    for (const ArcId arc : arcs) {
        if (plan.arcs[arc.position()].pinned)
            ++pair.inEveryBestPlan;  // a pinned person has no other way
        else if (optima.isEverUsed(arc))
            ways.push_back(arc);
        isEverUsed = isEverUsed || optima.isEverUsed(arc);
    }
    if (!ways.empty())
        pair.inEveryBestPlan += static_cast<int>(optima.fewest(ways));
    if (isEverUsed)
        pair.mark = pair.inEveryBestPlan > 0 ? PairMark::Essential : PairMark::Replaceable;
    return pair;
}

}  // namespace

PairMarks::PairMarks(const PlanNetwork& plan, std::span<const std::int64_t> flow, std::span<const Points> prices)
{
    const flow::AllOptima optima(plan.network, flow, prices);
    const std::vector<ArcId> arcs = arcsByPair(plan);
    for (auto first = arcs.begin(); first != arcs.end();) {
        const auto isOther = [&](ArcId arc) { return pairOf(plan.arcs[arc.position()]) != pairOf(plan.arcs[first->position()]); };
        const auto last = std::find_if(first, arcs.end(), isOther);
        m_pairs.push_back(markOf(plan, optima, {first, last}));
        first = last;
    }
}

const MarkedPair* PairMarks::find(std::size_t supply, std::size_t post) const
{
    const auto found = std::lower_bound(m_pairs.begin(), m_pairs.end(), std::tuple(post, supply),
        [](const MarkedPair& pair, const auto& key) { return std::tuple(pair.post, pair.supply) < key; });
    return found != m_pairs.end() && found->supply == supply && found->post == post ? &*found : nullptr;
}

}  // namespace botri::planning
