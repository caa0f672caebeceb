// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "core/planning/network_builder.h"

namespace botri::planning {

/// SHA-256 over nodes, supplies, arcs, capacities and costs.
[[nodiscard]] std::string networkFingerprint(const flow::Network& network);

/// Every promise of a plan that `plan` breaks, each in one sentence: counted from moves, needs and rules directly, and the
/// certificate checked against the network.
[[nodiscard]] std::vector<LocalizedText> brokenInvariants(const Matching& matching, const PlanNetwork& network, const Plan& plan);

}  // namespace botri::planning
