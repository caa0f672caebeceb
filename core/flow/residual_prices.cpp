// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/flow/residual_prices.h"

#include <algorithm>
#include <cstddef>
#include <tuple>

#include "core/base/check.h"
#include "core/flow/residual_search.h"

namespace botri::flow {

namespace {

struct Candidate {
    ArcId arc;
    NodeId tail;
    Points reducedCost;
};

// Keeps the cheapest few of what it is shown.
class Cheapest {
public:
    explicit Cheapest(std::size_t count) : m_count(count) {}

    void show(ArcId arc, Points price)
    {
        const auto place = std::lower_bound(m_best.begin(), m_best.end(), std::pair(price, arc));
        m_best.emplace(place, price, arc);
        if (m_best.size() > m_count)
            m_best.pop_back();
    }
    [[nodiscard]] bool wouldRefuse(Points price) const
    {
        return m_best.size() == m_count && (m_count == 0 || m_best.back().first < price);
    }
    [[nodiscard]] const std::vector<std::pair<Points, ArcId>>& best() const { return m_best; }

private:
    std::size_t m_count;
    std::vector<std::pair<Points, ArcId>> m_best;
};

std::vector<ReachedNode> allReached(ResidualSearch search, std::optional<Points> maxPrice)
{
    std::vector<ReachedNode> reached;
    for (std::optional<ReachedNode> node = search.next(); node && (!maxPrice || node->price <= *maxPrice); node = search.next())
        reached.push_back(*node);
    std::sort(reached.begin(), reached.end(),
        [](const ReachedNode& a, const ReachedNode& b) { return std::tie(a.price, a.node) < std::tie(b.price, b.node); });
    return reached;
}

}  // namespace

ResidualPrices::ResidualPrices(const Network& network, std::span<const std::int64_t> flow, std::span<const Points> prices)
    : m_network(network), m_flow(flow), m_prices(prices)
{
    BOTRI_CHECK(flow.size() == network.arcCount() && prices.size() == network.nodeCount());
    m_carrying = std::make_shared<const CarryingArcs>(network, flow);
}

ResidualView ResidualPrices::view() const
{
    return {m_network, m_flow, m_prices, *m_carrying};
}

std::vector<ForcedArc> ResidualPrices::cheapestInto(NodeId head, int count, const ArcFilter& accept) const
{
    BOTRI_CHECK(count >= 0);
    Cheapest cheapest(static_cast<std::size_t>(count));
    std::vector<Candidate> candidates;
    for (const ArcId arc : m_network.arcsIn(head)) {
        if (m_flow[arc.position()] == m_network.capacity(arc) || (accept && !accept(arc)))
            continue;
        if (m_flow[arc.position()] == 0)
            candidates.push_back({arc, m_network.tail(arc), reducedCost(m_network, m_prices, arc)});
        else if (const std::optional<ForcedArc> forced =
                     priceOfForcing(arc))  // its way round may not give the unit back over the arc itself
            cheapest.show(arc, forced->price);
    }

    std::sort(candidates.begin(), candidates.end(),
        [](const Candidate& a, const Candidate& b) { return std::tie(a.tail, a.arc) < std::tie(b.tail, b.arc); });
    std::vector<Candidate> byCost = candidates;
    std::sort(byCost.begin(), byCost.end(), [](const Candidate& a, const Candidate& b) { return a.reducedCost < b.reducedCost; });

    ResidualSearch search(view(), head, ResidualSearch::Direction::From);
    std::vector<bool> isSettled(m_network.nodeCount(), false);
    std::size_t firstOpen = 0;  // in byCost: the cheapest whose tail has not been reached
    while (firstOpen < byCost.size()) {
        const std::optional<ReachedNode> reached = search.next();
        if (!reached || cheapest.wouldRefuse(reached->price + byCost[firstOpen].reducedCost))
            break;
        isSettled[reached->node.position()] = true;
        const auto sameTail = std::equal_range(candidates.begin(), candidates.end(), Candidate{{}, reached->node, {}},
            [](const Candidate& a, const Candidate& b) { return a.tail < b.tail; });
        for (auto candidate = sameTail.first; candidate != sameTail.second; ++candidate)
            cheapest.show(candidate->arc, reached->price + candidate->reducedCost);
        while (firstOpen < byCost.size() && isSettled[byCost[firstOpen].tail.position()])
            ++firstOpen;
    }

    std::vector<ForcedArc> forced;
    for (const auto& [price, arc] : cheapest.best())
        forced.push_back(
            m_flow[arc.position()] == 0 ? ForcedArc{arc, price, search.chainOf(m_network.tail(arc))} : *priceOfForcing(arc));
    return forced;
}

std::optional<ForcedArc> ResidualPrices::priceOfForcing(ArcId arc) const
{
    if (m_flow[arc.position()] == m_network.capacity(arc))
        return std::nullopt;
    ResidualSearch search(view(), m_network.head(arc), ResidualSearch::Direction::From, {}, arc);
    const std::optional<Points> wayBack = search.priceOf(m_network.tail(arc));
    if (!wayBack)
        return std::nullopt;
    return ForcedArc{arc, *wayBack + reducedCost(m_network, m_prices, arc), search.chainOf(m_network.tail(arc))};
}

std::optional<Detour> ResidualPrices::priceOfForbidding(ArcId arc) const
{
    if (m_flow[arc.position()] == 0)
        return std::nullopt;
    ResidualSearch search(view(), m_network.tail(arc), ResidualSearch::Direction::From, {}, arc);
    const std::optional<Points> wayRound = search.priceOf(m_network.head(arc));
    if (!wayRound)
        return std::nullopt;
    return Detour{arc, *wayRound - reducedCost(m_network, m_prices, arc), search.chainOf(m_network.head(arc))};
}

std::vector<ReachedNode> ResidualPrices::reachableFrom(NodeId node, std::optional<Points> maxPrice, const ArcFilter& accept) const
{
    return allReached(ResidualSearch(view(), node, ResidualSearch::Direction::From, accept), maxPrice);
}

std::vector<ReachedNode> ResidualPrices::reachableTo(NodeId node, std::optional<Points> maxPrice, const ArcFilter& accept) const
{
    return allReached(ResidualSearch(view(), node, ResidualSearch::Direction::To, accept), maxPrice);
}

}  // namespace botri::flow
