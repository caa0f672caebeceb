// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planning/level_weights.h"

#include "tests/support/catch.h"

using namespace botri;
using namespace botri::planning;

namespace {

LevelRanges provinceSized()
{
    LevelRanges ranges;
    ranges.mostMoves = 400;
    ranges.measurePerMove = 100;
    ranges.measureStep = 5;
    ranges.preferenceLow = -30;
    ranges.preferenceHigh = 220;
    ranges.posts = 12'000;
    ranges.fieldsEmpty = 150;
    return ranges;
}

}  // namespace

TEST_CASE("a lower level never outvotes a higher one", "[planning]")
{
    const LevelRanges ranges = provinceSized();
    const auto weights = LevelWeights::inOrder(ranges);
    REQUIRE(weights);
    const std::int64_t preferenceRange = ranges.mostMoves * (ranges.preferenceHigh - ranges.preferenceLow);
    const CostLevels worstPreference{0, 0, 0, preferenceRange};
    const CostLevels oneMeasureStep{0, 0, ranges.measureStep, 0};
    CHECK(weights->points(oneMeasureStep) > weights->points(worstPreference));
    const CostLevels worstMeasures{0, 0, ranges.mostMoves * ranges.measurePerMove, preferenceRange};
    const CostLevels onePostPoint{0, 1, 0, 0};
    CHECK(weights->points(onePostPoint) > weights->points(worstMeasures));
    const CostLevels everyPost{0, ranges.posts, ranges.mostMoves * ranges.measurePerMove, preferenceRange};
    const CostLevels oneField{1, 0, 0, 0};
    CHECK(weights->points(oneField) > weights->points(everyPost));
}

TEST_CASE("weights that exceed 62 bits are refused", "[planning]")
{
    LevelRanges ranges = provinceSized();
    ranges.mostMoves = 4'000'000;
    ranges.posts = 4'000'000'000;
    CHECK_FALSE(LevelWeights::inOrder(ranges));
    ranges.posts = std::int64_t{1} << 50;
    CHECK_FALSE(LevelWeights::traded(ranges, 1'000'000, 10'000));
}

TEST_CASE("traded weights are the planner's own numbers", "[planning]")
{
    const auto weights = LevelWeights::traded(provinceSized(), 20, 100);
    REQUIRE(weights);
    CHECK(weights->points({0, 1, 0, 0}) == Points(20));
    CHECK(weights->points({1, 0, 0, 0}) == Points(2000));
    CHECK(weights->points({0, 0, 1, 1}) == Points(2));
}
