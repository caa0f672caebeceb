// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/flow/classic_networks.h"

#include "tests/core/flow/random_networks.h"

namespace botri::flow::test {

Network transportationNetwork(std::int64_t side, std::uint64_t seed)
{
    Dice dice(seed);
    Network network;
    for (std::int64_t i = 0; i < 2 * side; ++i)
        network.addNode();
    for (std::int32_t from = 0; from < side; ++from) {
        for (std::int64_t to = side; to < 2 * side; ++to)
            network.addArc(NodeId(from), NodeId(static_cast<std::int32_t>(to)), 100'000, Points(dice.between(1, 10'000)));
        const std::int64_t units = dice.between(1, 100);
        network.addSupply(NodeId(from), units);
        network.addSupply(NodeId(static_cast<std::int32_t>(side + dice.between(0, side - 1))), -units);
    }
    return network;
}

Network assignmentNetwork(std::int64_t side, std::int64_t choices, std::int64_t mostCost, std::uint64_t seed)
{
    Dice dice(seed);
    Network network;
    for (std::int64_t i = 0; i < 2 * side; ++i)
        network.addNode(i < side ? 1 : -1);
    for (std::int32_t person = 0; person < side; ++person)
        for (std::int64_t choice = 0; choice < choices; ++choice) {
            const NodeId job(static_cast<std::int32_t>(side + dice.between(0, side - 1)));
            network.addArc(NodeId(person), job, 1, Points(dice.between(0, mostCost)));
        }
    return network;
}

Network gridNetwork(std::int64_t side, std::uint64_t seed)
{
    Dice dice(seed);
    Network network;
    for (std::int64_t i = 0; i < side * side; ++i)
        network.addNode();
    const auto node = [&](std::int64_t row, std::int64_t column) {
        return NodeId(static_cast<std::int32_t>(row * side + column));
    };
    const auto join = [&](NodeId a, NodeId b) {
        network.addArc(a, b, dice.between(10, 100), Points(dice.between(1, 1000)));
        network.addArc(b, a, dice.between(10, 100), Points(dice.between(1, 1000)));
    };
    for (std::int64_t row = 0; row < side; ++row)
        for (std::int64_t column = 0; column < side; ++column) {
            if (column + 1 < side)
                join(node(row, column), node(row, column + 1));
            if (row + 1 < side)
                join(node(row, column), node(row + 1, column));
        }
    network.addSupply(node(0, 0), 20);
    network.addSupply(node(side - 1, side - 1), -20);
    return network;
}

}  // namespace botri::flow::test
