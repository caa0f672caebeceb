// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/geo_point.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace botri {

Metres greatCircleDistance(GeoPoint a, GeoPoint b)
{
    constexpr double kMeanRadius = 6'371'008.8;
    constexpr double kRadians = std::numbers::pi / 180;
    const double latitudeSine = std::sin((b.latitude - a.latitude) * kRadians / 2);
    const double longitudeSine = std::sin((b.longitude - a.longitude) * kRadians / 2);
    const double haversine = latitudeSine * latitudeSine
        + std::cos(a.latitude * kRadians) * std::cos(b.latitude * kRadians) * longitudeSine * longitudeSine;
    return Metres(std::llround(2 * kMeanRadius * std::asin(std::sqrt(std::min(1.0, haversine)))));
}

}  // namespace botri
