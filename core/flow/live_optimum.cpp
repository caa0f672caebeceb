// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/flow/live_optimum.h"

#include <algorithm>
#include <limits>
#include <set>
#include <utility>

#include "core/base/check.h"
#include "core/flow/certificate.h"

namespace botri::flow {

namespace {

// A price further from 0 than this and a way of that length might leave 64 bits together.
constexpr std::int64_t kFarPrice = std::int64_t{1} << 61;

// Before a search is begun from the other end.
constexpr std::size_t kFewLooks = 30'000;

template <class... Handlers>
struct Overloaded : Handlers... {
    using Handlers::operator()...;
};
template <class... Handlers>
Overloaded(Handlers...) -> Overloaded<Handlers...>;

bool isInt64(ResidualState::Wide number)
{
    return number >= std::numeric_limits<std::int64_t>::min() && number <= std::numeric_limits<std::int64_t>::max();
}

}  // namespace

LiveOptimum::LiveOptimum(const Network& network, const Optimum& optimum)
    : m_origin(std::make_shared<const Network>(network)),
      m_state(network, optimum.flow, optimum.prices),
      m_search(network.nodeCount()),
      m_headroom(network)
{
}

std::optional<SolveResult> LiveOptimum::apply(std::span<const Change> changes, const Job& job)
{
    if (!fits(changes))
        return possibleOverflow(changed(changes));
    const std::size_t mark = m_state.trailLength();
    bool isMended = false;
    try {
        isMended = mend(changes, job);
    } catch (...) {
        m_state.takeBack(mark);
        throw;
    }
    std::optional<SolveResult> refusal;
    if (!isMended) {
        m_state.takeBack(mark);
        m_state.forgetLargestPrice();
        refusal = solveCold(changes, job);
    } else if (std::optional<Infeasible> left = imbalances()) {
        m_state.takeBack(mark);
        refusal = std::move(left);
    } else if (!isInt64(m_state.totalCost())) {
        m_state.takeBack(mark);
        refusal = Overflow{Overflow::Quantity::TotalCost};
    }
    if (!refusal)
        m_undoMarks.push_back(mark);
#ifndef NDEBUG
    const Optimum now = optimum();
    BOTRI_CHECK(certify(network(), now.flow, now.prices).valid());
#endif
    return refusal;
}

// Asked before anything is added up.
bool LiveOptimum::fits(std::span<const Change> changes)
{
    for (const Change& change : changes) {
        std::visit(Overloaded{[&](const CostChange& cost) {
                                  m_headroom.admitCost(Points(m_state.arc(m_state.positionOf(cost.arc)).cost), cost.cost);
                              },
                       [&](const CapacityChange& capacity) {
                           m_headroom.admitCapacity(capacity.capacity);
                           const ResidualState::Arc& arc = m_state.arc(m_state.positionOf(capacity.arc));
                           if (arc.capacity == 0)
                               m_headroom.admitArc(Points(arc.cost));
                       },
                       [&](const SupplyChange& supply) { m_headroom.admitSupply(supply.more); }},
            change);
    }
    if (m_headroom.holds())
        return true;
    const Network next = changed(changes);
    m_headroom = Headroom(next);
    return !possibleOverflow(next);
}

bool LiveOptimum::mend(std::span<const Change> changes, const Job& job)
{
    m_uneven.clear();
    const auto isMade = [&](const Change& change) {
        return std::visit([&](const auto& each) { return make(each, job); }, change);
    };
    if (!std::all_of(changes.begin(), changes.end(), isMade) || !settle(job))
        return false;
    m_state.fold();
    return true;
}

bool LiveOptimum::make(const CostChange& change, const Job& job)
{
    const Position position = m_state.positionOf(change.arc);
    m_state.setCost(position, change.cost.count());
    return mendArc(position, job);
}

bool LiveOptimum::make(const CapacityChange& change, const Job& job)
{
    BOTRI_CHECK(change.capacity >= 0);
    const Position position = m_state.positionOf(change.arc);
    m_state.setCapacity(position, change.capacity);
    const ResidualState::Arc& arc = m_state.arc(position);
    if (arc.units > arc.capacity) {
        m_uneven.insert(m_uneven.end(), {arc.tail, arc.head});
        m_state.push(position, arc.capacity - arc.units);
    }
    return mendArc(position, job);
}

bool LiveOptimum::make(const SupplyChange& change, const Job&)
{
    m_uneven.push_back(change.node.value());
    m_state.addSupply(change.node.value(), change.more);
    return true;
}

// One unit more where that pays, or one less, as often as it does; each time round the shortest way there is.
bool LiveOptimum::mendArc(Position position, const Job& job)
{
    for (;;) {
        job.throwIfCancelled();
        const ResidualState::Arc& arc = m_state.arc(position);
        const std::int64_t length = m_state.reducedCost(arc);
        const bool wantsMore = length < 0 && !arc.isFull();
        const bool wantsLess = length > 0 && arc.units > 0;
        if (!wantsMore && !wantsLess)
            return true;
        if (!pushRound(position, wantsMore))
            return false;
    }
}

bool LiveOptimum::pushRound(Position position, bool isMore)
{
    const ResidualState::Arc& arc = m_state.arc(position);
    const std::int64_t length = m_state.reducedCost(arc);
    const Node found = isMore ? nearest(arc.head, arc.tail, -length) : nearest(arc.tail, arc.head, length);
    m_search.shiftPrices(m_state);
    if (found >= 0) {
        const std::int64_t units = std::min(m_search.roomTo(m_state, found), isMore ? arc.roomForMore() : arc.units);
        if (units == kUnlimited)
            return false;  // ever cheaper
        m_search.pushTo(m_state, found, units);
        m_state.push(position, isMore ? units : -units);
    }
    return m_state.largestPrice() <= kFarPrice;
}

// Sends what is too much somewhere to where it is missing. A node that no way leads on from, or none to, stays so: the ways of
// others do not come where it could be met. So what is uneven in the end cannot be less (the cut of a greatest flow).
bool LiveOptimum::settle(const Job& job)
{
    std::vector<Node> waiting = m_uneven;
    for (;;) {
        job.throwIfCancelled();
        std::erase_if(waiting, [&](Node node) { return m_state.excess(node) == 0; });
        const auto excess = std::find_if(waiting.begin(), waiting.end(), [&](Node node) { return m_state.excess(node) > 0; });
        const auto lack = std::find_if(waiting.begin(), waiting.end(), [&](Node node) { return m_state.excess(node) < 0; });
        if (excess == waiting.end() || lack == waiting.end())
            return true;
        const Node found = nearest(*excess, *lack, std::nullopt);
        if (found < 0)
            std::erase(waiting, m_search.start());
        else if (!sendFrom(found))
            return false;
    }
}

bool LiveOptimum::sendFrom(Node found)
{
    m_search.shiftPrices(m_state);
    const std::int64_t units =
        std::min({m_search.roomTo(m_state, found), std::abs(m_state.excess(m_search.start())), std::abs(m_state.excess(found))});
    m_search.pushTo(m_state, found, units);
    return m_state.largestPrice() <= kFarPrice;
}

std::optional<Infeasible> LiveOptimum::imbalances() const
{
    std::set<Node> uneven(m_uneven.begin(), m_uneven.end());
    Infeasible infeasible;
    for (const Node node : uneven) {
        const std::int64_t excess = m_state.excess(node);
        if (excess != 0)
            (excess > 0 ? infeasible.stuckNodes : infeasible.shortNodes).push_back({NodeId(node), std::abs(excess)});
    }
    if (infeasible.shortNodes.empty() && infeasible.stuckNodes.empty())
        return std::nullopt;
    return infeasible;
}

// A search that starts at a node with many arcs has read many before it gets anywhere; backwards, the cheapest are known.
bool LiveOptimum::isShorterFrom(Node from, Node to) const
{
    const std::size_t away = m_state.out(from).size() + m_state.carryingIn(from).size();
    const std::size_t back = CheapestArcsIn::looksAt(m_state, to) + m_state.carryingOut(to).size();
    return away <= back;
}

// One end may lie in a corner and the other in the middle of everything; which, only searching tells.
LiveOptimum::Node LiveOptimum::nearest(Node from, Node to, std::optional<std::int64_t> radius)
{
    bool forward = isShorterFrom(from, to);
    for (std::size_t looks = kFewLooks;; looks *= 4, forward = !forward) {
        const Node goal = forward ? to : from;
        const Node found = m_search.run(m_state,
            {.start = forward ? from : to,
                .direction = forward ? NearestSearch::Direction::From : NearestSearch::Direction::To,
                .goal = radius ? goal : -1,
                .radius = radius.value_or(-1),
                .mostLooks = looks});
        if (!m_search.gaveUp())
            return found;
    }
}

bool LiveOptimum::undo()
{
    if (m_undoMarks.empty())
        return false;
    m_state.takeBack(m_undoMarks.back());
    m_undoMarks.pop_back();
    return true;
}

void LiveOptimum::forgetUndo()
{
    m_undoMarks.clear();
    m_state.forgetTrail();
}

Network LiveOptimum::network() const
{
    Network network = *m_origin;
    for (std::int32_t i = 0; i < static_cast<std::int32_t>(network.arcCount()); ++i) {
        const ResidualState::Arc& arc = m_state.arc(m_state.positionOf(ArcId(i)));
        network.setCost(ArcId(i), Points(arc.cost));
        network.setCapacity(ArcId(i), arc.capacity);
    }
    for (Node node = 0; node < static_cast<Node>(network.nodeCount()); ++node)
        network.setSupply(NodeId(node), m_state.supply(node));
    return network;
}

Optimum LiveOptimum::optimum() const
{
    Optimum optimum;
    optimum.totalCost = totalCost();
    for (std::int32_t i = 0; i < static_cast<std::int32_t>(m_state.arcCount()); ++i)
        optimum.flow.push_back(flow(ArcId(i)));
    for (Node node = 0; node < static_cast<Node>(m_state.nodeCount()); ++node)
        optimum.prices.push_back(price(NodeId(node)) - price(NodeId(0)));
    return optimum;
}

Network LiveOptimum::changed(std::span<const Change> changes) const
{
    Network network = this->network();
    for (const Change& change : changes) {
        std::visit(Overloaded{[&](const CostChange& cost) { network.setCost(cost.arc, cost.cost); },
                       [&](const CapacityChange& capacity) { network.setCapacity(capacity.arc, capacity.capacity); },
                       [&](const SupplyChange& supply) { network.addSupply(supply.node, supply.more); }},
            change);
    }
    return network;
}

std::optional<SolveResult> LiveOptimum::solveCold(std::span<const Change> changes, const Job& job)
{
    ++m_coldSolveCount;
    SolveResult result = solve(changed(changes), job);
    const auto* optimum = std::get_if<Optimum>(&result);
    if (!optimum)
        return result;
    takeOver(changes, *optimum);
    return std::nullopt;
}

void LiveOptimum::takeOver(std::span<const Change> changes, const Optimum& optimum)
{
    m_state.unfoldAll();
    for (const Change& change : changes) {
        std::visit(
            Overloaded{[&](const CostChange& cost) { m_state.setCost(m_state.positionOf(cost.arc), cost.cost.count()); },
                [&](const CapacityChange& capacity) { m_state.setCapacity(m_state.positionOf(capacity.arc), capacity.capacity); },
                [&](const SupplyChange& supply) { m_state.addSupply(supply.node.value(), supply.more); }},
            change);
    }
    for (std::int32_t i = 0; i < static_cast<std::int32_t>(m_state.arcCount()); ++i)
        if (const std::int64_t more = optimum.flow[ArcId(i).position()] - flow(ArcId(i)); more != 0)
            m_state.push(m_state.positionOf(ArcId(i)), more);
    std::int64_t mostFallen = 0;
    std::int64_t mostRisen = 0;
    for (Node node = 0; node < static_cast<Node>(m_state.nodeCount()); ++node) {
        const std::int64_t by = optimum.prices[NodeId(node).position()].count() - m_state.price(node);
        m_state.shiftPrice(node, by);
        mostFallen = std::min(mostFallen, by);
        mostRisen = std::max(mostRisen, by);
    }
    m_state.notePriceMove(mostFallen);
    m_state.notePriceMove(mostRisen);
    m_state.fold();
    m_state.forgetLargestPrice();
}

}  // namespace botri::flow
