// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "core/flow/network.h"
#include "core/flow/solve.h"

namespace botri::flow {

/// No simple path of `network`, walked along or against its arcs, costs more than this, in either sign.
/// A simple path enters a node at most once, by one of the node's arcs: so Σ over nodes of the dearest arc there is enough.
/// Nothing when the bound itself does not fit in 64 bits.
[[nodiscard]] std::optional<Points> longestPathBound(const Network& network);

/// Could a flow, a node price or the total cost leave 64 bits while `network` is solved? Asked before anything is added up.
[[nodiscard]] std::optional<Overflow> possibleOverflow(const Network& network);

}  // namespace botri::flow
