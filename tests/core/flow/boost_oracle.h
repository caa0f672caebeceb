// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>

#include "core/flow/network.h"

namespace botri::flow::test {

/// Least cost by Boost's successive shortest paths; nothing when no flow meets the supplies.
/// \pre costs ≥ 0, supplies sum to 0, no arc without limit
[[nodiscard]] std::optional<std::int64_t> leastCostByBoost(const Network& network);

}  // namespace botri::flow::test
