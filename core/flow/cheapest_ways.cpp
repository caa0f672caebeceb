// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/flow/cheapest_ways.h"

#include <functional>
#include <limits>
#include <queue>
#include <utility>

#include "core/flow/arcs_by_node.h"

namespace botri::flow {

CheapestWays cheapestWays(const Network& network)
{
    using Waiting = std::pair<std::int64_t, std::int32_t>;
    const ArcsByNode arcsOut(network.nodeCount(), network.tails());
    const auto nodeCount = static_cast<std::int32_t>(network.nodeCount());
    CheapestWays ways{std::vector<ArcId>(network.nodeCount()), {}};
    std::vector<std::int64_t> length(network.nodeCount(), std::numeric_limits<std::int64_t>::max());
    std::vector<bool> isSettled(network.nodeCount(), false);
    std::priority_queue<Waiting, std::vector<Waiting>, std::greater<>> waiting;
    for (std::int32_t node = 0; node < nodeCount; ++node)
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
        for (const ArcId arc : arcsOut.at(NodeId(node))) {
            const NodeId head = network.head(arc);
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
