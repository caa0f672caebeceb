// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/flow/residual_prices.h"
#include "core/planning/network_builder.h"

namespace botri::planning {

/// What one more unit on an Assign or Empty arc does to the plan, in the words of the field.
[[nodiscard]] Alternative alternativeOf(const Matching& matching, const PlanNetwork& plan, const flow::ForcedArc& forced);

/// For one move of an optimal flow: the three other people whose coming to this post costs the whole plan least, each with
/// the exact difference and everybody who moves because of it; last, leaving the post empty. Cost: two or three bounded
/// shortest-path searches.
/// \param arc the move's arc
[[nodiscard]] std::vector<Alternative> alternativesFor(
    const Matching& matching, const PlanNetwork& plan, const flow::ResidualPrices& prices, flow::ArcId arc);

}  // namespace botri::planning
