// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/core/flow/judge.h"

namespace botri::flow::test {

/// Solves, and has Boost's successive shortest paths and, where it is installed, LEMON's network simplex solve the same. Throws
/// Disagreement.
void compareWithPeers(const Network& network, Tally& tally);

}  // namespace botri::flow::test
