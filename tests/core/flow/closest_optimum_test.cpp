// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/flow/closest_optimum.h"

#include <algorithm>

#include "core/flow/certificate.h"
#include "tests/core/flow/random_networks.h"
#include "tests/core/flow/staffing_network.h"
#include "tests/support/catch.h"

using namespace botri;
using namespace botri::flow;
using namespace botri::flow::test;

namespace {

std::int64_t keptBy(const std::vector<std::int64_t>& flow, const std::vector<std::int64_t>& wanted)
{
    std::int64_t kept = 0;
    for (std::size_t i = 0; i < flow.size(); ++i)
        kept += std::min(flow[i], wanted[i]);
    return kept;
}

// The same question asked in one solve: costs so large that no number of wanted units outvotes one point.
std::int64_t mostKept(const Network& network, const std::vector<std::int64_t>& wanted, Points leastCost)
{
    constexpr std::int64_t kScale = 1'000'000;
    Network scaled;
    for (std::int32_t i = 0; i < static_cast<std::int32_t>(network.nodeCount()); ++i)
        scaled.addNode(network.supply(NodeId(i)));
    for (std::int32_t i = 0; i < static_cast<std::int32_t>(network.arcCount()); ++i) {
        const ArcId arc(i);
        const std::int64_t capacity = network.capacity(arc);
        const std::int64_t kept = std::min(wanted[arc.position()], capacity);
        const Points cost = network.cost(arc) * kScale;
        scaled.addArc(network.tail(arc), network.head(arc), kept, cost - Points(1));
        scaled.addArc(network.tail(arc), network.head(arc), capacity == kUnlimited ? capacity : capacity - kept, cost);
    }
    return leastCost.count() * kScale - std::get<Optimum>(solve(scaled)).totalCost.count();
}

void compare(const Network& network, Dice& dice, std::int64_t mostWanted)
{
    const SolveResult result = solve(network);
    const auto* optimum = std::get_if<Optimum>(&result);
    if (!optimum)
        return;
    std::vector<std::int64_t> wanted(network.arcCount());
    for (std::int64_t& units : wanted)
        units = std::max<std::int64_t>(0, dice.between(-mostWanted, mostWanted));
    const Optimum closest = closestOptimum(network, *optimum, wanted);
    REQUIRE(certify(network, closest.flow, closest.prices).valid());
    REQUIRE(closest.totalCost == optimum->totalCost);
    REQUIRE(keptBy(closest.flow, wanted) == mostKept(network, wanted, optimum->totalCost));
}

}  // namespace

TEST_CASE("of all cheapest flows the closest keeps the most units wanted", "[flow][closest_optimum]")
{
    constexpr std::uint64_t kSeed = 20261;
    CAPTURE(kSeed);
    Dice dice(kSeed);
    SECTION("on any small network, with many ties")
    {
        for (int round = 0; round < 3000; ++round) {
            CAPTURE(round);
            compare(randomFeasibleNetwork(dice,
                        {.fewestNodes = 2,
                            .mostNodes = 7,
                            .mostArcs = 14,
                            .mostCapacity = 3,
                            .leastCost = -1,
                            .mostCost = 2,
                            .mayBeUnlimited = round % 2 == 0}),
                dice, 3);
        }
    }
    SECTION("on placements of staff")
    {
        for (std::uint64_t round = 0; round < 100; ++round) {
            CAPTURE(round);
            compare(staffingNetwork({.mostPerGroup = 1 + static_cast<std::int64_t>(round % 3)}, round), dice, 2);
        }
    }
}

TEST_CASE("an optimum that is wanted as it is stays as it is", "[flow][closest_optimum]")
{
    for (std::uint64_t round = 0; round < 50; ++round) {
        CAPTURE(round);
        const Network network = staffingNetwork({.mostPerGroup = 3}, round);
        const auto optimum = std::get<Optimum>(solve(network));
        REQUIRE(closestOptimum(network, optimum, optimum.flow).flow == optimum.flow);
    }
}
