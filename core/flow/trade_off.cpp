// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/flow/trade_off.h"

#include <algorithm>
#include <limits>
#include <numeric>
#include <type_traits>
#include <utility>

#include "core/base/check.h"

namespace botri::flow {
namespace {

__extension__ using Wide = __int128;

/// Thrown inside this file: there is no flow to speak of.
struct NoFlow {
    SolveResult why;
};

Points fitting(Wide cost)
{
    if (cost > std::numeric_limits<std::int64_t>::max() || cost < -Wide{std::numeric_limits<std::int64_t>::max()})
        throw NoFlow{Overflow{Overflow::Quantity::Price}};
    return Points(static_cast<std::int64_t>(cost));
}

ArcId arcAt(std::size_t position)
{
    return ArcId(static_cast<std::int32_t>(position));
}

/// The arcs of a network that are still free; what flows on the others is settled.
struct Face {
    Network network;                    // the free arcs; supplies without what the others carry
    std::vector<ArcId> origins;         // by free arc
    std::vector<std::int64_t> settled;  // by arc of the whole network

    [[nodiscard]] std::vector<std::int64_t> whole(const Optimum& optimum) const
    {
        std::vector<std::int64_t> all = settled;
        for (std::size_t i = 0; i < origins.size(); ++i)
            all[origins[i].position()] = optimum.flow[i];
        return all;
    }
};

/// The nodes of `like`, with their supplies.
Network nodesOf(const Network& like)
{
    Network network;
    network.reserve(like.nodeCount(), like.arcCount());
    for (std::size_t i = 0; i < like.nodeCount(); ++i)
        network.addNode(like.supply(NodeId(static_cast<std::int32_t>(i))));
    return network;
}

/// The whole network at other costs. \param costOf of an arc
template <class CostOf>
Face allFree(const Network& network, const CostOf& costOf)
{
    Face face{nodesOf(network), {}, std::vector<std::int64_t>(network.arcCount(), 0)};
    for (std::size_t i = 0; i < network.arcCount(); ++i) {
        const ArcId arc = arcAt(i);
        face.network.addArc(network.tail(arc), network.head(arc), network.capacity(arc), costOf(arc));
        face.origins.push_back(arc);
    }
    return face;
}

/// The arcs that may differ in flows which cost at most `slack` more than the optimum; an arc with a greater reduced cost may
/// not. \param costOf of an arc of the whole network with its reduced cost
template <class CostOf>
Face narrowed(const Face& from, const Optimum& optimum, std::int64_t slack, const CostOf& costOf)
{
    Face face{nodesOf(from.network), {}, from.settled};
    for (std::size_t i = 0; i < from.network.arcCount(); ++i) {
        const ArcId arc = arcAt(i);
        const NodeId tail = from.network.tail(arc);
        const NodeId head = from.network.head(arc);
        const Points reduced = from.network.cost(arc) + optimum.prices[tail.position()] - optimum.prices[head.position()];
        if (reduced <= Points(slack) && reduced >= Points(-slack)) {
            face.network.addArc(tail, head, from.network.capacity(arc), costOf(from.origins[i], reduced));
            face.origins.push_back(from.origins[i]);
        } else if (const std::int64_t units = optimum.flow[i]; units > 0) {
            face.settled[from.origins[i].position()] = units;
            face.network.addSupply(tail, -units);
            face.network.addSupply(head, units);
        }
    }
    return face;
}

/// Points that one unit of the second thing is worth, as a fraction.
struct Price {
    std::int64_t points = 0;
    std::int64_t units = 1;
};

class TradeOffSearch {
public:
    TradeOffSearch(const Network& network, std::span<const std::int64_t> amounts, std::span<const Points> ties, const Job& job)
        : m_network(network), m_amounts(amounts.begin(), amounts.end()), m_ties(ties), m_job(job)
    {
        const auto common = [](std::int64_t a, std::int64_t b) { return std::gcd(a, b); };
        m_unit = std::max<std::int64_t>(1, std::accumulate(amounts.begin(), amounts.end(), std::int64_t{0}, common));
        for (std::int64_t& amount : m_amounts)
            amount /= m_unit;
    }

    /// \throws NoFlow, JobCancelled
    std::vector<TradeOffPoint> corners();

private:
    [[nodiscard]] Points amountOf(ArcId arc) const { return Points(m_amounts[arc.position()]); }
    [[nodiscard]] TradeOffPoint point(std::vector<std::int64_t> flow) const;
    [[nodiscard]] Optimum solved(const Face& face) const;
    [[nodiscard]] TradeOffPoint leastAmount() const;
    [[nodiscard]] TradeOffPoint leastCost() const;
    [[nodiscard]] TradeOffPoint bestAt(Price price, bool untied) const;
    void search(std::vector<TradeOffPoint>& found) const;
    [[nodiscard]] Price priceOnlyAt(const std::vector<TradeOffPoint>& corners, std::size_t which) const;

    /// What a unit of the second thing is worth on the line from one point to the next.
    [[nodiscard]] static Price between(const TradeOffPoint& left, const TradeOffPoint& right)
    {
        const std::int64_t points = left.cost.count() - right.cost.count();
        const std::int64_t units = right.amount - left.amount;
        const std::int64_t common = std::gcd(points, units);
        return {points / common, units / common};
    }
    [[nodiscard]] static Wide valueAt(Price price, const TradeOffPoint& point)
    {
        return Wide{price.units} * point.cost.count() + Wide{price.points} * point.amount;
    }

