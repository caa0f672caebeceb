// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <limits>
#include <span>
#include <unordered_map>
#include <vector>

#include "core/flow/residual_state.h"

namespace botri::flow {

/// Of nodes with many arcs in, those that are cheapest to come by: a search backwards seldom needs to look at others.
///
/// An arc's length here is its cost and the price of its tail. A list holds every arc shorter than its limit, full or not; how
/// far prices may have fallen since it was made is taken from the limit. A list in which an arc became cheaper is worth nothing.
class CheapestArcsIn {
public:
    using Node = ResidualState::Node;
    using Position = ResidualState::Position;

    struct List {
        std::span<const Position> arcs;
        std::int64_t limit;  ///< no other arc in is shorter

        [[nodiscard]] bool isWhole() const { return limit == std::numeric_limits<std::int64_t>::max(); }
    };

    [[nodiscard]] static bool isWorthwhile(const ResidualState& state, Node node);
    /// How many arcs into the node are looked at, as a rule.
    [[nodiscard]] static std::size_t looksAt(const ResidualState& state, Node node);
    /// As it stands; at first there is nothing on it.
    [[nodiscard]] List known(const ResidualState& state, Node node) const;
    /// Makes it anew, with more on it.
    List extend(const ResidualState& state, Node node);

private:
    struct Made {
        std::vector<Position> arcs;
        std::int64_t limit = 0;
        PriceMoves::Moment when;
        std::uint32_t cheaperCount = 0;
    };

    [[nodiscard]] std::int64_t chooseLimit(std::size_t wanted);

    std::unordered_map<Node, Made> m_made;
    std::vector<std::int64_t> m_lengths;
    std::vector<std::int64_t> m_sample;
};

}  // namespace botri::flow
