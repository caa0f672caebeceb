// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>

#include "core/base/date.h"
#include "core/model/choices.h"
#include "core/rules/rule.h"

// Words the rule functions are written in. A rule function takes the facts and the limit in force, is pure, allocates
// nothing, and returns nothing when the rule does not apply to the case or the data cannot decide it.

namespace botri::rules {

using Judged = std::optional<Verdict>;

[[nodiscard]] constexpr Judged pass(std::int64_t datum = 0, std::int64_t limit = 0, std::uint8_t variant = 0)
{
    return Verdict{Outcome::Pass, datum, limit, variant};
}
[[nodiscard]] constexpr Judged warn(std::int64_t datum = 0, std::int64_t limit = 0, std::uint8_t variant = 0)
{
    return Verdict{Outcome::Warn, datum, limit, variant};
}
[[nodiscard]] constexpr Judged block(std::int64_t datum = 0, std::int64_t limit = 0, std::uint8_t variant = 0)
{
    return Verdict{Outcome::Block, datum, limit, variant};
}
inline constexpr Judged kDoesNotApply = std::nullopt;

[[nodiscard]] constexpr bool isTransfer(model::MeasureKind kind)
{
    return kind == model::MeasureKind::TransferInDistrict || kind == model::MeasureKind::TransferAcross;
}
[[nodiscard]] constexpr bool isSecondment(model::MeasureKind kind)
{
    return kind == model::MeasureKind::Secondment || kind == model::MeasureKind::MinistrySecondment;
}

/// A day as a datum: 31/05/2026 is 20260531.
[[nodiscard]] constexpr std::int64_t numberOf(Date date)
{
    return std::int64_t{static_cast<int>(date.year())} * 10'000 + static_cast<unsigned>(date.month()) * 100
        + static_cast<unsigned>(date.day());
}

/// Months from `from` to `to`, one begun counting as a whole one: exactly 36 months later is 36, the day after is 37.
[[nodiscard]] inline int startedMonthsBetween(Date from, Date to)
{
    const int whole = wholeMonthsBetween(from, to);
    return addMonths(from, whole) < to ? whole + 1 : whole;
}

}  // namespace botri::rules
