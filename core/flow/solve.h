// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <variant>
#include <vector>

#include "core/base/job.h"
#include "core/base/quantity.h"
#include "core/flow/network.h"

namespace botri::flow {

/// A cheapest flow, with the prices that prove it (core/flow/certificate.h).
struct Optimum {
    std::vector<std::int64_t> flow;  ///< units on each arc, by ArcId
    std::vector<Points> prices;  ///< by NodeId: cost + price(tail) − price(head) ≥ 0 where more could flow, ≤ 0 where some flows
    Points totalCost;
};

struct Imbalance {
    NodeId node;
    std::int64_t units = 0;  ///< always positive
};

/// No flow meets every supply and demand. Were `units` added to the supply of each short node and taken from that of
/// each stuck node, one would; no smaller change of supplies in all would do.
struct Infeasible {
    std::vector<Imbalance> shortNodes;  ///< demand that nothing can reach, by NodeId
    std::vector<Imbalance> stuckNodes;  ///< supply that has nowhere to go, by NodeId
};

/// Around this cycle any amount of flow gets ever cheaper: its arcs have no limit and their costs sum to less than nothing.
/// Whether the supplies could be met besides was not looked at.
struct Unbounded {
    std::vector<ArcId> cycle;
};

/// Supplies or costs so large that a total or a price might not fit in 64 bits; nothing was solved.
struct Overflow {
    enum class Quantity { Supply, Price, TotalCost };
    Quantity quantity = Quantity::Supply;
};

using SolveResult = std::variant<Optimum, Infeasible, Unbounded, Overflow>;

/// Finds a cheapest flow that meets every supply and demand of `network` exactly.
///
/// Supplies that do not sum to 0 are Infeasible: what is too much or too little is named.
/// \return an optimum, or why there is none. Throws nothing but JobCancelled, when the job is stopped.
/// Deterministic: equal networks built in the same order give equal flows and prices.
/// Two algorithms stand behind it: augmenting paths where most nodes pass on one unit at most, as people do
/// (augmenting_paths.h), and the network simplex (network_simplex.h) for everything else and for what has no such flow.
/// Cost: far below the worst case, O(V·E) a search or a sweep of pivots; O(V+E) memory. Ten thousand nodes with a million arcs
/// take a tenth of a second, or some tenths by the network simplex.
/// Touches no shared state; safe from any thread.
[[nodiscard]] SolveResult solve(const Network& network, const Job& job = {});

}  // namespace botri::flow
