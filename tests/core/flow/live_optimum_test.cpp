// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/flow/live_optimum.h"

#include <limits>
#include <stop_token>

#include "core/flow/certificate.h"
#include "tests/core/flow/live_walk.h"
#include "tests/core/flow/random_networks.h"
#include "tests/core/flow/staffing_network.h"
#include "tests/support/catch.h"

using namespace botri;
using namespace botri::flow;
using namespace botri::flow::test;

namespace {

void requireOptimumOf(const LiveOptimum& live, const Network& network)
{
    REQUIRE(areEqual(live.network(), network));
    const Optimum optimum = live.optimum();
    const Certificate certificate = certify(network, optimum.flow, optimum.prices);
    REQUIRE(certificate.valid());
    REQUIRE(certificate.primalCost == live.totalCost());
    REQUIRE(optimum.totalCost == live.totalCost());
}

LiveOptimum liveOptimum(const Network& network)
{
    return {network, std::get<Optimum>(solve(network))};
}

}  // namespace

TEST_CASE("after any changes the optimum at hand is that of a cold solve, and undo brings the one before back", "[flow][live]")
{
    constexpr std::uint64_t kSeed = 20261;
    CAPTURE(kSeed);
    Dice dice(kSeed);
    Tally tally;
    SECTION("on small networks")
    {
        const NetworkShape shape;
        for (int round = 0; round < 4000; ++round) {
            CAPTURE(round);
            walk(dice, randomFeasibleNetwork(dice, shape), shape, 12, tally);
        }
        CHECK(tally.infeasible > 1000);
    }
    SECTION("with arcs that have no limit")
    {
        const NetworkShape shape{.mostNodes = 6, .mostArcs = 12, .mayBeUnlimited = true};
        for (int round = 0; round < 4000; ++round) {
            CAPTURE(round);
            walk(dice, randomFeasibleNetwork(dice, shape), shape, 12, tally);
        }
        CHECK(tally.unbounded > 100);
    }
    SECTION("on larger networks with many ties")
    {
        const NetworkShape shape{.fewestNodes = 10,
            .mostNodes = 60,
            .mostArcs = 300,
            .mostCapacity = 6,
            .leastCost = -2,
            .mostCost = 4,
            .mostSupply = 4};
        for (int round = 0; round < 60; ++round) {
            CAPTURE(round);
            walk(dice, randomFeasibleNetwork(dice, shape), shape, 40, tally);
        }
    }
    SECTION("where most nodes are people who can be placed once, many for each post")
    {
        for (int round = 0; round < 100; ++round) {
            CAPTURE(round);
            walkPeople(dice, tally);
        }
    }
    CHECK(tally.optimal > 500);
    CHECK(tally.undone > 200);
}

TEST_CASE("a staffing plan is kept optimal without a cold solve", "[flow][live]")
{
    constexpr std::uint64_t kSeed = 20262;
    CAPTURE(kSeed);
    Dice dice(kSeed);
    Network network =
        staffingNetwork({.units = 12, .groupsPerUnit = 20, .posts = 60, .demand = 150, .mostCandidacies = 12}, kSeed);
    LiveOptimum live = liveOptimum(network);
    std::int64_t refused = 0;
    for (int step = 0; step < 600; ++step) {
        CAPTURE(step);
        std::vector<Change> changes;
        const ArcId arc = anyArc(dice, network);
        if (dice.oneIn(2))
            changes = {CostChange{arc, Points(dice.between(0, 2'000'000))}};
        else if (dice.oneIn(2) && network.tail(arc) != NodeId(0))
            changes = {CapacityChange{arc, dice.between(0, 1)}};
        else
            changes = {SupplyChange{NodeId(0), 1}, SupplyChange{NodeId(1), -1}};
        const std::optional<SolveResult> refusal = live.apply(changes);
        const Network next = changed(network, changes);
        const SolveResult cold = solve(next);
        REQUIRE(refusal.has_value() == !std::holds_alternative<Optimum>(cold));
        if (refusal) {
            ++refused;
            continue;
        }
        network = next;
        REQUIRE(live.totalCost() == std::get<Optimum>(cold).totalCost);
    }
    requireOptimumOf(live, network);
    CHECK(refused > 10);
    CHECK(live.coldSolveCount() == 0);
}

