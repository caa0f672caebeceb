// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/flow/certificate.h"

#include <limits>

namespace botri::flow {

namespace {

__extension__ typedef __int128 Wide;

// A sum of products that remembers whether it ever left 128 bits.
class WideSum {
public:
    void add(Wide a, Wide b)
    {
        Wide product = 0;
        if (__builtin_mul_overflow(a, b, &product) || __builtin_add_overflow(m_sum, product, &m_sum))
            m_fits = false;
    }
    [[nodiscard]] bool fits() const { return m_fits; }
    [[nodiscard]] Wide value() const { return m_sum; }
    [[nodiscard]] Points nearest() const
    {
        constexpr Wide kLeast = std::numeric_limits<std::int64_t>::min();
        constexpr Wide kMost = std::numeric_limits<std::int64_t>::max();
        return Points(static_cast<std::int64_t>(m_sum < kLeast ? kLeast : m_sum > kMost ? kMost : m_sum));
    }

private:
    Wide m_sum = 0;
    bool m_fits = true;
};

class Auditor {
public:
    Auditor(const Network& network, std::span<const std::int64_t> flow, std::span<const Points> prices)
        : m_network(network), m_flow(flow), m_prices(prices)
    {
    }

    Certificate audit()
    {
        if (m_flow.size() != m_network.arcCount() || m_prices.size() != m_network.nodeCount()) {
            note({Violation::Kind::WrongSize, {}, {}});
            return m_certificate;
        }
        m_certificate.primalFeasible = m_certificate.dualFeasible = m_certificate.complementarySlackness = true;
        auditNodes();
        for (std::int32_t arc = 0; arc < static_cast<std::int32_t>(m_network.arcCount()); ++arc)
            auditArc(ArcId(arc));
        compareTotals();
        return m_certificate;
    }

private:
    void auditNodes()
    {
        std::vector<Wide> left(m_network.nodeCount(), 0);
        for (std::size_t position = 0; position < m_flow.size(); ++position) {
            const ArcId arc(static_cast<std::int32_t>(position));
            left[m_network.tail(arc).position()] += m_flow[position];
            left[m_network.head(arc).position()] -= m_flow[position];
        }
        for (std::int32_t id = 0; id < static_cast<std::int32_t>(m_network.nodeCount()); ++id) {
            const NodeId node(id);
            m_dual.add(-Wide(m_network.supply(node)), m_prices[node.position()].count());
            if (left[node.position()] != m_network.supply(node)) {
                m_certificate.primalFeasible = false;
                note({Violation::Kind::SupplyNotMet, node, {}});
            }
        }
    }

    void auditArc(ArcId arc)
    {
        const std::int64_t flow = m_flow[arc.position()];
        const std::int64_t capacity = m_network.capacity(arc);
        const Wide cost = m_network.cost(arc).count();
        const Wide reducedCost =
            cost + m_prices[m_network.tail(arc).position()].count() - m_prices[m_network.head(arc).position()].count();
        m_primal.add(cost, flow);
        if (flow < 0 || flow > capacity) {
            m_certificate.primalFeasible = false;
            note({Violation::Kind::CapacityExceeded, {}, arc});
        }
        if (reducedCost < 0 && capacity == kUnlimited) {
            m_certificate.dualFeasible = false;
            note({Violation::Kind::ReducedCostNegative, {}, arc});
        } else if (reducedCost < 0) {
            m_dual.add(reducedCost, capacity);
        }
        if ((reducedCost > 0 && flow != 0) || (reducedCost < 0 && flow != capacity)) {
            m_certificate.complementarySlackness = false;
            note({Violation::Kind::SlacknessBroken, {}, arc});
        }
    }

    void compareTotals()
    {
        if (!m_primal.fits() || !m_dual.fits())
            note({Violation::Kind::TotalTooLarge, {}, {}});
        m_certificate.primalCost = m_primal.nearest();
        m_certificate.dualCost = m_dual.nearest();
        m_certificate.costsAgree = m_primal.fits() && m_dual.fits() && m_primal.value() == m_dual.value();
    }

    void note(const Violation& violation)
    {
        if (m_certificate.violations.size() < Certificate::kMostViolations)
            m_certificate.violations.push_back(violation);
    }

    const Network& m_network;
    std::span<const std::int64_t> m_flow;
    std::span<const Points> m_prices;
    Certificate m_certificate;
    WideSum m_primal;
    WideSum m_dual;
};

}  // namespace

Certificate certify(const Network& network, std::span<const std::int64_t> flow, std::span<const Points> prices)
{
    return Auditor(network, flow, prices).audit();
}

}  // namespace botri::flow
