// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <vector>

#include "core/base/geo_point.h"
#include "core/base/quantity.h"

namespace botri {

/// The closed line with fewer points: none of those left out lies farther than `tolerance` from it (Douglas & Peucker 1973).
/// At least three points stay where there were three. O(n log n) usually, O(n²) at worst; does not recurse.
[[nodiscard]] std::vector<GeoPoint> simplifiedRing(std::span<const GeoPoint> ring, Metres tolerance);

}  // namespace botri
