// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

#include "core/flow/network.h"

namespace botri::flow::test {

/// No cheapest flow needs more than this on an arc without limit, unless there is a cycle that gets ever cheaper: all supplies,
/// and all that the other arcs can carry.
[[nodiscard]] std::int64_t enoughForUnlimited(const Network& network);

/// Writes the network to standard output as a DIMACS .min file, which knows no arcs without limit.
void printDimacs(const Network& network);

}  // namespace botri::flow::test
