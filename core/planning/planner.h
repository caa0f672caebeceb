// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <variant>
#include <vector>

#include "core/base/job.h"
#include "core/planning/plan.h"

namespace botri::planning {

/// No plan, and what to do about it.
struct PlanRefusal {
    LocalizedText why;
    LocalizedText mend;
};

using PlanOutcome = std::variant<Plan, PlanRefusal>;

/// The best plan for `scenario`: posts first, then measures, then distance and the rest, as its policy says.
///
/// Posts that cannot be filled stay in the plan with their reason, so there is an answer whenever there is a need.
/// Refused when no post is open, when a cap on a measure cannot be kept, or when the weights exceed 64 bits.
/// The plan's certificate was checked by code that shares nothing with the solver, and its invariants hold.
/// Of all best plans it is one that keeps most moves of `kept`, so that nobody's place changes for another of equal merit.
/// Deterministic in workspace, scenario and kept moves. Throws JobCancelled when stopped.
/// \param kept the plan there was before; of other data too. Null: none
[[nodiscard]] PlanOutcome makePlan(
    const model::Workspace& workspace, const model::ScenarioCode& scenario, const Job& job = {}, const Plan* kept = nullptr);

/// Fingerprint of the data a plan of `scenario` is made from: a stored plan with another one is stale.
[[nodiscard]] std::string inputsFingerprint(const model::Workspace& workspace, const model::ScenarioCode& scenario);

/// What is wrong with a plan, each in one sentence; empty when every invariant holds and the certificate is valid.
/// Rebuilds the network from the workspace and shares no code with the solver: this is `botri verify`.
[[nodiscard]] std::vector<LocalizedText> verifyPlan(const model::Workspace& workspace, const Plan& plan);

}  // namespace botri::planning
