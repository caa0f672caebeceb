// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planning/alternatives.h"

#include <algorithm>
#include <map>
#include <set>

#include "core/base/check.h"

namespace botri::planning {
namespace {

using namespace botri::model;
using flow::ArcId;
using flow::ChainLink;
using flow::ForcedArc;

constexpr int kMostPeople = 3;

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

/// Each step after the one that takes its post away: who comes, the person replaced, who makes room for them, and so on.
/// \param someoneComes is the first step already in its place?
void orderChain(std::vector<ChainStep>& chain, const StaffCode& replaced, bool someoneComes)
{
    const auto place = [&](std::size_t at, const auto& belongs) {
        const auto from = chain.begin() + static_cast<std::ptrdiff_t>(at);
        const auto found = std::find_if(from, chain.end(), belongs);
        if (found != chain.end())
            std::rotate(from, found, found + 1);
    };
    const std::size_t first = someoneComes ? 1 : 0;
    if (first < chain.size())
        place(first, [&](const ChainStep& each) { return each.staff == replaced; });
    for (std::size_t next = first + 1; next < chain.size(); ++next)
        if (const std::optional<NeedKey> taken = chain[next - 1].takes)
            place(next, [&](const ChainStep& each) { return each.leaves == taken; });
}

/// The cheapest ways into the post over arcs `accept` lets through, one per person.
std::vector<ForcedArc> cheapestInto(const PlanNetwork& plan, const flow::ResidualPrices& prices, std::size_t post, int count,
    const flow::ResidualPrices::ArcFilter& accept)
{
    std::vector<ForcedArc> found;
    for (const flow::NodeId door : plan.doors[post])
        // Somebody may come by two measures, so the cheapest few people may take twice as many arcs.
        for (ForcedArc& each : prices.cheapestInto(door, 2 * count, accept))
            found.push_back(std::move(each));
    std::stable_sort(found.begin(), found.end(), [](const ForcedArc& a, const ForcedArc& b) { return a.price < b.price; });
    std::set<std::size_t> seen;
    std::erase_if(found, [&](const ForcedArc& each) { return !seen.insert(plan.arcs[each.arc.position()].supply).second; });
    if (found.size() > static_cast<std::size_t>(count))
        found.resize(static_cast<std::size_t>(count));
    return found;
}

/// Arcs of people who can come to the post of `move` instead of who moves there. A colleague already in the same need cannot;
/// groups of several people can.
flow::ResidualPrices::ArcFilter isOther(
    const Matching& matching, const PlanNetwork& plan, const flow::Optimum& present, const ArcMeaning& move)
{
    std::set<std::size_t> excluded{move.supply};
    for (const flow::NodeId door : plan.doors[move.post])
        for (const ArcId arc : plan.network.arcsIn(door))
            if (const ArcMeaning& meaning = plan.arcs[arc.position()]; meaning.role == ArcRole::Assign
                && present.flow[arc.position()] > 0 && matching.supplies()[meaning.supply].count == 1)
                excluded.insert(meaning.supply);
    return [&plan, excluded](ArcId arc) {
        const ArcMeaning& meaning = plan.arcs[arc.position()];
        return meaning.role == ArcRole::Assign && !excluded.contains(meaning.supply);
    };
}

flow::ResidualPrices::ArcFilter isEmpty(const PlanNetwork& plan)
{
    return [&plan](ArcId arc) { return plan.arcs[arc.position()].role == ArcRole::Empty; };
}

/// Reads the replacements of a person from the plan that is best without them.
class ReplacementReader {
public:
    ReplacementReader(const Matching& matching, const PlanNetwork& plan, const flow::Optimum& present, ArcId gone,
        const flow::Network& network, const flow::Optimum& without)
        : m_matching(matching),
          m_plan(plan),
          m_present(present),
          m_move(plan.arcs[gone.position()]),
          m_without(without),
          m_prices(network, without.flow, without.prices)
    {
    }

    [[nodiscard]] std::vector<Alternative> read() const
    {
        std::vector<Alternative> found;
        std::set<std::size_t> seen;
        const auto add = [&](const ForcedArc& forced, Points price) {
            if (found.size() < kMostPeople && seen.insert(m_plan.arcs[forced.arc.position()].supply).second)
                found.push_back(alternative(forced, price));
        };
        const auto other = isOther(m_matching, m_plan, m_present, m_move);
        for (const ArcId arc : newOnes(other))
            add({arc, Points(0), {}}, lost());
        for (const ForcedArc& each : cheapestInto(m_plan, m_prices, m_move.post, kMostPeople, other))
            add(each, lost() + each.price);
        if (const auto emptied = newOnes(isEmpty(m_plan)); !emptied.empty())
            found.push_back(alternative({emptied.back(), Points(0), {}}, lost()));
        else
            for (const ForcedArc& each : m_prices.cheapestInto(m_plan.doors[m_move.post].front(), 1, isEmpty(m_plan)))
                found.push_back(alternative(each, lost() + each.price));
        return found;
    }

private:
    [[nodiscard]] Points lost() const { return m_without.totalCost - m_present.totalCost; }
    [[nodiscard]] std::int64_t more(std::size_t arc) const { return m_without.flow[arc] - m_present.flow[arc]; }

