// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planning/alternatives.h"

#include <algorithm>
#include <set>

#include "core/base/check.h"

namespace botri::planning {
namespace {

using namespace botri::model;
using flow::ArcId;
using flow::ChainLink;
using flow::ForcedArc;

/// Reads a chain of arcs as people who change posts.
class ChainReader {
public:
    ChainReader(const Matching& matching, const PlanNetwork& plan) : m_matching(matching), m_plan(plan) {}

    void read(ArcId arc, ChainLink::Change change)
    {
        const ArcMeaning& meaning = m_plan.arcs[arc.position()];
        const bool more = change == ChainLink::Change::OneMore;
        m_levels = more ? m_levels + meaning.levels : m_levels - meaning.levels;
        if (meaning.role == ArcRole::Structure)
            return;
        const NeedKey post = m_matching.posts()[meaning.post].key();
        if (meaning.role == ArcRole::Empty) {
            if (more)
                m_emptied.push_back(post);
            return;
        }
        m_metres += more ? meaning.distance : -meaning.distance;
        ChainStep& step = stepOf(m_matching.supplies()[meaning.supply].code);
        (more ? step.takes : step.leaves) = post;
    }

    [[nodiscard]] Alternative take(std::optional<StaffCode> staff) &&
    {
        return {std::move(staff), m_levels, m_metres.count() / 1000, std::move(m_steps), std::move(m_emptied)};
    }

private:
    ChainStep& stepOf(const StaffCode& staff)
    {
        const auto known =
            std::find_if(m_steps.begin(), m_steps.end(), [&](const ChainStep& each) { return each.staff == staff; });
        return known != m_steps.end() ? *known : m_steps.emplace_back(ChainStep{staff, std::nullopt, std::nullopt});
    }

    const Matching& m_matching;
    const PlanNetwork& m_plan;
    CostLevels m_levels;
    Metres m_metres;
    std::vector<ChainStep> m_steps;
    std::vector<NeedKey> m_emptied;
};

/// The cheapest ways into the post over arcs `accept` lets through, one per person.
std::vector<ForcedArc> cheapestInto(const PlanNetwork& plan, const flow::ResidualPrices& prices, std::size_t post, int count,
    const flow::ResidualPrices::ArcFilter& accept)
{
    std::vector<ForcedArc> found;
    for (const flow::NodeId door : plan.doors[post])
        for (ForcedArc& each : prices.cheapestInto(door, count, accept))
            found.push_back(std::move(each));
    std::stable_sort(found.begin(), found.end(), [](const ForcedArc& a, const ForcedArc& b) { return a.price < b.price; });
    std::set<std::size_t> seen;
    std::erase_if(found, [&](const ForcedArc& each) { return !seen.insert(plan.arcs[each.arc.position()].supply).second; });
    if (found.size() > static_cast<std::size_t>(count))
        found.resize(static_cast<std::size_t>(count));
    return found;
}

}  // namespace

Alternative alternativeOf(const Matching& matching, const PlanNetwork& plan, const ForcedArc& forced)
{
    const ArcMeaning& meaning = plan.arcs[forced.arc.position()];
    ChainReader reader(matching, plan);
    reader.read(forced.arc, ChainLink::Change::OneMore);
    for (const ChainLink& link : forced.chain)
        reader.read(link.arc, link.change);
    std::optional<StaffCode> staff;
    if (meaning.role == ArcRole::Assign)
        staff = matching.supplies()[meaning.supply].code;
    Alternative made = std::move(reader).take(std::move(staff));
    BOTRI_CHECK(plan.weights.points(made.difference) == forced.price);
    return made;
}

std::vector<Alternative> alternativesFor(
    const Matching& matching, const PlanNetwork& plan, const flow::ResidualPrices& prices, ArcId arc)
{
    constexpr int kMostPeople = 3;
    const ArcMeaning& move = plan.arcs[arc.position()];
    const auto another = [&](ArcId each) {
        const ArcMeaning& meaning = plan.arcs[each.position()];
        return meaning.role == ArcRole::Assign && meaning.supply != move.supply;
    };
    const auto empty = [&](ArcId each) { return plan.arcs[each.position()].role == ArcRole::Empty; };
    std::vector<Alternative> found;
    for (const ForcedArc& each : cheapestInto(plan, prices, move.post, kMostPeople, another))
        found.push_back(alternativeOf(matching, plan, each));
    for (const ForcedArc& each : prices.cheapestInto(plan.doors[move.post].front(), 1, empty))
        found.push_back(alternativeOf(matching, plan, each));
    return found;
}

}  // namespace botri::planning
