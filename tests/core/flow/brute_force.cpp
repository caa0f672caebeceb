// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/flow/brute_force.h"

#include <algorithm>
#include <cstdlib>
#include <limits>
#include <vector>

namespace botri::flow::test {

namespace {

class Trial {
public:
    Trial(const Network& network, std::int64_t unlimitedMeans) : m_network(network), m_unlimitedMeans(unlimitedMeans)
    {
        for (std::int32_t node = 0; node < static_cast<std::int32_t>(network.nodeCount()); ++node)
            m_missing.push_back(network.supply(NodeId(node)));
        m_best.leastImbalance = std::numeric_limits<std::int64_t>::max();
    }

    BruteForce run()
    {
        tryFrom(0, 0);
        return m_best;
    }

private:
    void tryFrom(std::int32_t id, std::int64_t cost)
    {
        if (id == static_cast<std::int32_t>(m_network.arcCount())) {
            judge(cost);
            return;
        }
        const ArcId arc(id);
        const std::int64_t most = m_network.capacity(arc) == kUnlimited ? m_unlimitedMeans : m_network.capacity(arc);
        std::int64_t& tail = m_missing[m_network.tail(arc).position()];
        std::int64_t& head = m_missing[m_network.head(arc).position()];
        for (std::int64_t units = 0; units <= most; ++units, --tail, ++head)
            tryFrom(id + 1, cost + units * m_network.cost(arc).count());
        tail += most + 1;
        head -= most + 1;
    }

    void judge(std::int64_t cost)
    {
        std::int64_t imbalance = 0;
        for (const std::int64_t missing : m_missing)
            imbalance += std::abs(missing);
        m_best.leastImbalance = std::min(m_best.leastImbalance, imbalance);
        if (imbalance == 0 && (!m_best.leastCost || cost < *m_best.leastCost))
            m_best.leastCost = cost;
    }

    const Network& m_network;
    std::int64_t m_unlimitedMeans;
    std::vector<std::int64_t> m_missing;
    BruteForce m_best;
};

}  // namespace

BruteForce bruteForce(const Network& network, std::int64_t unlimitedMeans)
{
    return Trial(network, unlimitedMeans).run();
}

bool hasEndlessCycle(const Network& network)
{
    constexpr std::int64_t kFar = std::numeric_limits<std::int64_t>::max() / 4;
    const std::size_t count = network.nodeCount();
    std::vector<std::vector<std::int64_t>> distance(count, std::vector<std::int64_t>(count, kFar));
    for (std::int32_t id = 0; id < static_cast<std::int32_t>(network.arcCount()); ++id) {
        const ArcId arc(id);
        if (network.capacity(arc) == kUnlimited) {
            std::int64_t& here = distance[network.tail(arc).position()][network.head(arc).position()];
            here = std::min(here, network.cost(arc).count());
        }
    }
    for (std::size_t via = 0; via < count; ++via)
        for (std::size_t from = 0; from < count; ++from)
            for (std::size_t to = 0; to < count; ++to)
                if (distance[from][via] < kFar && distance[via][to] < kFar)
                    distance[from][to] = std::min(distance[from][to], distance[from][via] + distance[via][to]);
    for (std::size_t node = 0; node < count; ++node)
        if (distance[node][node] < 0)
            return true;
    return false;
}

}  // namespace botri::flow::test
