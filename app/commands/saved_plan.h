// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "core/acts/plan_file.h"
#include "core/planning/plan.h"

namespace botri::app {

/// The plan kept in the file, when there is one and the data are still those it was made from.
[[nodiscard]] std::optional<planning::Plan> currentPlan(const acts::PlanFile& file);

}  // namespace botri::app
