// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/flow/residual_search.h"

#include <algorithm>

#include <boost/range/iterator_range.hpp>

#include "core/flow/graph.h"

namespace botri::flow {

ResidualSearch::ResidualSearch(const ResidualView& view, NodeId start, Direction direction, std::function<bool(ArcId)> accept, ArcId without)
    : m_view(view), m_start(start), m_direction(direction), m_accept(std::move(accept)), m_without(without), m_labels(view.network.nodeCount())
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

void ResidualSearch::relaxNeighbours(NodeId node, std::int64_t price)
{
    // Walking from the start a way goes along arcs out that are not full and against arcs in that are not empty; a way that leads to
    // the start is found by walking it backwards.
    const bool leads = m_direction == Direction::From;
    const Graph::Topology& topology = m_view.network.graph().topology;
    const auto tryArc = [&](ArcId arc, ChainLink::Change change, NodeId neighbour) {
        const std::int64_t units = m_view.flow[arc.position()];
        const bool isOpen = change == ChainLink::Change::OneMore ? units < m_view.network.capacity(arc) : units > 0;
        if (!isOpen || m_labels[neighbour.position()].isSettled || !mayUse(arc))
            return;
        const std::int64_t length = reducedCost(m_view.network, m_view.prices, arc).count();
        relax(neighbour, price + (change == ChainLink::Change::OneMore ? length : -length), {arc, change});
    };
    for (const auto edge : boost::make_iterator_range(out_edges(node.value(), topology)))
        tryArc(topology[edge], leads ? ChainLink::Change::OneMore : ChainLink::Change::OneLess, NodeId(target(edge, topology)));
    for (const auto edge : boost::make_iterator_range(in_edges(node.value(), topology)))
        tryArc(topology[edge], leads ? ChainLink::Change::OneLess : ChainLink::Change::OneMore, NodeId(source(edge, topology)));
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
