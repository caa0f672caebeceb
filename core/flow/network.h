// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <compare>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <memory>
#include <mutex>
#include <span>
#include <vector>

#include "core/base/quantity.h"
#include "core/flow/large_array.h"

namespace botri::flow {

/// A position that cannot be mixed up with a position of another kind. Not valid until it is given a value.
template <class Tag>
class Index {
public:
    constexpr Index() = default;
    constexpr explicit Index(std::int32_t value) : m_value(value) {}

    [[nodiscard]] constexpr std::int32_t value() const { return m_value; }
    [[nodiscard]] constexpr std::size_t position() const { return static_cast<std::size_t>(m_value); }
    [[nodiscard]] constexpr bool isValid() const { return m_value >= 0; }

    constexpr auto operator<=>(const Index&) const = default;

private:
    std::int32_t m_value = -1;
};

using NodeId = Index<struct NodeTag>;  ///< 0, 1, 2 … in the order the nodes were added.
using ArcId = Index<struct ArcTag>;    ///< 0, 1, 2 … in the order the arcs were added.

/// Capacity of an arc that has no limit.
inline constexpr std::int64_t kUnlimited = std::numeric_limits<std::int64_t>::max();

struct Graph;

/// A directed network with supplies on its nodes, capacities and costs on its arcs. It knows no word of the field.
///
/// Supplies are positive, demands negative, both in whole units; costs are Points per unit and may be negative.
/// The least flow of every arc is 0. Parallel arcs and disconnected parts are welcome, arcs from a node to itself are not.
/// Ids are positions, so results are plain vectors read with `id.position()`.
/// The graph is a Boost.Graph graph (core/flow/graph.h), put together the first time somebody asks for it.
/// Const functions may be called from several threads at once.
class Network {
public:
    Network() = default;
    Network(const Network& other);
    Network(Network&& other) noexcept;
    Network& operator=(Network other) noexcept;
    ~Network() = default;

    void reserve(std::size_t nodes, std::size_t arcs);

    NodeId addNode(std::int64_t supply = 0);
    /// Raises (lowers, when negative) the supply of a node. \pre the sum fits in 64 bits.
    void addSupply(NodeId node, std::int64_t supply);
    /// \pre both nodes exist and differ; capacity ≥ 0 (kUnlimited: no limit).
    ArcId addArc(NodeId tail, NodeId head, std::int64_t capacity, Points cost);

    void setSupply(NodeId node, std::int64_t supply);
    void setCapacity(ArcId arc, std::int64_t capacity);
    void setCost(ArcId arc, Points cost);

    [[nodiscard]] std::size_t nodeCount() const { return m_supplies.size(); }
    [[nodiscard]] std::size_t arcCount() const { return m_tails.size(); }

    [[nodiscard]] std::int64_t supply(NodeId node) const { return m_supplies[node.position()]; }
    [[nodiscard]] NodeId tail(ArcId arc) const { return m_tails[arc.position()]; }
    [[nodiscard]] NodeId head(ArcId arc) const { return m_heads[arc.position()]; }
    [[nodiscard]] std::int64_t capacity(ArcId arc) const { return m_capacities[arc.position()]; }
    [[nodiscard]] Points cost(ArcId arc) const { return m_costs[arc.position()]; }

    /// Arcs that leave or enter a node, in the order they were added. Valid until the next node or arc is added.
    [[nodiscard]] std::span<const ArcId> arcsOut(NodeId node) const;
    [[nodiscard]] std::span<const ArcId> arcsIn(NodeId node) const;

    /// By ArcId: the node each arc leaves or enters.
    [[nodiscard]] std::span<const NodeId> tails() const { return m_tails; }
    [[nodiscard]] std::span<const NodeId> heads() const { return m_heads; }

    /// The nodes and arcs as a Boost graph, for the algorithms of this room. Valid until the next node or arc is added.
    [[nodiscard]] const Graph& graph() const;

private:
    void forgetGraph();

    std::vector<std::int64_t> m_supplies;
    LargeArray<NodeId> m_tails;
    LargeArray<NodeId> m_heads;
    LargeArray<std::int64_t> m_capacities;
    LargeArray<Points> m_costs;
    mutable std::mutex m_graphLock;
    mutable std::shared_ptr<const Graph> m_graph;  // shared by copies, which have the same nodes and arcs
};

}  // namespace botri::flow
