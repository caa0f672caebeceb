// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/flow/solve.h"

#include <limits>
#include <stop_token>

#include "tests/core/flow/boost_oracle.h"
#include "tests/core/flow/judge.h"
#include "tests/core/flow/random_networks.h"
#include "tests/core/flow/staffing_network.h"
#include "tests/support/catch.h"

using namespace botri;
using namespace botri::flow;
using namespace botri::flow::test;

namespace {

std::int64_t unitsOf(const std::vector<Imbalance>& imbalances)
{
    std::int64_t units = 0;
    for (const Imbalance& imbalance : imbalances)
        units += imbalance.units;
    return units;
}

}  // namespace

TEST_CASE("the cheapest flow is what trying every flow finds", "[flow][solve]")
{
    constexpr std::uint64_t kSeed = 20251;
    CAPTURE(kSeed);
    Dice dice(kSeed);
    Tally tally;
    SECTION("on any small network")
    {
        for (int round = 0; round < 20'000; ++round) {
            CAPTURE(round);
            compareWithBruteForce(randomNetwork(dice, {}), 0, tally);
        }
        CHECK(tally.infeasible > 1000);
    }
    SECTION("on small networks that have a flow")
    {
        for (int round = 0; round < 10'000; ++round) {
            CAPTURE(round);
            compareWithBruteForce(randomFeasibleNetwork(dice, {.fewestNodes = 2, .mostNodes = 6, .mostArcs = 8}), 0, tally);
        }
        CHECK(tally.infeasible == 0);
    }
    SECTION("with arcs that have no limit")
    {
        const NetworkShape shape{
            .fewestNodes = 2, .mostNodes = 4, .mostArcs = 5, .mostCapacity = 1, .mostSupply = 1, .mayBeUnlimited = true};
        for (int round = 0; round < 10'000; ++round) {
            CAPTURE(round);
            compareWithBruteForce(randomNetwork(dice, shape), 8, tally);  // 4 supplies and 4 limits at most can meet on one arc
        }
        CHECK(tally.unbounded > 50);
        CHECK(tally.infeasible > 100);
    }
    CHECK(tally.optimal > 1000);
}

TEST_CASE("the cheapest flow costs what Boost's successive shortest paths find", "[flow][solve]")
{
    constexpr std::uint64_t kSeed = 20252;
    CAPTURE(kSeed);
    Dice dice(kSeed);
    const NetworkShape shape{.fewestNodes = 10,
        .mostNodes = 80,
        .mostArcs = 600,
        .mostCapacity = 12,
        .leastCost = 0,
        .mostCost = 1000,
        .mostSupply = 6};
    SECTION("on networks that have a flow")
    {
        for (int round = 0; round < 250; ++round) {
            CAPTURE(round);
            const Network network = randomFeasibleNetwork(dice, shape);
            REQUIRE(leastCostByBoost(network) == certifiedOptimum(network).totalCost.count());
        }
    }
    SECTION("on networks that may have none")
    {
        NetworkShape sparse = shape;
        sparse.mostArcs = 200;
        int infeasible = 0;
        for (int round = 0; round < 250; ++round) {
            CAPTURE(round);
            Network network = randomNetwork(dice, sparse);
            std::int64_t sum = 0;
            for (std::int32_t node = 0; node < static_cast<std::int32_t>(network.nodeCount()); ++node)
                sum += network.supply(NodeId(node));
            network.addSupply(NodeId(0), -sum);
            if (const std::optional<std::int64_t> cost = leastCostByBoost(network)) {
                REQUIRE(cost == certifiedOptimum(network).totalCost.count());
            } else {
                ++infeasible;
                REQUIRE(std::holds_alternative<Infeasible>(checkedAnswer(network)));
            }
        }
        CHECK(infeasible > 20);
        CHECK(infeasible < 230);
    }
}

