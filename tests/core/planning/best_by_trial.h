// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include "core/planning/plan_changes.h"

namespace botri::tests {

/// The least cost levels of any plan of `workspace` in which every pin of `honoured` holds, found by trying them all.
/// Knows nothing of networks: it asks for the allowed pairs and counts against every cap itself. Only for a handful of open
/// posts.
[[nodiscard]] std::optional<planning::CostLevels> bestByTrial(
    const model::Workspace& workspace, const std::vector<model::Decision>& honoured);

/// What a plan costs with these data, counted the same way; nothing when it is not allowed with them.
[[nodiscard]] std::optional<planning::CostLevels> levelsByTrial(
    const model::Workspace& workspace, const planning::Placings& placings);

}  // namespace botri::tests
