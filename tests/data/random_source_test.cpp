// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/nghe-an/random_source.h"

#include <algorithm>
#include <map>
#include <numeric>

#include "tests/support/catch.h"

using namespace botri;
using data::RandomSource;

TEST_CASE("equal seeds and topics draw equal numbers, other topics others", "[data]")
{
    RandomSource first(1, "names");
    RandomSource same(1, "names");
    RandomSource other(1, "posts");
    int differences = 0;
    for (int i = 0; i < 100; ++i) {
        const int drawn = first.below(1000);
        CHECK(drawn == same.below(1000));
        differences += drawn != other.below(1000) ? 1 : 0;
    }
    CHECK(differences > 50);
}

TEST_CASE("the numbers drawn are those the standard's engine gives on every machine", "[data]")
{
    RandomSource random(20251115, "portable");
    std::vector<int> drawn(5);
    std::generate(drawn.begin(), drawn.end(), [&] { return random.below(1000); });
    CHECK(drawn == std::vector<int>{890, 14, 930, 875, 794});
}

TEST_CASE("drawn numbers stay in their range and reach its ends", "[data]")
{
    RandomSource random(1, "range");
    std::map<int, int> seen;
    for (int i = 0; i < 400; ++i)
        ++seen[random.between(-1, 2)];
    REQUIRE(seen.size() == 4);
    CHECK(seen.begin()->first == -1);
    CHECK(seen.rbegin()->first == 2);
    for (const auto& [number, times] : seen)
        CHECK(times > 50);
}

TEST_CASE("a weight of zero is never picked", "[data]")
{
    RandomSource random(1, "weights");
    const std::array weights{0, 3, 0, 1};
    std::array<int, 4> seen{};
    for (int i = 0; i < 400; ++i)
        ++seen.at(random.pickWeighted(weights));
    CHECK(seen[0] == 0);
    CHECK(seen[2] == 0);
    CHECK(seen[1] > seen[3]);
    CHECK(seen[3] > 0);
}

TEST_CASE("shares add up and follow the weights", "[data]")
{
    const std::array weights{1, 1, 1};
    CHECK(data::sharesOf(10, weights) == std::vector<int>{4, 3, 3});
    const std::array uneven{27, 24, 15, 34};
    const auto shares = data::sharesOf(31, uneven);
    CHECK(std::accumulate(shares.begin(), shares.end(), 0) == 31);
    CHECK(shares[3] > shares[0]);
}
