// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/flow/network.h"

#include "tests/core/flow/random_networks.h"
#include "tests/support/catch.h"

using namespace botri;
using namespace botri::flow;
using namespace botri::flow::test;

namespace {

std::vector<ArcId> listed(std::span<const ArcId> arcs)
{
    return {arcs.begin(), arcs.end()};
}

}  // namespace

TEST_CASE("nodes and arcs are numbered in the order they were added and keep what they were given", "[flow][network]")
{
    Network network;
    const NodeId a = network.addNode(3);
    const NodeId b = network.addNode();
    network.addSupply(b, -2);
    network.addSupply(b, -1);
    const ArcId first = network.addArc(a, b, 4, Points(-5));
    const ArcId second = network.addArc(a, b, kUnlimited, Points(6));
    CHECK(a == NodeId(0));
    CHECK(b == NodeId(1));
    CHECK(second == ArcId(1));
    CHECK(network.nodeCount() == 2);
    CHECK(network.arcCount() == 2);
    CHECK(network.supply(b) == -3);
    CHECK(network.tail(first) == a);
    CHECK(network.head(first) == b);
    CHECK(network.capacity(second) == kUnlimited);
    CHECK(network.cost(first) == Points(-5));
    CHECK_FALSE(NodeId().isValid());
}

TEST_CASE("a node lists its arcs in the order they were added", "[flow][network]")
{
    constexpr std::uint64_t kSeed = 20255;
    CAPTURE(kSeed);
    Dice dice(kSeed);
    for (int round = 0; round < 300; ++round) {
        CAPTURE(round);
        const Network network = randomNetwork(dice, {.mostNodes = 12, .mostArcs = 60});
        std::vector<std::vector<ArcId>> out(network.nodeCount());
        std::vector<std::vector<ArcId>> in(network.nodeCount());
        for (std::int32_t arc = 0; arc < static_cast<std::int32_t>(network.arcCount()); ++arc) {
            out[network.tail(ArcId(arc)).position()].emplace_back(arc);
            in[network.head(ArcId(arc)).position()].emplace_back(arc);
        }
        for (std::size_t node = 0; node < network.nodeCount(); ++node) {
            const NodeId id(static_cast<std::int32_t>(node));
            REQUIRE(listed(network.arcsOut(id)) == out[node]);
            REQUIRE(listed(network.arcsIn(id)) == in[node]);
        }
    }
}

TEST_CASE("a network may grow after it was looked at, and a copy goes its own way", "[flow][network]")
{
    Network network;
    const NodeId a = network.addNode();
    const NodeId b = network.addNode();
    const ArcId ab = network.addArc(a, b, 1, Points(1));
    CHECK(network.arcsOut(a).size() == 1);

    Network copy = network;
    const NodeId c = copy.addNode();
    const ArcId ac = copy.addArc(a, c, 1, Points(1));
    copy.setCost(ab, Points(9));
    CHECK(listed(copy.arcsOut(a)) == std::vector<ArcId>{ab, ac});
    CHECK(listed(copy.arcsIn(c)) == std::vector<ArcId>{ac});
    CHECK(listed(network.arcsOut(a)) == std::vector<ArcId>{ab});
    CHECK(network.cost(ab) == Points(1));

    network = copy;
    CHECK(network.nodeCount() == 3);
    CHECK(listed(network.arcsOut(a)) == std::vector<ArcId>{ab, ac});
}
