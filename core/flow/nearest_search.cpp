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
    relax(state, question.start, 0, -1, false);
    for (Node node = nearestWaiting(); node >= 0; node = nearestWaiting()) {
        m_reach = at(node).distance;
        if (isGoal(state, node))
            return node;
        at(node).isSettled = true;
        m_settled.push_back(node);
        relaxNeighbours(state, node);
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

NearestSearch::Node NearestSearch::nearestWaiting()
{
    while (!m_waitingHere.empty()) {
        const Node node = m_waitingHere.back();
        m_waitingHere.pop_back();
        if (!at(node).isSettled)
            return node;
    }
    while (!m_waiting.empty()) {
        std::pop_heap(m_waiting.begin(), m_waiting.end(), std::greater<>());
        const auto [distance, node] = m_waiting.back();
        m_waiting.pop_back();
        if (!at(node).isSettled && at(node).distance == distance)
            return node;
    }
    return -1;
}

void NearestSearch::relaxNeighbours(const ResidualState& state, Node node)
{
    const std::int64_t distance = at(node).distance;
    if (m_question.direction == Direction::From) {
        for (const ResidualState::Position position : state.out(node))
            if (const ResidualState::Arc& arc = state.arc(position); !arc.isFull())
                relax(state, arc.head, distance + state.reducedCost(arc), position, true);
        for (const ResidualState::Position position : state.carryingIn(node))
            relax(state, state.arc(position).tail, distance - state.reducedCost(state.arc(position)), position, false);
    } else {
        for (ResidualState::Position position = state.firstIn(node); position < state.firstIn(node + 1); ++position)
            if (const ResidualState::Arc& arc = state.arc(position); !arc.isFull())
                relax(state, arc.tail, distance + state.reducedCost(arc), position, true);
        for (const ResidualState::Position position : state.carryingOut(node))
            relax(state, state.arc(position).head, distance - state.reducedCost(state.arc(position)), position, false);
    }
}

// A goal that was seen bounds the rest of the search: what is no nearer need not wait.
inline void NearestSearch::relax(
    const ResidualState& state, Node node, std::int64_t distance, ResidualState::Position link, bool isMore)
{
    if (distance >= m_within)
        return;
    Label& label = at(node);
    if (label.round == m_round && (label.isSettled || label.distance <= distance))
        return;
    label = {m_round, distance, link, isMore, false};
    if (isGoal(state, node))
        m_within = distance;
    if (distance == m_reach) {
        m_waitingHere.push_back(node);
        return;
    }
    m_waiting.emplace_back(distance, node);
    std::push_heap(m_waiting.begin(), m_waiting.end(), std::greater<>());
}

void NearestSearch::shiftPrices(ResidualState& state) const
{
    for (const Node node : m_settled) {
        const std::int64_t nearer = m_reach - at(node).distance;
        if (nearer > 0)
            state.shiftPrice(node, m_question.direction == Direction::From ? -nearer : nearer);
    }
}

NearestSearch::Node NearestSearch::before(const ResidualState& state, Node node) const
{
    const ResidualState::Arc& arc = state.arc(at(node).link);
    return arc.tail == node ? arc.head : arc.tail;
}

std::int64_t NearestSearch::roomTo(const ResidualState& state, Node node) const
{
    std::int64_t room = kUnlimited;
    for (; node != m_question.start; node = before(state, node)) {
        const ResidualState::Arc& arc = state.arc(at(node).link);
        room = std::min(room, at(node).isMore ? arc.roomForMore() : arc.units);
    }
    return room;
}

void NearestSearch::pushTo(ResidualState& state, Node node, std::int64_t units) const
{
    for (; node != m_question.start; node = before(state, node))
        state.push(at(node).link, at(node).isMore ? units : -units);
}

}  // namespace botri::flow
