// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/flow/network_simplex.h"

#include <algorithm>
#include <cmath>
#include <numeric>

#include "core/base/check.h"
#include "core/flow/limits.h"

namespace botri::flow {

namespace {

constexpr std::int64_t kPivotsBetweenReports = 1024;

// Measured on staffing networks: larger blocks or fewer candidates cost more pricing than they save pivots.
constexpr std::int32_t kBlock = 32;
constexpr std::size_t kFewestCandidates = 32;

auto& at(auto& values, std::int32_t position)
{
    return values[static_cast<std::size_t>(position)];
}

/// Where the arcs into each node begin, when they lie by head and those of capacity 0 are left out; and the end.
std::vector<std::int32_t> firstByHead(const Network& network)
{
    std::vector<std::int32_t> firsts(network.nodeCount() + 1, 0);
    for (std::int32_t i = 0; i < static_cast<std::int32_t>(network.arcCount()); ++i)
        if (network.capacity(ArcId(i)) > 0)
            ++firsts[network.head(ArcId(i)).position() + 1];
    std::partial_sum(firsts.begin(), firsts.end(), firsts.begin());
    return firsts;
}

/// Is there a node that passes on to several, and not to one alone, less than they could take? A release cap, say, that the
/// people of a unit share; not a person who may go to one of many posts.
bool hasSharedCaps(const Network& network)
{
    struct Passage {
        double in = 0;
        double out = 0;
        double widestOut = 0;
    };
    std::vector<Passage> passages(network.nodeCount());
    for (std::int32_t i = 0; i < static_cast<std::int32_t>(network.arcCount()); ++i) {
        const auto capacity = static_cast<double>(network.capacity(ArcId(i)));
        at(passages, network.head(ArcId(i)).value()).in += capacity;
        Passage& tail = at(passages, network.tail(ArcId(i)).value());
        tail.out += capacity;
        tail.widestOut = std::max(tail.widestOut, capacity);
    }
    for (std::int32_t node = 0; node < static_cast<std::int32_t>(passages.size()); ++node)
        if (const Passage& passage = at(passages, node);
            network.supply(NodeId(node)) == 0 && passage.widestOut < passage.in && passage.in < passage.out)
            return true;
    return false;
}

bool fitsCompactCost(const Network& network)
{
    for (std::int32_t i = 0; i < static_cast<std::int32_t>(network.arcCount()); ++i) {
        const std::int64_t cost = network.cost(ArcId(i)).count();
        if (cost != static_cast<std::int32_t>(cost))
            return false;
    }
    return true;
}

}  // namespace

template <class Cost>
BasicNetworkSimplex<Cost>::BasicNetworkSimplex(const Network& network)
    : m_network(network),
      m_nodeCount(static_cast<Node>(network.nodeCount())),
      m_tree(m_nodeCount + 1, m_nodeCount),
      m_prices(network.nodeCount() + 1, 0),
      m_mostCandidates(std::max(kFewestCandidates, static_cast<std::size_t>(std::sqrt(network.nodeCount()))))
{
    const CheapestWays ways = cheapestWays(network);
    const std::vector<Position> lastArcs = loadArcs(network, ways);
    hangFromRoot(network, lastArcs);
    hangAlong(ways, lastArcs);
}

// Where caps are shared the arcs lie by head, which takes a quarter of the pivots; else as they were added, mostly by tail, where
// a pivot costs a quarter and there are fewer than four times as many. Read in the order they were added and written where they
// belong, so that only the places written to jump about.
template <class Cost>
auto BasicNetworkSimplex<Cost>::loadArcs(const Network& network, const CheapestWays& ways) -> std::vector<Position>
{
    std::vector<Position> next = firstByHead(network);
    m_arcCount = next.back();
    const auto count = static_cast<std::size_t>(m_arcCount);
    m_arcs.resize(count);
    m_ids.resize(count);
    m_states.assign(count + network.nodeCount(), State::Empty);
    std::vector<Position> lastArcs(network.nodeCount(), kNone);
    const bool liesByHead = hasSharedCaps(network);
    Position following = 0;
    for (std::int32_t i = 0; i < static_cast<std::int32_t>(network.arcCount()); ++i) {
        const ArcId arc(i);
        if (network.capacity(arc) == 0)
            continue;
        const Node head = network.head(arc).value();
        const Position position = liesByHead ? at(next, head)++ : following++;
        if (arc == at(ways.lastArc, head))
            at(lastArcs, head) = position;
        at(m_arcs, position) = {network.tail(arc).value(), head, static_cast<Cost>(network.cost(arc).count())};
        at(m_ids, position) = arc;
    }
    return lastArcs;
}

// Supply goes up to the root, demand comes down from it. Nodes with neither that no way leads to are joined downwards, at twice
// the cost, so that what cannot be met shows at the nodes that have a supply or a demand. An artificial arc that left never comes
// back.
template <class Cost>
void BasicNetworkSimplex<Cost>::hangFromRoot(const Network& network, const std::vector<Position>& lastArcs)
{
    const std::optional<Points> longestPath = longestPathBound(network);
    BOTRI_CHECK(longestPath.has_value());
    const std::int64_t cost = longestPath->count() + 1;
    for (Node node = 0; node < m_nodeCount; ++node) {
        const std::int64_t supply = network.supply(NodeId(node));
        if (supply > 0)
            hangByArtificial(node, supply, true, cost);
        else if (supply < 0)
            hangByArtificial(node, -supply, false, cost);
        else if (at(lastArcs, node) == kNone)
            hangByArtificial(node, 0, false, 2 * cost);
    }
}

template <class Cost>
void BasicNetworkSimplex<Cost>::hangByArtificial(Node node, std::int64_t units, bool pointsUp, std::int64_t cost)
{
    const Position artificial = m_arcCount + node;
    m_tree.hang(node, m_tree.root(), {artificial, pointsUp, units, kUnlimited});
    at(m_states, artificial) = State::InTree;
    at(m_prices, node) = pointsUp ? -cost : cost;
}

template <class Cost>
void BasicNetworkSimplex<Cost>::hangAlong(const CheapestWays& ways, const std::vector<Position>& lastArcs)
{
    for (const NodeId id : ways.order) {
        const Node node = id.value();
        const Position upper = at(lastArcs, node);
        const Arc& arc = at(m_arcs, upper);
        m_tree.hang(node, arc.tail, {upper, false, 0, capacityOf(upper)});
        at(m_states, upper) = State::InTree;
        at(m_prices, node) = at(m_prices, arc.tail) + arc.cost;
    }
}

template <class Cost>
SolveResult BasicNetworkSimplex<Cost>::run(const Job& job)
{
    for (Position entering = findEnteringArc(); entering != kNone; entering = findEnteringArc()) {
        if (m_pivotCount++ % kPivotsBetweenReports == 0)
            job.report({"Tìm phương án rẻ nhất", "Finding the cheapest flow"}, m_pivotCount, 0);
        const Cycle cycle = findCycle(entering);
        if (cycle.units == kUnlimited)
            return unboundedCycle(cycle, entering);
        push(cycle);
        exchange(cycle, entering);
    }
    return answer();
}

template <class Cost>
auto BasicNetworkSimplex<Cost>::findEnteringArc() -> Position
{
    Position worst = takeWorstCandidate();
    if (worst == kNone) {
        collectCandidates();
        worst = takeWorstCandidate();
    }
    return worst;
}

// Pivots since the last look may have put candidates right: those are dropped.
template <class Cost>
auto BasicNetworkSimplex<Cost>::takeWorstCandidate() -> Position
{
    Position worst = kNone;
    std::int64_t worstSoFar = 0;
    std::size_t kept = 0;
    for (const Position arc : m_candidates) {
        const std::int64_t wrong = wrongness(arc);
        if (wrong >= 0)
            continue;
        m_candidates[kept++] = arc;
        if (wrong < worstSoFar) {
            worstSoFar = wrong;
            worst = arc;
        }
    }
    m_candidates.resize(kept);
    return worst;
}

template <class Cost>
void BasicNetworkSimplex<Cost>::collectCandidates()
{
    Position arc = m_nextPriced;
    for (Position unseen = m_arcCount; unseen > 0 && m_candidates.size() < m_mostCandidates;) {
        const Position end = arc + std::min({kBlock, unseen, m_arcCount - arc});
        unseen -= end - arc;
        Position worst = kNone;
        std::int64_t worstSoFar = 0;
        for (; arc < end; ++arc) {
            if (const std::int64_t wrong = wrongness(arc); wrong < worstSoFar) {
                worstSoFar = wrong;
                worst = arc;
            }
        }
        if (worst != kNone)
            m_candidates.push_back(worst);
        if (arc == m_arcCount)
            arc = 0;
    }
    m_nextPriced = arc;
}

template <class Cost>
auto BasicNetworkSimplex<Cost>::findCycle(Position entering) const -> Cycle
{
    const Arc& arc = at(m_arcs, entering);
    const bool fills = at(m_states, entering) == State::Empty;
    Cycle cycle{.from = fills ? arc.tail : arc.head, .to = fills ? arc.head : arc.tail};

    std::int64_t roomOnWayDown = kUnlimited;
    std::int64_t roomOnWayUp = kUnlimited;
    Node topOnWayDown = kNone;
    Node topOnWayUp = kNone;
    Node down = cycle.from;
    Node up = cycle.to;
    while (down != up) {
        const SpanningTree::Node& downNode = m_tree[down];
        const SpanningTree::Node& upNode = m_tree[up];
        if (downNode.depth > upNode.depth) {
            if (const std::int64_t room = downNode.upper.roomDown();
                room <= roomOnWayDown) {  // climbing: the first from the apex comes last
                roomOnWayDown = room;
                topOnWayDown = down;
            }
            down = downNode.parent;
        } else {
            if (const std::int64_t room = upNode.upper.roomUp(); room < roomOnWayUp) {
                roomOnWayUp = room;
                topOnWayUp = up;
            }
            up = upNode.parent;
        }
    }
    cycle.apex = down;

    // The first that blocks, seen from the apex: on the way down, then the entering arc, then on the way up.
    const std::int64_t roomEntering = capacityOf(entering);  // full or empty, it can change by all of it
    cycle.units = std::min({roomOnWayDown, roomEntering, roomOnWayUp});
    if (roomOnWayDown == cycle.units) {
        cycle.top = topOnWayDown;
        cycle.topIsOnWayDown = true;
    } else if (roomEntering != cycle.units) {
        cycle.top = topOnWayUp;
    }
    return cycle;
}

template <class Cost>
void BasicNetworkSimplex<Cost>::push(const Cycle& cycle)
{
    if (cycle.units == 0)
        return;
    for (Node node = cycle.from; node != cycle.apex; node = m_tree[node].parent)
        m_tree.pushDown(node, cycle.units);
    for (Node node = cycle.to; node != cycle.apex; node = m_tree[node].parent)
        m_tree.pushDown(node, -cycle.units);
}

template <class Cost>
void BasicNetworkSimplex<Cost>::exchange(const Cycle& cycle, Position entering)
{
    const bool wasEmpty = at(m_states, entering) == State::Empty;
    if (cycle.top == kNone) {
        at(m_states, entering) = wasEmpty ? State::Full : State::Empty;
        return;
    }
    const SpanningTree::UpperArc leaving = m_tree[cycle.top].upper;
    at(m_states, leaving.arc) = leaving.units == 0 ? State::Empty : State::Full;
    at(m_states, entering) = State::InTree;

    const Node inside = cycle.topIsOnWayDown ? cycle.from : cycle.to;
    const Node outside = cycle.topIsOnWayDown ? cycle.to : cycle.from;
    const bool pointsUp = at(m_arcs, entering).tail == inside;
    const std::int64_t capacity = capacityOf(entering);
    const std::int64_t shift = pointsUp ? -reducedCost(entering) : reducedCost(entering);
    m_tree.rehang(cycle.top, inside, outside, {entering, pointsUp, wasEmpty ? cycle.units : capacity - cycle.units, capacity});
    m_tree.visitBelow(inside, [this, shift](Node node) { at(m_prices, node) += shift; });
}

template <class Cost>
inline std::int64_t BasicNetworkSimplex<Cost>::reducedCost(Position position) const
{
    const Arc& arc = at(m_arcs, position);
    return arc.cost + at(m_prices, arc.tail) - at(m_prices, arc.head);
}

template <class Cost>
inline std::int64_t BasicNetworkSimplex<Cost>::capacityOf(Position arc) const
{
    return m_network.capacity(at(m_ids, arc));
}

template <class Cost>
inline std::int64_t BasicNetworkSimplex<Cost>::wrongness(Position arc) const
{
    return static_cast<std::int64_t>(at(m_states, arc)) * reducedCost(arc);
}

// Nothing stops the flow, so each arc is walked along its direction, and none is artificial: those make every cycle dearer.
template <class Cost>
Unbounded BasicNetworkSimplex<Cost>::unboundedCycle(const Cycle& cycle, Position entering) const
{
    Unbounded unbounded;
    for (Node node = cycle.from; node != cycle.apex; node = m_tree[node].parent)
        unbounded.cycle.push_back(at(m_ids, m_tree[node].upper.arc));
    std::reverse(unbounded.cycle.begin(), unbounded.cycle.end());
    unbounded.cycle.push_back(at(m_ids, entering));
    for (Node node = cycle.to; node != cycle.apex; node = m_tree[node].parent)
        unbounded.cycle.push_back(at(m_ids, m_tree[node].upper.arc));
    return unbounded;
}

template <class Cost>
SolveResult BasicNetworkSimplex<Cost>::answer() const
{
    Infeasible infeasible = imbalances();
    if (infeasible.shortNodes.empty() && infeasible.stuckNodes.empty())
        return optimum();
    return infeasible;
}

template <class Cost>
Infeasible BasicNetworkSimplex<Cost>::imbalances() const
{
    Infeasible infeasible;
    for (Node node = 0; node < m_nodeCount; ++node) {
        const SpanningTree::UpperArc& upper = m_tree[node].upper;
        if (upper.arc >= m_arcCount && upper.units > 0)
            (upper.pointsUp ? infeasible.stuckNodes : infeasible.shortNodes).push_back({NodeId(node), upper.units});
    }
    return infeasible;
}

template <class Cost>
Optimum BasicNetworkSimplex<Cost>::optimum() const
{
    Optimum optimum;
    optimum.flow = manyZeros(m_network.arcCount());
    for (Position arc = 0; arc < m_arcCount; ++arc)
        if (at(m_states, arc) == State::Full)
            optimum.flow[at(m_ids, arc).position()] = capacityOf(arc);
    for (Node node = 0; node < m_nodeCount; ++node)
        if (const SpanningTree::UpperArc& upper = m_tree[node].upper; upper.arc < m_arcCount)
            optimum.flow[at(m_ids, upper.arc).position()] = upper.units;
    for (Position arc = 0; arc < m_arcCount; ++arc)
        optimum.totalCost += Points(std::int64_t{at(m_arcs, arc).cost} * optimum.flow[at(m_ids, arc).position()]);
    optimum.prices.reserve(static_cast<std::size_t>(m_nodeCount));
    for (Node node = 0; node < m_nodeCount; ++node)
        optimum.prices.emplace_back(at(m_prices, node) - m_prices.front());  // only differences matter; the first node reads 0
    return optimum;
}

template class BasicNetworkSimplex<std::int32_t>;
template class BasicNetworkSimplex<std::int64_t>;

SolveResult solveBySimplex(const Network& network, const Job& job)
{
    return fitsCompactCost(network) ? BasicNetworkSimplex<std::int32_t>(network).run(job) : NetworkSimplex(network).run(job);
}

}  // namespace botri::flow