TEST_CASE("a copy of an optimum at hand goes its own way", "[flow][live]")
{
    Network network;
    const NodeId from = network.addNode(1);
    const NodeId to = network.addNode(-1);
    const ArcId cheap = network.addArc(from, to, 1, Points(3));
    const ArcId dear = network.addArc(from, to, 1, Points(8));
    const LiveOptimum first = liveOptimum(network);
    LiveOptimum second = first;
    const std::vector<Change> closed{CapacityChange{cheap, 0}};
    REQUIRE_FALSE(second.apply(closed));
    CHECK(second.totalCost() == Points(8));
    CHECK(second.flow(dear) == 1);
    CHECK(second.coldSolveCount() == 0);
    CHECK(first.totalCost() == Points(3));
    CHECK(first.network().capacity(cheap) == 1);
}

TEST_CASE("a batch that has no optimum, is stopped or leaves 64 bits changes nothing", "[flow][live]")
{
    Network network;
    const NodeId from = network.addNode(1);
    const NodeId to = network.addNode(-1);
    const ArcId arc = network.addArc(from, to, 1, Points(3));
    LiveOptimum live = liveOptimum(network);
    std::vector<Change> changes;
    Job job;
    SECTION("nothing is left to carry the unit")
    {
        changes = {CostChange{arc, Points(5)}, CapacityChange{arc, 0}};
        const auto refusal = live.apply(changes);
        REQUIRE(refusal);
        const auto& infeasible = std::get<Infeasible>(*refusal);
        CHECK(infeasible.shortNodes.size() == 1);
        CHECK(infeasible.shortNodes.front().node == to);
    }
    SECTION("supplies no longer sum to 0")
    {
        changes = {SupplyChange{from, 1}};
        REQUIRE(live.apply(changes));
    }
    SECTION("numbers become too large")
    {
        changes = {CostChange{arc, Points(std::numeric_limits<std::int64_t>::max() / 2)}};
        const auto refusal = live.apply(changes);
        REQUIRE(refusal);
        CHECK(std::get<Overflow>(*refusal).quantity == Overflow::Quantity::Price);
    }
    SECTION("the job was stopped")
    {
        std::stop_source source;
        source.request_stop();
        job.stop = source.get_token();
        changes = {CostChange{arc, Points(5)}};
        REQUIRE_THROWS_AS(live.apply(changes, job), JobCancelled);
    }
    requireOptimumOf(live, network);
    CHECK_FALSE(live.undo());
    changes = {CostChange{arc, Points(7)}};
    REQUIRE_FALSE(live.apply(changes));
    CHECK(live.totalCost() == Points(7));
}

TEST_CASE("prices that wander far are brought home by a cold solve", "[flow][live]")
{
    // The cost going up lowers the price of one end, going down that of the other: both sink together.
    Network network;
    const NodeId from = network.addNode(1);
    const NodeId to = network.addNode(-1);
    const ArcId arc = network.addArc(from, to, kUnlimited, Points(0));
    const Points far(std::int64_t{1} << 56);
    network.addArc(from, to, kUnlimited, far);
    LiveOptimum live = liveOptimum(network);
    for (int step = 0; step < 300; ++step) {
        CAPTURE(step);
        const Points cost = step % 2 == 0 ? far : Points(0);
        const std::vector<Change> changes{CostChange{arc, cost}};
        REQUIRE_FALSE(live.apply(changes));
        REQUIRE(live.totalCost() == cost);
    }
    requireOptimumOf(live, live.network());
    CHECK(live.coldSolveCount() > 0);
    CHECK(live.coldSolveCount() < 20);
}
