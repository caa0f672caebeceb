// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>

#include "core/base/job.h"
#include "core/flow/network.h"
#include "core/flow/solve.h"

namespace botri::flow {

/// Of all cheapest flows of `network`, one that keeps most of what is wanted: Σ min(flow, wanted) over the arcs is greatest.
///
/// One optimum with its prices tells all others: whatever the flow, an arc whose reduced cost is above 0 is empty and one whose
/// reduced cost is below 0 is full. The arcs that are left free are solved once more, for the wanted units alone. The prices stay
/// as they were and prove the new flow too.
/// \param wanted  units by ArcId, 0 where nothing is wanted; more than fits on an arc counts as what fits
/// \pre certify(network, optimum.flow, optimum.prices).valid(); one number an arc, none negative
/// Deterministic. Throws nothing but JobCancelled. Cost: one solve over the arcs of reduced cost 0.
[[nodiscard]] Optimum closestOptimum(
    const Network& network, const Optimum& optimum, std::span<const std::int64_t> wanted, const Job& job = {});

}  // namespace botri::flow
