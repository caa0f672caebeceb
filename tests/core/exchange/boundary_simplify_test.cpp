// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/boundary_simplify.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <utility>

#include "tests/support/catch.h"

using namespace botri;
using namespace botri::exchange;

namespace {

/// A circle of 10 km about Vinh with a ripple of some metres.
std::vector<GeoPoint> rippledCircle(int points, double rippleMetres)
{
    std::vector<GeoPoint> ring;
    for (int i = 0; i < points; ++i) {
        const double angle = 2 * std::numbers::pi * i / points;
        const double degrees = (10'000 + (i % 2 == 0 ? rippleMetres : 0)) / 111'195;
        ring.push_back(
            {18.7 + degrees * std::sin(angle), 105.7 + degrees * std::cos(angle) / std::cos(18.7 * std::numbers::pi / 180)});
    }
    return ring;
}

double nearest(const GeoPoint& point, const std::vector<GeoPoint>& ring)
{
    double least = 1e18;
    const double east = std::cos(point.latitude * std::numbers::pi / 180);
    for (std::size_t i = 0; i < ring.size(); ++i) {
        const auto metres = [&](const GeoPoint& other) {
            return std::pair((other.longitude - point.longitude) * 111'195 * east, (other.latitude - point.latitude) * 111'195);
        };
        const auto [ax, ay] = metres(ring[i]);
        const auto [bx, by] = metres(ring[(i + 1) % ring.size()]);
        const double length = (bx - ax) * (bx - ax) + (by - ay) * (by - ay);
        const double along = length > 0 ? std::clamp(-(ax * (bx - ax) + ay * (by - ay)) / length, 0.0, 1.0) : 0;
        least = std::min(least, std::hypot(ax + along * (bx - ax), ay + along * (by - ay)));
    }
    return least;
}

}  // namespace

TEST_CASE("a simplified ring stays within its tolerance and loses most points", "[exchange][boundaries]")
{
    const std::vector<GeoPoint> ring = rippledCircle(2000, 8);
    for (const int tolerance : {20, 100, 400}) {
        CAPTURE(tolerance);
        const std::vector<GeoPoint> simple = simplifiedRing(ring, Metres(tolerance));
        CHECK(simple.size() >= 3);
        CHECK(simple.size() < ring.size() / 10);
        double worst = 0;
        for (const GeoPoint& point : ring)
            worst = std::max(worst, nearest(point, simple));
        CHECK(worst <= tolerance * 1.02);
    }
}

TEST_CASE("a ring whose points all matter keeps them, and small rings stay rings", "[exchange][boundaries]")
{
    const std::vector<GeoPoint> square{{19, 105}, {19, 106}, {20, 106}, {20, 105}};
    CHECK(simplifiedRing(square, Metres(50)) == square);
    CHECK(simplifiedRing(square, Metres(10'000'000)).size() >= 3);
    CHECK(simplifiedRing(std::vector<GeoPoint>{}, Metres(50)).empty());
    CHECK(simplifiedRing(std::vector<GeoPoint>(9, GeoPoint{19, 105}), Metres(50)).size() >= 2);
    CHECK(simplifiedRing(rippledCircle(50'000, 30), Metres(5)).size() > 1000);
}
