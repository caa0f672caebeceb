// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "core/base/job.h"
#include "core/flow/cheapest_ways.h"
#include "core/flow/network.h"
#include "core/flow/solve.h"
#include "core/flow/spanning_tree.h"

namespace botri::flow {

/// The primal network simplex method (Ahuja, Magnanti & Orlin 1993, ch. 11).
///
/// A basis is a spanning tree; arcs outside it are empty or full; node prices make the reduced cost of every tree arc 0. A pivot
/// takes in an arc whose reduced cost is wrong, pushes as much as fits round the cycle it closes, and takes out an arc that stops
/// it.
/// - Start: nodes with a supply or demand hang from an artificial root by artificial arcs, so dear that no path of real arcs can
/// make
///   up for one; the others hang along the cheapest ways from the supplies (or from the root as well, when there is none).
/// - No cycling: the tree stays strongly feasible (Cunningham 1976), here read downwards: from the root one more unit can be
/// pushed
///   to every node along the tree. So the arc to leave is the first that blocks, seen from the apex along the cycle.
/// - Pricing: arcs lie by head, or as they were added, and are searched in turn, in small blocks; the worst arc of each is a
/// candidate. When there are enough
///   of them, the worst is taken in, again and again until none is wrong any more (multiple partial pricing; Mulvey 1978).
/// - A pivot re-hangs the part of the tree it cut off and shifts the prices of that part.
///
/// The basis (tree, prices, flow) lives in the object, so that it can be mended after a change instead of being built anew.
/// \tparam Cost  whole number that holds the cost of every arc. Pricing waits for the arcs to come from memory: so the smaller
/// they are the better. Prices and sums have 64 bits in any case.
/// \pre possibleOverflow(network) is empty (limits.h). Deterministic. One object per thread.
template <class Cost>
class BasicNetworkSimplex {
public:
    /// Keeps a reference to the network.
    explicit BasicNetworkSimplex(const Network& network);

    /// Pivots until no arc is priced wrongly, and reads the answer off the basis. Throws JobCancelled, between two pivots.
    [[nodiscard]] SolveResult run(const Job& job);

    [[nodiscard]] std::int64_t pivotCount() const { return m_pivotCount; }

private:
    using Position = std::int32_t;  // of an arc, in the order the pricing reads them; then one artificial arc for each node
    using Node = std::int32_t;      // as in the network; then the root
    static constexpr Position kNone = -1;
    enum class State : std::int8_t { Full = -1, InTree = 0, Empty = 1 };

    struct Arc {
        Node tail;
        Node head;
        Cost cost;
    };

    // Where a pivot pushes: from the apex down to `from`, over the entering arc to `to`, and up to the apex again.
    struct Cycle {
        Node from = kNone;
        Node to = kNone;
        Node apex = kNone;
        std::int64_t units = 0;  // as many as fit; kUnlimited when nothing stops them
        Node top = kNone;        // its upper arc leaves the tree; none: the entering arc stops itself
        bool topIsOnWayDown = false;
    };

    /// \return by node, where the last arc of its way lies; none where there is no way.
    std::vector<Position> loadArcs(const Network& network, const CheapestWays& ways);
    void hangFromRoot(const Network& network, const std::vector<Position>& lastArcs);
    void hangAlong(const CheapestWays& ways, const std::vector<Position>& lastArcs);
    void hangByArtificial(Node node, std::int64_t units, bool pointsUp, std::int64_t cost);

    [[nodiscard]] Position findEnteringArc();
    [[nodiscard]] Position takeWorstCandidate();
    void collectCandidates();

    [[nodiscard]] Cycle findCycle(Position entering) const;
    void push(const Cycle& cycle);
    void exchange(const Cycle& cycle, Position entering);

    [[nodiscard]] std::int64_t capacityOf(Position arc) const;
    [[nodiscard]] std::int64_t reducedCost(Position arc) const;
    [[nodiscard]] std::int64_t wrongness(Position arc) const;  // below 0 when the arc should enter
    [[nodiscard]] Unbounded unboundedCycle(const Cycle& cycle, Position entering) const;
    [[nodiscard]] SolveResult answer() const;
    [[nodiscard]] Infeasible imbalances() const;
    [[nodiscard]] Optimum optimum() const;

    const Network& m_network;
    Node m_nodeCount;
    Position m_arcCount = 0;  // without arcs of capacity 0, which carry nothing and so have no say
    LargeArray<Arc> m_arcs;
    LargeArray<State> m_states;
    LargeArray<ArcId> m_ids;

    SpanningTree m_tree;
    std::vector<std::int64_t> m_prices;
    std::vector<Position> m_candidates;
    std::size_t m_mostCandidates;
    Position m_nextPriced = 0;
    std::int64_t m_pivotCount = 0;
};

using NetworkSimplex = BasicNetworkSimplex<std::int64_t>;  ///< for any cost

/// With costs in 32 bits where they fit. \pre possibleOverflow(network) is empty.
[[nodiscard]] SolveResult solveBySimplex(const Network& network, const Job& job);

}  // namespace botri::flow
