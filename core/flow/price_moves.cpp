// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/flow/price_moves.h"

#include <algorithm>

namespace botri::flow {

void PriceMoves::returnTo(std::size_t trailLength)
{
    ++m_returns;
    while (!m_lowest.empty() && m_lowest.back().trailLength >= trailLength)
        m_lowest.pop_back();
    m_lowest.push_back(now(trailLength));
}

// Since a moment that was undone: down by what had risen before it, and then by what fell from where the return ended.
PriceMoves::Wide PriceMoves::mostFallenSince(const Moment& then) const
{
    const auto lowest = std::upper_bound(m_lowest.begin(), m_lowest.end(), then.returns,
        [](std::uint64_t returns, const Moment& later) { return returns < later.returns; });
    if (lowest == m_lowest.end() || lowest->trailLength >= then.trailLength)
        return m_fallen - then.fallen;
    return (then.risen - lowest->risen) + (m_fallen - lowest->fallen);
}

}  // namespace botri::flow
