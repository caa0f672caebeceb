// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <queue>
#include <span>
#include <utility>
#include <vector>

#include "core/base/quantity.h"
#include "core/flow/network.h"
#include "core/flow/residual_prices.h"

namespace botri::flow {

/// Length of one more unit along an arc, given the prices of its ends; of one unit less with the sign turned.
[[nodiscard]] inline Points reducedCost(const Network& network, std::span<const Points> prices, ArcId arc)
{
    return network.cost(arc) + prices[network.tail(arc).position()] - prices[network.head(arc).position()];
}

/// Which arcs into each node carry something: few among many, and the only ones that can be walked backwards.
class CarryingArcs {
public:
    CarryingArcs(const Network& network, std::span<const std::int64_t> flow);

    [[nodiscard]] std::span<const ArcId> into(NodeId node) const
    {
        return std::span(m_arcs).subspan(m_first[node.position()], m_first[node.position() + 1] - m_first[node.position()]);
    }

private:
    std::vector<ArcId> m_arcs;
    std::vector<std::size_t> m_first;
};

struct ResidualView {
    const Network& network;
    std::span<const std::int64_t> flow;
    std::span<const Points> prices;
    const CarryingArcs& carrying;
};

/// Dijkstra's algorithm over the residual network of an optimal flow, a node at a time, so that the caller stops it.
class ResidualSearch {
public:
    enum class Direction { From, To };  ///< ways that lead from the start, or that lead to it

    /// \param accept   arcs to walk along; all when empty
    /// \param without  an arc to leave alone, in both directions
    ResidualSearch(
        const ResidualView& view, NodeId start, Direction direction, std::function<bool(ArcId)> accept = {}, ArcId without = {});

    /// Settles the nearest node left (the smaller id when equally near); nothing when none can be reached any more.
    std::optional<ReachedNode> next();

    /// Settles nodes until `node` is; nothing when it cannot be reached.
    std::optional<Points> priceOf(NodeId node);

    /// The links of the cheapest way between the start and a settled node, in the order one walks them.
    [[nodiscard]] std::vector<ChainLink> chainOf(NodeId node) const;

private:
    using Waiting = std::pair<std::int64_t, std::int32_t>;

    struct Label {
        std::int64_t price = -1;  // not seen yet
        ChainLink link;           // joins the node with the one it was reached from
        bool isSettled = false;
    };

    void relaxNeighbours(NodeId node, std::int64_t price);
    void tryMore(ArcId arc, NodeId neighbour, std::int64_t price);
    void tryLess(ArcId arc, NodeId neighbour, std::int64_t price);
    void relax(NodeId neighbour, std::int64_t price, const ChainLink& link);
    [[nodiscard]] bool mayUse(ArcId arc) const { return arc != m_without && (!m_accept || m_accept(arc)); }
    [[nodiscard]] NodeId otherEnd(const ChainLink& link) const;

    ResidualView m_view;
    NodeId m_start;
    Direction m_direction;
    std::function<bool(ArcId)> m_accept;
    ArcId m_without;
    std::vector<Label> m_labels;
    std::priority_queue<Waiting, std::vector<Waiting>, std::greater<>> m_waiting;
};

}  // namespace botri::flow
