// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/flow/random_changes.h"

namespace botri::flow::test {

ArcId anyArc(Dice& dice, const Network& network)
{
    return ArcId(static_cast<std::int32_t>(dice.between(0, static_cast<std::int64_t>(network.arcCount()) - 1)));
}

NodeId anyNode(Dice& dice, const Network& network)
{
    return NodeId(static_cast<std::int32_t>(dice.between(0, static_cast<std::int64_t>(network.nodeCount()) - 1)));
}

std::vector<Change> anyChanges(Dice& dice, const Network& network, const NetworkShape& shape)
{
    std::vector<Change> changes;
    for (std::int64_t left = dice.oneIn(3) ? dice.between(2, 5) : 1; left > 0; --left) {
        const std::int64_t kind = network.arcCount() == 0 ? 3 : dice.between(1, 3);
        if (kind == 1) {
            changes.push_back(CostChange{anyArc(dice, network), Points(dice.between(shape.leastCost, shape.mostCost))});
        } else if (kind == 2) {
            const bool unlimited = shape.mayBeUnlimited && dice.oneIn(4);
            changes.push_back(
                CapacityChange{anyArc(dice, network), unlimited ? kUnlimited : dice.between(0, shape.mostCapacity)});
        } else {
            const std::int64_t units = dice.between(1, shape.mostSupply);
            changes.push_back(SupplyChange{anyNode(dice, network), units});
            if (!dice.oneIn(20))
                changes.push_back(SupplyChange{anyNode(dice, network), -units});
        }
    }
    return changes;
}

Network changed(Network network, const std::vector<Change>& changes)
{
    for (const Change& change : changes) {
        if (const auto* cost = std::get_if<CostChange>(&change))
            network.setCost(cost->arc, cost->cost);
        else if (const auto* capacity = std::get_if<CapacityChange>(&change))
            network.setCapacity(capacity->arc, capacity->capacity);
        else if (const auto* supply = std::get_if<SupplyChange>(&change))
            network.addSupply(supply->node, supply->more);
    }
    return network;
}

bool areEqual(const Network& a, const Network& b)
{
    for (std::int32_t i = 0; i < static_cast<std::int32_t>(a.arcCount()); ++i)
        if (a.cost(ArcId(i)) != b.cost(ArcId(i)) || a.capacity(ArcId(i)) != b.capacity(ArcId(i)))
            return false;
    for (std::int32_t i = 0; i < static_cast<std::int32_t>(a.nodeCount()); ++i)
        if (a.supply(NodeId(i)) != b.supply(NodeId(i)))
            return false;
    return true;
}

}  // namespace botri::flow::test
