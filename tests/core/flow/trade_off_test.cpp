// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/flow/trade_off.h"

#include <algorithm>
#include <functional>
#include <map>

#include "tests/core/flow/random_networks.h"
#include "tests/support/catch.h"
#include "tests/support/lower_hull.h"

using namespace botri;
using namespace botri::flow;
using namespace botri::flow::test;

namespace {

using Flow = std::vector<std::int64_t>;

/// Every flow that meets the supplies. \pre every arc has a limit
void forEveryFlow(const Network& network, const std::function<void(const Flow&)>& look)
{
    Flow flow(network.arcCount(), 0);
    std::vector<std::int64_t> left;
    for (std::size_t i = 0; i < network.nodeCount(); ++i)
        left.push_back(network.supply(NodeId(static_cast<std::int32_t>(i))));
    const std::function<void(std::size_t)> fill = [&](std::size_t at) {
        if (at == flow.size()) {
            if (std::ranges::all_of(left, [](std::int64_t units) { return units == 0; }))
                look(flow);
            return;
        }
        const ArcId arc(static_cast<std::int32_t>(at));
        std::int64_t& tail = left[network.tail(arc).position()];
        std::int64_t& head = left[network.head(arc).position()];
        for (flow[at] = 0; flow[at] <= network.capacity(arc); ++flow[at], --tail, ++head)
            fill(at + 1);
        tail += flow[at];
        head -= flow[at];
        flow[at] = 0;
    };
    fill(0);
}

std::int64_t sum(const Flow& flow, const std::function<std::int64_t(std::size_t)>& of)
{
    std::int64_t total = 0;
    for (std::size_t i = 0; i < flow.size(); ++i)
        total += flow[i] * of(i);
    return total;
}

/// \return corners
std::size_t compareWithTrial(const Network& network, const std::vector<std::int64_t>& amounts, const std::vector<Points>& ties)
{
    const auto costOf = [&](std::size_t i) { return network.cost(ArcId(static_cast<std::int32_t>(i))).count(); };
    std::map<std::int64_t, std::int64_t> least;
    std::map<std::pair<std::int64_t, std::int64_t>, std::int64_t> leastTies;
    forEveryFlow(network, [&](const Flow& flow) {
        const std::int64_t amount = sum(flow, [&](std::size_t i) { return amounts[i]; });
        const std::int64_t cost = sum(flow, costOf);
        const std::int64_t tie = sum(flow, [&](std::size_t i) { return ties[i].count(); });
        const auto known = least.emplace(amount, cost).first;
        known->second = std::min(known->second, cost);
        const auto knownTie = leastTies.emplace(std::pair{amount, cost}, tie).first;
        knownTie->second = std::min(knownTie->second, tie);
    });
    const TradeOff result = tradeOff(network, amounts, ties);
    const auto* corners = std::get_if<std::vector<TradeOffPoint>>(&result);
    REQUIRE(least.empty() == (corners == nullptr));
    if (!corners)
        return 0;
    std::vector<std::pair<std::int64_t, std::int64_t>> found;
    for (const TradeOffPoint& each : *corners) {
        found.emplace_back(each.amount, each.cost.count());
        CHECK(sum(each.flow, [&](std::size_t i) { return amounts[i]; }) == each.amount);
        CHECK(sum(each.flow, costOf) == each.cost.count());
        CHECK(sum(each.flow, [&](std::size_t i) { return ties[i].count(); }) == leastTies.at(found.back()));
    }
    CHECK(found == tests::lowerHull(least));
    return found.size();
}

}  // namespace

TEST_CASE("a trade-off is the lower convex hull of all flows, and ties go to the third choice", "[flow][trade_off]")
{
    constexpr std::uint64_t kSeed = 20271;
    CAPTURE(kSeed);
    Dice dice(kSeed);
    std::size_t most = 0;
    for (int round = 0; round < 4000; ++round) {
        CAPTURE(round);
        const NetworkShape shape{.fewestNodes = 2, .mostNodes = 5, .mostArcs = 8, .mostCapacity = 2};
        const Network network = round % 4 == 0 ? randomNetwork(dice, shape) : randomFeasibleNetwork(dice, shape);
        std::vector<std::int64_t> amounts(network.arcCount());
        std::vector<Points> ties(network.arcCount());
        const std::int64_t unit = dice.between(1, 3);
        for (std::size_t i = 0; i < amounts.size(); ++i) {
            amounts[i] = unit * (round % 3 == 0 ? dice.between(0, 1) : dice.between(-3, 5));
            ties[i] = Points(dice.between(-4, 4));
        }
        most = std::max(most, compareWithTrial(network, amounts, ties));
    }
    CHECK(most >= 4);
}

TEST_CASE("prices of a trade-off are fractions of any size", "[flow][trade_off]")
{
    // Three ways from one node to another: dearer ones use less. Multiplied out, their prices would leave 64 bits.
    constexpr std::int64_t kLarge = std::int64_t{1} << 54;
    Network network;
    const NodeId from = network.addNode(3);
    const NodeId to = network.addNode(-3);
    network.addArc(from, to, 3, Points(0));
    network.addArc(from, to, 3, Points(kLarge + 1));
    network.addArc(from, to, 3, Points(3 * kLarge));
    const std::vector<std::int64_t> amounts{70'000, 30'011, 13};
    const TradeOff result = tradeOff(network, amounts);
    const auto& corners = std::get<std::vector<TradeOffPoint>>(result);
    REQUIRE(corners.size() == 3);
    CHECK(corners[0].amount == 39);
    CHECK(corners[1].flow == Flow{0, 3, 0});
    CHECK(corners[2].cost == Points(0));
}

TEST_CASE("a trade-off says why there is none", "[flow][trade_off]")
{
    Network network;
    const NodeId from = network.addNode(1);
    const NodeId to = network.addNode(-2);
    network.addArc(from, to, 2, Points(1));
    const std::vector<std::int64_t> amounts{1};
    CHECK(std::holds_alternative<Infeasible>(tradeOff(network, amounts)));
    network.setSupply(from, 2);
    network.setCost(ArcId(0), Points(std::int64_t{1} << 60));
    CHECK(std::holds_alternative<Overflow>(tradeOff(network, amounts)));
}
