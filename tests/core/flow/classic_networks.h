// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

#include "core/flow/network.h"

namespace botri::flow::test {

// Families that solvers are commonly compared on. Equal numbers and seeds give equal networks.

/// `side` sources and as many sinks; every source can serve every sink.
[[nodiscard]] Network transportationNetwork(std::int64_t side, std::uint64_t seed);

/// `side` people for as many jobs, one each, every one able to do `choices` of them. May have no flow.
/// \param mostCost  few different costs make many ties
[[nodiscard]] Network assignmentNetwork(std::int64_t side, std::int64_t choices, std::int64_t mostCost, std::uint64_t seed);

/// Streets that cross, both ways, from one corner to the other.
[[nodiscard]] Network gridNetwork(std::int64_t side, std::uint64_t seed);

/// In the manner of NETGEN (Klingman, Napier and Stutz, Management Science 20, 1974): a tenth of the nodes are sources, a tenth
/// sinks; chains of dear arcs from every source to some sinks make sure there is a flow, then arcs between random nodes are added
/// until there are `arcsPerNode` a node, a fifth of them with capacities that bind. Not NETGEN's own numbers.
/// \pre nodes ≥ 3
[[nodiscard]] Network netgenNetwork(std::int64_t nodes, std::int64_t arcsPerNode, std::uint64_t seed);

}  // namespace botri::flow::test
