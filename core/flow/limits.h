// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
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

/// Whether the numbers of a network that changes still fit, without a look at all of it each time: bounds that only grow.
/// When they no longer hold, possibleOverflow of the changed network says whether it is so, and a new Headroom starts from there.
class Headroom {
public:
    explicit Headroom(const Network& network);

    void admitCost(Points before, Points after);
    void admitArc(Points cost);  ///< one that could carry nothing so far
    void admitCapacity(std::int64_t capacity);
    void admitSupply(std::int64_t more);

    [[nodiscard]] bool holds() const;

private:
    std::int64_t m_longestPath = 0;
    std::int64_t m_supplies = 0;    // Σ |supply|
    std::int64_t m_capacities = 0;  // Σ capacity where there is one
    bool m_hasUnlimited = false;
};

}  // namespace botri::flow
