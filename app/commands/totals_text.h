// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <vector>

#include "app/console.h"
#include "core/planning/plan.h"

namespace botri::app {

/// "bố trí 112 trên 180 vị trí thiếu; tổng cự ly …": what plans of one file are compared by.
[[nodiscard]] LocalizedText totalsText(const planning::PlanTotals& totals, const Console& console);

/// The first `most` of these lines, and how many there are besides.
void sayFirst(const std::vector<LocalizedText>& lines, std::size_t most, const Console& console);

/// Which `most` of `count` rows to show so that they lie evenly and the first and the last are among them; all when they fit.
[[nodiscard]] std::vector<std::size_t> evenlySpread(std::size_t count, std::size_t most);

}  // namespace botri::app
