// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "core/exchange/sheet.h"
#include "core/exchange/workbook_reader.h"

namespace botri::exchange {

/// Fills a workbook cell by cell and keeps it within ReadLimits, whatever the format it is read from.
class WorkbookBuilder {
public:
    explicit WorkbookBuilder(const ReadLimits& limits) : m_limits(limits) {}

    /// \throws ReadStopped (TooLarge) at the limit of sheets.
    void beginSheet(std::string name, bool hidden);
    /// Keeps a filled cell; beyond the limits of rows and columns it is left out and noted once.
    /// Rows may come in any order; a cell given twice keeps the later value. \throws ReadStopped (TooLarge).
    void add(CellPlace place, Cell cell);
    void addMerge(CellPlace first, CellPlace last);
    /// Keeps the first hundred notes of a sheet.
    void note(CellPlace place, LocalizedText why, LocalizedText mend);
    void endSheet();

    [[nodiscard]] bool rowIsBeyondLimit(int row) const { return row > m_limits.rows; }
    [[nodiscard]] bool columnIsBeyondLimit(int column) const { return column > m_limits.columns; }
    void noteRowsLeftOut();

    [[nodiscard]] std::vector<Sheet> takeSheets() { return std::move(m_sheets); }

private:
    SheetRow& rowNumbered(int number);
    void count(const Cell& cell);

    const ReadLimits& m_limits;
    std::vector<Sheet> m_sheets;
    std::int64_t m_cells = 0;
    std::int64_t m_textBytes = 0;
    bool m_inOrder = true;
    bool m_rowsLeftOut = false;
    bool m_columnsLeftOut = false;
};

}  // namespace botri::exchange
