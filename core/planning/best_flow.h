// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <memory>
#include <variant>
#include <vector>

#include "core/base/job.h"
#include "core/flow/solve.h"
#include "core/planning/matching.h"
#include "core/planning/network_builder.h"
#include "core/planning/plan_changes.h"
#include "core/planning/planner.h"

namespace botri::planning {

/// The best plan as a flow, before anything is written about it. Keeps pointers into the workspace it was found for.
struct BestFlow {
    std::unique_ptr<const Matching> matching;
    PlanNetwork network;
    flow::Optimum optimum;

    /// Of all best plans, takes one that keeps most of these placings: where they are a best plan, exactly them.
    /// Cost: one more solve, over the arcs of reduced cost 0.
    void comeClosestTo(const Placings& kept, const Job& job);

    /// People by arc, were they placed so; of placings the network has no arc for, nobody. May be more than an arc takes.
    [[nodiscard]] std::vector<std::int64_t> unitsOf(const Placings& kept) const;
    [[nodiscard]] Placings placings() const;
    /// People, posts, levels, distances and support. O(arcs).
    [[nodiscard]] PlanTotals totals() const;
    /// Posts left empty, by position in Matching::posts(); needs that are filled are left out. O(arcs).
    [[nodiscard]] std::map<std::size_t, int> emptyPosts() const;
};

/// Lays out the network of a scenario and solves it. Refused as makePlan says. Throws JobCancelled.
[[nodiscard]] std::variant<BestFlow, PlanRefusal> findBestFlow(
    const model::Workspace& workspace, const model::ScenarioCode& scenario, const Job& job = {});

}  // namespace botri::planning
