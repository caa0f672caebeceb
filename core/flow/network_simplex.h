// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "core/base/job.h"
#include "core/base/quantity.h"
#include "core/flow/network.h"
#include "core/flow/solve.h"
#include "core/flow/spanning_tree.h"

namespace botri::flow {

/// The primal network simplex method (Ahuja, Magnanti & Orlin 1993, ch. 11).
///
/// A basis is a spanning tree; arcs outside it are empty or full; node prices make the reduced cost of every tree arc 0. A pivot
/// takes in an arc whose reduced cost is wrong, pushes as much as fits round the cycle it closes, and takes out an arc that stops it.
/// - Start: an artificial root, joined to each node by an artificial arc so dear that no path of real arcs can make up for it.
/// - No cycling: the tree stays strongly feasible (Cunningham 1976), here read downwards: from the root one more unit can be pushed
///   to every node along the tree. So the arc to leave is the first that blocks, seen from the apex along the cycle.
/// - Pricing: the worst arc of a block, block after block round all arcs (Grigoriadis 1986). Arcs lie ordered by head.
/// - A node of the tree knows its parent and children; a pivot re-hangs the part it cut off and shifts the prices of that part.
///
/// The basis (tree, prices, flow) lives in the object, so that it can be mended after a change instead of being built anew.
/// \pre possibleOverflow(network) is empty (limits.h). Deterministic. One object per thread.
class NetworkSimplex {
public:
    explicit NetworkSimplex(const Network& network);

    /// Pivots until no arc is priced wrongly, and reads the answer off the basis. Throws JobCancelled, between two pivots.
    [[nodiscard]] SolveResult run(const Job& job);

    [[nodiscard]] std::int64_t pivotCount() const { return m_pivotCount; }

private:
    // Arcs in the order the pricing reads them: real ones by head, then one artificial arc for each node.
    using Position = std::int32_t;
    static constexpr Position kNone = -1;
    enum class State : std::int8_t { Full = -1, InTree = 0, Empty = 1 };

    // What a pivot found on its cycle.
    struct Cycle {
        std::int32_t from = -1;    // the cycle runs from the apex down to `from`, over the entering arc to `to`, and up again
        std::int32_t to = -1;
        std::int32_t apex = -1;
        std::int64_t units = 0;    // as many as fit; kUnlimited when nothing stops them
        std::int32_t top = -1;     // node whose arc to its parent leaves; -1: the entering arc itself
        bool topIsBeforeEntering = false;
    };

    void loadArcs(const Network& network);
    void hangAllFromRoot(const Network& network, std::int64_t artificialCost);

    [[nodiscard]] Position findEnteringArc();
    [[nodiscard]] Cycle findCycle(Position entering) const;
    void push(const Cycle& cycle, Position entering);
    void exchange(const Cycle& cycle, Position entering);

    [[nodiscard]] std::int64_t reducedCost(Position arc) const;
    [[nodiscard]] std::int64_t roomDown(std::int32_t node) const;
    [[nodiscard]] std::int64_t roomUp(std::int32_t node) const;
    [[nodiscard]] std::int64_t roomForMore(Position arc) const;

    [[nodiscard]] Unbounded unboundedCycle(const Cycle& cycle, Position entering) const;
    [[nodiscard]] SolveResult answer() const;
    [[nodiscard]] Infeasible imbalances() const;
    [[nodiscard]] bool isBalanced() const;

    std::int32_t m_nodeCount = 0;
    std::int32_t m_networkArcCount = 0;
    Position m_realArcCount = 0;  // without arcs of capacity 0, which carry nothing and so have no say
    std::vector<std::int32_t> m_tail;
    std::vector<std::int32_t> m_head;
    std::vector<std::int64_t> m_cost;
    std::vector<State> m_state;
    std::vector<std::int64_t> m_capacity;
    std::vector<std::int64_t> m_flow;
    std::vector<ArcId> m_arc;  // of real arcs

    SpanningTree m_tree;
    std::vector<std::int64_t> m_price;
    Position m_nextPriced = 0;
    Position m_blockSize = 0;
    std::int64_t m_pivotCount = 0;
};

}  // namespace botri::flow
