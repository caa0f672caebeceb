// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/flow/augmenting_paths.h"

#include "core/flow/network_simplex.h"
#include "tests/core/flow/judge.h"
#include "tests/core/flow/random_networks.h"
#include "tests/core/flow/staffing_network.h"
#include "tests/support/catch.h"

using namespace botri;
using namespace botri::flow;
using namespace botri::flow::test;

namespace {

std::int64_t costBySimplex(const Network& network)
{
    return std::get<Optimum>(NetworkSimplex(network).run({})).totalCost.count();
}

std::optional<std::int64_t> costByPaths(const Network& network)
{
    const std::optional<Optimum> optimum = AugmentingPaths(network).run({});
    if (!optimum)
        return std::nullopt;
    requireProven(network, *optimum);
    return optimum->totalCost.count();
}

}  // namespace

TEST_CASE("augmenting paths place people as cheaply as the network simplex", "[flow][solve]")
{
    constexpr std::uint64_t kSeed = 20271;
    CAPTURE(kSeed);
    Dice dice(kSeed);
    for (int round = 0; round < 60; ++round) {
        CAPTURE(round);
        const StaffingShape shape{.units = dice.between(2, 20),
            .groupsPerUnit = dice.between(5, 40),
            .mostPerGroup = dice.oneIn(4) ? 3 : 1,
            .posts = dice.between(2, 40),
            .demand = dice.between(1, 400),
            .fewestCandidacies = 0,
            .mostCandidacies = 40,
            .releasePercent = dice.between(5, 100),
            .mayStay = dice.oneIn(2)};
        const Network network = staffingNetwork(shape, static_cast<std::uint64_t>(round));
        CHECK(costByPaths(network) == costBySimplex(network));
    }
}

TEST_CASE("a node is walked through when one unit can enter it by one arc", "[flow][solve]")
{
    // A unit of three people, two of whom may leave it, and two posts.
    Network network;
    const NodeId source = network.addNode(2);
    const NodeId unit = network.addNode();
    const NodeId first = network.addNode(-1);
    const NodeId second = network.addNode(-1);
    network.addArc(source, unit, 2, Points(0));
    for (const std::int64_t cost : {5, 3, 4}) {
        const NodeId person = network.addNode();
        network.addArc(unit, person, 1, Points(cost));
        network.addArc(person, first, 1, Points(1));
        network.addArc(person, second, 1, Points(cost));
    }
    CHECK_FALSE(ContractedNetwork::ifMostlyPassages(network));  // 3 of 7
    const ContractedNetwork contracted(network);
    CHECK(contracted.nodeCount() == 4);
    CHECK(contracted.passageCount() == 3);
    CHECK(contracted.entryCount() == 6);
    CHECK(costByPaths(network) == (3 + 3) + (4 + 1));
}

TEST_CASE("augmenting paths leave what has no flow to another algorithm", "[flow][solve]")
{
    Network network;
    const NodeId source = network.addNode(2);
    const NodeId unit = network.addNode();
    const NodeId person = network.addNode();
    const NodeId post = network.addNode(-2);
    network.addArc(source, unit, 2, Points(0));
    network.addArc(unit, person, 1, Points(0));
    network.addArc(person, post, 2, Points(7));
    CHECK_FALSE(costByPaths(network).has_value());
    network.addArc(unit, post, 1, Points(-9));
    CHECK(costByPaths(network) == 7 - 9);
}

TEST_CASE("augmenting paths leave a cycle that pays alone, however large the numbers", "[flow][solve]")
{
    Network network;
    const NodeId a = network.addNode();
    const NodeId b = network.addNode();
    network.addArc(a, b, 2, Points(-216'172'782'113'783'805));
    network.addArc(a, b, 2, Points(-144'115'188'075'855'870));
    network.addArc(b, a, 1, Points(-288'230'376'151'711'740));
    network.addArc(a, b, 2, Points(-216'172'782'113'783'805));
    CHECK_FALSE(costByPaths(network).has_value());
    CHECK(certifiedOptimum(network).totalCost == Points(-216'172'782'113'783'805 - 288'230'376'151'711'740));
}

TEST_CASE("a node that needs all its arcs can bring is dear enough for them", "[flow][solve]")
{
    Network network;
    const NodeId source = network.addNode(3);
    const NodeId post = network.addNode();
    const NodeId sink = network.addNode(-3);
    network.addArc(post, sink, 2, Points(50));
    network.addArc(source, sink, 1, Points(100));
    network.addArc(source, post, 5, Points(1));
    const ContractedNetwork contracted(network);
    CHECK(contracted.nodeCount() == 2);
    CHECK(contracted.excess(0) == 2);
    CHECK(contracted.excess(1) == -2);
    CHECK(costByPaths(network) == 100 + 2 * 51);
}
