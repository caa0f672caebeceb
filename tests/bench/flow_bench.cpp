// SPDX-License-Identifier: GPL-3.0-or-later
#include <benchmark/benchmark.h>

#include <cstdlib>
#include <string>
#include <utility>

#include "core/base/check.h"
#include "core/flow/certificate.h"
#include "core/flow/limits.h"
#include "core/flow/live_optimum.h"
#include "core/flow/network_simplex.h"
#include "core/flow/residual_prices.h"
#include "core/flow/solve.h"
#include "tests/bench/staffing_shapes.h"
#include "tests/core/flow/random_networks.h"

using namespace botri;
using namespace botri::flow;
using namespace botri::flow::bench;

namespace {

void describe(benchmark::State& state, const Network& network, const Optimum& optimum)
{
    state.counters["nodes"] = static_cast<double>(network.nodeCount());
    state.counters["arcs"] = static_cast<double>(network.arcCount());
    state.counters["cost"] = static_cast<double>(optimum.totalCost.count());
}

void buildGraph(benchmark::State& state, const NamedShape& shape)
{
    const Network& network = networkOf(shape);
    for (auto _ : state) {
        state.PauseTiming();
        Network copy = network;
        copy.addNode();
        state.ResumeTiming();
        benchmark::DoNotOptimize(&copy.graph());
    }
}

void solveCold(benchmark::State& state, const NamedShape& shape)
{
    const Network& network = networkOf(shape);
    std::int64_t pivots = 0;
    for (auto _ : state) {
        BOTRI_CHECK(!possibleOverflow(network));
        NetworkSimplex simplex(network);
        const SolveResult result = simplex.run({});
        pivots = simplex.pivotCount();
        state.PauseTiming();
        const auto& optimum = std::get<Optimum>(result);
        BOTRI_CHECK(certify(network, optimum.flow, optimum.prices).valid());
        describe(state, network, optimum);
        state.ResumeTiming();
    }
    state.counters["pivots"] = static_cast<double>(pivots);
}

// One change of demand or cost at a time, each from the optimum of the unchanged network.
void changeOne(benchmark::State& state, const NamedShape& shape)
{
    const Network& network = networkOf(shape);
    LiveOptimum live(network, std::get<Optimum>(solve(network)));
    test::Dice dice(7);
    const auto arcs = static_cast<std::int64_t>(network.arcCount());
    for (auto _ : state) {
        std::vector<Change> changes;
        if (dice.oneIn(2)) {
            const NodeId post(static_cast<std::int32_t>(2 + dice.between(0, shape.shape.posts - 1)));
            changes = {SupplyChange{post, -1}, SupplyChange{NodeId(1), 1}};
        } else {
            changes = {CostChange{ArcId(static_cast<std::int32_t>(dice.between(0, arcs - 1))), Points(dice.between(0, 2000))}};
        }
        benchmark::DoNotOptimize(live.apply(changes));
        state.PauseTiming();
        live.undo();
        state.ResumeTiming();
    }
}

void certifyOptimum(benchmark::State& state, const NamedShape& shape)
{
    const Network& network = networkOf(shape);
    const auto optimum = std::get<Optimum>(solve(network));
    for (auto _ : state)
        BOTRI_CHECK(certify(network, optimum.flow, optimum.prices).valid());
}

// The five best candidates of each post in turn.
void priceCandidates(benchmark::State& state, const NamedShape& shape)
{
    const Network& network = networkOf(shape);
    const auto optimum = std::get<Optimum>(solve(network));
    const ResidualPrices prices(network, optimum.flow, optimum.prices);
    std::int64_t post = 0;
    for (auto _ : state) {
        benchmark::DoNotOptimize(prices.cheapestInto(NodeId(static_cast<std::int32_t>(2 + post)), 5));
        post = (post + 1) % shape.shape.posts;
    }
}

void registerAll()
{
    using Bench = void (*)(benchmark::State&, const NamedShape&);
    const std::pair<const char*, Bench> benches[] = {{"graph", buildGraph}, {"solve", solveCold}, {"change", changeOne},
        {"certify", certifyOptimum}, {"five_best_candidates", priceCandidates}};
    for (const NamedShape& shape : shapes()) {
        for (const auto& [name, bench] : benches) {
            benchmark::RegisterBenchmark((std::string(name) + "/" + shape.name).c_str(),
                [bench = bench, &shape](benchmark::State& state) { bench(state, shape); })
                ->Unit(benchmark::kMillisecond);
        }
    }
}

}  // namespace

int main(int argc, char** argv)
{
    registerAll();
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return EXIT_SUCCESS;
}
