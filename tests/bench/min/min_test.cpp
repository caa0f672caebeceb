// SPDX-License-Identifier: GPL-3.0-or-later
#include <unistd.h>

#include <filesystem>
#include <fstream>

#include "tests/bench/min/peer.h"
#include "tests/bench/min/reduced_problem.h"
#include "tests/support/catch.h"

using namespace botri::flow::bench;

namespace {

/// Reads a text as if it were a file.
MinProblem problemOf(const std::string& text)
{
    const auto path = std::filesystem::temp_directory_path() / ("botri-min-test-" + std::to_string(getpid()) + ".min");
    std::ofstream(path) << text;
    const MinProblem problem = readProblem(path.string());
    std::filesystem::remove(path);
    return problem;
}

/// By every solver there is, with proof where the solver gives one.
void requireObjective(const std::string& text, std::optional<std::int64_t> objective)
{
    const MinProblem problem = problemOf(text);
    for (const NamedPeer& named : peers()) {
        CAPTURE(named.name, text);
        const auto peer = named.make();
        peer->build(problem);
        REQUIRE(peer->solve() == objective);
        if (!objective)
            continue;
        if (const std::optional<Proof> proof = peer->proof())
            REQUIRE(ReducedProblem(problem).isProven(problem, *proof));
    }
}

}  // namespace

TEST_CASE("odd problems are solved alike by every solver", "[min]")
{
    SECTION("lower bounds that bind")
    {
        requireObjective("p min 3 3\nn 1 4\nn 3 -4\na 1 2 2 5 7\na 2 3 0 5 1\na 1 3 1 5 2\n", 2 * 8 + 2 * 2);
    }
    SECTION("a lower bound that goes round in a circle")
    {
        requireObjective("p min 2 2\na 1 2 3 5 4\na 2 1 0 9 1\n", 15);
    }
    SECTION("a lower bound that nothing can carry on")
    {
        requireObjective("p min 2 1\na 1 2 1 5 4\n", std::nullopt);
    }
    SECTION("arcs from a node to itself, of which one pays and one must")
    {
        requireObjective("p min 2 4\nn 1 1\nn 2 -1\na 1 1 0 6 -2\na 2 2 3 6 5\na 2 2 0 6 5\na 1 2 0 1 1\n", -12 + 15 + 1);
    }
    SECTION("parallel arcs, of which one pays and one can carry nothing")
    {
        requireObjective("p min 2 4\nn 1 5\nn 2 -5\na 1 2 0 2 3\na 1 2 0 2 -3\na 1 2 0 0 -9\na 1 2 0 9 4\n", -6 + 6 + 4);
    }
    SECTION("arcs that pay in a circle with limits")
    {
        requireObjective("p min 3 3\na 1 2 0 4 -5\na 2 3 0 6 2\na 3 1 0 9 1\n", -8);
    }
    SECTION("more supply than demand, and the other way")
    {
        requireObjective("p min 2 1\nn 1 3\nn 2 -2\na 1 2 0 9 1\n", std::nullopt);
        requireObjective("p min 2 1\nn 1 2\nn 2 -3\na 1 2 0 9 1\n", std::nullopt);
    }
    SECTION("no supply at all")
    {
        requireObjective("p min 4 2\na 1 2 0 3 5\na 3 4 0 3 5\n", 0);
    }
    SECTION("one node, alone, short or with an arc to itself")
    {
        requireObjective("p min 1 0\n", 0);
        requireObjective("p min 1 0\nn 1 -1\n", std::nullopt);
        requireObjective("p min 1 1\na 1 1 2 7 -3\n", -21);
    }
    SECTION("parts that no arc joins")
    {
        requireObjective("p min 4 2\nn 1 2\nn 2 -2\nn 3 1\nn 4 -1\na 1 2 0 2 3\na 3 4 0 2 9\n", 15);
        requireObjective("p min 4 2\nn 1 2\nn 2 -1\nn 3 1\nn 4 -2\na 1 2 0 2 3\na 3 4 0 2 9\n", std::nullopt);
    }
    SECTION("numbers beyond 32 bits")
    {
        requireObjective("p min 2 2\nn 1 6000000000\nn 2 -6000000000\na 1 2 0 5000000000 3\na 1 2 0 5000000000 90000000\n",
            15'000'000'000 + 90'000'000'000'000'000);
    }
}

TEST_CASE("a file may have remarks, blank lines, tabs and Windows line ends", "[min]")
{
    const MinProblem problem = problemOf("c remark\r\n\r\np min 2 1\r\nn\t1 1\r\nn 2   -1\r\na 1 2 0 1\t7");
    CHECK(problem.supplies == std::vector<std::int64_t>{1, -1});
    REQUIRE(problem.arcs.size() == 1);
    CHECK(problem.arcs[0].cost == 7);
}

TEST_CASE("a fault in a file is named with its line", "[min]")
{
    const auto complaint = [](const std::string& text) -> std::string {
        try {
            (void)problemOf(text);
        } catch (const std::exception& error) {
            return error.what();
        }
        return {};
    };
    CHECK_THAT(complaint("n 1 1\n"), Catch::Contains(".min:1: "));
    CHECK_THAT(complaint("p min 2 1\na 1 3 0 1 1\n"), Catch::Contains(".min:2: 3 is not from 1 to 2"));
    CHECK_THAT(complaint("p min 2 1\na 1 2 4 1 1\n"), Catch::Contains(".min:2: "));
    CHECK_THAT(complaint("p min 2 1\na 1 2 0 1\n"), Catch::Contains("a whole number is missing"));
    CHECK_THAT(complaint("p max 2 1\n"), Catch::Contains("\"min\""));
}
