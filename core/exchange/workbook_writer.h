// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <filesystem>
#include <string>
#include <variant>
#include <vector>

#include "core/base/job.h"
#include "core/exchange/sheet.h"

namespace botri::exchange {

enum class ColumnType { Text, Integer, Balance, Decimal, Date, Boolean };  ///< Balance: a whole number shown with its sign

/// One column of a table to be written.
struct WrittenColumn {
    std::string heading;
    std::string group = {};  ///< upper heading; neighbours with the same group share one merged cell; "" spans both levels
    ColumnType type = ColumnType::Text;
    double width = 14;                      ///< in characters
    std::vector<std::string> choices = {};  ///< drop-down list for the rows below; other values are warned about, not refused
    std::string note = {};                  ///< comment on the heading cell
};

enum class RowStyle { Plain, Subtotal, Total };

/// Words above a table, over part of its columns.
struct TitlePart {
    enum class Over { All, Left, Right };
    enum class Face { Plain, Bold, Italic };

    std::string text;
    Over over = Over::All;
    Face face = Face::Plain;
};

/// A row above a table: one part over all columns, or one over the left and one over the right ones.
using TitleRow = std::vector<TitlePart>;

/// Makes the spreadsheet compute a cell; the cell itself holds the number the formula comes to.
struct WrittenFormula {
    std::size_t column = 0;  ///< position in WrittenRow::cells
    std::string text;        ///< "=A1+B2", in English as files keep it
};

/// Cells beyond the columns are an error of ours; fewer are blanks.
/// Text is always written as a string, so that "=1+1" typed by a user never becomes a formula.
struct WrittenRow {
    std::vector<Cell> cells;
    RowStyle style = RowStyle::Plain;
    std::vector<WrittenFormula> formulas = {};
};

/// A table: title lines, a heading of one level (two when a column has a group), rows.
struct WrittenTable {
    std::string name;
    std::vector<std::string> titles = {};
    std::vector<TitleRow> letterhead = {};  ///< above the titles
    std::vector<WrittenColumn> columns;
    std::vector<WrittenRow> rows = {};
    int frozenColumns = 0;
    bool autofilter = true;
    bool landscape = true;
    int spareRows = 0;  ///< how many rows below the last one also get the drop-down lists
};

/// The sheet's row of its first row of cells, counted from 1; it depends on titles and headings alone.
[[nodiscard]] int firstRowOf(const WrittenTable& table);

enum class GuideStyle { Title, Heading, Body };

struct GuideLine {
    std::string text;
    GuideStyle style = GuideStyle::Body;
};

/// A sheet of plain reading.
struct WrittenGuide {
    std::string name;
    std::vector<GuideLine> lines;
};

struct WrittenWorkbook {
    std::string title;
    std::string author;
    std::chrono::sys_seconds created{};  ///< goes into the file; nothing: the moment of writing
    std::vector<std::variant<WrittenTable, WrittenGuide>> sheets;
};

/// Writes `workbook` as .xlsx beside `path`, then renames it into place: `path` is either as before or complete.
///
/// Lists of choices too long for a cell rule go to a hidden sheet. Sheet names are cut to the 31 characters Excel allows.
/// \pre  at least one sheet; names differ.
/// \throws ExchangeError when the file cannot be written; JobCancelled when `job` is stopped.
/// Deterministic to the byte where `created` is given. Memory O(cells).
void writeWorkbook(const std::filesystem::path& path, const WrittenWorkbook& workbook, const Job& job = {});

}  // namespace botri::exchange
