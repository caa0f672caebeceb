// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <vector>

#include "core/planning/matching.h"

namespace botri::planning {

/// How many people of each supply go to each post, by positions in the matching.
using Placements = std::map<std::size_t, std::map<std::size_t, int>>;

/// Why posts of `post` stay empty: who is of the field, which rules stop them, who else got the eligible ones.
[[nodiscard]] EmptyPost reasonFor(const Matching& matching, std::size_t post, int empty, const Placements& placements);

}  // namespace botri::planning
