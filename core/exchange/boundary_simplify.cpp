// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/boundary_simplify.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <utility>

namespace botri::exchange {
namespace {

struct Place {
    double x = 0;
    double y = 0;
};

/// Metres on a plane that touches the earth at the first point.
std::vector<Place> onPlane(std::span<const GeoPoint> ring)
{
    constexpr double kMetresOfDegree = 111'195;
    const double east = std::cos(ring.front().latitude * std::numbers::pi / 180);
    std::vector<Place> places;
    places.reserve(ring.size());
    for (const GeoPoint& point : ring)
        places.push_back({(point.longitude - ring.front().longitude) * kMetresOfDegree * east,
            (point.latitude - ring.front().latitude) * kMetresOfDegree});
    return places;
}

double distanceToSegment(Place p, Place a, Place b)
{
    const double dx = b.x - a.x;
    const double dy = b.y - a.y;
    const double length = dx * dx + dy * dy;
    const double along = length > 0 ? std::clamp(((p.x - a.x) * dx + (p.y - a.y) * dy) / length, 0.0, 1.0) : 0;
    return std::hypot(p.x - a.x - along * dx, p.y - a.y - along * dy);
}

/// Keeps, between two kept points, the one that is farthest off, as long as it is too far; `last` may be one past the end,
/// which is the first point again.
void keepFar(const std::vector<Place>& places, std::size_t first, std::size_t last, double tolerance, std::vector<bool>& kept)
{
    std::vector<std::pair<std::size_t, std::size_t>> spans{{first, last}};
    while (!spans.empty()) {
        const auto [from, to] = spans.back();
        spans.pop_back();
        double most = tolerance;
        std::size_t farthest = from;
        for (std::size_t i = from + 1; i < to; ++i)
            if (const double off = distanceToSegment(places[i], places[from], places[to % places.size()]); off > most) {
                most = off;
                farthest = i;
            }
        if (farthest == from)
            continue;
        kept[farthest] = true;
        spans.emplace_back(from, farthest);
        spans.emplace_back(farthest, to);
    }
}

}  // namespace

Ring simplifiedRing(std::span<const GeoPoint> ring, Metres tolerance)
{
    if (ring.size() <= 3)
        return {ring.begin(), ring.end()};
    const std::vector<Place> places = onPlane(ring);
    // The first point, the one farthest from it, and the one farthest from the line between them: a triangle to start from.
    const auto far = static_cast<std::size_t>(
        std::ranges::max_element(places, {}, [](const Place& place) { return std::hypot(place.x, place.y); }) - places.begin());
    const auto third = static_cast<std::size_t>(std::ranges::max_element(places, {}, [&](const Place& place) {
        return distanceToSegment(place, places.front(), places[far]);
    }) - places.begin());
    std::vector<std::size_t> corners{0, far, third == 0 || third == far ? (far + 1) % ring.size() : third};
    std::ranges::sort(corners);
    corners.erase(std::ranges::unique(corners).begin(), corners.end());
    std::vector<bool> kept(ring.size(), false);
    for (std::size_t i = 0; i < corners.size(); ++i) {
        kept[corners[i]] = true;
        keepFar(places, corners[i], i + 1 < corners.size() ? corners[i + 1] : ring.size(), static_cast<double>(tolerance.count()),
            kept);
    }
    Ring simple;
    for (std::size_t i = 0; i < ring.size(); ++i)
        if (kept[i])
            simple.push_back(ring[i]);
    return simple;
}

}  // namespace botri::exchange
