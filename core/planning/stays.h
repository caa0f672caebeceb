// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include "core/base/job.h"
#include "core/planning/eligibility.h"
#include "core/planning/matching.h"

namespace botri::planning {

/// Why somebody who could move is left where they are.
enum class StayReason {
    NoPost,        ///< no post of their field is open anywhere
    PostsStop,     ///< posts are open, but rules, quotas or decisions stop this person for each of them
    OthersBetter,  ///< every post they could take is filled by somebody who makes the whole plan better
    HeldBack       ///< a post they could take stays empty: their unit, source or measure may let no more go
};

struct Stay {
    model::StaffCode staff;  ///< a named person or a head-count
    int people = 1;
    StayReason reason = StayReason::NoPost;
    int posts = 0;                               ///< how many needs they could go to
    std::optional<model::NeedKey> example = {};  ///< the nearest of these
};

/// People who could move but do not, in the order of supplies. O(people × posts of their field).
/// \param standings of everybody (allStandings)
[[nodiscard]] std::vector<Stay> staysOf(
    const Matching& matching, const Plan& plan, const Standings& standings, const Job& job = {});
/// The same of one person or head-count; nothing when all go, or may not. O(posts of their field).
[[nodiscard]] std::optional<Stay> stayOf(const Matching& matching, const Plan& plan, const model::StaffCode& staff);

/// One sentence.
[[nodiscard]] LocalizedText explain(const model::Workspace& workspace, const Stay& stay);

}  // namespace botri::planning
