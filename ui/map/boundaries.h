// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>
#include <span>
#include <vector>

#include "core/base/job.h"
#include "core/exchange/boundary_file.h"
#include "ui/map/map_data.h"

namespace botri::ui {

/// What came of reading a boundary file.
struct BoundaryImport {
    std::vector<exchange::CommuneBoundary> areas;  ///< simplified as far as nobody sees it
    LocalizedText said;                            ///< how many communes were found, or what is wrong with the file
};

/// Reads, matches and simplifies; runs off the GUI thread. Throws JobCancelled.
[[nodiscard]] BoundaryImport importBoundaries(
    const std::filesystem::path& file, const model::Workspace& workspace, const Job& job);

/// Where the boundaries of a province are kept on this computer: in the program's own folder, apart from plan files, so that
/// sending a plan never sends a map.
[[nodiscard]] QString boundaryPath(const std::string& province);

/// \return why they could not be kept
[[nodiscard]] std::optional<LocalizedText> keepBoundaries(const QString& path, std::span<const exchange::CommuneBoundary> areas);
/// Empty when there are none, or the file is damaged.
[[nodiscard]] std::vector<exchange::CommuneBoundary> keptBoundaries(const QString& path);

/// Gives the places of the map their outlines, at each degree of detail.
void addOutlines(MapData& map, std::span<const exchange::CommuneBoundary> areas);

}  // namespace botri::ui
