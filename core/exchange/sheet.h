// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "core/base/date.h"
#include "core/base/localized_text.h"

namespace botri::exchange {

/// What one cell of a sheet holds, with the text a person saw there.
class Cell {
public:
    enum class Kind : std::uint8_t { Empty, Text, Number, Boolean, Date, Error };

    Cell() = default;
    static Cell ofText(std::string text);
    static Cell ofNumber(double number);  ///< shown as the shortest text that reads back to the same number
    static Cell ofNumber(double number, std::string shown);
    static Cell ofBoolean(bool truth);
    static Cell ofDate(botri::Date date);
    static Cell ofError(std::string code);  ///< "#N/A", "#REF!" …

    [[nodiscard]] Kind kind() const { return m_kind; }
    [[nodiscard]] bool empty() const { return m_kind == Kind::Empty; }
    /// The text in the source as a person saw it: never empty unless the cell is.
    [[nodiscard]] const std::string& shown() const { return m_shown; }

    [[nodiscard]] double number() const;     ///< \pre kind() == Kind::Number
    [[nodiscard]] bool truth() const;        ///< \pre kind() == Kind::Boolean
    [[nodiscard]] botri::Date date() const;  ///< \pre kind() == Kind::Date

    bool operator==(const Cell&) const = default;

private:
    Kind m_kind = Kind::Empty;
    bool m_truth = false;
    botri::Date m_date{};
    double m_number = 0;
    std::string m_shown;
};

/// Where a cell stands; both count from 1, as people do.
struct CellPlace {
    int row = 0;
    int column = 0;

    auto operator<=>(const CellPlace&) const = default;
};

/// {12, 2} → "B12".
[[nodiscard]] std::string cellReference(CellPlace place);
/// 28 → "AB". \pre column ≥ 1
[[nodiscard]] std::string columnLetters(int column);
/// "B12" or "$B$12" → {12, 2}. Nothing for other text and for numbers beyond what a spreadsheet has.
[[nodiscard]] std::optional<CellPlace> parseCellReference(std::string_view text);

/// A merged block, both corners included. Its value is in the first cell.
struct MergedRange {
    CellPlace first;
    CellPlace last;

    bool operator==(const MergedRange&) const = default;
};

/// The filled cells of one row, by ascending column. Empty cells are not kept: a cell far away costs as much as a near one.
struct SheetRow {
    int number = 0;
    std::vector<std::pair<int, Cell>> cells;

    /// The cell in `column`, or an empty one.
    [[nodiscard]] const Cell& at(int column) const;
};

/// Something odd about a sheet that did not stop reading.
struct ReadNote {
    CellPlace place;  ///< row 0 when it concerns the whole sheet
    LocalizedText why;
    LocalizedText mend;
};

/// One sheet: only rows with a filled cell, by ascending number.
struct Sheet {
    std::string name;
    bool hidden = false;
    std::vector<SheetRow> rows;
    std::vector<MergedRange> merges;
    std::vector<ReadNote> notes;

    /// The cell there, or an empty one. O(log rows + log columns).
    [[nodiscard]] const Cell& at(CellPlace place) const;
    /// As `at`, but every cell of a merged block answers with the block's value. O(merges) more.
    [[nodiscard]] const Cell& mergedAt(CellPlace place) const;
    [[nodiscard]] int lastRow() const { return rows.empty() ? 0 : rows.back().number; }
    [[nodiscard]] int lastColumn() const;
};

struct Workbook {
    std::string fileName;  ///< without folder, as findings name it
    std::vector<Sheet> sheets;
};

}  // namespace botri::exchange
