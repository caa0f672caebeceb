// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/agreement/scaled_networks.h"

#include <cstdlib>
#include <limits>

#include "tests/core/flow/brute_force.h"

namespace botri::flow::test {

namespace {

__extension__ typedef __int128 Wide;

constexpr Wide kMost = std::numeric_limits<std::int64_t>::max();

Network scaled(const Network& small, std::int64_t costs, std::int64_t units)
{
    Network network;
    for (std::int32_t i = 0; i < static_cast<std::int32_t>(small.nodeCount()); ++i)
        network.addNode(small.supply(NodeId(i)) * units);
    for (std::int32_t i = 0; i < static_cast<std::int32_t>(small.arcCount()); ++i) {
        const ArcId arc(i);
        network.addArc(small.tail(arc), small.head(arc), small.capacity(arc) * units, Points(small.cost(arc).count() * costs));
    }
    return network;
}

/// Far from 64 bits whatever is added up: all costs, with what room a solver may need; all units; all units at their cost.
bool surelyFits(const Network& network)
{
    Wide costs = 0;
    Wide units = 0;
    Wide total = 0;
    for (std::int32_t i = 0; i < static_cast<std::int32_t>(network.nodeCount()); ++i)
        units += std::abs(network.supply(NodeId(i)));
    for (std::int32_t i = 0; i < static_cast<std::int32_t>(network.arcCount()); ++i) {
        const Wide cost = std::abs(network.cost(ArcId(i)).count());
        costs += cost;
        units += network.capacity(ArcId(i));
        total += cost * network.capacity(ArcId(i));
    }
    return costs <= kMost / 64 && units <= kMost / 4 && total <= kMost;
}

}  // namespace

void compareWithScaledBruteForce(const Network& small, Dice& dice, Tally& tally)
{
    const std::int64_t bits = dice.between(0, 58);
    const std::int64_t costs = (std::int64_t{1} << bits) - dice.between(0, 1);
    const std::int64_t units = std::int64_t{1} << dice.between(0, std::min<std::int64_t>(58, 66 - bits));
    const Network network = scaled(small, costs, units);
    const SolveResult result = checkedAnswer(network);
    count(result, tally);
    if (std::holds_alternative<Overflow>(result)) {
        require(!surelyFits(network), "an overflow is claimed where all is small", network);
        return;
    }
    const std::optional<std::int64_t> truth = bruteForce(small).leastCost;
    const auto* optimum = std::get_if<Optimum>(&result);
    require((optimum != nullptr) == truth.has_value(), "wrong about whether there is a flow", network);
    if (optimum)
        require(Wide(optimum->totalCost.count()) == Wide(*truth) * costs * units, "the least cost did not grow with its costs",
            network);
}

}  // namespace botri::flow::test
