// SPDX-License-Identifier: GPL-3.0-or-later
// Solves a DIMACS .min file with each solver there is, and prints a line of JSON for each.
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <exception>
#include <fstream>
#include <iostream>
#include <string>
#include <vector>

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include "tests/bench/min/peer.h"
#include "tests/bench/min/reduced_problem.h"

namespace {

using namespace botri::flow::bench;
using Json = nlohmann::ordered_json;
using Clock = std::chrono::steady_clock;

double millisecondsSince(Clock::time_point start)
{
    return std::chrono::duration<double, std::milli>(Clock::now() - start).count();
}

Json orNull(const auto& value)
{
    return value ? Json(*value) : Json(nullptr);
}

/// The most memory this process has held at once, in MB (10⁶ bytes).
double peakMegabytes()
{
    std::ifstream status("/proc/self/status");
    for (std::string line; std::getline(status, line);)
        if (line.rfind("VmHWM:", 0) == 0)
            return std::stod(line.substr(6)) * 1024 / 1e6;
    return 0;
}

void askWhatIf(Peer& peer, const MinProblem& problem, const std::vector<MinChange>& changes, Json& line)
{
    peer.prepareWhatIf();
    const std::int32_t source = mainSource(problem);
    std::vector<double> times;
    Json objectives = Json::array();
    for (const MinChange& change : changes) {
        const auto start = Clock::now();
        const auto objective = peer.whatIf(problem, change, source);
        times.push_back(millisecondsSince(start));
        objectives.push_back(orNull(objective));
    }
    std::sort(times.begin(), times.end());
    line["whatif_ms"] = times[times.size() / 2];
    line["whatif_max_ms"] = times.back();
    line["whatif_objectives"] = objectives;
}

Json measure(const NamedPeer& named, const MinProblem& problem, const std::vector<MinChange>& changes)
{
    Json line{{"solver", named.name}};
    const auto peer = named.make();
    const auto start = Clock::now();
    peer->build(problem);
    line["build_ms"] = millisecondsSince(start);
    const auto built = Clock::now();
    const auto objective = peer->solve();
    line["solve_ms"] = millisecondsSince(built);
    line["objective"] = orNull(objective);
    line["peak_mb"] = peakMegabytes();
    const std::optional<Proof> proof = objective ? peer->proof() : std::nullopt;
    line["certificate"] = proof ? Json(ReducedProblem(problem).isProven(problem, *proof)) : Json(nullptr);
    if (!changes.empty())
        askWhatIf(*peer, problem, changes, line);
    return line;
}

/// In a process of its own, so that no solver finds the memory another has left.
bool measureApart(const NamedPeer& named, const MinProblem& problem, const std::vector<MinChange>& changes)
{
    const pid_t child = fork();
    if (child == 0) {
        std::ofstream("/proc/self/clear_refs") << 5;  // the peak starts anew
        try {
            std::cout << measure(named, problem, changes).dump() << std::endl;
        } catch (const std::exception& error) {
            std::cout << Json{{"solver", named.name}, {"error", error.what()}}.dump() << std::endl;
        }
        std::_Exit(EXIT_SUCCESS);
    }
    int status = 0;
    return child > 0 && waitpid(child, &status, 0) == child && WIFEXITED(status) && WEXITSTATUS(status) == 0;
}

}  // namespace

int main(int argc, char** argv)
{
    CLI::App app("Solves a DIMACS .min file with each solver there is");
    std::string file;
    std::string changesFile;
    std::string only;
    app.add_option("FILE", file, "the problem")->required();
    app.add_option("CHANGES", changesFile, "lines \"d NODE DELTA\" or \"c ARC COST\", each applied alone");
    app.add_option("--solver", only, "this solver only");
    CLI11_PARSE(app, argc, argv);
    try {
        const MinProblem problem = readProblem(file);
        const std::vector<MinChange> changes = changesFile.empty() ? std::vector<MinChange>() : readChanges(changesFile, problem);
        bool allEnded = true;
        bool isKnown = only.empty();
        for (const NamedPeer& peer : peers()) {
            if (!only.empty() && only != peer.name)
                continue;
            isKnown = true;
            allEnded = measureApart(peer, problem, changes) && allEnded;
        }
        if (!isKnown)
            throw std::runtime_error("there is no solver \"" + only + "\" here");
        return allEnded ? EXIT_SUCCESS : EXIT_FAILURE;
    } catch (const std::exception& error) {
        std::cerr << error.what() << '\n';
        return EXIT_FAILURE;
    }
}
