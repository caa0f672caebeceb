// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/nghe-an/random_source.h"

#include <algorithm>
#include <limits>
#include <numeric>

namespace botri::data {
namespace {

/// FNV-1a
std::uint64_t hashOf(std::string_view text)
{
    std::uint64_t hash = 14695981039346656037U;
    for (const char c : text)
        hash = (hash ^ static_cast<unsigned char>(c)) * 1099511628211U;
    return hash;
}

}  // namespace

RandomSource::RandomSource(std::uint64_t seed, std::string_view topic) : m_engine(seed ^ hashOf(topic)) {}

int RandomSource::below(int count)
{
    BOTRI_CHECK(count > 0);
    const auto range = static_cast<std::uint64_t>(count);
    const std::uint64_t unbiased = std::numeric_limits<std::uint64_t>::max() / range * range;
    std::uint64_t drawn = m_engine();
    while (drawn >= unbiased)
        drawn = m_engine();
    return static_cast<int>(drawn % range);
}

std::size_t RandomSource::pickWeighted(std::span<const int> weights)
{
    int left = below(std::accumulate(weights.begin(), weights.end(), 0));
    std::size_t index = 0;
    while (left >= weights[index])
        left -= weights[index++];
    return index;
}

std::vector<int> sharesOf(int total, std::span<const int> weights)
{
    const std::int64_t sum = std::accumulate(weights.begin(), weights.end(), std::int64_t{0});
    BOTRI_CHECK(sum > 0);
    std::vector<int> shares;
    std::vector<std::pair<std::int64_t, std::size_t>> remainders;
    for (std::size_t i = 0; i < weights.size(); ++i) {
        const std::int64_t exact = std::int64_t{total} * weights[i];
        shares.push_back(static_cast<int>(exact / sum));
        remainders.emplace_back(-(exact % sum), i);
    }
    std::sort(remainders.begin(), remainders.end());
    const int rest = total - std::accumulate(shares.begin(), shares.end(), 0);
    for (int i = 0; i < rest; ++i)
        ++shares[remainders[static_cast<std::size_t>(i)].second];
    return shares;
}

}  // namespace botri::data
