// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/flow/all_optima.h"

#include "core/flow/solve.h"
#include "tests/core/flow/random_networks.h"
#include "tests/core/flow/staffing_network.h"
#include "tests/support/catch.h"

using namespace botri;
using namespace botri::flow;
using namespace botri::flow::test;

namespace {

/// Units on these arcs in the cheapest flow that has fewest (sign 1) or most (sign −1) of them, kUnlimited where they may grow
/// without end: the same question asked by solving anew, with costs so large that no number of units outvotes one point.
std::int64_t unitsBySolving(const Network& network, const std::vector<ArcId>& arcs, std::int64_t sign)
{
    constexpr std::int64_t kScale = 1'000'000;
    Network scaled = network;
    for (std::int32_t i = 0; i < static_cast<std::int32_t>(network.arcCount()); ++i)
        scaled.setCost(ArcId(i), network.cost(ArcId(i)) * kScale);
    for (const ArcId arc : arcs)
        scaled.setCost(arc, scaled.cost(arc) + Points(sign));
    const SolveResult result = solve(scaled);
    if (std::holds_alternative<Unbounded>(result))
        return kUnlimited;
    std::int64_t units = 0;
    for (const ArcId arc : arcs)
        units += std::get<Optimum>(result).flow[arc.position()];
    return units;
}

struct Seen {
    int fixed = 0;
    int changing = 0;
    int bundles = 0;
};

void compare(const Network& network, Dice& dice, Seen& seen)
{
    const SolveResult result = solve(network);
    const auto* optimum = std::get_if<Optimum>(&result);
    if (!optimum)
        return;
    const AllOptima all(network, optimum->flow, optimum->prices);
    for (std::int32_t id = 0; id < static_cast<std::int32_t>(network.arcCount()); ++id) {
        const ArcId arc(id);
        CAPTURE(id);
        REQUIRE(all.isEverUsed(arc) == (unitsBySolving(network, {arc}, -1) > 0));
        const std::vector<ArcId> alone{arc};
        const std::int64_t fewest = all.fewest(alone);
        REQUIRE(fewest == unitsBySolving(network, alone, 1));
        ++(fewest == optimum->flow[arc.position()] ? seen.fixed : seen.changing);

        std::vector<ArcId> bundle{arc};
        for (const ArcId other : network.arcsOut(network.tail(arc)))
            if (other != arc && dice.oneIn(2))
                bundle.push_back(other);
        REQUIRE(all.fewest(bundle) == unitsBySolving(network, bundle, 1));
        seen.bundles += bundle.size() > 1;
    }
}

}  // namespace

TEST_CASE("what every cheapest flow carries is found without solving again", "[flow][all_optima]")
{
    constexpr std::uint64_t kSeed = 20264;
    CAPTURE(kSeed);
    Dice dice(kSeed);
    Seen seen;
    SECTION("on any small network, with many ties")
    {
        for (int round = 0; round < 1500; ++round) {
            CAPTURE(round);
            compare(randomFeasibleNetwork(dice,
                        {.fewestNodes = 2,
                            .mostNodes = 7,
                            .mostArcs = 14,
                            .mostCapacity = 3,
                            .leastCost = -1,
                            .mostCost = 1,
                            .mayBeUnlimited = round % 2 == 0}),
                dice, seen);
        }
    }
    SECTION("on placements of staff")
    {
        for (std::uint64_t round = 0; round < 6; ++round) {
            CAPTURE(round);
            Network network = staffingNetwork({.mostPerGroup = 1 + static_cast<std::int64_t>(round % 3)}, round);
            // As placed, hardly two plans cost the same; with coarser points many do.
            for (std::int32_t id = 0; id < static_cast<std::int32_t>(network.arcCount()); ++id)
                network.setCost(ArcId(id), Points(network.cost(ArcId(id)).count() / 100));
            compare(network, dice, seen);
        }
    }
    CHECK(seen.fixed > 100);
    CHECK(seen.changing > 5);
    CHECK(seen.bundles > 100);
}
