// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace botri::flow {

/// How far prices may have moved: a bound for each way they moved together, added up. Tells what was once found out about prices
/// how much less it is worth now, also after moves were taken back.
class PriceMoves {
public:
    __extension__ typedef __int128 Wide;

    /// A moment: whether it was undone, and what moved since, can be told later.
    struct Moment {
        std::size_t trailLength = 0;
        std::uint64_t returns = 0;
        Wide risen = 0;
        Wide fallen = 0;
    };

    /// No price rose (fell, when negative) by more.
    void note(std::int64_t by) { (by > 0 ? m_risen : m_fallen) += by > 0 ? by : -Wide(by); }
    void takeBack(std::int64_t by) { (by > 0 ? m_risen : m_fallen) -= by > 0 ? by : -Wide(by); }
    /// All moves made since the trail had this length were taken back.
    void returnTo(std::size_t trailLength);

    [[nodiscard]] Moment now(std::size_t trailLength) const { return {trailLength, m_returns, m_risen, m_fallen}; }
    /// No price is further below the one it had then.
    [[nodiscard]] Wide mostFallenSince(const Moment& then) const;

private:
    Wide m_risen = 0;
    Wide m_fallen = 0;
    std::uint64_t m_returns = 0;
    std::vector<Moment> m_lowest;  // returns that no later one went behind: ever later, ever longer trails
};

}  // namespace botri::flow
