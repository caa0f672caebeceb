// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>

#include "core/flow/network.h"

namespace botri::flow::test {

/// What is found by trying every flow there is.
struct BruteForce {
    std::optional<std::int64_t> leastCost;  ///< nothing when no flow meets the supplies
    std::int64_t leastImbalance = 0;        ///< smallest Σ |supply − (out − in)| any flow leaves
};

/// \param unlimitedMeans  how many units at most to try on an arc without limit
[[nodiscard]] BruteForce bruteForce(const Network& network, std::int64_t unlimitedMeans = 0);

/// Do arcs without limit form a cycle whose costs sum to less than 0? (Floyd and Warshall)
[[nodiscard]] bool hasEndlessCycle(const Network& network);

}  // namespace botri::flow::test
