// SPDX-License-Identifier: GPL-3.0-or-later
// For a given time draws networks and sequences of changes, and compares every answer with those of others. Stops at the first
// that differs and prints what is needed to see it again.
#include <array>
#include <chrono>
#include <cinttypes>
#include <cstdio>
#include <cstdlib>
#include <exception>
#include <iostream>
#include <limits>
#include <string>
#include <vector>

#include <CLI/CLI.hpp>

#include "tests/bench/agreement/network_kinds.h"
#include "tests/core/flow/dimacs.h"

namespace {

using namespace botri::flow::test;
using Clock = std::chrono::steady_clock;

struct Counted {
    Kind kind;
    std::int64_t drawn = 0;
    Tally tally;
};

std::vector<Counted> kindsNamed(const std::string& name)
{
    std::vector<Counted> chosen;
    for (const std::span<const Kind> kinds : {networkKinds(), walkKinds()})
        for (const Kind& kind : kinds)
            if (name.empty() || name == kind.name)
                chosen.push_back({kind, 0, {}});
    if (chosen.empty())
        throw std::runtime_error("there is no kind \"" + name + "\"");
    return chosen;
}

void print(const Disagreement& disagreement, const Counted& counted, std::uint64_t seed)
{
    std::printf("c DISAGREEMENT: %s\nc again: ./run agree --kind %s --seed %" PRIu64 " --rounds 1\n", disagreement.what(),
        counted.kind.name, seed);
    printDimacs(disagreement.network());
}

/// \return false at a disagreement.
bool drawRound(std::vector<Counted>& kinds, std::uint64_t seed)
{
    for (Counted& counted : kinds) {
        Dice dice(seed);
        for (int i = 0; i < counted.kind.perRound; ++i, ++counted.drawn) {
            try {
                counted.kind.draw(dice, counted.tally);
            } catch (const Disagreement& disagreement) {
                print(disagreement, counted, seed);
                return false;
            }
        }
    }
    return true;
}

void print(const std::vector<Counted>& kinds)
{
    std::printf("%-20s %10s %10s %10s %10s %10s %10s  compared with\n", "kind", "drawn", "optimal", "infeasible", "unbounded",
        "overflow", "undone");
    std::int64_t drawn = 0;
    for (const Counted& counted : kinds) {
        const std::array numbers{counted.drawn, counted.tally.optimal, counted.tally.infeasible, counted.tally.unbounded,
            counted.tally.overflow, counted.tally.undone};
        std::printf("%-20s", counted.kind.name);
        for (const std::int64_t number : numbers)
            std::printf(" %10" PRId64, number);
        std::printf("  %s\n", counted.kind.comparedWith);
        drawn += counted.drawn;
    }
    std::printf("%" PRId64 " networks and walks, all agree\n", drawn);
}

}  // namespace

int main(int argc, char** argv)
{
    CLI::App app("Compares the answers on random networks and sequences of changes with those of other solvers");
    double minutes = 10;
    std::uint64_t firstSeed = 2025;
    std::int64_t rounds = std::numeric_limits<std::int64_t>::max();
    std::string kind;
    app.add_option("MINUTES", minutes, "how long (10)");
    app.add_option("--seed", firstSeed, "of the first round; each round takes the next");
    app.add_option("--rounds", rounds, "stop after so many rounds");
    app.add_option("--kind", kind, "this kind only");
    CLI11_PARSE(app, argc, argv);
    try {
        std::vector<Counted> kinds = kindsNamed(kind);
        std::printf("seed %" PRIu64 "\n", firstSeed);
        const auto start = Clock::now();
        std::uint64_t seed = firstSeed;
        for (; rounds > 0 && Clock::now() - start < std::chrono::duration<double, std::ratio<60>>(minutes); --rounds, ++seed)
            if (!drawRound(kinds, seed))
                return EXIT_FAILURE;
        std::printf("last seed %" PRIu64 "\n", seed - 1);
        print(kinds);
        return EXIT_SUCCESS;
    } catch (const std::exception& error) {
        std::cerr << error.what() << '\n';
        return EXIT_FAILURE;
    }
}
