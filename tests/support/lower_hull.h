// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <map>
#include <utility>
#include <vector>

namespace botri::tests {

/// The corners that some price above 0 makes best, of points given as the least y for each x: by rising x and falling y.
[[nodiscard]] inline std::vector<std::pair<std::int64_t, std::int64_t>> lowerHull(
    const std::map<std::int64_t, std::int64_t>& leastByAmount)
{
    std::vector<std::pair<std::int64_t, std::int64_t>> hull;
    for (const auto& [x, y] : leastByAmount) {
        if (!hull.empty() && y >= hull.back().second)
            continue;
        const auto isBent = [&](const auto& a, const auto& b) {
            return (b.second - a.second) * (x - b.first) < (y - b.second) * (b.first - a.first);
        };
        while (hull.size() > 1 && !isBent(hull[hull.size() - 2], hull.back()))
            hull.pop_back();
        hull.emplace_back(x, y);
    }
    return hull;
}

}  // namespace botri::tests