TEST_CASE("the cheapest placement of staff costs what Boost's successive shortest paths find", "[flow][solve]")
{
    constexpr std::uint64_t kSeed = 20253;
    CAPTURE(kSeed);
    Dice dice(kSeed);
    for (int round = 0; round < 200; ++round) {
        CAPTURE(round);
        const StaffingShape shape{.units = dice.between(1, 12),
            .groupsPerUnit = dice.between(1, 10),
            .mostPerGroup = dice.between(1, 4),
            .posts = dice.between(1, 25),
            .demand = dice.between(1, 80),
            .fewestCandidacies = 0,
            .mostCandidacies = 12,
            .releasePercent = dice.between(5, 100)};
        Network network = staffingNetwork(shape, static_cast<std::uint64_t>(round));
        const std::int64_t cost = certifiedOptimum(network).totalCost.count();
        for (std::int32_t arc = 0; arc < static_cast<std::int32_t>(network.arcCount()); ++arc)
            network.setCapacity(
                ArcId(arc), std::min(network.capacity(ArcId(arc)), shape.demand));  // Boost knows no arcs without limit
        REQUIRE(leastCostByBoost(network) == cost);
    }
}

TEST_CASE("equal networks give equal flows and prices", "[flow][solve]")
{
    for (std::uint64_t seed = 1; seed <= 20; ++seed) {
        CAPTURE(seed);
        const Optimum first = certifiedOptimum(staffingNetwork({.units = 20, .posts = 30, .demand = 90}, seed));
        const Optimum second = certifiedOptimum(staffingNetwork({.units = 20, .posts = 30, .demand = 90}, seed));
        REQUIRE(first.flow == second.flow);
        REQUIRE(first.prices == second.prices);
    }
}

TEST_CASE("the first node reads price 0 and the others what one more unit there costs", "[flow][solve]")
{
    Network network;
    const NodeId source = network.addNode(3);
    const NodeId sink = network.addNode(-3);
    network.addArc(source, sink, 2, Points(5));
    network.addArc(source, sink, 2, Points(9));
    const Optimum optimum = certifiedOptimum(network);
    CHECK(optimum.flow == std::vector<std::int64_t>{2, 1});
    CHECK(optimum.prices == std::vector<Points>{Points(0), Points(9)});
}

TEST_CASE("a network that asks for nothing costs nothing", "[flow][solve]")
{
    Network network;
    CHECK(certifiedOptimum(network).totalCost == Points(0));
    const NodeId a = network.addNode();
    CHECK(certifiedOptimum(network).totalCost == Points(0));
    network.addArc(a, network.addNode(), 4, Points(3));
    CHECK(certifiedOptimum(network).flow == std::vector<std::int64_t>{0});
}

TEST_CASE("what cannot be met is named", "[flow][solve]")
{
    Network network;
    const NodeId unit = network.addNode(5);
    const NodeId near = network.addNode(-2);
    const NodeId far = network.addNode(-3);
    network.addArc(unit, near, kUnlimited, Points(1));
    SECTION("a demand nobody can reach, and the supply left over")
    {
        const auto infeasible = std::get<Infeasible>(solve(network));
        REQUIRE(infeasible.shortNodes.size() == 1);
        CHECK(infeasible.shortNodes[0].node == far);
        CHECK(infeasible.shortNodes[0].units == 3);
        REQUIRE(infeasible.stuckNodes.size() == 1);
        CHECK(infeasible.stuckNodes[0].node == unit);
        CHECK(infeasible.stuckNodes[0].units == 3);
    }
    SECTION("a cap that is too low on the way")
    {
        const NodeId office = network.addNode();
        network.addArc(unit, office, kUnlimited, Points(-2));
        network.addArc(office, far, 1, Points(0));
        const auto infeasible = std::get<Infeasible>(solve(network));
        REQUIRE(infeasible.shortNodes.size() == 1);
        CHECK(infeasible.shortNodes[0].node == far);
        CHECK(infeasible.shortNodes[0].units == 2);
        REQUIRE(infeasible.stuckNodes.size() == 1);
        CHECK(infeasible.stuckNodes[0].node == unit);
    }
    SECTION("more demand than supply")
    {
        network.addArc(near, far, kUnlimited, Points(0));
        network.addSupply(far, -4);
        const auto infeasible = std::get<Infeasible>(solve(network));
        CHECK(unitsOf(infeasible.shortNodes) == 4);
        CHECK(infeasible.stuckNodes.empty());
    }
    SECTION("more supply than demand")
    {
        network.addArc(near, far, kUnlimited, Points(0));
        network.addSupply(unit, 4);
        const auto infeasible = std::get<Infeasible>(solve(network));
        CHECK(infeasible.shortNodes.empty());
        CHECK(unitsOf(infeasible.stuckNodes) == 4);
    }
}

