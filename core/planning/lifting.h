// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <vector>

#include "core/planning/best_flow.h"
#include "core/planning/relaxations.h"

namespace botri::planning {

/// Something to lift, and how it is lifted from a copy of the workspace.
struct Lifting {
    Relaxation what;
    std::function<void(model::Workspace&)> lift;
};

using LiftingsOf = std::function<std::vector<Lifting>(const model::Workspace&, const Matching&)>;

/// Plans anew for each thing that may be lifted, alone. \param step said while it goes on; the rest as rankRelaxations
[[nodiscard]] std::variant<RelaxationRanking, PlanRefusal> rankLiftings(const model::Workspace& workspace,
    const model::ScenarioCode& scenario, const LiftingsOf& liftingsOf, const LocalizedText& step, const Job& job,
    const Plan* kept);

}  // namespace botri::planning
