// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/min/peer.h"
#include "tests/bench/min/reduced_problem.h"
#include "tests/core/flow/boost_oracle.h"

namespace botri::flow::bench {

namespace {

/// Successive shortest paths, which take no costs below 0. It makes its graph as part of solving.
class BoostPeer : public Peer {
public:
    void build(const MinProblem& problem) override { m_reduced.emplace(problem); }

    std::optional<std::int64_t> solve() override { return solve(*m_reduced); }

    [[nodiscard]] std::optional<Proof> proof() const override { return std::nullopt; }

    std::optional<std::int64_t> whatIf(const MinProblem& problem, const MinChange& change, std::int32_t source) override
    {
        MinProblem changed = problem;
        apply(change, source, changed);
        return solve(ReducedProblem(changed));
    }

private:
    static std::optional<std::int64_t> solve(const ReducedProblem& reduced)
    {
        const Network& network = reduced.network();
        std::int64_t fixed = reduced.fixedCost();
        std::int64_t sum = 0;
        Network positive;
        for (std::int32_t node = 0; node < static_cast<std::int32_t>(network.nodeCount()); ++node) {
            positive.addNode(network.supply(NodeId(node)));
            sum += network.supply(NodeId(node));
        }
        for (std::int32_t i = 0; i < static_cast<std::int32_t>(network.arcCount()); ++i)
            fixed += addPositive(network, ArcId(i), positive);
        const std::optional<std::int64_t> cost = sum == 0 ? test::leastCostByBoost(positive) : std::nullopt;
        return cost ? std::optional(*cost + fixed) : std::nullopt;
    }

    /// An arc that pays is full at first; taking units back is an arc the other way, that costs.
    /// \return what the full arc costs.
    static std::int64_t addPositive(const Network& network, ArcId arc, Network& positive)
    {
        const Points cost = network.cost(arc);
        const std::int64_t capacity = network.capacity(arc);
        if (cost >= Points(0)) {
            positive.addArc(network.tail(arc), network.head(arc), capacity, cost);
            return 0;
        }
        positive.addArc(network.head(arc), network.tail(arc), capacity, -cost);
        positive.addSupply(network.tail(arc), -capacity);
        positive.addSupply(network.head(arc), capacity);
        return (cost * capacity).count();
    }

    std::optional<ReducedProblem> m_reduced;
};

}  // namespace

std::unique_ptr<Peer> makeBoostPeer()
{
    return std::make_unique<BoostPeer>();
}

}  // namespace botri::flow::bench
