// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <vector>

#include "core/base/quantity.h"
#include "core/flow/network.h"

namespace botri::flow {

class CarryingArcs;
struct ResidualView;

/// One link of a displacement chain: one unit more or one unit less on an arc.
struct ChainLink {
    enum class Change { OneMore, OneLess };
    ArcId arc;
    Change change = Change::OneMore;

    bool operator==(const ChainLink&) const = default;
};

/// What one more unit on an arc does to the cheapest plan.
struct ForcedArc {
    ArcId arc;
    Points price;                  ///< how much dearer the whole plan becomes, exactly; never negative
    std::vector<ChainLink> chain;  ///< what else changes, from the head of the arc round to its tail; the arc itself is not in it
};

/// What one unit less on an arc does to the cheapest plan.
struct Detour {
    ArcId arc;
    Points price;                  ///< how much dearer the whole plan becomes, exactly; never negative
    std::vector<ChainLink> chain;  ///< the way round from the tail of the arc to its head; the arc itself is not in it
};

struct ReachedNode {
    NodeId node;
    Points price;  ///< reduced cost of the cheapest way; 0 when it costs nothing beyond what the plan's prices already say
};

/// Exact prices of ±1 changes of an optimal flow, each with the chain of displacements it sets off.
///
/// One unit may be pushed over arc a = (i, j) exactly when a residual path leads back from j to i; the whole then costs the
/// length of that cycle. With the node prices of the optimum every residual length is a reduced cost ≥ 0, so the shortest path
/// is found by Dijkstra's algorithm (Ahuja, Magnanti & Orlin 1993, ch. 9.7). Raw dual prices would understate: they are not
/// unique. Deterministic. Cost of one question: at most O(E + V log V), mostly far less: a search stops once its answer is
/// settled. Made with one pass over the arcs; keeps references to what it is given. Const functions may be called from several
/// threads at once.
class ResidualPrices {
public:
    using ArcFilter = std::function<bool(ArcId)>;

    /// \pre certify(network, flow, prices).valid()
    ResidualPrices(const Network& network, std::span<const std::int64_t> flow, std::span<const Points> prices);

    /// The `count` arcs into `head` over which one more unit comes cheapest, cheapest first, then by id. Only arcs that are not
    /// full and that `accept` lets through; fewer when no more can be forced. One search from `head` serves them all.
    [[nodiscard]] std::vector<ForcedArc> cheapestInto(NodeId head, int count, const ArcFilter& accept = {}) const;

    /// One more unit on `arc`; nothing when it is full or no flow at all has one more unit there.
    [[nodiscard]] std::optional<ForcedArc> priceOfForcing(ArcId arc) const;

    /// One unit less on `arc`; nothing when it is empty or no flow at all has one unit less there.
    [[nodiscard]] std::optional<Detour> priceOfForbidding(ArcId arc) const;

    /// Nodes to which one more unit could be pushed from `node`, itself included, by price and then id.
    /// \param maxPrice  no dearer than this in reduced cost (0: at no extra cost); any price when not given
    /// \param accept    arcs to walk along, either way; all when not given
    [[nodiscard]] std::vector<ReachedNode> reachableFrom(
        NodeId node, std::optional<Points> maxPrice = {}, const ArcFilter& accept = {}) const;
    /// Nodes from which one more unit could be pushed to `node`; otherwise as reachableFrom.
    [[nodiscard]] std::vector<ReachedNode> reachableTo(
        NodeId node, std::optional<Points> maxPrice = {}, const ArcFilter& accept = {}) const;

private:
    [[nodiscard]] ResidualView view() const;

    const Network& m_network;
    std::span<const std::int64_t> m_flow;
    std::span<const Points> m_prices;
    std::shared_ptr<const CarryingArcs> m_carrying;
};

}  // namespace botri::flow
