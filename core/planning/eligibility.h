// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <vector>

#include "core/base/job.h"
#include "core/planning/matching.h"

namespace botri::planning {

/// Where somebody stands before any single post is looked at.
enum class Eligibility {
    CanMove,     ///< no rule on the person stops them under some measure in force
    Warned,      ///< the same, but rules warn
    Stopped,     ///< rules stop them under every measure
    UnitKeeps,   ///< their unit has nobody to spare, in this field or at all
    NoMeasure,   ///< no measure in force takes people of their source
    NotOffered,  ///< of a department or ministry, neither nominated nor volunteering
    TakenOut     ///< taken out of every plan by the office
};

struct Standing {
    Eligibility eligibility = Eligibility::NotOffered;
    const model::Measure* measure = nullptr;  ///< the one nearest to being allowed; null when none takes their source
    std::vector<rules::RuleResult> stops;     ///< blocking rules under `measure`
    std::vector<rules::RuleResult> warns;
};

using Standings = std::map<model::StaffCode, Standing>;

/// Of one person or head-count that the workspace has.
[[nodiscard]] Standing standingOf(const Matching& matching, const model::StaffCode& staff);
/// Of every named person and head-count. O(people × measures × rules).
/// \throws JobCancelled
[[nodiscard]] Standings allStandings(const Matching& matching, const Job& job = {});

/// "bản thân không vướng", "vướng quy định", …
[[nodiscard]] const LocalizedText& nameOf(Eligibility eligibility);
/// Why, in one or more sentences without personal circumstances; empty when nothing stands in the way.
[[nodiscard]] LocalizedText explain(const Standing& standing);
/// Which datum would change the answer; empty when nothing has to.
[[nodiscard]] LocalizedText remedy(const Standing& standing);

}  // namespace botri::planning
