// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <optional>
#include <utility>

#include "core/base/quantity.h"
#include "core/model/workspace.h"

namespace botri::model {

enum class DistanceBasis { SameUnit, Table, Estimate };

struct RoadDistance {
    Metres length;
    DistanceBasis basis;

    bool operator==(const RoadDistance&) const = default;
};

/// Road distances between units: the loaded table where it has the pair, else great circle × road factor
/// (the high-mountain factor when either end is a high-mountain commune). A department without a location
/// counts as sitting in the provincial centre given at construction.
class Distances {
public:
    /// \param centre where units without a location are taken to be; nothing: their distances are unknown.
    Distances(const Workspace& workspace, const Policy& policy, std::optional<GeoPoint> centre);

    /// Nothing when an end has no location and the table does not know the pair. O(log n).
    [[nodiscard]] std::optional<RoadDistance> between(const Unit& a, const Unit& b) const;

private:
    std::map<std::pair<UnitCode, UnitCode>, Metres> m_table;
    std::int64_t m_roadFactor;
    std::int64_t m_highMountainRoadFactor;
    std::optional<GeoPoint> m_centre;
};

/// Where the provincial departments sit: the location of the first department or ward that has one.
[[nodiscard]] std::optional<GeoPoint> provincialCentre(const Workspace& workspace);

}  // namespace botri::model
