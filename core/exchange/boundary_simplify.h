// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

#include "core/base/quantity.h"
#include "core/exchange/boundary_file.h"

namespace botri::exchange {

/// The closed line with fewer points: none of those left out lies farther than `tolerance` from it (Douglas & Peucker 1973).
/// At least three points stay where there were three. O(n log n) usually, O(n²) at worst; does not recurse.
[[nodiscard]] Ring simplifiedRing(std::span<const GeoPoint> ring, Metres tolerance);

}  // namespace botri::exchange
