// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/flow/cheapest_ways.h"

#include <functional>
#include <limits>
#include <queue>
#include <utility>

#include <boost/range/iterator_range.hpp>

#include "core/flow/graph.h"

namespace botri::flow {

CheapestWays cheapestWays(const Network& network)
{
    using Waiting = std::pair<std::int64_t, std::int32_t>;
    const Graph::Topology& topology = network.graph().topology;
    CheapestWays ways{std::vector<ArcId>(network.nodeCount()), {}};
    std::vector<std::int64_t> length(network.nodeCount(), std::numeric_limits<std::int64_t>::max());
    std::vector<bool> isSettled(network.nodeCount(), false);
    std::priority_queue<Waiting, std::vector<Waiting>, std::greater<>> waiting;
    for (const std::int32_t node : boost::make_iterator_range(vertices(topology)))
        if (network.supply(NodeId(node)) > 0)
            waiting.emplace(0, node);

    while (!waiting.empty()) {
        const auto [soFar, node] = waiting.top();
        waiting.pop();
        if (isSettled[NodeId(node).position()])
            continue;
        isSettled[NodeId(node).position()] = true;
        if (ways.lastArc[NodeId(node).position()].isValid())
            ways.order.emplace_back(node);
        for (const auto edge : boost::make_iterator_range(out_edges(node, topology))) {
            const ArcId arc = topology[edge];
            const NodeId head(target(edge, topology));
            const std::int64_t there = soFar + network.cost(arc).count();
            if (isSettled[head.position()] || network.supply(head) != 0 || network.capacity(arc) == 0
                || there >= length[head.position()])
                continue;
            length[head.position()] = there;
            ways.lastArc[head.position()] = arc;
            waiting.emplace(there, head.value());
        }
    }
    return ways;
}

}  // namespace botri::flow
