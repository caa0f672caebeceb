// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <filesystem>
#include <optional>
#include <vector>

#include "core/exchange/workbook_writer.h"
#include "ui/table/table_arrangement.h"

namespace botri::ui {

/// What is seen of a table, taken out of it to be copied or written to a file: columns and rows as shown.
struct TableExtract {
    struct Cell {
        QString text;
        std::optional<double> number;  ///< what a Number column holds; nothing for words and empty cells
    };
    enum class RowKind { Plain, Group, Total };
    struct Row {
        std::vector<Cell> cells;
        RowKind kind = RowKind::Plain;
    };
    struct Column {
        QString heading;
        bool isNumber = false;
        int decimals = 0;
        int width = 120;  ///< pixels
    };

    std::vector<Column> columns;
    std::vector<Row> rows;
};

/// `rows` of the arrangement, without heads of groups.
[[nodiscard]] TableExtract extractRows(
    const TableArrangement& table, const std::vector<int>& columns, const std::vector<int>& rows);
/// All that passes the filter, with heads of groups and, when a column has one, the total.
[[nodiscard]] TableExtract extractAll(const TableArrangement& table, const std::vector<int>& columns);

/// Rows by line, cells by tab, headings first, as spreadsheets paste it: cells with tabs, quotes or lines are quoted, numbers
/// are in the language in force, and text that would run as a formula is guarded.
[[nodiscard]] QString tabbedText(const TableExtract& extract);
/// The same as an HTML table that Calc and Excel take with numbers as numbers and words as words.
[[nodiscard]] QString htmlText(const TableExtract& extract);

/// One sheet; `lines` stand above the headings.
[[nodiscard]] exchange::WrittenWorkbook workbookOf(const TableExtract& extract, const QString& title, const QStringList& lines);
[[nodiscard]] std::string csvOf(const TableExtract& extract);

}  // namespace botri::ui
