// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/flow/residual_state.h"

#include <algorithm>
#include <cstdlib>
#include <numeric>
#include <utility>

#include "core/base/check.h"

namespace botri::flow {

namespace {

void erase(std::vector<std::int32_t>& places, std::int32_t place)
{
    const auto found = std::find(places.begin(), places.end(), place);
    *found = places.back();
    places.pop_back();
}

}  // namespace

ResidualState::ResidualState(const Network& network, std::span<const std::int64_t> flow, std::span<const Points> prices)
    : m_layout(layOut(network)),
      m_arcs(network.arcCount()),
      m_excesses(network.nodeCount(), 0),
      m_carryingIn(network.nodeCount()),
      m_carryingOut(network.nodeCount()),
      m_cheaperCounts(network.nodeCount(), 0)
{
    BOTRI_CHECK(flow.size() == network.arcCount() && prices.size() == network.nodeCount());
    m_prices.resize(prices.size());
    m_supplies.resize(prices.size());
    m_standings.reserve(prices.size());
    for (Node node = 0; node < static_cast<Node>(prices.size()); ++node) {
        m_standings.push_back({node, 0});
        setPrice(node, prices[NodeId(node).position()].count());
        m_supplies[NodeId(node).position()] = network.supply(NodeId(node));
    }
    for (std::size_t i = 0; i < flow.size(); ++i) {
        const ArcId id(static_cast<std::int32_t>(i));
        const Position position = positionOf(id);
        at(position) = {network.tail(id).value(), network.head(id).value(), network.cost(id).count(), network.capacity(id), 0};
        setUnits(position, flow[i]);
    }
    unfoldAll();
    fold();
    forgetTrail();
}

std::shared_ptr<const ResidualState::Layout> ResidualState::layOut(const Network& network)
{
    auto layout = std::make_shared<Layout>();
    layout->firstIn.assign(network.nodeCount() + 1, 0);
    layout->firstOut.assign(network.nodeCount() + 1, 0);
    const auto arcCount = static_cast<std::int32_t>(network.arcCount());
    for (std::int32_t i = 0; i < arcCount; ++i) {
        ++layout->firstIn[network.head(ArcId(i)).position() + 1];
        ++layout->firstOut[network.tail(ArcId(i)).position() + 1];
    }
    std::partial_sum(layout->firstIn.begin(), layout->firstIn.end(), layout->firstIn.begin());
    std::partial_sum(layout->firstOut.begin(), layout->firstOut.end(), layout->firstOut.begin());

    layout->positions.resize(network.arcCount());
    layout->out.resize(network.arcCount());
    std::vector<Position> nextIn = layout->firstIn;
    std::vector<Position> nextOut = layout->firstOut;
    for (std::int32_t i = 0; i < arcCount; ++i) {
        const Position position = nextIn[network.head(ArcId(i)).position()]++;
        layout->positions[ArcId(i).position()] = position;
        layout->out[static_cast<std::size_t>(nextOut[network.tail(ArcId(i)).position()]++)] = position;
    }
    layout->hasHome.resize(network.nodeCount());
    const auto hasOneArcIn = [&](NodeId node) {
        return layout->firstIn[node.position() + 1] - layout->firstIn[node.position()] == 1;
    };
    for (std::int32_t i = 0; i < arcCount; ++i)
        if (hasOneArcIn(network.head(ArcId(i))))
            layout->hasHome[network.head(ArcId(i)).position()] = !hasOneArcIn(network.tail(ArcId(i)));
    return layout;
}

ResidualState::Standing ResidualState::findStanding(Node node) const
{
    const Standing own{node, 0};
    if (!m_layout->hasHome[static_cast<std::size_t>(node)] || excess(node) != 0)
        return own;
    const Arc& in = arc(firstIn(node));
    const std::span<const Position> out = carryingOut(node);
    if (out.empty())
        return in.units == 0 && in.capacity > 0 ? Standing{in.tail, in.cost} : own;
    return out.size() == 1 && in.isFull() ? Standing{arc(out.front()).head, -arc(out.front()).cost} : own;
}

ResidualState::Link ResidualState::linkTo(Node passage) const
{
    const std::span<const Position> out = carryingOut(passage);
    return out.empty() ? Link{firstIn(passage), true} : Link{out.front(), false};
}

// It keeps the price it has.
void ResidualState::unfold(Node node)
{
    if (!m_layout->hasHome[static_cast<std::size_t>(node)])
        return;
    m_unfolded.push_back(node);
    if (!isPassage(node))
        return;
    const std::int64_t own = price(node);
    m_trail.push_back({Step::Kind::Price, node, m_prices[static_cast<std::size_t>(node)]});
    m_standings[static_cast<std::size_t>(node)] = {node, 0};
    setPrice(node, own);
}

void ResidualState::unfoldEnds(Position position)
{
    unfold(arc(position).tail);
    unfold(arc(position).head);
}

void ResidualState::unfoldAll()
{
    for (Node node = 0; node < static_cast<Node>(nodeCount()); ++node)
        unfold(node);
}

// Becoming a passage raises the price of a node as far as it can rise: no length becomes negative by that.
void ResidualState::fold()
{
    std::int64_t risen = 0;
    for (const Node node : m_unfolded) {
        const std::int64_t own = price(node);
        stand(node);
        risen = std::max(risen, price(node) - own);
    }
    m_unfolded.clear();
    notePriceMove(risen);
}

std::span<const ResidualState::Position> ResidualState::out(Node node) const
{
    const auto first = static_cast<std::size_t>(m_layout->firstOut[static_cast<std::size_t>(node)]);
    const auto last = static_cast<std::size_t>(m_layout->firstOut[static_cast<std::size_t>(node) + 1]);
    return std::span(m_layout->out).subspan(first, last - first);
}

void ResidualState::setCost(Position position, std::int64_t cost)
{
    unfoldEnds(position);
    Arc& arc = at(position);
    m_trail.push_back({Step::Kind::Cost, position, arc.cost});
    changeCost(arc, cost);
}

void ResidualState::changeCost(Arc& arc, std::int64_t cost)
{
    if (cost < arc.cost)
        ++m_cheaperCounts[static_cast<std::size_t>(arc.head)];
    m_totalCost += (Wide(cost) - Wide(arc.cost)) * Wide(arc.units);
    arc.cost = cost;
}

void ResidualState::setCapacity(Position position, std::int64_t capacity)
{
    unfoldEnds(position);
    m_trail.push_back({Step::Kind::Capacity, position, arc(position).capacity});
    at(position).capacity = capacity;
}

void ResidualState::push(Position position, std::int64_t more)
{
    unfoldEnds(position);
    m_trail.push_back({Step::Kind::Units, position, arc(position).units});
    addExcess(arc(position).tail, -more);
    addExcess(arc(position).head, more);
    setUnits(position, arc(position).units + more);
}

void ResidualState::shiftPrice(Node node, std::int64_t by)
{
    BOTRI_CHECK(!isPassage(node));
    m_trail.push_back({Step::Kind::Price, node, price(node)});
    setPrice(node, price(node) + by);
}

void ResidualState::notePriceMove(std::int64_t by)
{
    if (by == 0)
        return;
    m_trail.push_back({Step::Kind::PriceMove, -1, by});
    m_moves.note(by);
}

void ResidualState::setPrice(Node node, std::int64_t price)
{
    m_prices[static_cast<std::size_t>(node)] = price;
    m_largestPrice = std::max(m_largestPrice, price < 0 ? -price : price);
}

void ResidualState::forgetLargestPrice()
{
    m_largestPrice = 0;
    for (Node node = 0; node < static_cast<Node>(nodeCount()); ++node)
        m_largestPrice = std::max(m_largestPrice, std::abs(price(node)));
}

void ResidualState::addSupply(Node node, std::int64_t more)
{
    unfold(node);
    m_trail.push_back({Step::Kind::Supply, node, supply(node)});
    m_supplies[static_cast<std::size_t>(node)] += more;
    addExcess(node, more);
}

void ResidualState::addExcess(Node node, std::int64_t more)
{
    m_trail.push_back({Step::Kind::Excess, node, excess(node)});
    m_excesses[static_cast<std::size_t>(node)] += more;
}

void ResidualState::setUnits(Position position, std::int64_t units)
{
    Arc& arc = at(position);
    Places& in = m_carryingIn[static_cast<std::size_t>(arc.head)];
    Places& out = m_carryingOut[static_cast<std::size_t>(arc.tail)];
    if (arc.units == 0 && units != 0) {
        in.push_back(position);
        out.push_back(position);
    } else if (arc.units != 0 && units == 0) {
        erase(in, position);
        erase(out, position);
    }
    m_totalCost += Wide(arc.cost) * (Wide(units) - Wide(arc.units));
    arc.units = units;
}

void ResidualState::takeBack(std::size_t trailLength)
{
    for (; this->trailLength() > trailLength; m_trail.pop_back())
        undo(m_trail.back());
    for (const Node node : m_unfolded)
        stand(node);
    m_unfolded.clear();
    m_moves.returnTo(trailLength);
}

void ResidualState::forgetTrail()
{
    m_forgotten += m_trail.size();
    m_trail.clear();
}

void ResidualState::undo(const Step& step)
{
    switch (step.kind) {
    case Step::Kind::Cost: changeCost(at(step.place), step.before); break;
    case Step::Kind::Capacity: at(step.place).capacity = step.before; break;
    case Step::Kind::Units: setUnits(step.place, step.before); break;
    case Step::Kind::Price: setPrice(step.place, step.before); return;
    case Step::Kind::PriceMove: m_moves.takeBack(step.before); return;
    case Step::Kind::Supply: m_supplies[static_cast<std::size_t>(step.place)] = step.before; return;
    case Step::Kind::Excess:
        m_excesses[static_cast<std::size_t>(step.place)] = step.before;
        m_unfolded.push_back(step.place);
        return;
    }
    m_unfolded.insert(m_unfolded.end(), {arc(step.place).tail, arc(step.place).head});
}

}  // namespace botri::flow
