// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/base/job.h"
#include "core/planning/matching.h"

namespace botri::planning {

/// One allowed way for a supply to fill a post.
struct Candidate {
    std::size_t supply = 0;
    std::size_t post = 0;
    const model::Measure* measure = nullptr;
    int warnings = 0;
    CostLevels levels;
    Metres distance;
};

/// Why a pair is no candidate although the person is of the field.
enum class Obstacle { Rules, Decision, UnitCap, InflowCap, NoQuota, NoMeasure, OwnPosts };

/// The ways of one pair that nothing forbids: at most the preferred measure that takes a quota and the preferred that takes none.
/// \param obstacle when there is no way: what stood last in it
[[nodiscard]] std::vector<Candidate> candidatesOfPair(
    const Matching& matching, std::size_t supply, std::size_t post, Obstacle* obstacle = nullptr);

/// All candidates, by post and then supply. Reports progress and may be cancelled.
[[nodiscard]] std::vector<Candidate> findCandidates(const Matching& matching, const Job& job);

}  // namespace botri::planning
