// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/date.h"
#include "core/model/choices.h"

namespace botri::rules {

/// Retirement age in months in normal working conditions, by the year in which it is reached (NĐ 135/2020/NĐ-CP, Art 4):
/// men 60 years 3 months in 2021, 3 months more each year, 62 years from 2028 on; women 55 years 4 months in 2021,
/// 4 months more each year, 60 years from 2035 on. Before 2021: 60 and 55 years.
[[nodiscard]] int retirementAgeMonths(model::Sex sex, int yearReached);

/// The day the retirement age is reached: the age that holds is that of the year in which it is reached.
[[nodiscard]] Date retirementAgeReached(model::Sex sex, Date birth);

/// Last day at work: the last day of the month in which the age is reached (NĐ 135/2020/NĐ-CP, Art 3).
[[nodiscard]] Date retirementDate(model::Sex sex, Date birth);

}  // namespace botri::rules
