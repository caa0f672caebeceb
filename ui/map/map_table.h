// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/map/map_data.h"
#include "ui/table/shown_table.h"

namespace botri::ui {

/// The facts of the map as a table, one row a place: for screen readers, for copying, and for whoever prefers figures.
[[nodiscard]] ShownTable mapTable(const MapData& data);

}  // namespace botri::ui
