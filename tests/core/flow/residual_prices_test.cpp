// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/flow/residual_prices.h"

#include <algorithm>

#include "core/flow/certificate.h"
#include "core/flow/solve.h"
#include "tests/core/flow/random_networks.h"
#include "tests/core/flow/staffing_network.h"
#include "tests/support/catch.h"

using namespace botri;
using namespace botri::flow;
using namespace botri::flow::test;

namespace {

// The same network, with exactly `units` on one arc: they are taken from its tail and given to its head, and the arc is closed.
std::optional<Points> costWithFlowOn(Network network, ArcId arc, std::int64_t units)
{
    network.addSupply(network.tail(arc), -units);
    network.addSupply(network.head(arc), units);
    network.setCapacity(arc, 0);
    const SolveResult result = solve(network);
    if (const auto* optimum = std::get_if<Optimum>(&result))
        return optimum->totalCost + network.cost(arc) * units;
    REQUIRE(std::holds_alternative<Infeasible>(result));
    return std::nullopt;
}

// Changing the flow along the chain and on the arc itself gives a flow that is feasible and dearer by just the price.
void requireChainCosts(const Network& network, const Optimum& optimum, ArcId arc, std::int64_t change,
    const std::vector<ChainLink>& chain, Points price)
{
    std::vector<std::int64_t> flow = optimum.flow;
    flow[arc.position()] += change;
    for (const ChainLink& link : chain) {
        REQUIRE(link.arc != arc);
        flow[link.arc.position()] += link.change == ChainLink::Change::OneMore ? 1 : -1;
    }
    const Certificate certificate = certify(network, flow, optimum.prices);
    REQUIRE(certificate.primalFeasible);
    REQUIRE(certificate.primalCost == optimum.totalCost + price);
}

// Each link begins where the one before it ended.
void requireWalk(const Network& network, NodeId from, NodeId to, const std::vector<ChainLink>& chain)
{
    for (const ChainLink& link : chain) {
        const bool isAlong = link.change == ChainLink::Change::OneMore;
        REQUIRE((isAlong ? network.tail(link.arc) : network.head(link.arc)) == from);
        from = isAlong ? network.head(link.arc) : network.tail(link.arc);
    }
    REQUIRE(from == to);
}

template <class Change>
void comparePrice(
    const Network& network, const Optimum& optimum, ArcId arc, std::int64_t change, const std::optional<Change>& priced)
{
    const std::optional<Points> truth = costWithFlowOn(network, arc, optimum.flow[arc.position()] + change);
    REQUIRE(priced.has_value() == truth.has_value());
    if (!priced)
        return;
    REQUIRE(priced->arc == arc);
    REQUIRE(optimum.totalCost + priced->price == *truth);
    requireChainCosts(network, optimum, arc, change, priced->chain, priced->price);
    if (change > 0)
        requireWalk(network, network.head(arc), network.tail(arc), priced->chain);
    else
        requireWalk(network, network.tail(arc), network.head(arc), priced->chain);
}

void compareAllPrices(const Network& network)
{
    const SolveResult result = solve(network);
    const auto* optimum = std::get_if<Optimum>(&result);
    if (!optimum)
        return;
    const ResidualPrices prices(network, optimum->flow, optimum->prices);
    for (std::int32_t id = 0; id < static_cast<std::int32_t>(network.arcCount()); ++id) {
        CAPTURE(id);
        const ArcId arc(id);
        if (optimum->flow[arc.position()] < network.capacity(arc))
            comparePrice(network, *optimum, arc, 1, prices.priceOfForcing(arc));
        else
            REQUIRE_FALSE(prices.priceOfForcing(arc));
        if (optimum->flow[arc.position()] > 0)
            comparePrice(network, *optimum, arc, -1, prices.priceOfForbidding(arc));
        else
            REQUIRE_FALSE(prices.priceOfForbidding(arc));
    }
}

std::vector<std::pair<Points, ArcId>> pricedOneByOne(
    const Network& network, const ResidualPrices& prices, NodeId head, const ResidualPrices::ArcFilter& accept)
{
    std::vector<std::pair<Points, ArcId>> all;
    for (const ArcId arc : network.arcsIn(head)) {
        const std::optional<ForcedArc> forced = accept(arc) ? prices.priceOfForcing(arc) : std::nullopt;
        if (forced)
            all.emplace_back(forced->price, arc);
    }
    std::sort(all.begin(), all.end());
    return all;
}

}  // namespace

TEST_CASE("forcing or forbidding one unit costs exactly what solving again says", "[flow][residual_prices]")
{
    constexpr std::uint64_t kSeed = 20256;
    CAPTURE(kSeed);
    Dice dice(kSeed);
    SECTION("on any small network")
    {
        for (int round = 0; round < 1500; ++round) {
            CAPTURE(round);
            compareAllPrices(randomFeasibleNetwork(
                dice, {.fewestNodes = 2, .mostNodes = 7, .mostArcs = 14, .mostCapacity = 3, .mayBeUnlimited = round % 2 == 0}));
        }
    }
    SECTION("on placements of staff")
    {
        for (std::uint64_t round = 0; round < 25; ++round) {
            CAPTURE(round);
            compareAllPrices(staffingNetwork({.mostPerGroup = 1 + static_cast<std::int64_t>(round % 3)}, round));
        }
    }
}

