// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>
#include <variant>
#include <vector>

#include "core/base/job.h"
#include "core/flow/network.h"
#include "core/flow/solve.h"

namespace botri::flow {

/// A flow that costs least among all that use no more than its amount.
struct TradeOffPoint {
    std::int64_t amount = 0;
    Points cost;
    std::vector<std::int64_t> flow;  ///< units on each arc, by ArcId
};

/// By rising amount and falling cost, or why there is no flow at all.
using TradeOff = std::variant<std::vector<TradeOffPoint>, Infeasible, Unbounded, Overflow>;

/// What flows cost against how much they use of a second thing that every unit on an arc uses up or gives back.
///
/// From the flow that uses least (of those, a cheapest) to the cheapest (of those, one that uses least), exactly every flow that
/// some price per unit of the second thing makes best: the corners of the lower convex hull of all (amount, cost). Between two
/// corners no price reaches further flows, and none lies below the line that joins them. Where the amount is what a single arc
/// carries, or arcs that share one end and one purpose, whole flows lie on the line at every whole amount between.
///
/// A corner is where two lines meet of which each is found by one solve at the slope of a chord (Eisner & Severance 1976).
/// The price there is a fraction p/q. It is not multiplied out, which would not fit in 64 bits: the network is solved at ⌊p/q⌋,
/// then the arcs whose reduced cost is no greater than amounts can differ are solved again at the fraction left over.
/// \param amounts  of the second thing a unit, by ArcId; may be negative
/// \param ties     of the flows of one corner, one for which the sum of these is least, by ArcId; empty: any
/// Deterministic. Throws nothing but JobCancelled. Cost: at most two to four solves a corner; memory O(corners × arcs).
[[nodiscard]] TradeOff tradeOff(
    const Network& network, std::span<const std::int64_t> amounts, std::span<const Points> ties = {}, const Job& job = {});

}  // namespace botri::flow
