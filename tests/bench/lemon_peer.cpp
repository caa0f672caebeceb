// SPDX-License-Identifier: GPL-3.0-or-later
#include <benchmark/benchmark.h>

#include <lemon/network_simplex.h>
#include <lemon/static_graph.h>

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

#include "tests/bench/staffing_shapes.h"

namespace botri::flow::bench {

namespace {

using Digraph = lemon::StaticDigraph;

// LEMON's fastest graph wants its arcs by tail.
struct Peer {
    explicit Peer(const Network& network) : capacity(graph), cost(graph), supply(graph)
    {
        std::vector<ArcId> order;
        for (std::int32_t arc = 0; arc < static_cast<std::int32_t>(network.arcCount()); ++arc)
            order.emplace_back(arc);
        std::stable_sort(order.begin(), order.end(), [&](ArcId a, ArcId b) { return network.tail(a) < network.tail(b); });
        std::vector<std::pair<int, int>> ends;
        for (const ArcId arc : order)
            ends.emplace_back(network.tail(arc).value(), network.head(arc).value());
        graph.build(static_cast<int>(network.nodeCount()), ends.begin(), ends.end());
        for (std::size_t position = 0; position < order.size(); ++position) {
            const auto arc = graph.arc(static_cast<int>(position));
            capacity[arc] = network.capacity(order[position]);
            cost[arc] = network.cost(order[position]).count();
        }
        for (std::int32_t node = 0; node < static_cast<std::int32_t>(network.nodeCount()); ++node)
            supply[graph.node(node)] = network.supply(NodeId(node));
    }

    Digraph graph;
    Digraph::ArcMap<std::int64_t> capacity;
    Digraph::ArcMap<std::int64_t> cost;
    Digraph::NodeMap<std::int64_t> supply;
};

// Filling its arrays is timed as ours is; making its graph is not.
void solveWithLemon(benchmark::State& state, const NamedShape& shape)
{
    const Peer peer(networkOf(shape));
    for (auto _ : state) {
        lemon::NetworkSimplex<Digraph, std::int64_t, std::int64_t> simplex(peer.graph);
        simplex.upperMap(peer.capacity).costMap(peer.cost).supplyMap(peer.supply);
        if (simplex.run() != simplex.OPTIMAL)
            state.SkipWithError("no optimum");
        state.counters["cost"] = static_cast<double>(simplex.totalCost());
    }
}

const bool kIsRegistered = [] {
    for (const NamedShape& shape : shapes()) {
        benchmark::RegisterBenchmark(("lemon_network_simplex/" + shape.name).c_str(), [&shape](benchmark::State& state) {
            solveWithLemon(state, shape);
        })->Unit(benchmark::kMillisecond);
    }
    return true;
}();

}  // namespace

}  // namespace botri::flow::bench
