// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/planning/matching.h"

namespace botri::planning {

/// Unit and province rules as they stand after the plan, those that warn or block.
[[nodiscard]] std::vector<UnitFinding> standingFindings(const Matching& matching, const Plan& plan);

}  // namespace botri::planning
