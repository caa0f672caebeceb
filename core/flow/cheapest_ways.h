// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/flow/network.h"

namespace botri::flow {

/// The cheapest ways from the nodes with a supply to those that have neither supply nor demand, capacities other than 0 aside.
struct CheapestWays {
    std::vector<ArcId> lastArc;  ///< by NodeId: the arc a way arrives by; not valid where there is no way, or a supply or demand
    std::vector<NodeId> order;   ///< the nodes ways lead to; the tail of the last arc is a supply or comes earlier
};

/// Dijkstra's algorithm; where costs are negative the ways still form a forest, but may not be the cheapest.
[[nodiscard]] CheapestWays cheapestWays(const Network& network);

}  // namespace botri::flow
