// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/min/reduced_problem.h"

#include "core/flow/certificate.h"

namespace botri::flow::bench {

ReducedProblem::ReducedProblem(const MinProblem& problem)
{
    m_network.reserve(problem.supplies.size(), problem.arcs.size());
    for (const std::int64_t supply : problem.supplies)
        m_network.addNode(supply);
    m_ids.reserve(problem.arcs.size());
    for (const MinProblem::Arc& arc : problem.arcs) {
        m_fixedCost += fixedCost(arc, arc.cost);
        if (arc.tail == arc.head) {
            m_ids.emplace_back();
            continue;
        }
        m_ids.push_back(m_network.addArc(NodeId(arc.tail), NodeId(arc.head), arc.high - arc.low, Points(arc.cost)));
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
    for (std::size_t arc = 0; arc < m_ids.size(); ++arc)
        if (m_ids[arc].isValid())
            reduced[m_ids[arc].position()] = proof.flow[arc] - problem.arcs[arc].low;
    std::vector<Points> prices;
    for (const std::int64_t price : proof.prices)
        prices.emplace_back(price);
    return certify(m_network, reduced, prices).valid();
}

}  // namespace botri::flow::bench
