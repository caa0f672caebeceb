// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/flow/live_optimum.h"
#include "core/flow/residual_prices.h"
#include "core/planning/network_builder.h"

namespace botri::planning {

/// What one more unit on an Assign or Empty arc does to the plan, in the words of the field.
[[nodiscard]] Alternative alternativeOf(const Matching& matching, const PlanNetwork& plan, const flow::ForcedArc& forced);

/// Who could come instead of each move of an optimal plan. Keeps references to what it is given.
class Replacements {
public:
    /// \pre certify(plan.network, optimum.flow, optimum.prices).valid()
    Replacements(const Matching& matching, const PlanNetwork& plan, const flow::Optimum& optimum);

    /// For one move: the three other people whose coming in place of this person costs the whole plan least, each with the
    /// exact difference and everybody who moves because of it; last, one post of the need more left empty.
    /// Nothing when a pin or a cap leaves no plan without the person. Cost: two or three bounded shortest-path searches; where
    /// the need has several posts, O(arcs) besides, for the plan without the person.
    /// \param arc the move's arc
    [[nodiscard]] std::vector<Alternative> of(flow::ArcId arc);

private:
    [[nodiscard]] std::vector<Alternative> forOnlyPost(const ArcMeaning& move) const;
    [[nodiscard]] std::vector<Alternative> amongSeveral(flow::ArcId arc);

    const Matching& m_matching;
    const PlanNetwork& m_plan;
    const flow::Optimum& m_optimum;
    flow::ResidualPrices m_prices;
    flow::LiveOptimum m_live;  // back at the optimum between two questions
};

}  // namespace botri::planning
