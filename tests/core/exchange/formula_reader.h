// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/exchange/workbook_writer.h"

namespace botri::exchange::test {

/// Computes the formulas of a described workbook as a spreadsheet does. Knows what our workbooks use: + - * and comparisons,
/// cells and ranges of this and other sheets, SUM, SUMIF, MIN, AND, OR and IF. Fails the test on anything else.
class FormulaReader {
public:
    explicit FormulaReader(const WrittenWorkbook& workbook) : m_workbook(workbook) {}

    /// What a cell comes to, its formula computed anew; rows and columns count from 1.
    [[nodiscard]] double value(const std::string& sheet, CellPlace place) const;

    /// The number written beside the formula, or in a plain cell; 0 for text.
    [[nodiscard]] static double written(const WrittenTable& table, CellPlace place);
    [[nodiscard]] const WrittenTable& table(const std::string& sheet) const;

private:
    class Parser;

    const WrittenWorkbook& m_workbook;
};

}  // namespace botri::exchange::test
