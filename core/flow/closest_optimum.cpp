// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/flow/closest_optimum.h"

#include <algorithm>

#include "core/base/check.h"
#include "core/flow/certificate.h"

namespace botri::flow {
namespace {

/// The arcs on which cheapest flows differ. Each is there as two: the wanted units, which gain a point each, and the rest.
class OptimalFace {
public:
    OptimalFace(const Network& network, const Optimum& optimum, std::span<const std::int64_t> wanted) : m_flow(network.arcCount())
    {
        m_face.reserve(network.nodeCount(), network.arcCount());
        for (std::size_t i = 0; i < network.nodeCount(); ++i)
            m_face.addNode(network.supply(NodeId(static_cast<std::int32_t>(i))));
        for (std::size_t i = 0; i < network.arcCount(); ++i)
            add(network, ArcId(static_cast<std::int32_t>(i)), optimum, wanted[i]);
    }

    [[nodiscard]] const Network& network() const { return m_face; }

    /// A flow of the face as a flow of the whole network.
    [[nodiscard]] std::vector<std::int64_t> whole(const std::vector<std::int64_t>& flow) const
    {
        std::vector<std::int64_t> all = m_flow;
        for (std::size_t i = 0; i < flow.size(); ++i)
            all[m_origins[i].position()] += flow[i];
        return all;
    }

private:
    void add(const Network& network, ArcId arc, const Optimum& optimum, std::int64_t wanted)
    {
        const NodeId tail = network.tail(arc);
        const NodeId head = network.head(arc);
        const std::int64_t capacity = network.capacity(arc);
        const Points reduced = network.cost(arc) + optimum.prices[tail.position()] - optimum.prices[head.position()];
        if (reduced < Points(0)) {
            m_flow[arc.position()] = capacity;
            m_face.addSupply(tail, -capacity);
            m_face.addSupply(head, capacity);
        } else if (reduced == Points(0) && capacity > 0) {
            const std::int64_t kept = std::min(wanted, capacity);
            addPart(tail, head, kept, Points(-1), arc);
            addPart(tail, head, capacity == kUnlimited ? kUnlimited : capacity - kept, Points(0), arc);
        }
    }
    void addPart(NodeId tail, NodeId head, std::int64_t capacity, Points cost, ArcId origin)
    {
        if (capacity == 0)
            return;
        m_face.addArc(tail, head, capacity, cost);
        m_origins.push_back(origin);
    }

    Network m_face;
    std::vector<ArcId> m_origins;      // by arc of the face
    std::vector<std::int64_t> m_flow;  // on the arcs that are full in every cheapest flow
};

}  // namespace

Optimum closestOptimum(const Network& network, const Optimum& optimum, std::span<const std::int64_t> wanted, const Job& job)
{
    BOTRI_CHECK(wanted.size() == network.arcCount());
    const OptimalFace face(network, optimum, wanted);
    const SolveResult solved = solve(face.network(), job);
    // The optimum itself is a flow of the face, only limited arcs gain points, and there is at most one point a unit.
    BOTRI_CHECK(std::holds_alternative<Optimum>(solved));
    Optimum closest{face.whole(std::get<Optimum>(solved).flow), optimum.prices, optimum.totalCost};
#ifndef NDEBUG
    BOTRI_CHECK(certify(network, closest.flow, closest.prices).valid());
#endif
    return closest;
}

}  // namespace botri::flow
