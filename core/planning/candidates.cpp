// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planning/candidates.h"

#include <algorithm>

namespace botri::planning {
namespace {

using namespace botri::model;

bool crossesUnits(const Supply& supply, const Post& post)
{
    return !supply.from || supply.from->code != post.unit->code;
}

/// Something other than rules that keeps people from moving between these two units at all.
std::optional<Obstacle> standingObstacle(const Matching& matching, const Supply& supply, const Post& post)
{
    if (matching.isForbidden(supply, post))
        return Obstacle::Decision;
    if (matching.isKeptByUnit(supply))
        return Obstacle::OwnPosts;
    if (!crossesUnits(supply, post))
        return std::nullopt;
    if (post.unit->inflowCap == 0)
        return Obstacle::InflowCap;
    if (countsAgainstUnitCap(supply) && matching.unitReleaseCap(*supply.from) == 0)
        return Obstacle::UnitCap;
    return std::nullopt;
}

Candidate candidate(const Matching& matching, std::size_t supply, std::size_t post, const Measure& measure, int warnings)
{
    const Move move = matching.move(matching.supplies()[supply], matching.posts()[post], measure, warnings);
    return {supply, post, &measure, warnings, move.levels, move.distance ? move.distance->length : Metres(0)};
}

}  // namespace

std::vector<Candidate> candidatesOfPair(const Matching& matching, std::size_t supplyAt, std::size_t postAt, Obstacle* obstacle)
{
    const Supply& supply = matching.supplies()[supplyAt];
    const Post& post = matching.posts()[postAt];
    Obstacle last = Obstacle::NoMeasure;
    std::vector<Candidate> found;
    if (const auto standing = standingObstacle(matching, supply, post)) {
        last = *standing;
    } else {
        bool withQuota = false;
        bool withoutQuota = false;
        for (const Measure* measure : matching.measures(supply, *post.unit)) {
            bool& taken = measure->usesTargetQuota ? withQuota : withoutQuota;
            // A post of another pool takes a quota there, which reassignment inside the commune does not bring.
            const bool acrossPools = measure->kind == MeasureKind::Internal && supply.pool != post.need->pool;
            if (taken || acrossPools)
                continue;
            const rules::Screening screening = matching.screen(supply, post, *measure);
            if (screening.blocks.any()) {
                last = Obstacle::Rules;
            } else if (measure->usesTargetQuota && post.backed == 0) {
                last = Obstacle::NoQuota;
            } else {
                taken = true;
                found.push_back(candidate(matching, supplyAt, postAt, *measure, static_cast<int>(screening.warns.count())));
            }
        }
    }
    if (obstacle && found.empty())
        *obstacle = last;
    return found;
}

std::vector<Candidate> findCandidates(const Matching& matching, const Job& job)
{
    std::vector<Candidate> all;
    const auto posts = static_cast<std::int64_t>(matching.posts().size());
    for (std::int64_t post = 0; post < posts; ++post) {
        job.report({"Xét điều kiện từng người với từng vị trí", "Checking every person against every post"}, post, posts);
        const auto at = static_cast<std::size_t>(post);
        for (const std::size_t supply : matching.suppliesOfField(matching.posts()[at])) {
            const auto found = candidatesOfPair(matching, supply, at);
            all.insert(all.end(), found.begin(), found.end());
        }
    }
    return all;
}

}  // namespace botri::planning
