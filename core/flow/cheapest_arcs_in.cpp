// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/flow/cheapest_arcs_in.h"

#include <algorithm>

namespace botri::flow {

namespace {

constexpr ResidualState::Position kMany = 96;
constexpr std::size_t kMore = 48;
constexpr std::size_t kSample = 256;
constexpr std::int64_t kNoLimit = std::numeric_limits<std::int64_t>::max();
constexpr std::int64_t kNothing = std::numeric_limits<std::int64_t>::min();

}  // namespace

bool CheapestArcsIn::isWorthwhile(const ResidualState& state, Node node)
{
    return state.firstIn(node + 1) - state.firstIn(node) > kMany;
}

std::size_t CheapestArcsIn::looksAt(const ResidualState& state, Node node)
{
    return static_cast<std::size_t>(std::min(kMany, state.firstIn(node + 1) - state.firstIn(node)));
}

CheapestArcsIn::List CheapestArcsIn::known(const ResidualState& state, Node node) const
{
    const auto found = m_made.find(node);
    if (found == m_made.end() || found->second.cheaperCount != state.cheaperCount(node))
        return {{}, kNothing};
    const Made& made = found->second;
    if (made.limit == kNoLimit)
        return {made.arcs, kNoLimit};
    const PriceMoves::Wide limit = made.limit - state.mostFallenSince(made.when);
    return {made.arcs, static_cast<std::int64_t>(std::max<PriceMoves::Wide>(limit, kNothing))};
}

CheapestArcsIn::List CheapestArcsIn::extend(const ResidualState& state, Node node)
{
    const Position first = state.firstIn(node);
    const Position end = state.firstIn(node + 1);
    m_lengths.clear();
    for (Position position = first; position < end; ++position)
        m_lengths.push_back(state.arc(position).cost + state.price(state.arc(position).tail));
    const List before = known(state, node);
    const auto among = [&](std::int64_t limit) {
        return static_cast<std::size_t>(std::count_if(before.arcs.begin(), before.arcs.end(),
            [&](Position position) { return m_lengths[static_cast<std::size_t>(position - first)] < limit; }));
    };
    const std::int64_t limit = std::max(before.limit, chooseLimit(among(before.limit) + kMore));
    Made& made = m_made[node];
    made = {{}, limit, state.now(), state.cheaperCount(node)};
    for (Position position = first; position < end; ++position)
        if (limit == kNoLimit || m_lengths[static_cast<std::size_t>(position - first)] < limit)
            made.arcs.push_back(position);
    return {made.arcs, limit};
}

// Any limit is right; so a part of the lengths is enough to guess a good one.
std::int64_t CheapestArcsIn::chooseLimit(std::size_t wanted)
{
    if (wanted >= m_lengths.size())
        return kNoLimit;
    const std::size_t stride = m_lengths.size() / kSample + 1;
    m_sample.clear();
    for (std::size_t i = 0; i < m_lengths.size(); i += stride)
        m_sample.push_back(m_lengths[i]);
    const auto last = m_sample.begin() + static_cast<std::ptrdiff_t>(wanted / stride);
    std::nth_element(m_sample.begin(), last, m_sample.end());
    return *last + 1;
}

}  // namespace botri::flow
