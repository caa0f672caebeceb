// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/base/job.h"
#include "core/planning/best_flow.h"
#include "core/planning/plan.h"

namespace botri::planning {

/// What a flow means to people: who moves, at what price and in whose place, and why posts stay empty.
struct ExplainedFlow {
    std::vector<Move> moves;      ///< by target, then staff
    std::vector<EmptyPost> left;  ///< by need
};

/// Equal data, flow and prices give equal answers. Cost: a few bounded searches a move. Throws JobCancelled.
/// \pre certify(best.network.network, best.optimum.flow, best.optimum.prices).valid()
[[nodiscard]] ExplainedFlow explained(const BestFlow& best, const Job& job = {});

}  // namespace botri::planning
