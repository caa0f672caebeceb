// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planning/level_weights.h"

#include <algorithm>

namespace botri::planning {
namespace {

__extension__ using Wide = __int128;

constexpr Wide kLargestTotal = Wide{1} << 62;

}  // namespace

std::optional<LevelWeights> LevelWeights::checked(const LevelRanges& ranges, Wide field, Wide post, Wide measure)
{
    const Wide preference = std::max<Wide>(ranges.preferenceHigh, -Wide{ranges.preferenceLow});
    const Wide perMove = Wide{ranges.measurePerMove} * measure + preference;
    for (const Wide part : {field, post, measure})
        if (part > kLargestTotal)
            return std::nullopt;
    const Wide total = Wide{ranges.fieldsEmpty} * field + Wide{ranges.posts} * post + Wide{ranges.mostMoves} * perMove;
    if (total > kLargestTotal)
        return std::nullopt;
    return LevelWeights(static_cast<std::int64_t>(field), static_cast<std::int64_t>(post), static_cast<std::int64_t>(measure));
}

std::optional<LevelWeights> LevelWeights::inOrder(const LevelRanges& ranges)
{
    const Wide preferenceRange = Wide{ranges.mostMoves} * (Wide{ranges.preferenceHigh} - ranges.preferenceLow);
    const Wide measure = preferenceRange / std::max<std::int64_t>(1, ranges.measureStep) + 1;
    const Wide measureRange = Wide{ranges.mostMoves} * ranges.measurePerMove * measure;
    const Wide post = measureRange + preferenceRange + 1;
    if (post > kLargestTotal)
        return std::nullopt;
    const Wide field = Wide{ranges.posts} * post + measureRange + preferenceRange + 1;
    return checked(ranges, field, post, measure);
}

std::optional<LevelWeights> LevelWeights::traded(const LevelRanges& ranges, std::int64_t postFactor, std::int64_t fieldEmpty)
{
    return checked(ranges, Wide{fieldEmpty} * postFactor, postFactor, 1);
}

Points LevelWeights::points(const CostLevels& levels) const
{
    return Points(levels.fieldsEmpty * m_field + levels.posts * m_post + levels.measures * m_measure + levels.preference);
}

}  // namespace botri::planning
