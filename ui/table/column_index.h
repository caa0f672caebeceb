// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <cstdint>
#include <string>
#include <vector>

#include "ui/table/table_roles.h"

namespace botri::ui {

/// The cells of one column as they are read from a model.
struct ColumnTexts {
    Ordering ordering = Ordering::Vietnamese;
    std::vector<QString> texts;
    std::vector<double> numbers;  ///< one per text in Number and Rank columns, else empty
};

/// The different values of a column in their order, so that sorting and filtering compare whole numbers and look at each value
/// once, however many rows have it.
struct ColumnIndex {
    struct Value {
        QString text;
        double number = 0;
        std::string folded;      ///< lower case without diacritics
        std::uint32_t rank = 0;  ///< equal for values that compare equal
    };

    Ordering ordering = Ordering::Vietnamese;
    std::vector<Value> values;         ///< ascending; an empty text last
    std::vector<std::uint32_t> ofRow;  ///< index into values, one per row

    [[nodiscard]] const Value& at(int row) const { return values[ofRow[static_cast<std::size_t>(row)]]; }
    /// The rank above those of all filled cells.
    [[nodiscard]] std::uint32_t blankRank() const { return static_cast<std::uint32_t>(values.size()); }
    [[nodiscard]] bool isNumber() const { return ordering == Ordering::Number; }
};

/// O(rows + v log v) for v different values, of which each costs an ICU collation key. Safe from any thread.
[[nodiscard]] ColumnIndex indexOf(const ColumnTexts& column);

/// All columns of a table, and which of its rows are arranged.
struct TableIndex {
    std::vector<ColumnIndex> columns;
    std::vector<int> rows;  ///< those that sort and filter, ascending
};

}  // namespace botri::ui
