// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/agreement/peers.h"

#include "tests/bench/min/peer.h"
#include "tests/core/flow/dimacs.h"

namespace botri::flow::test {

namespace {

bench::MinProblem problemOf(const Network& network)
{
    const std::int64_t enough = enoughForUnlimited(network);
    bench::MinProblem problem;
    for (std::int32_t i = 0; i < static_cast<std::int32_t>(network.nodeCount()); ++i)
        problem.supplies.push_back(network.supply(NodeId(i)));
    for (std::int32_t i = 0; i < static_cast<std::int32_t>(network.arcCount()); ++i) {
        const ArcId arc(i);
        const std::int64_t most = network.capacity(arc) == kUnlimited ? enough : network.capacity(arc);
        problem.arcs.push_back({network.tail(arc).value(), network.head(arc).value(), 0, most, network.cost(arc).count()});
    }
    return problem;
}

}  // namespace

void compareWithPeers(const Network& network, Tally& tally)
{
    const SolveResult result = checkedAnswer(network);
    count(result, tally);
    if (std::holds_alternative<Unbounded>(result))
        return;
    const auto* optimum = std::get_if<Optimum>(&result);
    const bench::MinProblem problem = problemOf(network);
    for (const bench::NamedPeer& named : bench::peers()) {
        if (named.name == "botri" || named.name == "lemon-cs")
            continue;  // LEMON 1.3.1's cost scaling reads beyond its vectors on some small networks
        const auto peer = named.make();
        peer->build(problem);
        const std::optional<std::int64_t> cost = peer->solve();
        require(cost.has_value() == (optimum != nullptr), named.name + " disagrees on whether there is a flow", network);
        if (optimum)
            require(*cost == optimum->totalCost.count(),
                named.name + " finds a least cost of " + std::to_string(*cost) + ", not "
                    + std::to_string(optimum->totalCost.count()),
                network);
    }
}

}  // namespace botri::flow::test
