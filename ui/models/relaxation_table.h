// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/planning/relaxations.h"
#include "ui/table/shown_table.h"
#include "ui/text/words.h"

namespace botri::ui {

/// A line a restriction: how many posts the plan would fill more without it, where, and what would be empty instead. Those that
/// make no better plan stand last, so that one sees they were tried.
[[nodiscard]] ShownTable relaxationTable(
    const planning::RelaxationRanking& ranking, const model::Workspace& workspace, const Words& words);

}  // namespace botri::ui
