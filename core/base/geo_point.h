// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/quantity.h"

namespace botri {

/// WGS84, degrees.
struct GeoPoint {
    double latitude = 0;
    double longitude = 0;

    bool operator==(const GeoPoint&) const = default;
};

/// As the crow flies, on a sphere of 6,371,008.8 m (haversine; within 0.5 % of the ellipsoid).
[[nodiscard]] Metres greatCircleDistance(GeoPoint a, GeoPoint b);

}  // namespace botri
