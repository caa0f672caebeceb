// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/planning/plan.h"
#include "ui/table/shown_table.h"
#include "ui/text/words.h"

namespace botri::ui {

/// The moves of a plan, one row a move, in the order of communes' names.
[[nodiscard]] ShownTable movesTable(const model::Workspace& workspace, const planning::Plan& plan, const Words& words);

/// The posts a plan leaves empty, with the reason.
[[nodiscard]] ShownTable emptyPostsTable(const model::Workspace& workspace, const planning::Plan& plan, const Words& words);

/// What the plan wants a person to look at: pins it cannot honour, rules of units and the province that warn, rules the office
/// changed.
[[nodiscard]] ShownTable planNotesTable(const model::Workspace& workspace, const planning::Plan& plan, const Words& words);

}  // namespace botri::ui
