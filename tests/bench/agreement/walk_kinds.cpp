// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/agreement/network_kinds.h"
#include "tests/bench/agreement/peers.h"
#include "tests/core/flow/live_walk.h"
#include "tests/core/flow/staffing_network.h"

namespace botri::flow::test {

namespace {

// The cold solves along the way are this program's own; where the walk ends others solve too.
void compareEnds(const std::vector<Network>& ends)
{
    for (const Network& end : ends) {
        Tally apart;
        compareWithPeers(end, apart);
    }
}

void walkAndCompare(Dice& dice, const Network& start, const NetworkShape& shape, int steps, Tally& tally)
{
    compareEnds(walk(dice, start, shape, steps, tally));
}

void walkSmall(Dice& dice, Tally& tally)
{
    const NetworkShape shape;
    walkAndCompare(dice, randomFeasibleNetwork(dice, shape), shape, 12, tally);
}

void walkUnlimited(Dice& dice, Tally& tally)
{
    const NetworkShape shape{.mostNodes = 6, .mostArcs = 12, .mayBeUnlimited = true};
    walkAndCompare(dice, randomFeasibleNetwork(dice, shape), shape, 12, tally);
}

void walkTied(Dice& dice, Tally& tally)
{
    const NetworkShape shape{.fewestNodes = 10,
        .mostNodes = 60,
        .mostArcs = 300,
        .mostCapacity = 6,
        .leastCost = dice.between(-2, 0),
        .mostCost = dice.between(1, 4),
        .mostSupply = 4};
    walkAndCompare(dice, randomFeasibleNetwork(dice, shape), shape, 40, tally);
}

void walkStaffing(Dice& dice, Tally& tally)
{
    const StaffingShape staff{.units = dice.between(1, 10),
        .groupsPerUnit = dice.between(1, 10),
        .mostPerGroup = dice.between(1, 3),
        .posts = dice.between(1, 25),
        .demand = dice.between(1, 60),
        .mayStay = dice.oneIn(2)};
    const NetworkShape changes{.mostCapacity = 3, .leastCost = 0, .mostCost = dice.oneIn(2) ? 2000 : 400'000, .mostSupply = 2};
    const auto seed = static_cast<std::uint64_t>(dice.between(0, 1'000'000'000));
    walkAndCompare(dice, staffingNetwork(staff, seed), changes, 40, tally);
}

void walkAmongPeople(Dice& dice, Tally& tally)
{
    compareEnds(walkPeople(dice, tally));
}

}  // namespace

std::span<const Kind> walkKinds()
{
    static constexpr const char* kColdSolves = "cold solves, other solvers at the end";
    static constexpr Kind kKinds[] = {
        {"walk-small", kColdSolves, 10, walkSmall},
        {"walk-unlimited", kColdSolves, 10, walkUnlimited},
        {"walk-tied", kColdSolves, 1, walkTied},
        {"walk-staffing", kColdSolves, 1, walkStaffing},
        {"walk-people", kColdSolves, 1, walkAmongPeople},
    };
    return kKinds;
}

}  // namespace botri::flow::test