TEST_CASE("a cycle that gets ever cheaper is named", "[flow][solve]")
{
    Network network;
    const NodeId a = network.addNode();
    const NodeId b = network.addNode();
    const NodeId c = network.addNode();
    const ArcId ab = network.addArc(a, b, kUnlimited, Points(2));
    const ArcId bc = network.addArc(b, c, kUnlimited, Points(3));
    const ArcId ca = network.addArc(c, a, kUnlimited, Points(-6));
    const auto unbounded = std::get<Unbounded>(solve(network));
    REQUIRE(unbounded.cycle.size() == 3);
    Points sum;
    for (std::size_t step = 0; step < 3; ++step) {
        const ArcId arc = unbounded.cycle[step];
        sum += network.cost(arc);
        CHECK(network.head(arc) == network.tail(unbounded.cycle[(step + 1) % 3]));
    }
    CHECK(sum == Points(-1));

    network.setCapacity(bc, 7);
    const Optimum optimum = certifiedOptimum(network);
    CHECK(optimum.totalCost == Points(-7));
    CHECK(optimum.flow[ab.position()] == 7);
    CHECK(optimum.flow[ca.position()] == 7);
}

TEST_CASE("totals that might not fit in 64 bits are refused before solving", "[flow][solve]")
{
    constexpr std::int64_t kHuge = std::numeric_limits<std::int64_t>::max();
    Network network;
    const NodeId a = network.addNode();
    const NodeId b = network.addNode();
    const auto refused = [&network] {
        const SolveResult result = solve(network);
        const auto* overflow = std::get_if<Overflow>(&result);
        return overflow ? std::optional(overflow->quantity) : std::nullopt;
    };
    SECTION("supplies")
    {
        network.setSupply(a, kHuge);
        network.setSupply(b, -kHuge);
        CHECK(refused() == Overflow::Quantity::Supply);
    }
    SECTION("the least supply there is")
    {
        network.setSupply(b, std::numeric_limits<std::int64_t>::min());
        CHECK(refused() == Overflow::Quantity::Supply);
    }
    SECTION("prices")
    {
        network.addArc(a, b, 1, Points(std::numeric_limits<std::int64_t>::min()));
        CHECK(refused() == Overflow::Quantity::Price);
        network.setCost(ArcId(0), Points(kHuge / 8));
        CHECK(refused() == Overflow::Quantity::Price);
    }
    SECTION("the total cost")
    {
        network.setSupply(a, 1'000'000'000);
        network.setSupply(b, -1'000'000'000);
        network.addArc(a, b, kUnlimited, Points(10'000'000'000));
        CHECK(refused() == Overflow::Quantity::TotalCost);
    }
    SECTION("but not what is large and fits")
    {
        network.setSupply(a, 1'000'000'000);
        network.setSupply(b, -1'000'000'000);
        network.addArc(a, b, kUnlimited, Points(9'000'000'000));
        for (int arc = 0; arc < 1000; ++arc)
            network.addArc(a, b, 1'000'000'000, Points(9'000'000'000));
        CHECK(certifiedOptimum(network).totalCost == Points(9'000'000'000'000'000'000));
    }
    SECTION("nor dear arcs that can carry nothing")
    {
        network.addArc(a, b, 0, Points(kHuge));
        CHECK(certifiedOptimum(network).totalCost == Points(0));
    }
}

TEST_CASE("a stopped job throws and leaves nothing behind", "[flow][solve]")
{
    const Network network = staffingNetwork({}, 7);
    std::stop_source source;
    source.request_stop();
    CHECK_THROWS_AS(solve(network, Job{source.get_token(), {}}), JobCancelled);

    int reports = 0;
    const Job listening{{}, [&reports](const JobProgress&) { ++reports; }};
    CHECK(std::holds_alternative<Optimum>(solve(network, listening)));
    CHECK(reports > 0);
}
