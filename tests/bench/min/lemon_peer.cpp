// SPDX-License-Identifier: GPL-3.0-or-later
#include <lemon/cost_scaling.h>
#include <lemon/network_simplex.h>
#include <lemon/static_graph.h>

#include <algorithm>
#include <numeric>
#include <utility>
#include <vector>

#include "tests/bench/min/peer.h"

namespace botri::flow::bench {

namespace {

using Digraph = lemon::StaticDigraph;

/// LEMON on its fastest graph, which wants its arcs by tail. A change is solved from scratch: it knows no other way.
template <class Solver>
class LemonPeer : public Peer {
public:
    void build(const MinProblem& problem) override
    {
        std::vector<std::size_t> order(problem.arcs.size());
        std::iota(order.begin(), order.end(), std::size_t{0});
        std::stable_sort(order.begin(), order.end(),
            [&](std::size_t a, std::size_t b) { return problem.arcs[a].tail < problem.arcs[b].tail; });
        std::vector<std::pair<int, int>> ends;
        for (const std::size_t arc : order)
            ends.emplace_back(problem.arcs[arc].tail, problem.arcs[arc].head);
        m_graph.build(static_cast<int>(problem.supplies.size()), ends.begin(), ends.end());
        m_places.resize(order.size());
        for (std::size_t place = 0; place < order.size(); ++place)
            m_places[order[place]] = static_cast<int>(place);
        m_maps = std::make_unique<Maps>(m_graph);
        fill(problem);
        m_solver = std::make_unique<Solver>(m_graph);
        set(*m_solver);
    }

    std::optional<std::int64_t> solve() override { return solve(*m_solver); }

    [[nodiscard]] std::optional<Proof> proof() const override
    {
        Proof proof;
        for (const int place : m_places)
            proof.flow.push_back(m_solver->flow(m_graph.arc(place)));
        for (int node = 0; node < m_graph.nodeNum(); ++node)
            proof.prices.push_back(m_solver->potential(m_graph.node(node)));
        return proof;
    }

    std::optional<std::int64_t> whatIf(const MinProblem& problem, const MinChange& change, std::int32_t source) override
    {
        MinProblem changed = problem;
        apply(change, source, changed);
        fill(changed);
        Solver solver(m_graph);
        set(solver);
        return solve(solver);
    }

private:
    struct Maps {
        explicit Maps(const Digraph& graph) : low(graph), high(graph), cost(graph), supply(graph) {}
        Digraph::ArcMap<std::int64_t> low;
        Digraph::ArcMap<std::int64_t> high;
        Digraph::ArcMap<std::int64_t> cost;
        Digraph::NodeMap<std::int64_t> supply;
    };

    void fill(const MinProblem& problem)
    {
        for (std::size_t i = 0; i < problem.arcs.size(); ++i) {
            const auto arc = m_graph.arc(m_places[i]);
            m_maps->low[arc] = problem.arcs[i].low;
            m_maps->high[arc] = problem.arcs[i].high;
            m_maps->cost[arc] = problem.arcs[i].cost;
        }
        for (std::size_t node = 0; node < problem.supplies.size(); ++node)
            m_maps->supply[m_graph.node(static_cast<int>(node))] = problem.supplies[node];
        m_isBalanced = std::accumulate(problem.supplies.begin(), problem.supplies.end(), std::int64_t{0}) == 0;
    }

    void set(Solver& solver) const
    {
        solver.lowerMap(m_maps->low).upperMap(m_maps->high).costMap(m_maps->cost).supplyMap(m_maps->supply);
    }

    // It would take supplies that sum to less than 0 as "at least".
    std::optional<std::int64_t> solve(Solver& solver) const
    {
        if (!m_isBalanced || solver.run() != Solver::OPTIMAL)
            return std::nullopt;
        return solver.template totalCost<std::int64_t>();
    }

    Digraph m_graph;
    std::vector<int> m_places;  // of an arc of the problem in the graph
    std::unique_ptr<Maps> m_maps;
    std::unique_ptr<Solver> m_solver;
    bool m_isBalanced = false;
};

}  // namespace

std::unique_ptr<Peer> makeLemonSimplexPeer()
{
    return std::make_unique<LemonPeer<lemon::NetworkSimplex<Digraph, std::int64_t, std::int64_t>>>();
}

std::unique_ptr<Peer> makeLemonScalingPeer()
{
    return std::make_unique<LemonPeer<lemon::CostScaling<Digraph, std::int64_t, std::int64_t>>>();
}

}  // namespace botri::flow::bench
