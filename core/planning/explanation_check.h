// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/planning/best_flow.h"

namespace botri::planning {

/// What a plan says besides its figures that does not follow from data and flow, each in one sentence: whether a move can be
/// replaced, who could come instead and what that would change, and why posts stay empty. Worked out once more, by the code that
/// made the plan. \pre brokenInvariants(…, plan) is empty, and `best` holds the plan's own flow and prices.
[[nodiscard]] std::vector<LocalizedText> wrongExplanations(const BestFlow& best, const Plan& plan);

}  // namespace botri::planning