    /// Arcs of the post that carry more without the person.
    [[nodiscard]] std::vector<ArcId> newOnes(const flow::ResidualPrices::ArcFilter& accept) const
    {
        std::vector<ArcId> arcs;
        for (const flow::NodeId door : m_plan.doors[m_move.post])
            for (const ArcId arc : m_plan.network.arcsIn(door))
                if (accept(arc) && more(arc.position()) > 0)
                    arcs.push_back(arc);
        return arcs;
    }

    /// \param forced what is forced besides; without a chain: its arc carries more already
    [[nodiscard]] Alternative alternative(const ForcedArc& forced, Points price) const
    {
        std::map<std::size_t, std::int64_t> changes;  // by position of the arc
        for (std::size_t arc = 0; arc < m_without.flow.size(); ++arc)
            if (more(arc) != 0)
                changes[arc] = more(arc);
        if (!forced.chain.empty())
            ++changes[forced.arc.position()];
        for (const ChainLink& link : forced.chain)
            changes[link.arc.position()] += link.change == ChainLink::Change::OneMore ? 1 : -1;

        ChainReader reader(m_matching, m_plan);
        const auto read = [&](std::size_t arc) {
            for (std::int64_t& units = changes[arc]; units != 0; units += units > 0 ? -1 : 1)
                reader.read(
                    ArcId(static_cast<std::int32_t>(arc)), units > 0 ? ChainLink::Change::OneMore : ChainLink::Change::OneLess);
        };
        read(forced.arc.position());
        for (const auto& [arc, units] : changes)
            read(arc);
        const ArcMeaning& meaning = m_plan.arcs[forced.arc.position()];
        std::optional<StaffCode> staff;
        if (meaning.role == ArcRole::Assign)
            staff = m_matching.supplies()[meaning.supply].code;
        Alternative made = std::move(reader).take(std::move(staff));
        orderChain(made.chain, m_matching.supplies()[m_move.supply].code, made.staff.has_value());
        BOTRI_CHECK(m_plan.weights.points(made.difference) == price);
        return made;
    }

    const Matching& m_matching;
    const PlanNetwork& m_plan;
    const flow::Optimum& m_present;
    const ArcMeaning& m_move;
    const flow::Optimum& m_without;
    flow::ResidualPrices m_prices;
};

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

Replacements::Replacements(const Matching& matching, const PlanNetwork& plan, const flow::Optimum& optimum)
    : m_matching(matching),
      m_plan(plan),
      m_optimum(optimum),
      m_prices(plan.network, optimum.flow, optimum.prices),
      m_live(plan.network, optimum)
{
}

std::vector<Alternative> Replacements::of(ArcId arc)
{
    const ArcMeaning& move = m_plan.arcs[arc.position()];
    return m_matching.posts()[move.post].open == 1 ? forOnlyPost(move) : amongSeveral(arc);
}

/// Whoever takes the only post of a need takes it from the one who has it.
std::vector<Alternative> Replacements::forOnlyPost(const ArcMeaning& move) const
{
    std::vector<Alternative> found;
    for (const ForcedArc& each :
        cheapestInto(m_plan, m_prices, move.post, kMostPeople, isOther(m_matching, m_plan, m_optimum, move)))
        found.push_back(alternativeOf(m_matching, m_plan, each));
    for (const ForcedArc& each : m_prices.cheapestInto(m_plan.doors[move.post].front(), 1, isEmpty(m_plan)))
        found.push_back(alternativeOf(m_matching, m_plan, each));
    return found;
}

/// Who takes one of several posts may take it from another than this person, or fill one that was empty. So the person goes
/// first, and the plan that is best then tells who comes.
std::vector<Alternative> Replacements::amongSeveral(ArcId arc)
{
    const ArcMeaning& move = m_plan.arcs[arc.position()];
    if (move.pinned)
        return {};  // no plan is without them
    std::vector<flow::Change> departure;
    for (const flow::NodeId door : m_plan.doors[move.post])
        for (const ArcId each : m_plan.network.arcsIn(door))
            if (const ArcMeaning& meaning = m_plan.arcs[each.position()];
                meaning.role == ArcRole::Assign && meaning.supply == move.supply)
                departure.emplace_back(flow::CapacityChange{each, m_optimum.flow[each.position()] - (each == arc ? 1 : 0)});
    if (m_live.apply(departure))
        return {};
    const flow::Network network = m_live.network();
    const flow::Optimum without = m_live.optimum();
    m_live.undo();
    return ReplacementReader(m_matching, m_plan, m_optimum, arc, network, without).read();
}

}  // namespace botri::planning
