// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <iterator>
#include <random>
#include <span>
#include <string_view>
#include <utility>
#include <vector>

#include "core/base/check.h"

namespace botri::data {

/// Whole numbers that look random and are the same on every machine: the standard fixes the engine but not its
/// distributions, so those are ours. Each topic draws from its own sequence: more draws for one leave the others alone.
class RandomSource {
public:
    RandomSource(std::uint64_t seed, std::string_view topic);

    /// 0 … count − 1, each equally likely. \pre count > 0.
    [[nodiscard]] int below(int count);
    /// first … last.
    [[nodiscard]] int between(int first, int last) { return first + below(last - first + 1); }
    [[nodiscard]] bool chance(int percent) { return below(100) < percent; }

    /// One of the elements. \pre there is one.
    template <class Range>
    [[nodiscard]] const auto& pick(const Range& from)
    {
        return from[static_cast<std::size_t>(below(static_cast<int>(std::size(from))))];
    }

    template <class T>
    void shuffle(std::vector<T>& values)
    {
        for (std::size_t i = values.size(); i > 1; --i)
            std::swap(values[i - 1], values[static_cast<std::size_t>(below(static_cast<int>(i)))]);
    }

    /// Index of one of `weights`, likelier the greater its weight. \pre their sum > 0.
    [[nodiscard]] std::size_t pickWeighted(std::span<const int> weights);

private:
    std::mt19937_64 m_engine;
};

/// `total` in whole parts as near to proportion as can be (largest remainder; ties to the earlier part). \pre Σ weights > 0.
[[nodiscard]] std::vector<int> sharesOf(int total, std::span<const int> weights);

}  // namespace botri::data
