// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/flow/live_optimum.h"
#include "core/flow/solve.h"
#include "tests/bench/min/peer.h"
#include "tests/bench/min/reduced_problem.h"

namespace botri::flow::bench {

namespace {

class BotriPeer : public Peer {
public:
    void build(const MinProblem& problem) override
    {
        m_problem = &problem;
        m_reduced.emplace(problem);
    }

    std::optional<std::int64_t> solve() override
    {
        SolveResult result = flow::solve(m_reduced->network());
        if (auto* optimum = std::get_if<Optimum>(&result))
            m_optimum = std::move(*optimum);
        if (!m_optimum)
            return std::nullopt;
        return m_optimum->totalCost.count() + m_reduced->fixedCost();
    }

    [[nodiscard]] std::optional<Proof> proof() const override
    {
        Proof proof;
        for (std::size_t arc = 0; arc < m_problem->arcs.size(); ++arc)
            proof.flow.push_back(
                m_problem->arcs[arc].low + (m_reduced->arc(arc).isValid() ? m_optimum->flow[m_reduced->arc(arc).position()] : 0));
        for (const Points price : m_optimum->prices)
            proof.prices.push_back(price.count());
        return proof;
    }

    void prepareWhatIf() override
    {
        if (m_optimum)
            m_live.emplace(m_reduced->network(), *m_optimum);
    }

    std::optional<std::int64_t> whatIf(const MinProblem& problem, const MinChange& change, std::int32_t source) override
    {
        if (!m_live)
            return std::nullopt;
        std::vector<Change> changes;
        std::int64_t fixed = m_reduced->fixedCost();
        if (const auto* demand = std::get_if<DemandChange>(&change)) {
            changes = {SupplyChange{NodeId(demand->node), -demand->delta}, SupplyChange{NodeId(source), demand->delta}};
        } else if (const auto* cost = std::get_if<ArcCostChange>(&change)) {
            const MinProblem::Arc& arc = problem.arcs[cost->arc];
            fixed += ReducedProblem::fixedCost(arc, cost->cost) - ReducedProblem::fixedCost(arc, arc.cost);
            if (m_reduced->arc(cost->arc).isValid())
                changes = {CostChange{m_reduced->arc(cost->arc), Points(cost->cost)}};
        }
        if (m_live->apply(changes))
            return std::nullopt;
        const std::int64_t total = m_live->totalCost().count();
        m_live->undo();
        return total + fixed;
    }

private:
    const MinProblem* m_problem = nullptr;
    std::optional<ReducedProblem> m_reduced;
    std::optional<Optimum> m_optimum;
    std::optional<LiveOptimum> m_live;
};

}  // namespace

std::unique_ptr<Peer> makeBotriPeer()
{
    return std::make_unique<BotriPeer>();
}

}  // namespace botri::flow::bench