TEST_CASE("the cheapest arcs into a node are those that pricing each arc by itself finds", "[flow][residual_prices]")
{
    for (std::uint64_t round = 0; round < 30; ++round) {
        CAPTURE(round);
        const Network network =
            staffingNetwork({.units = 10, .mostPerGroup = 1 + static_cast<std::int64_t>(round % 3), .posts = 12}, round);
        const auto optimum = std::get<Optimum>(solve(network));
        const ResidualPrices prices(network, optimum.flow, optimum.prices);
        const auto accept = [](ArcId arc) { return arc.value() % 5 != 0; };
        for (std::int32_t id = 0; id < static_cast<std::int32_t>(network.nodeCount()); ++id) {
            CAPTURE(id);
            const auto expected = pricedOneByOne(network, prices, NodeId(id), accept);
            for (const int count : {0, 1, 3, 1000}) {
                const std::vector<ForcedArc> cheapest = prices.cheapestInto(NodeId(id), count, accept);
                REQUIRE(cheapest.size() == std::min(expected.size(), static_cast<std::size_t>(count)));
                for (std::size_t rank = 0; rank < cheapest.size(); ++rank) {
                    REQUIRE(cheapest[rank].price == expected[rank].first);
                    REQUIRE(cheapest[rank].arc == expected[rank].second);
                    requireChainCosts(network, optimum, cheapest[rank].arc, 1, cheapest[rank].chain, cheapest[rank].price);
                    requireWalk(network, NodeId(id), network.tail(cheapest[rank].arc), cheapest[rank].chain);
                }
            }
        }
    }
}

TEST_CASE("the chain says who makes room", "[flow][residual_prices]")
{
    // One person could go to either post; a second only to the near one, and dearly.
    Network network;
    const NodeId an = network.addNode(1);
    const NodeId binh = network.addNode(1);
    const NodeId near = network.addNode(-1);
    const NodeId far = network.addNode(-1);
    const ArcId anNear = network.addArc(an, near, 1, Points(2));
    const ArcId anFar = network.addArc(an, far, 1, Points(6));
    const ArcId binhNear = network.addArc(binh, near, 1, Points(9));
    const ArcId binhFar = network.addArc(binh, far, 1, Points(4));
    const auto optimum = std::get<Optimum>(solve(network));
    REQUIRE(optimum.flow == std::vector<std::int64_t>{1, 0, 0, 1});
    const ResidualPrices prices(network, optimum.flow, optimum.prices);
    const std::optional<ForcedArc> forced = prices.priceOfForcing(anFar);
    REQUIRE(forced);
    CHECK(forced->price == Points(9));
    CHECK(forced->chain
        == std::vector<ChainLink>{
            {binhFar, ChainLink::Change::OneLess}, {binhNear, ChainLink::Change::OneMore}, {anNear, ChainLink::Change::OneLess}});

    network.setCapacity(binhNear, 0);
    CHECK_FALSE(ResidualPrices(network, optimum.flow, optimum.prices).priceOfForcing(anFar));
}

TEST_CASE("the nodes in reach are those a unit can be pushed to, or from", "[flow][residual_prices]")
{
    // a → b full, b → c free at cost 3 beyond its price, c → d closed.
    Network network;
    const NodeId a = network.addNode(1);
    const NodeId b = network.addNode(-1);
    const NodeId c = network.addNode();
    const NodeId d = network.addNode();
    const ArcId ab = network.addArc(a, b, 1, Points(5));
    network.addArc(b, c, 2, Points(3));
    network.addArc(c, d, 0, Points(0));
    const std::vector<std::int64_t> flow{1, 0, 0};
    const std::vector<Points> prices{Points(0), Points(5), Points(5), Points(5)};
    REQUIRE(certify(network, flow, prices).valid());
    const ResidualPrices residual(network, flow, prices);

    const auto nodesOf = [](const std::vector<ReachedNode>& reached) {
        std::vector<NodeId> nodes;
        for (const ReachedNode& node : reached)
            nodes.push_back(node.node);
        return nodes;
    };
    CHECK(nodesOf(residual.reachableFrom(a)) == std::vector<NodeId>{a});
    CHECK(nodesOf(residual.reachableFrom(b)) == std::vector<NodeId>{a, b, c});
    CHECK(residual.reachableFrom(b).back().price == Points(3));
    CHECK(nodesOf(residual.reachableFrom(b, Points(0))) == std::vector<NodeId>{a, b});
    CHECK(nodesOf(residual.reachableFrom(b, {}, [ab](ArcId arc) { return arc != ab; })) == std::vector<NodeId>{b, c});
    CHECK(nodesOf(residual.reachableTo(a)) == std::vector<NodeId>{a, b});
    CHECK(nodesOf(residual.reachableTo(c)) == std::vector<NodeId>{c, b});
    CHECK(nodesOf(residual.reachableTo(c, Points(2))) == std::vector<NodeId>{c});
    CHECK(nodesOf(residual.reachableTo(d)) == std::vector<NodeId>{d});
}
