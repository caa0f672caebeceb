// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "core/base/quantity.h"
#include "core/flow/network.h"

namespace botri::flow {

/// One place where a flow or its prices break a promise.
struct Violation {
    enum class Kind {
        WrongSize,            ///< flow or prices are not as many as arcs or nodes
        CapacityExceeded,     ///< arc: flow below 0 or above capacity
        SupplyNotMet,         ///< node: what leaves less what enters differs from the supply
        ReducedCostNegative,  ///< arc without limit whose reduced cost is below 0: the dual has no such price
        SlacknessBroken,      ///< arc: reduced cost below 0 but not full, or above 0 but not empty
        TotalTooLarge,        ///< a total does not fit in 128 bits
    };
    Kind kind = Kind::WrongSize;
    std::optional<NodeId> node;
    std::optional<ArcId> arc;
};

/// What was found when a flow and its node prices were checked against each other. Any one may repeat it in a spreadsheet:
/// reduced cost of an arc   r = cost + price(tail) − price(head)
/// cost of the plan         Σ cost · flow
/// bound no plan can beat   Σ capacity · min(r, 0) − Σ supply · price
struct Certificate {
    bool primalFeasible = false;          ///< every supply met, every flow between 0 and capacity
    bool dualFeasible = false;            ///< no negative reduced cost on an arc without limit
    bool complementarySlackness = false;  ///< r > 0 only on empty arcs, r < 0 only on full ones
    bool costsAgree = false;              ///< cost of the plan = bound
    Points primalCost;                    ///< nearest 64-bit number, should one be out of range
    Points dualCost;
    std::vector<Violation> violations;  ///< the first kMostViolations, nodes before arcs, in order of ids

    static constexpr std::size_t kMostViolations = 10;

    /// Is the flow proven to be a cheapest one?
    [[nodiscard]] bool valid() const { return primalFeasible && dualFeasible && complementarySlackness && costsAgree; }
};

/// Checks that `flow` is a cheapest flow of `network` and that `prices` prove it. Shares no code with the solver, and reads the
/// network as plain lists of nodes and arcs. Exact: sums are kept in 128 bits.
/// \param flow    units on each arc, by ArcId
/// \param prices  of each node, by NodeId
/// Cost: one pass over the arcs. Safe from any thread.
[[nodiscard]] Certificate certify(const Network& network, std::span<const std::int64_t> flow, std::span<const Points> prices);

}  // namespace botri::flow
