// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/flow/arcs_by_node.h"

#include <numeric>

namespace botri::flow {

ArcsByNode::ArcsByNode(std::size_t nodeCount, std::span<const NodeId> ends) : m_firsts(nodeCount + 1, 0), m_arcs(ends.size())
{
    for (const NodeId end : ends)
        ++m_firsts[end.position() + 1];
    std::partial_sum(m_firsts.begin(), m_firsts.end(), m_firsts.begin());
    std::vector<std::int32_t> next = m_firsts;
    for (std::size_t arc = 0; arc < ends.size(); ++arc)
        m_arcs[static_cast<std::size_t>(next[ends[arc].position()]++)] = ArcId(static_cast<std::int32_t>(arc));
}

}  // namespace botri::flow
