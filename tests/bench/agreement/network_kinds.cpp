// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/agreement/network_kinds.h"

#include <algorithm>

#include "tests/bench/agreement/peers.h"
#include "tests/bench/agreement/scaled_networks.h"
#include "tests/core/flow/classic_networks.h"
#include "tests/core/flow/staffing_network.h"

namespace botri::flow::test {

namespace {

std::uint64_t seedOf(Dice& dice)
{
    return static_cast<std::uint64_t>(dice.between(0, 1'000'000'000));
}

void drawSmall(Dice& dice, Tally& tally)
{
    compareWithBruteForce(randomNetwork(dice, {}), 0, tally);
}

void drawSmallThatHasFlow(Dice& dice, Tally& tally)
{
    compareWithBruteForce(randomFeasibleNetwork(dice, {.fewestNodes = 2, .mostNodes = 6, .mostArcs = 8}), 0, tally);
}

void drawSmallUnlimited(Dice& dice, Tally& tally)
{
    const NetworkShape shape{
        .fewestNodes = 2, .mostNodes = 4, .mostArcs = 5, .mostCapacity = 1, .mostSupply = 1, .mayBeUnlimited = true};
    compareWithBruteForce(randomNetwork(dice, shape), 8, tally);  // 4 supplies and 4 limits at most can meet on one arc
}

void drawMedium(Dice& dice, Tally& tally)
{
    const NetworkShape shape{.fewestNodes = 10,
        .mostNodes = 80,
        .mostArcs = 600,
        .mostCapacity = 12,
        .leastCost = dice.oneIn(2) ? 0 : -300,
        .mostCost = 1000,
        .mostSupply = 6,
        .mayBeUnlimited = dice.oneIn(4)};
    compareWithPeers(randomFeasibleNetwork(dice, shape), tally);
}

// Few arcs: most have no flow.
void drawSparse(Dice& dice, Tally& tally)
{
    const NetworkShape shape{.fewestNodes = 5,
        .mostNodes = 60,
        .mostArcs = 150,
        .mostCapacity = 12,
        .leastCost = -50,
        .mostCost = 500,
        .mostSupply = 3};
    compareWithPeers(randomNetwork(dice, shape), tally);
}

// Hardly any number differs from another.
void drawTied(Dice& dice, Tally& tally)
{
    const NetworkShape shape{.fewestNodes = 5,
        .mostNodes = 60,
        .mostArcs = 400,
        .mostCapacity = dice.between(1, 3),
        .leastCost = dice.between(-1, 0),
        .mostCost = dice.between(0, 2)};
    compareWithPeers(randomFeasibleNetwork(dice, shape), tally);
}

// Many arcs between the same few nodes.
void drawParallel(Dice& dice, Tally& tally)
{
    const NetworkShape shape{
        .fewestNodes = 2, .mostNodes = 5, .mostArcs = 120, .mostCapacity = 9, .leastCost = -40, .mostCost = 40, .mostSupply = 30};
    compareWithPeers(dice.oneIn(2) ? randomFeasibleNetwork(dice, shape) : randomNetwork(dice, shape), tally);
}

// Networks side by side that no arc joins.
void drawApart(Dice& dice, Tally& tally)
{
    const NetworkShape shape{.mostNodes = 20, .mostArcs = 60, .mostCapacity = 5, .leastCost = -5, .mostCost = 30};
    Network whole;
    for (std::int64_t parts = dice.between(2, 6); parts > 0; --parts) {
        const Network part = randomFeasibleNetwork(dice, shape);
        const auto first = static_cast<std::int32_t>(whole.nodeCount());
        for (std::int32_t i = 0; i < static_cast<std::int32_t>(part.nodeCount()); ++i)
            whole.addNode(part.supply(NodeId(i)));
        for (std::int32_t i = 0; i < static_cast<std::int32_t>(part.arcCount()); ++i)
            whole.addArc(NodeId(first + part.tail(ArcId(i)).value()), NodeId(first + part.head(ArcId(i)).value()),
                part.capacity(ArcId(i)), part.cost(ArcId(i)));
    }
    compareWithPeers(whole, tally);
}

void drawStaffing(Dice& dice, Tally& tally)
{
    const StaffingShape shape{.units = dice.between(1, 12),
        .groupsPerUnit = dice.between(1, 10),
        .mostPerGroup = dice.between(1, 4),
        .posts = dice.between(1, 25),
        .demand = dice.between(1, 80),
        .fewestCandidacies = 0,
        .mostCandidacies = 12,
        .releasePercent = dice.between(5, 100),
        .mayStay = dice.oneIn(2)};
    compareWithPeers(staffingNetwork(shape, seedOf(dice)), tally);
}

// One unit everywhere: nearly every step of a simplex method changes nothing.
void drawDegenerate(Dice& dice, Tally& tally)
{
    const std::int64_t side = dice.between(1, 25);
    compareWithPeers(assignmentNetwork(side, dice.between(1, side), dice.oneIn(2) ? 2 : 1000, seedOf(dice)), tally);
}

void drawClassic(Dice& dice, Tally& tally)
{
    switch (dice.between(0, 2)) {
    case 0: return compareWithPeers(transportationNetwork(dice.between(1, 14), seedOf(dice)), tally);
    case 1: return compareWithPeers(gridNetwork(dice.between(2, 10), seedOf(dice)), tally);
    default: return compareWithPeers(netgenNetwork(dice.between(3, 60), dice.between(2, 8), seedOf(dice)), tally);
    }
}

void drawHuge(Dice& dice, Tally& tally)
{
    compareWithScaledBruteForce(randomNetwork(dice, {}), dice, tally);
}

}  // namespace

std::span<const Kind> networkKinds()
{
    static constexpr const char* kEveryFlow = "every flow there is";
    static constexpr const char* kPeers = "other solvers";
    static constexpr Kind kKinds[] = {
        {"small", kEveryFlow, 60, drawSmall},
        {"small-that-has-flow", kEveryFlow, 40, drawSmallThatHasFlow},
        {"small-unlimited", kEveryFlow, 40, drawSmallUnlimited},
        {"huge-numbers", kEveryFlow, 60, drawHuge},
        {"medium", kPeers, 1, drawMedium},
        {"sparse", kPeers, 4, drawSparse},
        {"tied", kPeers, 2, drawTied},
        {"parallel", kPeers, 4, drawParallel},
        {"apart", kPeers, 2, drawApart},
        {"staffing", kPeers, 1, drawStaffing},
        {"degenerate", kPeers, 2, drawDegenerate},
        {"classic", kPeers, 1, drawClassic},
    };
    return kKinds;
}

}  // namespace botri::flow::test
