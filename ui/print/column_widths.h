// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/report/report.h"

namespace botri::ui {

struct ColumnWidths {
    double size = 9;              ///< of the letters, points
    std::vector<double> columns;  ///< one per column shown; together as wide as the paper allows
};

/// Room between a cell's edge and its words, on each side.
[[nodiscard]] double cellPadding(double size);

/// The largest letters at which every word of the table fits its column, and the widths at which its rows stay low:
/// room goes first where it saves most lines, then to the columns that ask for a share, then to all alike.
/// Below the smallest size words are broken rather than shrunk further.
/// \param shown indices of the columns on paper
[[nodiscard]] ColumnWidths columnWidths(const report::ReportTable& table, const std::vector<std::size_t>& shown, Language language, double width);

}  // namespace botri::ui
