// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/flow/residual_search.h"

#include <algorithm>
#include <iterator>

#include <boost/range/iterator_range.hpp>

#include "core/flow/graph.h"

namespace botri::flow {

CarryingArcs::CarryingArcs(const Network& network, std::span<const std::int64_t> flow)
{
    m_first.reserve(network.nodeCount() + 1);
    for (std::int32_t node = 0; node < static_cast<std::int32_t>(network.nodeCount()); ++node) {
        m_first.push_back(m_arcs.size());
        std::ranges::copy_if(
            network.arcsIn(NodeId(node)), std::back_inserter(m_arcs), [flow](ArcId arc) { return flow[arc.position()] > 0; });
    }
    m_first.push_back(m_arcs.size());
}

ResidualSearch::ResidualSearch(
    const ResidualView& view, NodeId start, Direction direction, std::function<bool(ArcId)> accept, ArcId without)
    : m_view(view),
      m_start(start),
      m_direction(direction),
      m_accept(std::move(accept)),
      m_without(without),
      m_labels(view.network.nodeCount())
{
    relax(start, 0, {});
}

std::optional<ReachedNode> ResidualSearch::next()
{
    while (!m_waiting.empty()) {
        const auto [price, id] = m_waiting.top();
        m_waiting.pop();
        const NodeId node(id);
        Label& label = m_labels[node.position()];
        if (label.isSettled)
            continue;
        label.isSettled = true;
        relaxNeighbours(node, price);
        return ReachedNode{node, Points(price)};
    }
    return std::nullopt;
}

std::optional<Points> ResidualSearch::priceOf(NodeId node)
{
    while (!m_labels[node.position()].isSettled) {
        if (!next())
            return std::nullopt;
    }
    return Points(m_labels[node.position()].price);
}

std::vector<ChainLink> ResidualSearch::chainOf(NodeId node) const
{
    std::vector<ChainLink> chain;
    for (; node != m_start; node = otherEnd(chain.back()))
        chain.push_back(m_labels[node.position()].link);
    if (m_direction == Direction::From)
        std::reverse(chain.begin(), chain.end());
    return chain;
}

// A way goes along arcs that are not full and against arcs that are not empty; one that leads to the start is found backwards.
void ResidualSearch::relaxNeighbours(NodeId node, std::int64_t price)
{
    const Graph::Topology& topology = m_view.network.graph().topology;
    if (m_direction == Direction::From) {
        for (const auto edge : boost::make_iterator_range(out_edges(node.value(), topology)))
            tryMore(topology[edge], NodeId(target(edge, topology)), price);
        for (const ArcId arc : m_view.carrying.into(node))
            tryLess(arc, m_view.network.tail(arc), price);
    } else {
        for (const auto edge : boost::make_iterator_range(in_edges(node.value(), topology)))
            tryMore(topology[edge], NodeId(source(edge, topology)), price);
        for (const auto edge : boost::make_iterator_range(out_edges(node.value(), topology)))
            tryLess(topology[edge], NodeId(target(edge, topology)), price);
    }
}

void ResidualSearch::tryMore(ArcId arc, NodeId neighbour, std::int64_t price)
{
    if (!m_labels[neighbour.position()].isSettled && m_view.flow[arc.position()] < m_view.network.capacity(arc) && mayUse(arc))
        relax(neighbour, price + reducedCost(m_view.network, m_view.prices, arc).count(), {arc, ChainLink::Change::OneMore});
}

void ResidualSearch::tryLess(ArcId arc, NodeId neighbour, std::int64_t price)
{
    if (!m_labels[neighbour.position()].isSettled && m_view.flow[arc.position()] > 0 && mayUse(arc))
        relax(neighbour, price - reducedCost(m_view.network, m_view.prices, arc).count(), {arc, ChainLink::Change::OneLess});
}

void ResidualSearch::relax(NodeId neighbour, std::int64_t price, const ChainLink& link)
{
    Label& label = m_labels[neighbour.position()];
    if (label.price >= 0 && label.price <= price)
        return;
    label.price = price;
    label.link = link;
    m_waiting.emplace(price, neighbour.value());
}

NodeId ResidualSearch::otherEnd(const ChainLink& link) const
{
    const bool reachedAtHead = (link.change == ChainLink::Change::OneMore) == (m_direction == Direction::From);
    return reachedAtHead ? m_view.network.tail(link.arc) : m_view.network.head(link.arc);
}

}  // namespace botri::flow
