// SPDX-License-Identifier: GPL-3.0-or-later
// Writes a network of a known shape as a DIMACS .min file to standard output.
#include <algorithm>
#include <cinttypes>
#include <cstdio>
#include <cstdlib>
#include <exception>
#include <iostream>
#include <string>

#include <CLI/CLI.hpp>

#include "tests/bench/staffing_shapes.h"
#include "tests/core/flow/random_networks.h"

namespace {

using namespace botri;
using namespace botri::flow;

/// Every source can serve every sink.
Network transportation(std::int64_t side, std::uint64_t seed)
{
    test::Dice dice(seed);
    Network network;
    for (std::int64_t i = 0; i < 2 * side; ++i)
        network.addNode();
    for (std::int32_t from = 0; from < side; ++from) {
        for (std::int64_t to = side; to < 2 * side; ++to)
            network.addArc(NodeId(from), NodeId(static_cast<std::int32_t>(to)), 100'000, Points(dice.between(1, 10'000)));
        const std::int64_t units = dice.between(1, 100);
        network.addSupply(NodeId(from), units);
        network.addSupply(NodeId(static_cast<std::int32_t>(side + dice.between(0, side - 1))), -units);
    }
    return network;
}

/// Streets that cross, both ways, from one corner to the other.
Network grid(std::int64_t side, std::uint64_t seed)
{
    test::Dice dice(seed);
    Network network;
    for (std::int64_t i = 0; i < side * side; ++i)
        network.addNode();
    const auto node = [&](std::int64_t row, std::int64_t column) {
        return NodeId(static_cast<std::int32_t>(row * side + column));
    };
    const auto join = [&](NodeId a, NodeId b) {
        network.addArc(a, b, dice.between(10, 100), Points(dice.between(1, 1000)));
        network.addArc(b, a, dice.between(10, 100), Points(dice.between(1, 1000)));
    };
    for (std::int64_t row = 0; row < side; ++row)
        for (std::int64_t column = 0; column < side; ++column) {
            if (column + 1 < side)
                join(node(row, column), node(row, column + 1));
            if (row + 1 < side)
                join(node(row, column), node(row + 1, column));
        }
    network.addSupply(node(0, 0), 20);
    network.addSupply(node(side - 1, side - 1), -20);
    return network;
}

void write(const Network& network)
{
    std::int64_t supplies = 0;
    for (std::int32_t i = 0; i < static_cast<std::int32_t>(network.nodeCount()); ++i)
        supplies += std::max<std::int64_t>(0, network.supply(NodeId(i)));
    std::printf("p min %zu %zu\n", network.nodeCount(), network.arcCount());
    for (std::int32_t i = 0; i < static_cast<std::int32_t>(network.nodeCount()); ++i)
        if (network.supply(NodeId(i)) != 0)
            std::printf("n %d %" PRId64 "\n", i + 1, network.supply(NodeId(i)));
    for (std::int32_t i = 0; i < static_cast<std::int32_t>(network.arcCount()); ++i) {
        const ArcId arc(i);
        const std::int64_t most = network.capacity(arc) == kUnlimited ? 1000 * supplies : network.capacity(arc);
        std::printf("a %d %d 0 %" PRId64 " %" PRId64 "\n", network.tail(arc).value() + 1, network.head(arc).value() + 1, most,
            network.cost(arc).count());
    }
}

}  // namespace

int main(int argc, char** argv)
{
    CLI::App app("Writes a network of a known shape as a DIMACS .min file");
    std::string shape;
    std::int64_t side = 200;
    std::int64_t release = -1;
    std::uint64_t seed = 2025;
    app.add_option("SHAPE", shape, "S, M, F, L, transportation or grid")->required();
    app.add_option("--side", side, "of a transportation problem or a grid: nodes along one side");
    app.add_option("--release", release, "scarcity of a staffing shape: percent of its people a unit lets go");
    app.add_option("--seed", seed, "another network of the same shape");
    CLI11_PARSE(app, argc, argv);
    if (shape == "transportation" || shape == "grid") {
        write(shape == "grid" ? grid(side, seed) : transportation(side, seed));
        return EXIT_SUCCESS;
    }
    for (bench::NamedShape named : bench::shapes()) {
        if (named.name != shape)
            continue;
        if (release >= 0)
            named.shape.releasePercent = release;
        write(test::staffingNetwork(named.shape, seed));
        return EXIT_SUCCESS;
    }
    std::cerr << "there is no shape \"" << shape << "\"\n";
    return EXIT_FAILURE;
}
