// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <variant>
#include <vector>

#include "core/base/job.h"
#include "core/planning/lever.h"
#include "core/planning/plan_changes.h"
#include "core/planning/planner.h"

namespace botri::planning {

/// Neighbouring values of a lever at each of which one plan is best.
struct Stretch {
    std::int64_t first = 0;
    std::int64_t last = 0;  ///< included
    Placings placings;
    PlanTotals totals;    ///< at the value nearest to the present one
    PlanChanges changes;  ///< against the stretch before it; empty in the first
};

struct Sweep {
    Lever lever;
    std::vector<Stretch> stretches;  ///< by value, without gaps; where one ends is a tipping point
};

/// Plans at every value of a lever from `first` to `last` where it makes a difference: nothing is estimated.
///
/// Goes out from the present value and keeps a plan as long as it stays among the best, so that a tipping point means that the
/// plan before it is no longer best, not that another is as good. Of the best plans it goes on with one that keeps most moves.
/// Cost: two solves a value tried; for even levers (isEven) about log₂(values) are tried a tipping point, for others each value.
/// Refused when there is no plan at some value. Progress and Cancel through `job`.
/// \param kept the plan on the table; it is what the sweep starts from where it is among the best. Null: none
/// \pre first ≤ last; the lever accepts both
[[nodiscard]] std::variant<Sweep, PlanRefusal> sweepLever(const model::Workspace& workspace, const model::ScenarioCode& scenario,
    const Lever& lever, std::int64_t first, std::int64_t last, const Job& job = {}, const Plan* kept = nullptr);

/// Who does something else in the one plan than in the other, one sentence a person.
[[nodiscard]] std::vector<LocalizedText> describeEach(const model::Workspace& workspace, const PlanChanges& changes);

}  // namespace botri::planning
