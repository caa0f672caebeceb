// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "core/flow/network.h"
#include "tests/bench/min/peer.h"
#include "tests/bench/min/problem.h"

namespace botri::flow::bench {

/// The problem as one with lower bounds 0 and without arcs from a node to itself, and the way back.
class ReducedProblem {
public:
    explicit ReducedProblem(const MinProblem& problem);

    [[nodiscard]] const Network& network() const { return m_network; }
    /// Not valid for an arc from a node to itself, which only adds to the cost.
    [[nodiscard]] ArcId arc(std::size_t arc) const { return m_ids.empty() ? ArcId(static_cast<std::int32_t>(arc)) : m_ids[arc]; }
    /// What lower bounds and arcs from a node to itself cost besides.
    [[nodiscard]] std::int64_t fixedCost() const { return m_fixedCost; }
    /// What `arc` adds to that at a cost of `cost`.
    [[nodiscard]] static std::int64_t fixedCost(const MinProblem::Arc& arc, std::int64_t cost);

    /// Do flow and prices prove each other (core/flow/certificate.h)?
    [[nodiscard]] bool isProven(const MinProblem& problem, const Proof& proof) const;

private:
    Network m_network;
    std::vector<ArcId> m_ids;  // by arc of the problem; empty while they are the same
    std::int64_t m_fixedCost = 0;
};

}  // namespace botri::flow::bench
