// SPDX-License-Identifier: GPL-3.0-or-later
// Writes a network of a known shape as a DIMACS .min file to standard output.
#include <cstdlib>
#include <iostream>
#include <string>

#include <CLI/CLI.hpp>

#include "tests/bench/staffing_shapes.h"
#include "tests/core/flow/classic_networks.h"
#include "tests/core/flow/dimacs.h"

using namespace botri::flow;

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
        test::printDimacs(shape == "grid" ? test::gridNetwork(side, seed) : test::transportationNetwork(side, seed));
        return EXIT_SUCCESS;
    }
    for (bench::NamedShape named : bench::shapes()) {
        if (named.name != shape)
            continue;
        if (release >= 0)
            named.shape.releasePercent = release;
        test::printDimacs(test::staffingNetwork(named.shape, seed));
        return EXIT_SUCCESS;
    }
    std::cerr << "there is no shape \"" << shape << "\"\n";
    return EXIT_FAILURE;
}
