// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>

#include "core/base/quantity.h"
#include "core/planning/plan.h"

namespace botri::planning {

/// The most each level can vary between two plans of one network.
struct LevelRanges {
    std::int64_t mostMoves = 0;       ///< people who can be moved at once
    std::int64_t measurePerMove = 0;  ///< dearest measure
    std::int64_t measureStep = 1;     ///< greatest number that divides every measure's points
    std::int64_t preferenceLow = 0;   ///< least preference points of a move, at most 0
    std::int64_t preferenceHigh = 0;  ///< most preference points of a move, at least 0
    std::int64_t posts = 0;           ///< points were every post left empty
    std::int64_t fieldsEmpty = 0;     ///< fields were every post left empty
};

/// Points that one unit of each level weighs.
class LevelWeights {
public:
    /// Weights under which a lower level never outvotes a higher one: each weighs one more than everything below it can
    /// vary in sum. Nothing when the worst total does not fit in 62 bits.
    [[nodiscard]] static std::optional<LevelWeights> inOrder(const LevelRanges& ranges);

    /// Weights as a planner set them, so that levels trade with each other.
    [[nodiscard]] static std::optional<LevelWeights> traded(
        const LevelRanges& ranges, std::int64_t postFactor, std::int64_t fieldEmpty);

    [[nodiscard]] Points points(const CostLevels& levels) const;

private:
    __extension__ using Wide = __int128;

    LevelWeights(std::int64_t field, std::int64_t post, std::int64_t measure) : m_field(field), m_post(post), m_measure(measure)
    {
    }

    [[nodiscard]] static std::optional<LevelWeights> checked(const LevelRanges& ranges, Wide field, Wide post, Wide measure);

    std::int64_t m_field;
    std::int64_t m_post;
    std::int64_t m_measure;
};

}  // namespace botri::planning
