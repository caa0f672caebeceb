// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <string>
#include <vector>

#include "core/exchange/import.h"

namespace botri::exchange {

/// What a row below the headings is.
enum class RowNature {
    Data,
    Numbering,  ///< (1) (2) (3) under the headings
    Total,      ///< "Tổng cộng", "Cộng huyện …"
    Section,    ///< one text alone: "II. HUYỆN KỲ SƠN", a signature, a remark
    Blank
};

/// The rows below the headings of a matched sheet, with blocks merged downwards read in each of their rows.
class DataRows {
public:
    /// \pre the sheet was matched to a table. Both must outlive this.
    DataRows(const Sheet& sheet, const SheetMatch& match);

    /// The cell that stands for `column` in `row`, also when it is merged with cells above.
    [[nodiscard]] const Cell& cell(const SheetRow& row, int column) const;
    /// The rows to look at, by ascending number.
    [[nodiscard]] std::vector<const SheetRow*> rows() const;
    [[nodiscard]] RowNature natureOf(const SheetRow& row) const;

private:
    static bool isNumbering(const std::vector<const Cell*>& filled);

    const Sheet& m_sheet;
    const SheetMatch& m_match;
    std::map<int, bool> m_fieldColumns;                     ///< whether it is a key, by column
    std::map<int, std::map<int, MergedRange>> m_downwards;  ///< by column, then first row
};

}  // namespace botri::exchange
