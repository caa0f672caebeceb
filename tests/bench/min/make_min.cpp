// SPDX-License-Identifier: GPL-3.0-or-later
// Writes a network of a known shape as a DIMACS .min file, or changes of it, to standard output.
#include <algorithm>
#include <cstdlib>
#include <iostream>
#include <optional>
#include <string>
#include <vector>

#include <CLI/CLI.hpp>

#include "tests/bench/staffing_shapes.h"
#include "tests/core/flow/classic_networks.h"
#include "tests/core/flow/dimacs.h"
#include "tests/core/flow/random_networks.h"

using namespace botri::flow;

namespace {

/// Nodes with a demand, and those that only lead to one: the posts of a staffing shape, whose demands meet in one node.
std::vector<std::int32_t> wantingNodes(const Network& network)
{
    std::vector<std::int32_t> nodes;
    for (std::int32_t i = 0; i < static_cast<std::int32_t>(network.nodeCount()); ++i) {
        const auto out = network.arcsOut(NodeId(i));
        const auto leadsToDemand = [&](ArcId arc) { return network.supply(network.head(arc)) < 0; };
        const bool passesOn =
            network.supply(NodeId(i)) == 0 && !out.empty() && std::all_of(out.begin(), out.end(), leadsToDemand);
        if (network.supply(NodeId(i)) < 0 || passesOn)
            nodes.push_back(i);
    }
    return nodes;
}

/// As changes for min_bench: one more or one fewer wanted somewhere, or another price of an arc, in turn.
void printChanges(const Network& network, std::int64_t count, std::uint64_t seed)
{
    test::Dice dice(seed);
    const std::vector<std::int32_t> wanting = wantingNodes(network);
    const auto arcs = static_cast<std::int64_t>(network.arcCount());
    for (std::int64_t i = 0; i < count; ++i)
        if (i % 2 == 0 && !wanting.empty()) {
            const auto which = static_cast<std::size_t>(dice.between(0, static_cast<std::int64_t>(wanting.size()) - 1));
            std::cout << "d " << wanting[which] + 1 << (dice.oneIn(2) ? " 1\n" : " -1\n");
        } else {
            const ArcId arc(static_cast<std::int32_t>(dice.between(0, arcs - 1)));
            const std::int64_t cost = network.cost(arc).count();
            std::cout << "c " << arc.position() + 1 << ' ' << std::max<std::int64_t>(0, cost + dice.between(-20, 20)) << '\n';
        }
}

/// Nothing: there is no such shape.
std::optional<Network> networkOf(const std::string& shape, std::int64_t side, std::int64_t release, std::uint64_t seed)
{
    if (shape == "transportation")
        return test::transportationNetwork(side, seed);
    if (shape == "grid")
        return test::gridNetwork(side, seed);
    if (shape == "netgen")
        return test::netgenNetwork(side * 100, 8, seed);
    for (bench::NamedShape named : bench::shapes()) {
        if (named.name != shape)
            continue;
        if (release >= 0)
            named.shape.releasePercent = release;
        return test::staffingNetwork(named.shape, seed);
    }
    return std::nullopt;
}

}  // namespace

int main(int argc, char** argv)
{
    CLI::App app("Writes a network of a known shape as a DIMACS .min file, or changes of it");
    std::string shape;
    std::int64_t side = 200;
    std::int64_t release = -1;
    std::int64_t changes = 0;
    std::uint64_t seed = 2025;
    app.add_option("SHAPE", shape, "S, M, F, L, transportation, grid or netgen")->required();
    app.add_option(
        "--side", side, "of a transportation problem or a grid: nodes along one side; of netgen: a hundredth of its nodes");
    app.add_option("--release", release, "scarcity of a staffing shape: percent of its people a unit lets go");
    app.add_option("--changes", changes, "write so many changes of the network instead of the network");
    app.add_option("--seed", seed, "another network of the same shape");
    CLI11_PARSE(app, argc, argv);
    const auto network = networkOf(shape, side, release, seed);
    if (!network) {
        std::cerr << "there is no shape \"" << shape << "\"\n";
        return EXIT_FAILURE;
    }
    if (changes > 0)
        printChanges(*network, changes, seed);
    else
        test::printDimacs(*network);
    return EXIT_SUCCESS;
}