    const Network& m_network;
    std::vector<std::int64_t> m_amounts;  // in the greatest unit that all are whole in
    std::span<const Points> m_ties;
    const Job& m_job;
    std::int64_t m_unit = 1;
    std::int64_t m_least = 0;  // amount
};

TradeOffPoint TradeOffSearch::point(std::vector<std::int64_t> flow) const
{
    Wide amount = 0;
    Wide cost = 0;
    for (std::size_t i = 0; i < flow.size(); ++i) {
        amount += Wide{flow[i]} * m_amounts[i];
        cost += Wide{flow[i]} * m_network.cost(arcAt(i)).count();
    }
    return {fitting(amount).count(), fitting(cost), std::move(flow)};
}

Optimum TradeOffSearch::solved(const Face& face) const
{
    SolveResult result = solve(face.network, m_job);
    if (auto* optimum = std::get_if<Optimum>(&result))
        return std::move(*optimum);
    if (auto* endless = std::get_if<Unbounded>(&result))
        for (ArcId& arc : endless->cycle)
            arc = face.origins[arc.position()];
    throw NoFlow{std::move(result)};
}

TradeOffPoint TradeOffSearch::leastAmount() const
{
    const Face all = allFree(m_network, [&](ArcId arc) { return amountOf(arc); });
    const Face face = narrowed(all, solved(all), 0, [&](ArcId arc, Points) { return m_network.cost(arc); });
    return point(face.whole(solved(face)));
}

TradeOffPoint TradeOffSearch::leastCost() const
{
    const Face all = allFree(m_network, [&](ArcId arc) { return m_network.cost(arc); });
    const Face face = narrowed(all, solved(all), 0, [&](ArcId arc, Points) { return amountOf(arc); });
    return point(face.whole(solved(face)));
}

TradeOffPoint TradeOffSearch::bestAt(Price price, bool untied) const
{
    const std::int64_t whole = price.points / price.units;
    const std::int64_t rest = price.points % price.units;
    Face face = allFree(
        m_network, [&](ArcId arc) { return fitting(Wide{m_network.cost(arc).count()} + Wide{whole} * amountOf(arc).count()); });
    Optimum best = solved(face);
    if (rest > 0) {
        // Less than one point a unit is left over: who is best now costs less than this more at the whole price.
        const std::int64_t slack = point(face.whole(best)).amount - m_least;
        face = narrowed(face, best, slack, [&](ArcId arc, Points reduced) {
            return fitting(Wide{price.units} * reduced.count() + Wide{rest} * amountOf(arc).count());
        });
        best = solved(face);
    }
    if (untied) {
        face = narrowed(face, best, 0, [&](ArcId arc, Points) { return m_ties[arc.position()]; });
        best = solved(face);
    }
    return point(face.whole(best));
}

/// Fills in, by amount, what lies between the two points that are there.
void TradeOffSearch::search(std::vector<TradeOffPoint>& found) const
{
    for (std::size_t left = 0; left + 1 < found.size();) {
        const Price price = between(found[left], found[left + 1]);
        TradeOffPoint best = bestAt(price, false);
        if (valueAt(price, best) < valueAt(price, found[left]))
            found.insert(found.begin() + static_cast<std::ptrdiff_t>(left) + 1, std::move(best));
        else
            ++left;
    }
}

/// A price at which this corner is best and no other.
Price TradeOffSearch::priceOnlyAt(const std::vector<TradeOffPoint>& corners, std::size_t which) const
{
    if (corners.size() == 1)
        return {1, 1};
    if (which == 0) {
        const Price after = between(corners[0], corners[1]);
        return {fitting(Wide{after.points} + after.units).count(), after.units};
    }
    if (which + 1 == corners.size()) {
        const Price before = between(corners[which - 1], corners[which]);
        return {before.points, before.units + 1};
    }
    return between(corners[which - 1], corners[which + 1]);
}

std::vector<TradeOffPoint> TradeOffSearch::corners()
{
    std::vector<TradeOffPoint> found;
    found.push_back(leastAmount());
    m_least = found.front().amount;
    if (TradeOffPoint cheapest = leastCost(); cheapest.amount > m_least) {
        found.push_back(std::move(cheapest));
        search(found);
    }
    for (std::size_t i = 1; i + 1 < found.size();) {
        const Price chord = between(found[i - 1], found[i + 1]);
        if (valueAt(chord, found[i]) == valueAt(chord, found[i - 1]))
            found.erase(found.begin() + static_cast<std::ptrdiff_t>(i));
        else
            ++i;
    }
    for (std::size_t i = 0; i < found.size() && !m_ties.empty(); ++i)
        found[i].flow = bestAt(priceOnlyAt(found, i), true).flow;
    for (TradeOffPoint& each : found)
        each.amount = fitting(Wide{each.amount} * m_unit).count();
    return found;
}

}  // namespace

TradeOff tradeOff(const Network& network, std::span<const std::int64_t> amounts, std::span<const Points> ties, const Job& job)
{
    BOTRI_CHECK(amounts.size() == network.arcCount() && (ties.empty() || ties.size() == network.arcCount()));
    try {
        return TradeOffSearch(network, amounts, ties, job).corners();
    } catch (const NoFlow& none) {
        return std::visit(
            [](const auto& why) -> TradeOff {
                if constexpr (std::is_same_v<std::decay_t<decltype(why)>, Optimum>)
                    return Overflow{Overflow::Quantity::TotalCost};
                else
                    return why;
            },
            none.why);
    }
}

}  // namespace botri::flow
