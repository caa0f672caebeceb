// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <nlohmann/json.hpp>

#include "core/base/localized_text.h"
#include "core/model/need.h"
#include "core/planning/plan.h"
#include "core/planning/plan_changes.h"

namespace botri::app {

/// What several commands say in the same words to machines.
[[nodiscard]] nlohmann::ordered_json toJson(const LocalizedText& text);
[[nodiscard]] nlohmann::ordered_json toJson(const model::NeedKey& post);
[[nodiscard]] nlohmann::ordered_json toJson(const planning::CostLevels& levels);
[[nodiscard]] nlohmann::ordered_json toJson(const planning::Placings& placings);
/// What plans of one file differ in.
[[nodiscard]] nlohmann::ordered_json toJson(const planning::PlanTotals& totals);

}  // namespace botri::app
