// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/flow/classic_networks.h"

#include <algorithm>
#include <utility>

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

namespace {

constexpr std::int64_t kNetgenDearest = 10'000;

/// Sources come first, sinks last, what lies between only passes on.
class NetgenDrawing {
public:
    NetgenDrawing(std::int64_t nodes, std::uint64_t seed)
        : m_dice(seed), m_nodes(nodes), m_ends(std::max<std::int64_t>(1, nodes / 10))
    {
        for (std::int64_t i = 0; i < nodes; ++i)
            m_network.addNode();
    }

    Network draw(std::int64_t arcs) &&
    {
        for (std::int64_t source = 0; source < m_ends; ++source)
            addChain(source);
        while (static_cast<std::int64_t>(m_network.arcCount()) < arcs)
            addRandomArc();
        return std::move(m_network);
    }

private:
    [[nodiscard]] static NodeId node(std::int64_t position) { return NodeId(static_cast<std::int32_t>(position)); }
    [[nodiscard]] std::int64_t anySink() { return m_dice.between(m_nodes - m_ends, m_nodes - 1); }

    /// A source, its share of the nodes between, then one to three sinks that take what it has.
    void addChain(std::int64_t source)
    {
        std::int64_t at = source;
        for (std::int64_t next = m_ends + source; next < m_nodes - m_ends; next += m_ends) {
            m_network.addArc(node(at), node(next), kMostUnits * 3, Points(kNetgenDearest));
            at = next;
        }
        for (std::int64_t sinks = m_dice.between(1, 3); sinks > 0; --sinks) {
            const std::int64_t sink = anySink();
            const std::int64_t units = m_dice.between(1, kMostUnits);
            m_network.addArc(node(at), node(sink), units, Points(kNetgenDearest));
            m_network.addSupply(node(source), units);
            m_network.addSupply(node(sink), -units);
        }
    }

    void addRandomArc()
    {
        const std::int64_t from = m_dice.between(0, m_nodes - m_ends - 1);
        const std::int64_t to = m_dice.between(m_ends, m_nodes - 1);
        if (from == to)
            return;
        const bool binds = m_dice.between(1, 5) == 1;
        m_network.addArc(node(from), node(to), binds ? m_dice.between(1, kMostUnits) : m_nodes * kMostUnits,
            Points(m_dice.between(1, kNetgenDearest)));
    }

    static constexpr std::int64_t kMostUnits = 1000;

    Dice m_dice;
    std::int64_t m_nodes;
    std::int64_t m_ends;
    Network m_network;
};

}  // namespace

Network netgenNetwork(std::int64_t nodes, std::int64_t arcsPerNode, std::uint64_t seed)
{
    return NetgenDrawing(nodes, seed).draw(nodes * arcsPerNode);
}

}  // namespace botri::flow::test
