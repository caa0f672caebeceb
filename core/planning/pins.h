// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <tuple>
#include <vector>

#include "core/planning/candidates.h"
#include "core/planning/matching.h"

namespace botri::planning {

/// What the office's pins take before the plan is looked for.
struct PinnedPeople {
    std::vector<Candidate> honoured;
    std::vector<PinConflict> conflicts;
    std::map<std::size_t, int> fromSupply;  ///< people pinned, by position of their supply
    std::map<std::size_t, int> toPost;      ///< by position of the post
};

/// Honours the pins in key order as far as posts, quotas, caps and rules allow; the others become conflicts with their reason.
[[nodiscard]] PinnedPeople honourPins(const Matching& matching);

}  // namespace botri::planning
