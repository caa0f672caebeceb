// SPDX-License-Identifier: GPL-3.0-or-later
// For the sources of this room only: the one header that includes Boost.
#pragma once

#include <cstdint>
#include <span>

#include <boost/graph/compressed_sparse_row_graph.hpp>

#include "core/flow/arcs_by_node.h"
#include "core/flow/network.h"

namespace botri::flow {

/// Nodes and arcs as a Boost graph: vertex descriptors are NodeId values, and `topology[edge]` is the ArcId.
/// Edges out of a vertex come in the order their arcs were added, edges into it by their tails.
struct Graph {
    using Topology = boost::compressed_sparse_row_graph<boost::bidirectionalS, boost::no_property, ArcId, boost::no_property,
        std::int32_t, std::int32_t>;

    Graph(std::size_t nodeCount, std::span<const NodeId> tails, std::span<const NodeId> heads);

    Topology topology;
    ArcsByNode arcsIn;  ///< of each vertex, in the order they were added
};

}  // namespace botri::flow
