// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "core/planning/network_builder.h"

namespace botri::planning {

/// People who may fill a post, and in how many of the best plans they do. Whatever the measure: several ways of one pair count
/// together.
struct MarkedPair {
    std::size_t supply = 0;  ///< position in Matching::supplies()
    std::size_t post = 0;    ///< position in Matching::posts()
    PairMark mark = PairMark::Never;
    int inEveryBestPlan = 0;  ///< so many of them at least
};

/// Marks every allowed pair of a plan at once, from the plan and its prices alone: the same whichever of the best plans it is.
class PairMarks {
public:
    /// \pre certify(plan.network, flow, prices).valid()
    /// Cost: O(arcs log arcs), and a search for each pair of a group that the plan has and that could be fewer.
    PairMarks(const PlanNetwork& plan, std::span<const std::int64_t> flow, std::span<const Points> prices);

    /// By post, then supply.
    [[nodiscard]] std::span<const MarkedPair> all() const { return m_pairs; }
    /// Null when nothing lets these people fill this post. O(log pairs).
    [[nodiscard]] const MarkedPair* find(std::size_t supply, std::size_t post) const;

private:
    std::vector<MarkedPair> m_pairs;
};

}  // namespace botri::planning
