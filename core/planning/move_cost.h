// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/planning/plan.h"
#include "core/planning/supply.h"

namespace botri::planning {

/// First day at work: the plan's start, or later when the measure needs longer from the decision.
[[nodiscard]] Date startDate(const model::PlanInfo& info, const model::Measure& measure);

/// Last day of the planned term; nothing for a move without a term.
[[nodiscard]] std::optional<Date> endDate(Date start, const model::Measure& measure);

/// Support a month for people of the province and of ministries who go to mountain communes (rule M-01).
[[nodiscard]] Vnd monthlySupport(
    const model::PlanInfo& info, const model::Policy& policy, const Supply& supply, const model::Unit& target);

/// Which of the person's wishes the post meets: 1 is the first, 0 none. A wish without a specialty is met by any.
[[nodiscard]] int wishOrder(const std::vector<const model::Wish*>& wishes, const model::NeedKey& to);

/// What the move costs, item by item; items of no points are left out. `move` brings distance, level, support and wish.
[[nodiscard]] std::vector<CostItem> costItems(
    const model::Policy& policy, const Supply& supply, const model::Measure& measure, const Move& move, int warnings);

[[nodiscard]] CostLevels levelsOf(const std::vector<CostItem>& items);

/// Points of the posts level for the `nth` (from 1) empty post of a need, its commune's other empty posts apart.
/// Never falls as `nth` grows.
[[nodiscard]] std::int64_t emptyPostPoints(
    const model::Policy& policy, const model::Need& need, const model::Unit& unit, const model::Specialty& specialty, int nth);

/// Would leaving `empty` posts of the need open leave a priority field without anybody?
[[nodiscard]] bool leavesFieldEmpty(const model::Need& need, const model::Specialty& specialty, int empty);

}  // namespace botri::planning
