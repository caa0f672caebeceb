// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/core/flow/judge.h"
#include "tests/core/flow/random_changes.h"

namespace botri::flow::test {

/// Keeps the optimum of `start` while it changes: applies batch after batch, sometimes undoes one, sometimes goes on with a copy
/// as well. After each step the optimum must be proven and cost what a cold solve of the changed network says; a batch that is
/// refused or undone must leave what was before; what is done to one copy must not show in another. Throws Disagreement.
/// Does nothing where `start` has no optimum.
/// \return the networks it ended with
std::vector<Network> walk(Dice& dice, const Network& start, const NetworkShape& shape, int steps, Tally& tally);

/// A walk where most nodes are people who can be placed once, many of them for each post; any may be pinned, withdrawn, doubled
/// or needed elsewhere.
std::vector<Network> walkPeople(Dice& dice, Tally& tally);

}  // namespace botri::flow::test
