// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/min/reduced_problem.h"

#include <algorithm>

#include "core/flow/certificate.h"

namespace botri::flow::bench {

ReducedProblem::ReducedProblem(const MinProblem& problem)
{
    m_network.reserve(problem.supplies.size(), problem.arcs.size());
    for (const std::int64_t supply : problem.supplies)
        m_network.addNode(supply);
    const bool hasLoops =
        std::any_of(problem.arcs.begin(), problem.arcs.end(), [](const MinProblem::Arc& arc) { return arc.tail == arc.head; });
    m_ids.reserve(hasLoops ? problem.arcs.size() : 0);
    for (const MinProblem::Arc& arc : problem.arcs) {
        m_fixedCost += fixedCost(arc, arc.cost);
        if (arc.tail == arc.head) {
            m_ids.emplace_back();
            continue;
        }
        const ArcId id = m_network.addArc(NodeId(arc.tail), NodeId(arc.head), arc.high - arc.low, Points(arc.cost));
        if (hasLoops)
            m_ids.push_back(id);
        if (arc.low > 0) {
            m_network.addSupply(NodeId(arc.tail), -arc.low);
            m_network.addSupply(NodeId(arc.head), arc.low);
        }
    }
}

std::int64_t ReducedProblem::fixedCost(const MinProblem::Arc& arc, std::int64_t cost)
{
    return cost * (arc.tail == arc.head && cost < 0 ? arc.high : arc.low);
}

bool ReducedProblem::isProven(const MinProblem& problem, const Proof& proof) const
{
    std::vector<std::int64_t> reduced(m_network.arcCount(), 0);
    for (std::size_t arc = 0; arc < problem.arcs.size(); ++arc)
        if (const ArcId id = this->arc(arc); id.isValid())
            reduced[id.position()] = proof.flow[arc] - problem.arcs[arc].low;
    std::vector<Points> prices;
    for (const std::int64_t price : proof.prices)
        prices.emplace_back(price);
    return certify(m_network, reduced, prices).valid();
}

}  // namespace botri::flow::bench
