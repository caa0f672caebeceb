// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <variant>
#include <vector>

#include "core/base/job.h"
#include "core/planning/plan_changes.h"
#include "core/planning/planner.h"

namespace botri::planning {

/// People for whom something else holds than before: they go elsewhere or in another way, no longer go, or newly go. Each counts
/// once, those who only leave one post for another too. As many as describeEach has sentences.
[[nodiscard]] int peopleConcerned(const PlanChanges& changes);

/// The best of all plans that change no more people than it does.
struct Replan {
    int people = 0;  ///< for whom something changes against the agreed plan
    PlanChanges changes;
    PlanTotals totals;
};

/// What an agreed plan can still become with the present data, from "change nothing you need not" to "from scratch".
struct LeastChange {
    int agreed = 0;             ///< people of the agreed plan
    std::vector<Replan> steps;  ///< by rising number of people; each better than the one before it, never empty

    /// The last step that changes at most so many people; null: even the first changes more.
    [[nodiscard]] const Replan* within(int people) const;
    /// The first step that changes more people than that; null: none does.
    [[nodiscard]] const Replan* beyond(int people) const;
};

/// Plans anew under a price for every person for whom something changes, at every price there is, exactly.
///
/// The first step changes as few people as the data allow, as well as that can be done; the last one is a best plan, of those
/// with the fewest changes. The steps between are those that some price per person makes best (the corners of the lower convex
/// hull of people × points). A plan with a number of changes between two steps that lies above the line joining them is reached
/// by no price: whoever allows that number of changes gets the step below, can gain at most what the line gains, and to know
/// whether they can gain anything would be an integer problem, which is not solved here.
///
/// People of a head-count are alike: of n alike people of whom a were to go and f now go, k of them as agreed, max(a, f) − k
/// change. That is a price on single arcs: each arc of an agreed placing is laid twice, as agreed at a discount and beyond it; so
/// is the arc on which people of a source go at all, up to as many as agreed and beyond.
///
/// Refused as makePlan. Deterministic. Throws JobCancelled. Cost: about two to four solves a step.
/// \param agreed may name people, posts and measures that are no longer there: those change whatever is done
[[nodiscard]] std::variant<LeastChange, PlanRefusal> leastChange(
    const model::Workspace& workspace, const model::ScenarioCode& scenario, const Placings& agreed, const Job& job = {});

}  // namespace botri::planning
