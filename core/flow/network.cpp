// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/flow/network.h"

#include <iterator>
#include <utility>

#include <boost/iterator/counting_iterator.hpp>
#include <boost/iterator/transform_iterator.hpp>

#include "core/base/check.h"
#include "core/flow/graph.h"

namespace botri::flow {

namespace {

// Gives Boost the ends of an arc when it asks, so that no second list of them is made.
struct EndsOf {
    using result_type = std::pair<std::int32_t, std::int32_t>;
    const NodeId* tails;
    const NodeId* heads;

    result_type operator()(std::int32_t arc) const { return {tails[arc].value(), heads[arc].value()}; }
};

struct ToArcId {
    using result_type = ArcId;
    ArcId operator()(std::int32_t arc) const { return ArcId(arc); }
};

Graph::Topology topologyOf(std::size_t nodeCount, std::span<const NodeId> tails, std::span<const NodeId> heads)
{
    const auto first = boost::make_counting_iterator<std::int32_t>(0);
    const auto last = boost::make_counting_iterator(static_cast<std::int32_t>(tails.size()));
    const EndsOf ends{tails.data(), heads.data()};
    return {boost::edges_are_unsorted_multi_pass, boost::make_transform_iterator(first, ends),
        boost::make_transform_iterator(last, ends), boost::make_transform_iterator(first, ToArcId{}),
        static_cast<std::int32_t>(nodeCount)};
}

bool isCountable(std::size_t count)
{
    return count < static_cast<std::size_t>(std::numeric_limits<std::int32_t>::max()) / 2;
}

}  // namespace

Graph::Graph(std::size_t nodeCount, std::span<const NodeId> tails, std::span<const NodeId> heads)
    : topology(topologyOf(nodeCount, tails, heads)), arcsIn(nodeCount, heads)
{
}

Network::Network(const Network& other)
    : m_supplies(other.m_supplies),
      m_tails(other.m_tails),
      m_heads(other.m_heads),
      m_capacities(other.m_capacities),
      m_costs(other.m_costs)
{
    const std::scoped_lock lock(other.m_graphLock);
    m_graph = other.m_graph;
}

Network::Network(Network&& other) noexcept
    : m_supplies(std::move(other.m_supplies)),
      m_tails(std::move(other.m_tails)),
      m_heads(std::move(other.m_heads)),
      m_capacities(std::move(other.m_capacities)),
      m_costs(std::move(other.m_costs)),
      m_graph(std::move(other.m_graph))
{
}

Network& Network::operator=(Network other) noexcept
{
    m_supplies.swap(other.m_supplies);
    m_tails.swap(other.m_tails);
    m_heads.swap(other.m_heads);
    m_capacities.swap(other.m_capacities);
    m_costs.swap(other.m_costs);
    m_graph.swap(other.m_graph);
    return *this;
}

void Network::reserve(std::size_t nodes, std::size_t arcs)
{
    m_supplies.reserve(nodes);
    m_tails.reserve(arcs);
    m_heads.reserve(arcs);
    m_capacities.reserve(arcs);
    m_costs.reserve(arcs);
}

NodeId Network::addNode(std::int64_t supply)
{
    BOTRI_CHECK(isCountable(nodeCount()));
    forgetGraph();
    m_supplies.push_back(supply);
    return NodeId(static_cast<std::int32_t>(nodeCount() - 1));
}

void Network::addSupply(NodeId node, std::int64_t supply)
{
    std::int64_t& sum = m_supplies[node.position()];
    BOTRI_CHECK(!__builtin_add_overflow(sum, supply, &sum));
}

ArcId Network::addArc(NodeId tail, NodeId head, std::int64_t capacity, Points cost)
{
    BOTRI_CHECK(tail.isValid() && tail.position() < nodeCount());
    BOTRI_CHECK(head.isValid() && head.position() < nodeCount());
    BOTRI_CHECK(tail != head);
    BOTRI_CHECK(capacity >= 0);
    BOTRI_CHECK(isCountable(arcCount()));
    forgetGraph();
    m_tails.push_back(tail);
    m_heads.push_back(head);
    m_capacities.push_back(capacity);
    m_costs.push_back(cost);
    return ArcId(static_cast<std::int32_t>(arcCount() - 1));
}

void Network::setSupply(NodeId node, std::int64_t supply)
{
    m_supplies[node.position()] = supply;
}

void Network::setCapacity(ArcId arc, std::int64_t capacity)
{
    BOTRI_CHECK(capacity >= 0);
    m_capacities[arc.position()] = capacity;
}

void Network::setCost(ArcId arc, Points cost)
{
    m_costs[arc.position()] = cost;
}

std::span<const ArcId> Network::arcsOut(NodeId node) const
{
    const Graph::Topology& topology = graph().topology;
    const auto [first, last] = out_edges(node.value(), topology);
    if (first == last)
        return {};
    return {&topology[*first], static_cast<std::size_t>(std::distance(first, last))};  // bundles of one vertex lie side by side
}

std::span<const ArcId> Network::arcsIn(NodeId node) const
{
    return graph().arcsIn.at(node);
}

const Graph& Network::graph() const
{
    const std::scoped_lock lock(m_graphLock);
    if (!m_graph)
        m_graph = std::make_shared<const Graph>(nodeCount(), m_tails, m_heads);
    return *m_graph;
}

void Network::forgetGraph()
{
    if (m_graph)  // no lock: nobody may look while the network is being built
        m_graph.reset();
}

}  // namespace botri::flow
