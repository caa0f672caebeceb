// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <random>

#include "core/model/workspace.h"

namespace botri::test {

/// A row of any table that the model accepts, invented from the table's description: optional cells empty half the time,
/// references to rows that `workspace` has. Its key is new with high probability. Settled.
[[nodiscard]] model::Record randomRow(std::mt19937& random, const model::Workspace& workspace, model::TableId table);

/// A file's worth of such rows: one information row, the base scenario, `perTable` rows of each other table.
[[nodiscard]] model::Workspace sampleWorkspace(unsigned seed, int perTable);

/// What adds every row of `workspace` to an empty one, references pointing backwards.
[[nodiscard]] std::vector<model::RowChange> additionsOf(const model::Workspace& workspace);

[[nodiscard]] int randomNumber(std::mt19937& random, int smallest, int largest);

}  // namespace botri::test
