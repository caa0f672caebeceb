// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/planning/plan.h"
#include "ui/table/shown_table.h"
#include "ui/text/words.h"

namespace botri::ui {

/// People and head-counts: where they are, what they wish, where the plan sends them and what stops them.
/// Rules are worded as they may be seen by anybody. O(people · measures).
[[nodiscard]] ShownTable staffTable(
    const model::Workspace& workspace, const model::ScenarioCode& scenario, const planning::Plan* plan, const Words& words);

/// The rules that stop a named person whatever the post, under the measure that stops them least; empty when some measure is open
/// to them.
[[nodiscard]] std::vector<rules::RuleResult> rulesThatStop(
    const model::Workspace& workspace, const model::ScenarioCode& scenario, const model::StaffCode& staff);

}  // namespace botri::ui
