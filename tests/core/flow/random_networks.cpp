// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/flow/random_networks.h"

#include <algorithm>

namespace botri::flow::test {

namespace {

NodeId anyNode(Dice& dice, const Network& network)
{
    return NodeId(static_cast<std::int32_t>(dice.between(0, static_cast<std::int64_t>(network.nodeCount()) - 1)));
}

Network randomArcs(Dice& dice, const NetworkShape& shape)
{
    Network network;
    const std::int64_t nodes = dice.between(shape.fewestNodes, shape.mostNodes);
    for (std::int64_t node = 0; node < nodes; ++node)
        network.addNode();
    for (std::int64_t arcs = dice.between(0, shape.mostArcs); arcs > 0 && nodes > 1; --arcs) {
        const NodeId tail = anyNode(dice, network);
        const NodeId head = anyNode(dice, network);
        if (tail == head)
            continue;
        const std::int64_t capacity = shape.mayBeUnlimited && dice.oneIn(3) ? kUnlimited : dice.between(0, shape.mostCapacity);
        network.addArc(tail, head, capacity, Points(dice.between(shape.leastCost, shape.mostCost)));
    }
    return network;
}

}  // namespace

Network randomNetwork(Dice& dice, const NetworkShape& shape)
{
    Network network = randomArcs(dice, shape);
    for (std::int64_t pairs = dice.between(0, static_cast<std::int64_t>(network.nodeCount())); pairs > 0; --pairs) {
        const std::int64_t units = dice.between(0, shape.mostSupply);
        network.addSupply(anyNode(dice, network), units);
        network.addSupply(anyNode(dice, network), -units);
    }
    if (dice.oneIn(12))
        network.addSupply(anyNode(dice, network), dice.between(-shape.mostSupply, shape.mostSupply));
    return network;
}

Network randomFeasibleNetwork(Dice& dice, const NetworkShape& shape)
{
    Network network = randomArcs(dice, shape);
    for (std::int32_t id = 0; id < static_cast<std::int32_t>(network.arcCount()); ++id) {
        const ArcId arc(id);
        const std::int64_t units = dice.oneIn(2) ? 0 : dice.between(0, std::min(network.capacity(arc), shape.mostCapacity));
        network.addSupply(network.tail(arc), units);
        network.addSupply(network.head(arc), -units);
    }
    return network;
}

}  // namespace botri::flow::test
