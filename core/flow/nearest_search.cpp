// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/flow/nearest_search.h"

#include <algorithm>
#include <functional>
#include <limits>

namespace botri::flow {

NearestSearch::Node NearestSearch::run(const ResidualState& state, const Question& question)
{
    m_question = question;
    m_within = question.radius >= 0 ? question.radius : std::numeric_limits<std::int64_t>::max();
    ++m_round;
    m_settled.clear();
    m_waiting.clear();
    m_waitingHere.clear();
    m_reach = 0;
    m_looks = 0;
    m_gaveUp = false;
    relax(state, question.start, 0, {-1, false});
    while (const std::optional<Waiting> next = nearestWaiting()) {
        m_reach = next->distance;
        if (next->look == Waiting::Look::Around && isGoal(state, next->node))
            return next->node;
        go(state, *next);
        m_gaveUp = m_looks > question.mostLooks;
        if (m_gaveUp)
            return -1;
    }
    m_reach = question.radius;
    return -1;
}

bool NearestSearch::isGoal(const ResidualState& state, Node node) const
{
    if (m_question.goal >= 0)
        return node == m_question.goal;
    return m_question.direction == Direction::From ? state.excess(node) < 0 : state.excess(node) > 0;
}

std::optional<NearestSearch::Waiting> NearestSearch::nearestWaiting()
{
    const auto isStale = [&](const Waiting& next) {
        const Label& label = at(next.node);
        return next.look == Waiting::Look::Around && (label.isSettled || label.distance != next.distance);
    };
    while (!m_waitingHere.empty()) {
        const Waiting next = m_waitingHere.back();
        m_waitingHere.pop_back();
        if (!isStale(next))
            return next;
    }
    while (!m_waiting.empty()) {
        std::pop_heap(m_waiting.begin(), m_waiting.end(), std::greater<>());
        const Waiting next = m_waiting.back();
        m_waiting.pop_back();
        if (!isStale(next))
            return next;
    }
    return std::nullopt;
}

void NearestSearch::go(const ResidualState& state, const Waiting& next)
{
    switch (next.look) {
    case Waiting::Look::Around:
        at(next.node).isSettled = true;
        m_settled.push_back(next.node);
        m_question.direction == Direction::From ? lookFrom(state, next.node) : lookTo(state, next.node);
        break;
    case Waiting::Look::Further:
        lookAtCheapest(state, next.node, m_cheapest.extend(state, next.node), Waiting::Look::Everywhere);
        break;
    case Waiting::Look::Everywhere: lookAtArcsIn(state, next.node); break;
    }
}

void NearestSearch::lookFrom(const ResidualState& state, Node node)
{
    const std::int64_t distance = at(node).distance;
    for (const ResidualState::Position position : state.out(node))
        if (const ResidualState::Arc& arc = state.arc(position); !arc.isFull())
            relax(state, arc.head, distance + state.reducedCost(arc), {position, true});
    for (const ResidualState::Position position : state.carryingIn(node))
        relax(state, state.arc(position).tail, distance - state.reducedCost(state.arc(position)), {position, false});
}

void NearestSearch::lookTo(const ResidualState& state, Node node)
{
    const std::int64_t distance = at(node).distance;
    for (const ResidualState::Position position : state.carryingOut(node))
        relaxBack(state, state.arc(position).head, distance - state.reducedCost(state.arc(position)), {position, false});
    if (CheapestArcsIn::isWorthwhile(state, node))
        lookAtCheapest(state, node, m_cheapest.known(state, node), Waiting::Look::Further);
    else
        lookAtArcsIn(state, node);
}

void NearestSearch::lookAtArcsIn(const ResidualState& state, Node node)
{
    for (ResidualState::Position position = state.firstIn(node); position < state.firstIn(node + 1); ++position)
        relaxMore(state, position);
}

// What is not on the list is no nearer than its limit, and no length is below 0.
void NearestSearch::lookAtCheapest(const ResidualState& state, Node node, const CheapestArcsIn::List& list, Waiting::Look next)
{
    for (const ResidualState::Position position : list.arcs)
        relaxMore(state, position);
    if (list.isWhole())
        return;
    const std::int64_t beyond = std::max(list.limit, state.price(node)) - state.price(node);
    await({std::max(m_reach, at(node).distance + beyond), node, next});
}

inline void NearestSearch::relaxMore(const ResidualState& state, ResidualState::Position position)
{
    const ResidualState::Arc& arc = state.arc(position);
    if (!arc.isFull())
        relaxBack(state, arc.tail, at(arc.head).distance + state.reducedCost(arc), {position, true});
}

// A passage is no further than where it stands.
inline void NearestSearch::relaxBack(const ResidualState& state, Node node, std::int64_t distance, ResidualState::Link link)
{
    const Node at = state.standing(node).at;
    relax(state, at, distance, link, at == node ? -1 : node);
}

// A goal that was seen bounds the rest of the search: what is no nearer need not wait.
inline void NearestSearch::relax(
    const ResidualState& state, Node node, std::int64_t distance, ResidualState::Link link, Node passage)
{
    ++m_looks;
    if (distance >= m_within)
        return;
    Label& label = at(node);
    if (label.round == m_round && (label.isSettled || label.distance <= distance))
        return;
    label = {m_round, distance, link, passage, false};
    if (isGoal(state, node))
        m_within = distance;
    await({distance, node, Waiting::Look::Around});
}

inline void NearestSearch::await(const Waiting& next)
{
    if (next.distance == m_reach) {
        m_waitingHere.push_back(next);
    } else if (next.look == Waiting::Look::Around || next.distance < m_within) {
        m_waiting.push_back(next);
        std::push_heap(m_waiting.begin(), m_waiting.end(), std::greater<>());
    }
}

void NearestSearch::shiftPrices(ResidualState& state) const
{
    const std::int64_t sign = m_question.direction == Direction::From ? -1 : 1;
    for (const Node node : m_settled) {
        const std::int64_t nearer = m_reach - at(node).distance;
        if (nearer > 0 && !state.isPassage(node))  // those move with where they stand
            state.shiftPrice(node, sign * nearer);
    }
    state.notePriceMove(sign * m_reach);
}

NearestSearch::Node NearestSearch::before(const ResidualState& state, Node node) const
{
    const Label& label = at(node);
    const ResidualState::Arc& arc = state.arc(label.link.arc);
    return arc.tail == (label.passage < 0 ? node : label.passage) ? arc.head : arc.tail;
}

std::int64_t NearestSearch::roomTo(const ResidualState& state, Node node) const
{
    std::int64_t room = kUnlimited;
    const auto pass = [&](ResidualState::Link link) {
        const ResidualState::Arc& arc = state.arc(link.arc);
        room = std::min(room, link.isMore ? arc.roomForMore() : arc.units);
    };
    for (; node != m_question.start; node = before(state, node)) {
        pass(at(node).link);
        if (at(node).passage >= 0)
            pass(state.linkTo(at(node).passage));
    }
    return room;
}

void NearestSearch::pushTo(ResidualState& state, Node node, std::int64_t units) const
{
    const auto push = [&](ResidualState::Link link) { state.push(link.arc, link.isMore ? units : -units); };
    for (; node != m_question.start; node = before(state, node)) {
        const Node passage = at(node).passage;
        if (passage >= 0)
            push(state.linkTo(passage));
        push(at(node).link);
    }
}

}  // namespace botri::flow
