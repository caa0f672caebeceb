// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <random>

#include "core/flow/network.h"

namespace botri::flow::test {

/// The same numbers from the same seed with every standard library.
class Dice {
public:
    explicit Dice(std::uint64_t seed) : m_engine(seed) {}

    [[nodiscard]] std::int64_t between(std::int64_t least, std::int64_t most)
    {
        return least + static_cast<std::int64_t>(m_engine() % static_cast<std::uint64_t>(most - least + 1));
    }
    [[nodiscard]] bool oneIn(std::int64_t times) { return between(1, times) == 1; }

private:
    std::mt19937_64 m_engine;
};

struct NetworkShape {
    std::int64_t fewestNodes = 1;
    std::int64_t mostNodes = 5;
    std::int64_t mostArcs = 7;
    std::int64_t mostCapacity = 2;
    std::int64_t leastCost = -4;
    std::int64_t mostCost = 6;
    std::int64_t mostSupply = 2;
    bool mayBeUnlimited = false;
};

/// Arcs between any two nodes, parallel ones and parts without any included. Supplies sum to 0 eleven times in twelve; often no
/// flow meets them.
[[nodiscard]] Network randomNetwork(Dice& dice, const NetworkShape& shape);

/// Supplies that some flow, drawn by lot, meets; so there is an optimum when no cycle is endless.
[[nodiscard]] Network randomFeasibleNetwork(Dice& dice, const NetworkShape& shape);

}  // namespace botri::flow::test
