// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <variant>
#include <vector>

#include "core/base/job.h"
#include "core/planning/plan.h"
#include "core/planning/planner.h"

namespace botri::planning {

/// One thing that holds the plan back, and what the best plan would be without it alone; or one more of what is scarce.
struct Relaxation {
    enum class Kind {
        Rule,            ///< a rule that may stop somebody is not asked
        Measure,         ///< a measure that is switched off, or not valid on the decision date, may be used
        MeasureCap,      ///< a measure is used as often as one likes
        Quota,           ///< every open post is backed by a quota
        ReleaseCaps,     ///< units let go as many people as the rules allow
        InflowCaps,      ///< communes take in as many people as they have posts
        Forbids,         ///< what the office has forbidden is allowed again
        OneMorePerson,   ///< a head-count has one person more
        OneMoreQuota,    ///< a unit has one quota slot more in one pool
        OneMoreRelease,  ///< a unit with a release cap lets one person more go
        OneMoreInflow,   ///< a commune with an inflow cap takes in one person more
        OneMoreMove      ///< a measure with a cap is used once more
    };

    Kind kind = Kind::Rule;
    model::RuleId rule;                                    ///< Rule only
    model::MeasureCode measure;                            ///< Measure, MeasureCap and OneMoreMove only
    model::UnitCode unit;                                  ///< OneMoreQuota, OneMoreRelease and OneMoreInflow only
    model::QuotaPool pool = model::QuotaPool::Government;  ///< OneMoreQuota only
    model::StaffCode source;                               ///< OneMorePerson only
    int filled = 0;                       ///< posts filled more than now; below 0 where fewer but weightier posts are filled
    CostLevels difference;                ///< levels of the best plan without it, less those of the best plan now
    std::map<model::NeedKey, int> posts;  ///< posts filled more (above 0) or fewer, by need, in a plan that keeps most moves
};

struct RelaxationRanking {
    PlanTotals now;                   ///< of the best plan now
    std::vector<Relaxation> useful;   ///< without which the best plan is better
    std::vector<Relaxation> idle;     ///< without which it is not; worse where a pin can then be kept
    std::vector<Relaxation> unknown;  ///< without which planning is refused; their figures say nothing
};

/// Lifts each thing that may hold the plan of a scenario back, one at a time, and plans anew each time: nothing is estimated.
/// Each list has most posts first, then what differs least, then kind and code.
/// Refused when there is no plan now. Cost: two solves for each rule and measure; progress and Cancel through `job`.
/// \param kept the plan on the table: places are compared with it where it is among the best. Null: none
[[nodiscard]] std::variant<RelaxationRanking, PlanRefusal> rankRelaxations(
    const model::Workspace& workspace, const model::ScenarioCode& scenario, const Job& job = {}, const Plan* kept = nullptr);

/// The same for one more of each thing that is counted: people of a head-count, quota slots of a pool that has not enough for its
/// open posts, people a unit may let go or take in, moves of a measure. What one more is worth, exactly: each is planned for.
[[nodiscard]] std::variant<RelaxationRanking, PlanRefusal> rankOneMore(
    const model::Workspace& workspace, const model::ScenarioCode& scenario, const Job& job = {}, const Plan* kept = nullptr);

/// "Bỏ quy định Q-06 (…)"; what is lifted, in a few words.
[[nodiscard]] LocalizedText describe(const model::Workspace& workspace, const Relaxation& relaxation);

}  // namespace botri::planning
