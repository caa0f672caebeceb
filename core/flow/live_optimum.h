// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <variant>
#include <vector>

#include "core/base/job.h"
#include "core/flow/limits.h"
#include "core/flow/nearest_search.h"
#include "core/flow/network.h"
#include "core/flow/residual_state.h"
#include "core/flow/solve.h"

namespace botri::flow {

struct CostChange {
    ArcId arc;
    Points cost;  ///< per unit, from now on
};
struct CapacityChange {
    ArcId arc;
    std::int64_t capacity = 0;  ///< from now on; ≥ 0, kUnlimited: no limit
};
struct SupplyChange {
    NodeId node;
    std::int64_t more = 0;  ///< units of supply; below 0: of demand. Those of one batch should sum to 0
};
using Change = std::variant<CostChange, CapacityChange, SupplyChange>;

/// A cheapest flow that is kept while its network changes: each change is mended from where the flow stands, not solved anew.
///
/// Prices of the optimum leave no residual arc a negative length. A change breaks that on its own arc, or leaves units at a node:
/// so the arc is mended round the shortest residual ways between its ends, and the units are sent along the shortest ways to
/// where they are missing; each search shifts the prices so that the next may start (Ahuja, Magnanti & Orlin 1993, ch. 9.7
/// and 9.11). A search looks no further than the nearest answer: mostly a handful of nodes.
///
/// After every batch flow and prices prove each other (certify), and the total is that of a cold solve of the changed network. Of
/// flows that cost the same it may be another one than a cold solve would find. Equal histories give equal flows.
/// A person withdrawn, a post added: capacities and supplies of nodes the network was given from the start.
/// Copies are independent and share the layout of the arcs. One object per thread.
class LiveOptimum {
public:
    /// \pre certify(network, optimum.flow, optimum.prices).valid()
    LiveOptimum(const Network& network, const Optimum& optimum);

    /// Makes the changes, in order, as one, and finds the new optimum.
    /// \return nothing when there is one; else why not (never an Optimum), and then nothing has changed.
    /// \pre every node and arc exists. Throws JobCancelled; nothing has changed then.
    /// Cost: a few searches a change, each O(arcs of the nodes it passes, times log), supplies that cannot be met included.
    [[nodiscard]] std::optional<SolveResult> apply(std::span<const Change> changes, const Job& job = {});

    /// Goes back to how all was before the last batch that was applied and not undone: flow, prices and network.
    /// \return false when there is none left.
    bool undo();
    /// From here undo goes no further back; frees what was remembered for it.
    void forgetUndo();

    [[nodiscard]] Points totalCost() const { return Points(static_cast<std::int64_t>(m_state.totalCost())); }
    [[nodiscard]] std::int64_t flow(ArcId arc) const { return m_state.arc(m_state.positionOf(arc)).units; }
    /// Only differences of prices mean something (Optimum::prices).
    [[nodiscard]] Points price(NodeId node) const { return Points(m_state.price(node.value())); }

    /// The network as it is now; O(arcs).
    [[nodiscard]] Network network() const;
    /// Flow, prices and total as a value; O(arcs).
    [[nodiscard]] Optimum optimum() const;
    /// How often the cold engine had to be asked: where costs fall without end, and when numbers came near 64 bits.
    [[nodiscard]] std::int64_t coldSolveCount() const { return m_coldSolveCount; }

private:
    using Position = ResidualState::Position;
    using Node = ResidualState::Node;

    [[nodiscard]] bool fits(std::span<const Change> changes);
    // These say false when the optimum cannot be mended from where it stands.
    [[nodiscard]] bool mend(std::span<const Change> changes, const Job& job);
    [[nodiscard]] bool make(const CostChange& change, const Job& job);
    [[nodiscard]] bool make(const CapacityChange& change, const Job& job);
    [[nodiscard]] bool make(const SupplyChange& change, const Job& job);
    [[nodiscard]] bool mendArc(Position position, const Job& job);
    [[nodiscard]] bool pushRound(Position position, bool isMore);
    [[nodiscard]] bool settle(const Job& job);
    [[nodiscard]] bool sendFrom(Node found);
    /// Searches from either end: with a radius, from `from` to `to`; without, whatever excess or lack is nearest to the other.
    [[nodiscard]] Node nearest(Node from, Node to, std::optional<std::int64_t> radius);

    /// What could not be evened out.
    [[nodiscard]] std::optional<Infeasible> imbalances() const;
    [[nodiscard]] bool isShorterFrom(Node from, Node to) const;

    [[nodiscard]] Network changed(std::span<const Change> changes) const;
    [[nodiscard]] std::optional<SolveResult> solveCold(std::span<const Change> changes, const Job& job);
    void takeOver(std::span<const Change> changes, const Optimum& optimum);

    std::shared_ptr<const Network> m_origin;  // shared by copies; its costs, capacities and supplies are those of the beginning
    ResidualState m_state;
    NearestSearch m_search;
    Headroom m_headroom;
    std::vector<Node> m_uneven;            // nodes that may have an excess or a lack
    std::vector<std::size_t> m_undoMarks;  // lengths of the trail
    std::int64_t m_coldSolveCount = 0;
};

}  // namespace botri::flow
