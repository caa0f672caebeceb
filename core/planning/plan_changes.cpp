// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planning/plan_changes.h"

#include <algorithm>

#include "core/base/vietnamese_text.h"

namespace botri::planning {
namespace {

/// What of `plan` the other one does not have.
Placings without(const Placings& plan, const Placings& other)
{
    Placings rest;
    for (const auto& [placing, count] : plan) {
        const auto there = other.find(placing);
        if (const int more = count - (there == other.end() ? 0 : there->second); more > 0)
            rest.emplace(placing, more);
    }
    return rest;
}

int peopleIn(const Placings& placings)
{
    int people = 0;
    for (const auto& [placing, count] : placings)
        people += count;
    return people;
}

}  // namespace

Placings placingsOf(const Plan& plan)
{
    Placings placings;
    for (const Move& move : plan.moves)
        placings[{move.staff, move.to, move.measure}] += move.count;
    return placings;
}

PlanChanges changesBetween(const Placings& before, const Placings& after)
{
    PlanChanges changes{0, without(after, before), without(before, after)};
    changes.same = peopleIn(after) - peopleIn(changes.added);
    return changes;
}

PlanChanges changesBetween(const Plan& before, const Plan& after)
{
    return changesBetween(placingsOf(before), placingsOf(after));
}

LocalizedText describe(const PlanChanges& changes)
{
    if (changes.empty())
        return {"Không có điều chuyển nào khác phương án trước.", "No move differs from the plan before."};
    const int added = peopleIn(changes.added);
    const int dropped = peopleIn(changes.dropped);
    return {"So với phương án trước: giữ nguyên " + groupedNumber(changes.same, true) + " điều chuyển, thêm "
            + groupedNumber(added, true) + ", bỏ " + groupedNumber(dropped, true) + ".",
        "Compared with the plan before: moves kept " + groupedNumber(changes.same, false) + ", new " + groupedNumber(added, false)
            + ", dropped " + groupedNumber(dropped, false) + "."};
}

}  // namespace botri::planning
