// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/flow/boost_oracle.h"

#include <boost/graph/adjacency_list.hpp>
#include <boost/graph/successive_shortest_path_nonnegative_weights.hpp>
#include <boost/range/iterator_range.hpp>

namespace botri::flow::test {

namespace {

using Traits = boost::adjacency_list_traits<boost::vecS, boost::vecS, boost::directedS>;

// Weights are doubles, exact at the sizes of the tests: Boost adds the distance of nodes out of reach, its largest number, to
// their last one, and whole numbers would overflow.
struct EdgeData {
    std::int64_t capacity = 0;
    std::int64_t residual = 0;
    double weight = 0;
    Traits::edge_descriptor reverse;
};

using BoostGraph = boost::adjacency_list<boost::vecS, boost::vecS, boost::directedS, boost::no_property, EdgeData>;

void addEdge(BoostGraph& graph, std::size_t tail, std::size_t head, std::int64_t capacity, double weight)
{
    const auto forth = add_edge(tail, head, {capacity, 0, weight, {}}, graph).first;
    const auto back = add_edge(head, tail, {0, 0, -weight, {}}, graph).first;
    graph[forth].reverse = back;
    graph[back].reverse = forth;
}

}  // namespace

std::optional<std::int64_t> leastCostByBoost(const Network& network)
{
    const std::size_t source = network.nodeCount();
    const std::size_t sink = source + 1;
    BoostGraph graph(sink + 1);
    for (std::int32_t id = 0; id < static_cast<std::int32_t>(network.arcCount()); ++id) {
        const ArcId arc(id);
        addEdge(graph, network.tail(arc).position(), network.head(arc).position(), network.capacity(arc),
            static_cast<double>(network.cost(arc).count()));
    }
    for (std::int32_t id = 0; id < static_cast<std::int32_t>(network.nodeCount()); ++id) {
        const NodeId node(id);
        const std::int64_t supply = network.supply(node);
        if (supply > 0)
            addEdge(graph, source, node.position(), supply, 0);
        if (supply < 0)
            addEdge(graph, node.position(), sink, -supply, 0);
    }
    const auto maps = boost::capacity_map(get(&EdgeData::capacity, graph))
                          .residual_capacity_map(get(&EdgeData::residual, graph))
                          .weight_map(get(&EdgeData::weight, graph))
                          .reverse_edge_map(get(&EdgeData::reverse, graph));
    successive_shortest_path_nonnegative_weights(graph, source, sink, maps);

    for (const auto edge : boost::make_iterator_range(out_edges(source, graph)))
        if (graph[edge].residual > 0)  // Boost does not say that it fell short
            return std::nullopt;
    double cost = 0;
    for (const auto edge : boost::make_iterator_range(edges(graph)))
        if (graph[edge].capacity > 0)
            cost += static_cast<double>(graph[edge].capacity - graph[edge].residual) * graph[edge].weight;
    return static_cast<std::int64_t>(cost);
}

}  // namespace botri::flow::test
