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

/// Letters and widths for a table on paper.
///
/// No word is broken as long as letters of 7 points allow it. Of 9 points and more the largest are taken that cost at most an
/// eighth more paper than 9 points; 8 points where they save a seventh of it and more. Width goes first where it makes rows
/// lower, then to the columns that ask for a share, then to all. Columns under one heading get equal widths where their words
/// allow it. \param shown indices of the columns on paper Deterministic.
[[nodiscard]] ColumnWidths columnWidths(
    const report::ReportTable& table, const std::vector<std::size_t>& shown, Language language, double width);

}  // namespace botri::ui
