// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/flow/live_optimum.h"
#include "tests/core/flow/random_networks.h"

namespace botri::flow::test {

[[nodiscard]] ArcId anyArc(Dice& dice, const Network& network);
[[nodiscard]] NodeId anyNode(Dice& dice, const Network& network);

/// One to some changes of costs, capacities and supplies, with numbers as in `shape`. Supplies keep their sum 19 times in 20.
[[nodiscard]] std::vector<Change> anyChanges(Dice& dice, const Network& network, const NetworkShape& shape);

[[nodiscard]] Network changed(Network network, const std::vector<Change>& changes);

/// The same costs, capacities and supplies? \pre nodes and arcs are the same
[[nodiscard]] bool areEqual(const Network& a, const Network& b);

}  // namespace botri::flow::test
