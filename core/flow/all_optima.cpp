// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/flow/all_optima.h"

#include <algorithm>
#include <numeric>
#include <utility>

#include <boost/graph/compressed_sparse_row_graph.hpp>
#include <boost/graph/strong_components.hpp>

#include "core/base/check.h"
#include "core/flow/residual_search.h"

namespace botri::flow {

AllOptima::AllOptima(const Network& network, std::span<const std::int64_t> flow, std::span<const Points> prices)
    : m_network(network), m_flow(flow), m_prices(prices)
{
    BOTRI_CHECK(flow.size() == network.arcCount() && prices.size() == network.nodeCount());
    m_parts = partsOf();
    layOutSteps();
}

bool AllOptima::isFree(ArcId arc) const
{
    return reducedCost(m_network, m_prices, arc) == Points(0);
}

bool AllOptima::mayChange(ArcId arc) const
{
    return m_parts[m_network.tail(arc).position()] == m_parts[m_network.head(arc).position()] && isFree(arc);
}

std::vector<std::int32_t> AllOptima::partsOf() const
{
    using Ends = std::pair<std::int32_t, std::int32_t>;
    using Residual = boost::compressed_sparse_row_graph<boost::directedS>;
    std::vector<Ends> ends;
    for (std::int32_t id = 0; id < static_cast<std::int32_t>(m_network.arcCount()); ++id) {
        const ArcId arc(id);
        if (!isFree(arc))
            continue;
        if (m_flow[arc.position()] < m_network.capacity(arc))
            ends.emplace_back(m_network.tail(arc).value(), m_network.head(arc).value());
        if (m_flow[arc.position()] > 0)
            ends.emplace_back(m_network.head(arc).value(), m_network.tail(arc).value());
    }
    const Residual residual(boost::edges_are_unsorted_multi_pass, ends.begin(), ends.end(), m_network.nodeCount());
    std::vector<std::int32_t> parts(m_network.nodeCount());
    boost::strong_components(residual, boost::make_iterator_property_map(parts.begin(), get(boost::vertex_index, residual)));
    return parts;
}

void AllOptima::layOutSteps()
{
    m_firstStep.assign(m_network.nodeCount() + 1, 0);
    const auto eachStep = [this](const auto& take) {
        for (std::int32_t id = 0; id < static_cast<std::int32_t>(m_network.arcCount()); ++id)
            if (const ArcId arc(id); mayChange(arc)) {
                take(m_network.tail(arc), Step{arc, true});
                take(m_network.head(arc), Step{arc, false});
            }
    };
    eachStep([this](NodeId from, const Step&) { ++m_firstStep[from.position() + 1]; });
    std::partial_sum(m_firstStep.begin(), m_firstStep.end(), m_firstStep.begin());
    m_steps.resize(m_firstStep.back());
    std::vector<std::size_t> next(m_firstStep.begin(), m_firstStep.end() - 1);
    eachStep([&](NodeId from, const Step& step) { m_steps[next[from.position()]++] = step; });
}

bool AllOptima::isEverUsed(ArcId arc) const
{
    return m_flow[arc.position()] > 0 || (m_network.capacity(arc) > 0 && mayChange(arc));
}

std::int64_t AllOptima::fewest(std::span<const ArcId> arcs) const
{
    std::int64_t units = 0;
    std::int64_t changeable = 0;
    std::int64_t arcsThatMayChange = 0;
    bool isFull = true;
    for (const ArcId arc : arcs) {
        units += m_flow[arc.position()];
        if (!mayChange(arc))
            continue;
        ++arcsThatMayChange;
        changeable += m_flow[arc.position()];
        isFull = isFull && m_flow[arc.position()] == m_network.capacity(arc);
    }
    if (changeable == 0)
        return units;
    // A unit that fills its arc left the residual network one way only, back to the tail: what joins its ends is another way.
    if (arcsThatMayChange == 1 && isFull && changeable == 1)
        return units - 1;
    Shift shift;
    while (moveOneUnit(arcs, shift))
        --units;
    return units;
}

/// How many units more the step takes.
std::int64_t AllOptima::room(const Step& step, const Shift& shift) const
{
    const auto shifted = shift.find(step.arc);
    const std::int64_t units = m_flow[step.arc.position()] + (shifted == shift.end() ? 0 : shifted->second);
    return step.isMore ? m_network.capacity(step.arc) - units : units;
}

/// Finds one unit on one of the arcs another way from its tail to its head, past all of them.
bool AllOptima::moveOneUnit(std::span<const ArcId> arcs, Shift& shift) const
{
    const NodeId tail = m_network.tail(arcs.front());
    std::vector<Step> arrival(m_network.nodeCount());
    std::vector<NodeId> reached{tail};
    for (std::size_t at = 0; at < reached.size(); ++at) {
        const NodeId node = reached[at];
        const auto used = std::find_if(arcs.begin(), arcs.end(), [&](ArcId arc) {
            return m_network.head(arc) == node && mayChange(arc) && room({arc, false}, shift) > 0;
        });
        if (used != arcs.end()) {
            --shift[*used];
            for (NodeId back = node; back != tail;) {
                const Step& step = arrival[back.position()];
                shift[step.arc] += step.isMore ? 1 : -1;
                back = step.isMore ? m_network.tail(step.arc) : m_network.head(step.arc);
            }
            return true;
        }
        for (std::size_t i = m_firstStep[node.position()]; i < m_firstStep[node.position() + 1]; ++i) {
            const Step& step = m_steps[i];
            const NodeId next = headOf(step);
            if (next == tail || arrival[next.position()].arc.isValid() || room(step, shift) <= 0
                || std::find(arcs.begin(), arcs.end(), step.arc) != arcs.end())
                continue;
            arrival[next.position()] = step;
            reached.push_back(next);
        }
    }
    return false;
}

}  // namespace botri::flow
