// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <set>
#include <utility>
#include <vector>

#include "core/planning/plan_changes.h"

namespace botri::tests {

struct TriedPlan {
    planning::Placings placings;
    planning::CostLevels levels;
    int filled = 0;
    std::int64_t metres = 0;
    Vnd monthlySupport;
};

/// Every plan of `workspace` that is allowed, whatever its pins; some of them several times. Counts as bestByTrial does.
void forEveryPlan(const model::Workspace& workspace, const std::function<void(const TriedPlan&)>& look);

/// The least cost levels of any plan of `workspace` in which every pin of `honoured` holds, found by trying them all.
/// Knows nothing of networks: it asks for the allowed pairs and counts against every cap itself. Only for a handful of open
/// posts.
[[nodiscard]] std::optional<planning::CostLevels> bestByTrial(
    const model::Workspace& workspace, const std::vector<model::Decision>& honoured);

/// How many people of each supply fill each post, by position in the Matching of the workspace; pairs without anybody left out.
using Pairing = std::map<std::pair<std::size_t, std::size_t>, int>;

/// Every plan that costs no more than bestByTrial, whatever the measures it uses.
[[nodiscard]] std::set<Pairing> allBestByTrial(const model::Workspace& workspace, const std::vector<model::Decision>& honoured);

/// What a plan costs with these data, counted the same way; nothing when it is not allowed with them.
[[nodiscard]] std::optional<planning::CostLevels> levelsByTrial(
    const model::Workspace& workspace, const planning::Placings& placings);

}  // namespace botri::tests
