// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

#include "core/flow/network.h"

namespace botri::flow::test {

/// Sizes of a network shaped like the placement of staff.
struct StaffingShape {
    std::int64_t units = 5;
    std::int64_t groupsPerUnit = 6;  ///< persons, or groups of people alike
    std::int64_t mostPerGroup = 1;   ///< people in a group
    std::int64_t posts = 8;
    std::int64_t demand = 20;            ///< people wanted, over all posts
    std::int64_t fewestCandidacies = 2;  ///< posts a group may fill
    std::int64_t mostCandidacies = 5;
    std::int64_t releasePercent = 40;  ///< of its people a unit lets go
    bool mayStay = false;              ///< each group may also keep its own post, at no cost
};

/// source → unit (release cap) → group → post → sink, and source → post for what stays unfilled: two tiers, the second dearer.
/// Always feasible. Node 0 is the source, node 1 the sink. Equal shape and seed give an equal network.
[[nodiscard]] Network staffingNetwork(const StaffingShape& shape, std::uint64_t seed);

}  // namespace botri::flow::test
