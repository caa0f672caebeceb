// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <span>
#include <string>
#include <utility>
#include <vector>

#include "core/base/geo_point.h"
#include "core/base/job.h"
#include "core/exchange/finding.h"
#include "core/model/workspace.h"

namespace botri::exchange {

/// A closed line; its last point is not its first again.
using Ring = std::vector<GeoPoint>;

/// One area of a boundary file. Which points lie inside is told by the even-odd rule, so holes are rings like others.
struct Boundary {
    std::vector<std::pair<std::string, std::string>> properties;  ///< names and values as text, the identifier as "id"
    std::vector<Ring> rings;
};

struct BoundaryFile {
    std::vector<Boundary> boundaries;
    std::vector<Finding> findings;
};

/// Reads the polygons of a GeoJSON file (RFC 7946: WGS84, longitude first). Other shapes are left out with a finding; a damaged
/// file, one of another kind, and one with projected coordinates give findings that say so. Never throws for what is in the file.
/// O(size); holds the file and its polygons in memory. Throws JobCancelled when stopped.
[[nodiscard]] BoundaryFile readBoundaries(const std::filesystem::path& path, const Job& job = {});

/// The area of one commune.
struct CommuneBoundary {
    model::UnitCode unit;
    std::vector<Ring> rings;

    bool operator==(const CommuneBoundary&) const = default;
};

struct BoundaryMatch {
    std::vector<CommuneBoundary> areas;    ///< in code order; several boundaries of one commune together
    int unknown = 0;                       ///< boundaries that are no commune of the workspace
    std::vector<model::UnitCode> missing;  ///< communes without a boundary
};

/// Finds whose boundary each is: by the commune's code in any property, else by its name in any property when no other commune
/// is called so, or the former district stands beside it.
[[nodiscard]] BoundaryMatch matchBoundaries(const model::Workspace& workspace, std::span<const Boundary> boundaries);

}  // namespace botri::exchange
