// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/flow/live_walk.h"

#include "tests/core/flow/staffing_network.h"

namespace botri::flow::test {

namespace {

bool isSameOptimum(const Optimum& a, const Optimum& b)
{
    return a.flow == b.flow && a.prices == b.prices && a.totalCost == b.totalCost;
}

/// Supplies that cannot be met fall short by as much, whoever says so; where, may differ.
bool isSameImbalance(const SolveResult& a, const SolveResult& b)
{
    const auto unitsOf = [](const std::vector<Imbalance>& nodes) {
        std::int64_t units = 0;
        for (const Imbalance& each : nodes)
            units += each.units;
        return units;
    };
    const auto* first = std::get_if<Infeasible>(&a);
    const auto* second = std::get_if<Infeasible>(&b);
    return !first || !second
        || (unitsOf(first->shortNodes) == unitsOf(second->shortNodes)
            && unitsOf(first->stuckNodes) == unitsOf(second->stuckNodes));
}

/// An optimum at hand, and all it should be able to go back to.
class Walker {
public:
    Walker(const Network& start, const Optimum& optimum) : m_live(start, optimum), m_networks{start}, m_optima{m_live.optimum()}
    {
    }

    [[nodiscard]] const Network& network() const { return m_networks.back(); }

    void requireUnchanged() const
    {
        require(isSameOptimum(m_live.optimum(), m_optima.back()), "the optimum is not the one of before", network());
        require(areEqual(m_live.network(), network()), "the network is not the one of before", network());
    }

    void undo(Tally& tally)
    {
        const bool canUndo = m_networks.size() > 1;
        require(m_live.undo() == canUndo, "wrong about whether there is something to undo", network());
        if (canUndo) {
            m_networks.pop_back();
            m_optima.pop_back();
            ++tally.undone;
        }
        requireUnchanged();
    }

    void forgetUndo()
    {
        m_live.forgetUndo();
        m_networks = {m_networks.back()};
        m_optima = {m_optima.back()};
        requireUnchanged();
    }

    void apply(const std::vector<Change>& changes, Tally& tally)
    {
        const Network next = changed(network(), changes);
        const SolveResult cold = checkedAnswer(next);
        const std::optional<SolveResult> refusal = m_live.apply(changes);
        const auto* optimum = std::get_if<Optimum>(&cold);
        require(refusal.has_value() == !optimum, "a batch was wrongly refused or made", next);
        count(cold, tally);
        if (refusal) {
            require(refusal->index() == cold.index(), "a batch was refused for another reason than a cold solve gives", next);
            require(isSameImbalance(*refusal, cold), "supplies fall short by another number of units", next);
            requireUnchanged();
            return;
        }
        require(m_live.totalCost() == optimum->totalCost, "a cold solve costs something else", next);
        require(areEqual(m_live.network(), next), "the network is not the changed one", next);
        requireProven(next, m_live.optimum());
        m_networks.push_back(next);
        m_optima.push_back(m_live.optimum());
    }

private:
    LiveOptimum m_live;
    std::vector<Network> m_networks;
    std::vector<Optimum> m_optima;
};

}  // namespace

std::vector<Network> walk(Dice& dice, const Network& start, const NetworkShape& shape, int steps, Tally& tally)
{
    constexpr std::size_t kMostWalkers = 3;
    const SolveResult solved = solve(start);
    if (!std::holds_alternative<Optimum>(solved))
        return {};
    std::vector<Walker> walkers{Walker(start, std::get<Optimum>(solved))};
    for (int step = 0; step < steps; ++step) {
        const auto chosen = static_cast<std::size_t>(dice.between(0, static_cast<std::int64_t>(walkers.size()) - 1));
        if (walkers.size() < kMostWalkers && dice.oneIn(10))
            walkers.push_back(Walker(walkers[chosen]));
        if (dice.oneIn(4))
            walkers[chosen].undo(tally);
        else if (dice.oneIn(30))
            walkers[chosen].forgetUndo();
        else
            walkers[chosen].apply(anyChanges(dice, start, shape), tally);
    }
    std::vector<Network> ends;
    for (const Walker& walker : walkers) {
        walker.requireUnchanged();
        ends.push_back(walker.network());
    }
    return ends;
}

std::vector<Network> walkPeople(Dice& dice, Tally& tally)
{
    const StaffingShape staff{.units = dice.between(1, 6),
        .groupsPerUnit = dice.between(10, 80),
        .mostPerGroup = 1,
        .posts = dice.between(1, 6),
        .demand = dice.between(1, 120),
        .fewestCandidacies = 1,
        .mostCandidacies = 6,
        .releasePercent = dice.between(5, 100),
        .mayStay = dice.oneIn(2)};
    const NetworkShape changes{.mostCapacity = 2,
        .leastCost = dice.oneIn(2) ? 0 : -3000,
        .mostCost = dice.oneIn(2) ? 2000 : 400'000,
        .mostSupply = dice.between(1, 3)};
    const auto seed = static_cast<std::uint64_t>(dice.between(0, 1'000'000'000));
    return walk(dice, staffingNetwork(staff, seed), changes, 60, tally);
}

}  // namespace botri::flow::test
