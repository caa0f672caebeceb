// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <span>
#include <vector>

#include "ui/table/column_filter.h"
#include "ui/table/column_index.h"

namespace botri::ui {

/// One of the columns rows are sorted by, the most important first.
struct SortKey {
    int column = 0;
    Qt::SortOrder order = Qt::AscendingOrder;

    bool operator==(const SortKey&) const = default;
};

/// What rows must hold to be shown.
struct RowFilter {
    QString words;  ///< each in some cell of the row, with or without diacritics
    std::map<int, ColumnFilter> columns;

    [[nodiscard]] bool isEmpty() const { return words.trimmed().isEmpty() && columns.empty(); }
};

/// A group of rows with one value in the column they are grouped by.
struct RowGroup {
    std::uint32_t value = 0;  ///< index into the values of the column
    std::vector<int> rows;
};

/// The arranged rows of the index, stably sorted; empty cells last either way. O(keys · rows).
[[nodiscard]] std::vector<int> sortedRows(const TableIndex& index, std::span<const SortKey> keys);

/// Those of `rows` that pass, in the same order. O(values + rows · columns).
[[nodiscard]] std::vector<int> filteredRows(const TableIndex& index, const std::vector<int>& rows, const RowFilter& filter);

/// `rows` by their value in `column`, groups in the order of the values, rows in the order given.
[[nodiscard]] std::vector<RowGroup> groupedRows(
    const TableIndex& index, const std::vector<int>& rows, int column, Qt::SortOrder order);

}  // namespace botri::ui
