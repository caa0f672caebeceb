// SPDX-License-Identifier: GPL-3.0-or-later
// In C++17: LEMON's headers know no later one.
#pragma once

#include <cstdint>
#include <string>
#include <variant>
#include <vector>

namespace botri::flow::bench {

/// A min-cost flow as a DIMACS .min file states it; nodes and arcs are counted from 0 here, from 1 in the file.
struct MinProblem {
    struct Arc {
        std::int32_t tail;
        std::int32_t head;
        std::int64_t low;
        std::int64_t high;
        std::int64_t cost;
    };
    std::vector<std::int64_t> supplies;  ///< by node; demands are negative
    std::vector<Arc> arcs;
};

/// "d NODE DELTA": the node's demand grows, and the supply of the node with the largest follows. "c ARC COST": the arc gets this
/// cost.
struct DemandChange {
    std::int32_t node;
    std::int64_t delta;
};
struct ArcCostChange {
    std::size_t arc;
    std::int64_t cost;
};
using MinChange = std::variant<DemandChange, ArcCostChange>;

/// Throws std::runtime_error that names file and line.
[[nodiscard]] MinProblem readProblem(const std::string& path);
[[nodiscard]] std::vector<MinChange> readChanges(const std::string& path, const MinProblem& problem);

/// The first node with the largest supply.
[[nodiscard]] std::int32_t mainSource(const MinProblem& problem);
void apply(const MinChange& change, std::int32_t source, MinProblem& problem);

}  // namespace botri::flow::bench
