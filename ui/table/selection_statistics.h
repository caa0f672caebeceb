// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace botri::ui {

class TableArrangement;

/// What the selected rows hold of one number column; empty cells do not count.
struct ColumnStatistics {
    int column = 0;
    QString heading;
    int count = 0;
    double sum = 0;
    int decimals = 0;

    [[nodiscard]] double mean() const { return count > 0 ? sum / count : 0; }
};

struct SelectionStatistics {
    int rows = 0;
    std::vector<ColumnStatistics> columns;
};

/// Of `rows` of the arrangement, heads of groups left out, in the number columns among `columns`.
[[nodiscard]] SelectionStatistics statisticsOf(
    const TableArrangement& table, const std::vector<int>& columns, const std::vector<int>& rows);

/// "12 rows · People: sum 34, mean 2.8", with at most `most` columns; empty for fewer than two rows.
[[nodiscard]] QString statisticsText(const SelectionStatistics& statistics, std::size_t most);

}  // namespace botri::ui
