// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/core/flow/judge.h"
#include "tests/core/flow/random_networks.h"

namespace botri::flow::test {

/// Multiplies the costs of a small network by one large number and its capacities and supplies by another, so that totals come
/// near 64 bits or pass them. The least cost must grow by the product; an overflow may be claimed only where a plain sum of all
/// that could be added up is large. Throws Disagreement.
/// \pre no arc without limit
void compareWithScaledBruteForce(const Network& small, Dice& dice, Tally& tally);

}  // namespace botri::flow::test
