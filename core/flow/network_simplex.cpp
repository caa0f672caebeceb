// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/flow/network_simplex.h"

#include <algorithm>
#include <limits>

#include <boost/range/iterator_range.hpp>

#include "core/base/check.h"
#include "core/flow/graph.h"
#include "core/flow/limits.h"

namespace botri::flow {

namespace {

constexpr std::int32_t kSmallestBlock = 256;
constexpr std::int64_t kPivotsBetweenReports = 1024;

template <class T>
const T& at(const std::vector<T>& values, std::int32_t position)
{
    return values[static_cast<std::size_t>(position)];
}

template <class T>
T& at(std::vector<T>& values, std::int32_t position)
{
    return values[static_cast<std::size_t>(position)];
}

}  // namespace

NetworkSimplex::NetworkSimplex(const Network& network)
    : m_nodeCount(static_cast<std::int32_t>(network.nodeCount())),
      m_networkArcCount(static_cast<std::int32_t>(network.arcCount())),
      m_tree(m_nodeCount + 1, m_nodeCount),
      m_price(network.nodeCount() + 1, 0)
{
    const std::optional<Points> longestPath = longestPathBound(network);
    BOTRI_CHECK(longestPath.has_value());
    loadArcs(network);
    hangAllFromRoot(network, longestPath->count() + 1);
    m_blockSize = kSmallestBlock;
}

void NetworkSimplex::loadArcs(const Network& network)
{
    const std::size_t most = network.arcCount() + network.nodeCount();
    for (std::vector<std::int32_t>* list : {&m_tail, &m_head})
        list->reserve(most);
    for (std::vector<std::int64_t>* list : {&m_cost, &m_capacity})
        list->reserve(most);
    m_arc.reserve(network.arcCount());

    const Graph::Topology& topology = network.graph().topology;
    for (const auto head : boost::make_iterator_range(vertices(topology))) {
        for (const auto edge : boost::make_iterator_range(in_edges(head, topology))) {
            const ArcId arc = topology[edge];
            if (network.capacity(arc) == 0)
                continue;
            m_arc.push_back(arc);
            m_tail.push_back(network.tail(arc).value());
            m_head.push_back(head);
            m_cost.push_back(network.cost(arc).count());
            m_capacity.push_back(network.capacity(arc));
        }
    }
    m_realArcCount = static_cast<Position>(m_arc.size());
    m_flow.reserve(most);
    m_flow.assign(m_arc.size(), 0);
    m_state.reserve(most);
    m_state.assign(m_arc.size(), State::Empty);
}

// Supply goes up to the root, demand comes down from it. A node with neither is joined downwards, at twice the cost, so that what
// cannot be met shows at the nodes that have a supply or a demand. Once out of the tree an artificial arc is never priced again.
void NetworkSimplex::hangAllFromRoot(const Network& network, std::int64_t artificialCost)
{
    const std::int32_t root = m_tree.root();
    for (std::int32_t node = 0; node < m_nodeCount; ++node) {
        const std::int64_t supply = network.supply(NodeId(node));
        const bool isUp = supply > 0;
        const std::int64_t cost = supply == 0 ? 2 * artificialCost : artificialCost;
        m_tail.push_back(isUp ? node : root);
        m_head.push_back(isUp ? root : node);
        m_cost.push_back(cost);
        m_capacity.push_back(kUnlimited);
        m_flow.push_back(isUp ? supply : -supply);
        m_state.push_back(State::InTree);
        m_tree.hang(node, root, m_realArcCount + node, isUp);
        at(m_price, node) = isUp ? -cost : cost;
    }
}

SolveResult NetworkSimplex::run(const Job& job)
{
    for (Position entering = findEnteringArc(); entering != kNone; entering = findEnteringArc()) {
        if (m_pivotCount++ % kPivotsBetweenReports == 0)
            job.report({"Tìm phương án rẻ nhất", "Finding the cheapest flow"}, m_pivotCount, 0);
        const Cycle cycle = findCycle(entering);
        if (cycle.units == kUnlimited)
            return unboundedCycle(cycle, entering);
        push(cycle, entering);
        exchange(cycle, entering);
    }
    return answer();
}

NetworkSimplex::Position NetworkSimplex::findEnteringArc()
{
    Position entering = kNone;
    std::int64_t worst = 0;
    Position arc = m_nextPriced;
    for (Position unseen = m_realArcCount; unseen > 0 && entering == kNone;) {
        const Position blockEnd = arc + std::min({m_blockSize, unseen, m_realArcCount - arc});
        unseen -= blockEnd - arc;
        for (; arc < blockEnd; ++arc) {
            const std::int64_t wrong = static_cast<std::int64_t>(at(m_state, arc)) * reducedCost(arc);
            if (wrong < worst) {
                worst = wrong;
                entering = arc;
            }
        }
        if (arc == m_realArcCount)
            arc = 0;
    }
    m_nextPriced = arc;
    return entering;
}

NetworkSimplex::Cycle NetworkSimplex::findCycle(Position entering) const
{
    const bool fills = at(m_state, entering) == State::Empty;
    Cycle cycle;
    cycle.from = fills ? at(m_tail, entering) : at(m_head, entering);
    cycle.to = fills ? at(m_head, entering) : at(m_tail, entering);

    std::int64_t roomBefore = kUnlimited;
    std::int64_t roomAfter = kUnlimited;
    std::int32_t topBefore = -1;
    std::int32_t topAfter = -1;
    std::int32_t before = cycle.from;
    std::int32_t after = cycle.to;
    while (before != after) {
        if (m_tree[before].depth > m_tree[after].depth) {
            if (const std::int64_t room = roomDown(before); room <= roomBefore) {  // climbing: the nearest to the apex comes last
                roomBefore = room;
                topBefore = before;
            }
            before = m_tree[before].parent;
        } else {
            if (const std::int64_t room = roomUp(after); room < roomAfter) {
                roomAfter = room;
                topAfter = after;
            }
            after = m_tree[after].parent;
        }
    }
    cycle.apex = before;

    // First that blocks, seen from the apex: the way down, then the entering arc, then the way up.
    const std::int64_t roomEntering = at(m_capacity, entering);  // full or empty, it can move by all of it
    cycle.units = std::min({roomBefore, roomEntering, roomAfter});
    if (roomBefore == cycle.units) {
        cycle.top = topBefore;
        cycle.topIsBeforeEntering = true;
    } else if (roomEntering != cycle.units) {
        cycle.top = topAfter;
    }
    return cycle;
}

void NetworkSimplex::push(const Cycle& cycle, Position entering)
{
    if (cycle.units == 0)
        return;
    at(m_flow, entering) += at(m_state, entering) == State::Empty ? cycle.units : -cycle.units;
    for (std::int32_t node = cycle.from; node != cycle.apex; node = m_tree[node].parent)
        at(m_flow, m_tree[node].arc) += m_tree[node].arcPointsUp ? -cycle.units : cycle.units;
    for (std::int32_t node = cycle.to; node != cycle.apex; node = m_tree[node].parent)
        at(m_flow, m_tree[node].arc) += m_tree[node].arcPointsUp ? cycle.units : -cycle.units;
}

void NetworkSimplex::exchange(const Cycle& cycle, Position entering)
{
    if (cycle.top < 0) {
        at(m_state, entering) = at(m_state, entering) == State::Empty ? State::Full : State::Empty;
        return;
    }
    const Position leaving = m_tree[cycle.top].arc;
    at(m_state, leaving) = at(m_flow, leaving) == 0 ? State::Empty : State::Full;
    at(m_state, entering) = State::InTree;

    const std::int32_t inside = cycle.topIsBeforeEntering ? cycle.from : cycle.to;
    const std::int32_t outside = cycle.topIsBeforeEntering ? cycle.to : cycle.from;
    const bool pointsUp = at(m_tail, entering) == inside;
    const std::int64_t shift = pointsUp ? -reducedCost(entering) : reducedCost(entering);
    m_tree.rehang(cycle.top, inside, outside, entering, pointsUp);
    m_tree.visitBelow(inside, [&](std::int32_t node) { at(m_price, node) += shift; });
}

std::int64_t NetworkSimplex::reducedCost(Position arc) const
{
    return at(m_cost, arc) + at(m_price, at(m_tail, arc)) - at(m_price, at(m_head, arc));
}

// How much more can be pushed from the parent of `node` to `node`, and the other way.
std::int64_t NetworkSimplex::roomDown(std::int32_t node) const
{
    const SpanningTree::Node& here = m_tree[node];
    return here.arcPointsUp ? at(m_flow, here.arc) : roomForMore(here.arc);
}

std::int64_t NetworkSimplex::roomUp(std::int32_t node) const
{
    const SpanningTree::Node& here = m_tree[node];
    return here.arcPointsUp ? roomForMore(here.arc) : at(m_flow, here.arc);
}

std::int64_t NetworkSimplex::roomForMore(Position arc) const
{
    const std::int64_t capacity = at(m_capacity, arc);
    return capacity == kUnlimited ? kUnlimited : capacity - at(m_flow, arc);
}

// Nothing stops the flow, so each arc is walked along its direction, and none is artificial: those make every cycle dearer.
Unbounded NetworkSimplex::unboundedCycle(const Cycle& cycle, Position entering) const
{
    Unbounded unbounded;
    for (std::int32_t node = cycle.from; node != cycle.apex; node = m_tree[node].parent)
        unbounded.cycle.push_back(at(m_arc, m_tree[node].arc));
    std::reverse(unbounded.cycle.begin(), unbounded.cycle.end());
    unbounded.cycle.push_back(at(m_arc, entering));
    for (std::int32_t node = cycle.to; node != cycle.apex; node = m_tree[node].parent)
        unbounded.cycle.push_back(at(m_arc, m_tree[node].arc));
    return unbounded;
}

SolveResult NetworkSimplex::answer() const
{
    if (!isBalanced())
        return imbalances();
    Optimum optimum;
    optimum.flow.assign(static_cast<std::size_t>(m_networkArcCount), 0);
    std::int64_t total = 0;
    for (Position arc = 0; arc < m_realArcCount; ++arc) {
        optimum.flow[at(m_arc, arc).position()] = at(m_flow, arc);
        total += at(m_cost, arc) * at(m_flow, arc);
    }
    optimum.totalCost = Points(total);
    optimum.prices.reserve(static_cast<std::size_t>(m_nodeCount));
    for (std::int32_t node = 0; node < m_nodeCount; ++node)
        optimum.prices.emplace_back(at(m_price, node) - m_price.front());  // only differences matter; the first node reads 0
    return optimum;
}

bool NetworkSimplex::isBalanced() const
{
    return std::all_of(m_flow.begin() + m_realArcCount, m_flow.end(), [](std::int64_t flow) { return flow == 0; });
}

Infeasible NetworkSimplex::imbalances() const
{
    Infeasible infeasible;
    for (std::int32_t node = 0; node < m_nodeCount; ++node) {
        const Position arc = m_realArcCount + node;
        if (at(m_flow, arc) > 0)
            (at(m_head, arc) == node ? infeasible.shortNodes : infeasible.stuckNodes).push_back({NodeId(node), at(m_flow, arc)});
    }
    return infeasible;
}

}  // namespace botri::flow
