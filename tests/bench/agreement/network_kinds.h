// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

#include "tests/core/flow/judge.h"
#include "tests/core/flow/random_networks.h"

namespace botri::flow::test {

/// A way to draw networks, and what their answers are compared with.
struct Kind {
    const char* name;
    const char* comparedWith;
    int perRound;  ///< networks or walks drawn in one round
    /// Draws one and compares. Throws Disagreement.
    void (*draw)(Dice& dice, Tally& tally);
};

[[nodiscard]] std::span<const Kind> networkKinds();
[[nodiscard]] std::span<const Kind> walkKinds();

}  // namespace botri::flow::test
