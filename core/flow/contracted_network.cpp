// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/flow/contracted_network.h"

#include <algorithm>
#include <numeric>

#include "core/flow/limits.h"

namespace botri::flow {

namespace {

// With negative costs prices settle after as many rounds as the longest cheap way has arcs: a handful, or it is not for here.
constexpr int kMostRounds = 16;

auto& at(auto& values, std::int32_t position)
{
    return values[static_cast<std::size_t>(position)];
}

/// The arcs that can carry something, in the order they were added.
template <class Visit>
void visitArcs(const Network& network, Visit visit)
{
    const auto count = static_cast<std::int32_t>(network.arcCount());
    for (std::int32_t i = 0; i < count; ++i)
        if (network.capacity(ArcId(i)) > 0)
            visit(ArcId(i), network.tail(ArcId(i)), network.head(ArcId(i)));
}

/// By node: the arc into it when it is a passage. A node that could be one is none when its home could be one too, so that a
/// passage never leads to a passage.
std::vector<ArcId> findPassages(const Network& network)
{
    constexpr ArcId kSeveral(-2);
    std::vector<ArcId> arcsIn(network.nodeCount());
    visitArcs(network, [&](ArcId arc, NodeId, NodeId head) {
        ArcId& known = arcsIn[head.position()];
        known = known == ArcId() ? arc : kSeveral;
    });
    std::vector<bool> couldBe(network.nodeCount());
    for (std::size_t i = 0; i < couldBe.size(); ++i)
        couldBe[i] =
            arcsIn[i].isValid() && network.capacity(arcsIn[i]) == 1 && network.supply(NodeId(static_cast<std::int32_t>(i))) == 0;
    for (std::size_t i = 0; i < couldBe.size(); ++i)
        if (!couldBe[i] || couldBe[network.tail(arcsIn[i]).position()])
            arcsIn[i] = ArcId();
    return arcsIn;
}

/// By node: does it keep all it gets, and can its arcs in bring just what it demands? Those from a passage are not asked.
std::vector<bool> findCollectors(const Network& network, const std::vector<ArcId>& passages)
{
    std::vector<std::int64_t> missing(network.nodeCount());
    std::vector<bool> isCollector(network.nodeCount());
    for (std::size_t i = 0; i < missing.size(); ++i) {
        missing[i] = -network.supply(NodeId(static_cast<std::int32_t>(i)));
        isCollector[i] = missing[i] > 0;
    }
    visitArcs(network, [&](ArcId arc, NodeId tail, NodeId head) {
        isCollector[tail.position()] = false;
        if (!isCollector[head.position()])
            return;
        std::int64_t& left = missing[head.position()];
        isCollector[head.position()] = network.capacity(arc) <= left && !passages[tail.position()].isValid();
        left -= std::min(left, network.capacity(arc));
    });
    for (std::size_t i = 0; i < missing.size(); ++i)
        isCollector[i] = isCollector[i] && missing[i] == 0;
    return isCollector;
}

}  // namespace

ContractedNetwork::Lists::Lists(Node nodeCount, const std::vector<Arc>& arcs, Node Arc::*end)
    : m_firsts(static_cast<std::size_t>(nodeCount) + 1, 0), m_arcs(arcs.size())
{
    for (const Arc& arc : arcs)
        ++flow::at(m_firsts, arc.*end + 1);
    std::partial_sum(m_firsts.begin(), m_firsts.end(), m_firsts.begin());
    std::vector<std::int32_t> next = m_firsts;
    for (std::size_t i = 0; i < arcs.size(); ++i)
        flow::at(m_arcs, flow::at(next, arcs[i].*end)++) = static_cast<std::int32_t>(i);
}

ContractedNetwork::ContractedNetwork(const Network& network) : ContractedNetwork(network, findPassages(network)) {}

ContractedNetwork::ContractedNetwork(const Network& network, const std::vector<ArcId>& passages)
{
    sortNodes(network, passages);
    loadArcs(network);
    loadEntries(network);
}

std::optional<ContractedNetwork> ContractedNetwork::ifMostlyPassages(const Network& network)
{
    const std::vector<ArcId> passages = findPassages(network);
    const auto count = std::count_if(passages.begin(), passages.end(), [](ArcId arc) { return arc.isValid(); });
    if (2 * static_cast<std::size_t>(count) <= network.nodeCount())
        return std::nullopt;
    return ContractedNetwork(network, passages);
}

void ContractedNetwork::sortNodes(const Network& network, const std::vector<ArcId>& passages)
{
    const std::vector<bool> isCollector = findCollectors(network, passages);
    m_places.assign(network.nodeCount(), kCollector);
    for (std::size_t i = 0; i < passages.size(); ++i) {
        if (passages[i].isValid() || isCollector[i])
            continue;
        m_places[i] = nodeCount();
        m_excesses.push_back(network.supply(NodeId(static_cast<std::int32_t>(i))));
    }
    m_prices.assign(m_excesses.size(), 0);
    numberPassages(network, passages);
}

void ContractedNetwork::numberPassages(const Network& network, const std::vector<ArcId>& arcsIn)
{
    m_firstPassages.assign(m_excesses.size() + 1, 0);
    const auto homeOf = [&](ArcId arc) { return m_places[network.tail(arc).position()]; };
    for (const ArcId arc : arcsIn)
        if (arc.isValid())
            ++at(m_firstPassages, homeOf(arc) + 1);
    std::partial_sum(m_firstPassages.begin(), m_firstPassages.end(), m_firstPassages.begin());
    std::vector<std::int32_t> next = m_firstPassages;
    const auto count = static_cast<std::size_t>(m_firstPassages.back());
    m_standings.resize(count);
    m_costsIn.resize(count);
    m_arcsOfPassages.resize(count);
    for (std::size_t node = 0; node < arcsIn.size(); ++node) {
        const ArcId arc = arcsIn[node];
        if (!arc.isValid())
            continue;
        const Node home = homeOf(arc);
        const Passage passage = at(next, home)++;
        m_places[node] = kCollector - 1 - passage;
        at(m_costsIn, passage) = network.cost(arc).count();
        at(m_arcsOfPassages, passage) = arc;
        release(passage, home);
    }
}

void ContractedNetwork::loadArcs(const Network& network)
{
    visitArcs(network, [&](ArcId id, NodeId tail, NodeId head) {
        if (!isKept(tail) || isPassage(head))
            return;
        const Node from = m_places[tail.position()];
        const std::int64_t capacity = network.capacity(id);
        if (isKept(head))
            m_arcs.push_back({from, m_places[head.position()], network.cost(id).count(), capacity, 0, id});
        else
            addExcess(from, -capacity);
    });
    m_arcsIn = Lists(nodeCount(), m_arcs, &Arc::head);
    m_arcsOut = Lists(nodeCount(), m_arcs, &Arc::tail);
}

void ContractedNetwork::loadEntries(const Network& network)
{
    m_firstEntries.assign(m_excesses.size() + 1, 0);
    visitArcs(network, [&](ArcId, NodeId tail, NodeId head) {
        if (isPassage(tail))
            ++at(m_firstEntries, m_places[head.position()] + 1);
    });
    std::partial_sum(m_firstEntries.begin(), m_firstEntries.end(), m_firstEntries.begin());
    const auto count = static_cast<std::size_t>(m_firstEntries.back());
    m_entryPassages.resize(count);
    m_entryCosts.resize(count);
    std::vector<Entry> next = m_firstEntries;
    visitArcs(network, [&](ArcId arc, NodeId tail, NodeId head) {
        if (!isPassage(tail))
            return;
        const Entry entry = at(next, m_places[head.position()])++;
        at(m_entryPassages, entry) = passageAt(tail);
        at(m_entryCosts, entry) = network.cost(arc).count();
    });
}

bool ContractedNetwork::findFirstPrices(const Network& network)
{
    const auto isNegative = [](std::int64_t cost) { return cost < 0; };
    if (std::none_of(m_costsIn.begin(), m_costsIn.end(), isNegative)
        && std::none_of(m_entryCosts.begin(), m_entryCosts.end(), isNegative)
        && std::none_of(m_arcs.begin(), m_arcs.end(), [](const Arc& arc) { return arc.cost < 0; }))
        return true;
    const std::optional<Points> longestPath = longestPathBound(network);
    for (int round = 0; longestPath && round < kMostRounds; ++round) {
        const Lowering lowering = lowerOnce(-longestPath->count());
        if (lowering != Lowering::Some)
            return lowering == Lowering::None;
    }
    return false;
}

// Bellman and Ford. While all passages are idle, the price of one is that of its home and the cost from there. A price below
// that of every simple path comes from going round a cycle.
ContractedNetwork::Lowering ContractedNetwork::lowerOnce(std::int64_t least)
{
    Lowering lowering = Lowering::None;
    const auto lower = [&](Node node, std::int64_t price) {
        if (lowering == Lowering::Endless || price >= this->price(node))
            return;
        at(m_prices, node) = price;
        lowering = price < least ? Lowering::Endless : Lowering::Some;
    };
    for (const Arc& arc : m_arcs)
        lower(arc.head, price(arc.tail) + arc.cost);
    for (Node node = 0; node < nodeCount(); ++node) {
        const Range entries = entriesInto(node);
        for (Entry entry = entries.first; entry < entries.end; ++entry)
            lower(node, priceOf(standing(passage(entry))) + cost(entry));
    }
    return lowering;
}

void ContractedNetwork::serve(Passage passage, Entry entry, Node head)
{
    at(m_standings, passage) = {head, entry, -cost(entry)};
}

void ContractedNetwork::release(Passage passage, Node home)
{
    at(m_standings, passage) = {home, kNone, at(m_costsIn, passage)};
}

Optimum ContractedNetwork::optimum(const Network& network) const
{
    Optimum optimum;
    writeFlow(network, optimum);
    writePrices(network, optimum);
    return optimum;
}

// Entries do not know their arcs; but they were laid down in the order of those.
void ContractedNetwork::writeFlow(const Network& network, Optimum& optimum) const
{
    optimum.flow = manyZeros(network.arcCount());
    const auto write = [&](ArcId arc, std::int64_t units) {
        optimum.flow[arc.position()] = units;
        optimum.totalCost += network.cost(arc) * units;
    };
    for (const Arc& arc : m_arcs)
        write(arc.id, arc.units);
    for (Passage passage = 0; passage < passageCount(); ++passage)
        if (standing(passage).entry != kNone)
            write(at(m_arcsOfPassages, passage), 1);
    std::vector<Entry> next = m_firstEntries;
    visitArcs(network, [&](ArcId arc, NodeId tail, NodeId head) {
        if (isPassage(tail)) {
            if (standing(passageAt(tail)).entry == at(next, m_places[head.position()])++)
                write(arc, 1);
        } else if (m_places[head.position()] == kCollector) {
            write(arc, network.capacity(arc));
        }
    });
}

// A collector must be dear enough for all its arcs to be worth filling. The first node reads 0.
void ContractedNetwork::writePrices(const Network& network, Optimum& optimum) const
{
    std::vector<std::optional<Points>> prices(network.nodeCount());
    for (std::size_t node = 0; node < prices.size(); ++node) {
        const NodeId id(static_cast<std::int32_t>(node));
        if (isKept(id))
            prices[node] = Points(price(m_places[node]));
        else if (isPassage(id))
            prices[node] = Points(priceOf(standing(passageAt(id))));
    }
    visitArcs(network, [&](ArcId arc, NodeId tail, NodeId head) {
        if (m_places[head.position()] != kCollector)
            return;
        std::optional<Points>& price = prices[head.position()];
        const Points enough = *prices[tail.position()] + network.cost(arc);
        price = price ? std::max(*price, enough) : enough;
    });
    optimum.prices.reserve(prices.size());
    for (const std::optional<Points>& price : prices)
        optimum.prices.push_back(*price - *prices.front());
}

}  // namespace botri::flow
