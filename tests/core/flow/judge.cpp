// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/flow/judge.h"

#include "core/flow/augmenting_paths.h"
#include "core/flow/certificate.h"
#include "core/flow/limits.h"
#include "core/flow/network_simplex.h"
#include "tests/core/flow/brute_force.h"

namespace botri::flow::test {

namespace {

std::int64_t unitsOf(const Infeasible& infeasible)
{
    std::int64_t units = 0;
    for (const auto* imbalances : {&infeasible.shortNodes, &infeasible.stuckNodes})
        for (const Imbalance& imbalance : *imbalances)
            units += imbalance.units;
    return units;
}

void requireMendable(const Network& network, const Infeasible& infeasible)
{
    require(unitsOf(infeasible) > 0, "nothing is named as missing", network);
    Network mended = network;
    for (const Imbalance& imbalance : infeasible.shortNodes) {
        require(imbalance.units > 0, "a node is short of nothing", network);
        mended.addSupply(imbalance.node, imbalance.units);
    }
    for (const Imbalance& imbalance : infeasible.stuckNodes) {
        require(imbalance.units > 0, "a node is stuck with nothing", network);
        mended.addSupply(imbalance.node, -imbalance.units);
    }
    const SolveResult solved = solve(mended);
    if (std::holds_alternative<Overflow>(solved))
        return;  // other supplies, another bound on what may be added up
    require(std::holds_alternative<Optimum>(solved), "what is named as missing is not enough", network);
    requireProven(mended, std::get<Optimum>(solved));
}

void requireEndless(const Network& network, const Unbounded& unbounded)
{
    require(!unbounded.cycle.empty(), "the endless cycle is empty", network);
    Points sum;
    for (std::size_t step = 0; step < unbounded.cycle.size(); ++step) {
        const ArcId arc = unbounded.cycle[step];
        sum += network.cost(arc);
        require(network.capacity(arc) == kUnlimited, "an arc of the endless cycle has a limit", network);
        require(network.head(arc) == network.tail(unbounded.cycle[(step + 1) % unbounded.cycle.size()]),
            "the endless cycle is not closed", network);
    }
    require(sum < Points(0), "the endless cycle does not pay", network);
}

// Whichever of the algorithms answered, the other one says the same of what it takes on.
void requireAgreement(const Network& network, const SolveResult& result)
{
    if (possibleOverflow(network))
        return;
    const auto* optimum = std::get_if<Optimum>(&result);
    const SolveResult bySimplex = NetworkSimplex(network).run({});
    require(bySimplex.index() == result.index(), "the network simplex gives another kind of answer", network);
    if (optimum)
        require(std::get<Optimum>(bySimplex).totalCost == optimum->totalCost, "the network simplex finds another total", network);
    if (const std::optional<Optimum> byPaths = AugmentingPaths(network).run({})) {
        require(optimum && byPaths->totalCost == optimum->totalCost, "augmenting paths find another total", network);
        requireProven(network, *byPaths);
    }
}

}  // namespace

void count(const SolveResult& result, Tally& tally)
{
    std::int64_t* const counters[] = {&tally.optimal, &tally.infeasible, &tally.unbounded, &tally.overflow};
    ++*counters[result.index()];
}

void require(bool holds, const std::string& what, const Network& network)
{
    if (!holds)
        throw Disagreement(what, network);
}

void requireProven(const Network& network, const Optimum& optimum)
{
    const Certificate certificate = certify(network, optimum.flow, optimum.prices);
    require(certificate.valid(), "flow and prices do not prove each other", network);
    require(certificate.primalCost == optimum.totalCost, "the total is not that of the flow", network);
}

SolveResult checkedAnswer(const Network& network)
{
    SolveResult result = solve(network);
    if (const auto* optimum = std::get_if<Optimum>(&result))
        requireProven(network, *optimum);
    else if (const auto* infeasible = std::get_if<Infeasible>(&result))
        requireMendable(network, *infeasible);
    else if (const auto* unbounded = std::get_if<Unbounded>(&result))
        requireEndless(network, *unbounded);
    requireAgreement(network, result);
    return result;
}

Optimum certifiedOptimum(const Network& network)
{
    SolveResult result = checkedAnswer(network);
    require(std::holds_alternative<Optimum>(result), "no optimum was found", network);
    return std::get<Optimum>(std::move(result));
}

void compareWithBruteForce(const Network& network, std::int64_t unlimitedMeans, Tally& tally)
{
    const SolveResult result = checkedAnswer(network);
    count(result, tally);
    require(std::holds_alternative<Unbounded>(result) == hasEndlessCycle(network), "wrong about an endless cycle", network);
    if (std::holds_alternative<Unbounded>(result))
        return;
    const BruteForce truth = bruteForce(network, unlimitedMeans);
    const auto* optimum = std::get_if<Optimum>(&result);
    require((optimum != nullptr) == truth.leastCost.has_value(), "wrong about whether there is a flow", network);
    if (optimum)
        require(optimum->totalCost.count() == *truth.leastCost, "trying every flow finds another least cost", network);
    else
        require(unitsOf(std::get<Infeasible>(result)) == truth.leastImbalance, "less is missing than is named", network);
}

}  // namespace botri::flow::test
