// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <span>
#include <vector>

#include "core/flow/network.h"

namespace botri::flow {

/// The arcs at each node: those that leave it or those that enter it, whichever end they were sorted by (a counting sort).
class ArcsByNode {
public:
    ArcsByNode() = default;
    /// \param ends  by arc
    ArcsByNode(std::size_t nodeCount, std::span<const NodeId> ends);

    /// In the order they were added.
    [[nodiscard]] std::span<const ArcId> at(NodeId node) const
    {
        const auto first = static_cast<std::size_t>(m_firsts[node.position()]);
        return std::span(m_arcs).subspan(first, static_cast<std::size_t>(m_firsts[node.position() + 1]) - first);
    }
    /// Of node 0, then 1, 2 …
    [[nodiscard]] std::span<const ArcId> all() const { return m_arcs; }

private:
    std::vector<std::int32_t> m_firsts;  // by node, and the end
    LargeArray<ArcId> m_arcs;
};

}  // namespace botri::flow
