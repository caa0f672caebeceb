// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/sheet_builder.h"

#include <algorithm>
#include <utility>

#include "core/exchange/read_stopped.h"

namespace botri::exchange {
namespace {

constexpr std::size_t kMostNotes = 100;

void sortRows(std::vector<SheetRow>& rows)
{
    std::stable_sort(rows.begin(), rows.end(), [](const SheetRow& a, const SheetRow& b) { return a.number < b.number; });
    std::vector<SheetRow> joined;
    for (SheetRow& row : rows) {
        if (joined.empty() || joined.back().number != row.number)
            joined.push_back({row.number, {}});
        auto& cells = joined.back().cells;
        cells.insert(cells.end(), std::make_move_iterator(row.cells.begin()), std::make_move_iterator(row.cells.end()));
    }
    for (SheetRow& row : joined) {
        auto& cells = row.cells;
        // The later of two values for one place comes first after reversing, and unique() keeps the first.
        std::reverse(cells.begin(), cells.end());
        std::stable_sort(cells.begin(), cells.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
        cells.erase(std::unique(cells.begin(), cells.end(), [](const auto& a, const auto& b) { return a.first == b.first; }),
            cells.end());
    }
    rows = std::move(joined);
}

}  // namespace

void WorkbookBuilder::beginSheet(std::string name, bool hidden)
{
    if (static_cast<int>(m_sheets.size()) >= m_limits.sheets)
        stopReading(ReadProblem::TooLarge, "> " + std::to_string(m_limits.sheets) + " sheet");
    m_sheets.push_back({std::move(name), hidden, {}, {}, {}});
    m_inOrder = true;
    m_rowsLeftOut = m_columnsLeftOut = false;
}

SheetRow& WorkbookBuilder::rowNumbered(int number)
{
    auto& rows = m_sheets.back().rows;
    if (rows.empty() || rows.back().number != number) {
        m_inOrder = m_inOrder && (rows.empty() || rows.back().number < number);
        rows.push_back({number, {}});
    }
    return rows.back();
}

void WorkbookBuilder::count(const Cell& cell)
{
    m_textBytes += static_cast<std::int64_t>(cell.shown().size());
    if (++m_cells > m_limits.cells)
        stopReading(ReadProblem::TooLarge, "> " + std::to_string(m_limits.cells) + " ô/cells");
    if (m_textBytes > m_limits.textBytes)
        stopReading(ReadProblem::TooLarge, "> " + std::to_string(m_limits.textBytes >> 20) + " MiB");
}

void WorkbookBuilder::add(CellPlace place, Cell cell)
{
    if (cell.empty())
        return;
    if (rowIsBeyondLimit(place.row)) {
        noteRowsLeftOut();
        return;
    }
    if (columnIsBeyondLimit(place.column)) {
        if (!std::exchange(m_columnsLeftOut, true)) {
            const std::string last = columnLetters(m_limits.columns);
            note({}, {"Các cột bên phải cột " + last + " không được đọc", "Columns to the right of " + last + " were not read"},
                {"Hãy xóa các cột thừa bên phải rồi lưu lại.", "Delete the unused columns on the right and save."});
        }
        return;
    }
    count(cell);
    auto& cells = rowNumbered(place.row).cells;
    m_inOrder = m_inOrder && (cells.empty() || cells.back().first < place.column);
    cells.emplace_back(place.column, std::move(cell));
}

void WorkbookBuilder::noteRowsLeftOut()
{
    if (std::exchange(m_rowsLeftOut, true))
        return;
    const std::string last = std::to_string(m_limits.rows);
    note({}, {"Các dòng dưới dòng " + last + " không được đọc", "Rows below row " + last + " were not read"},
        {"Hãy xóa các dòng thừa ở cuối, hoặc tách thành nhiều tệp.", "Delete the unused rows at the end, or split the file."});
}

void WorkbookBuilder::addMerge(CellPlace first, CellPlace last)
{
    auto& merges = m_sheets.back().merges;
    if (static_cast<int>(merges.size()) < m_limits.merges && first.row <= last.row && first.column <= last.column)
        merges.push_back({first, last});
}

void WorkbookBuilder::note(CellPlace place, LocalizedText why, LocalizedText mend)
{
    auto& notes = m_sheets.back().notes;
    if (notes.size() < kMostNotes)
        notes.push_back({place, std::move(why), std::move(mend)});
}

void WorkbookBuilder::endSheet()
{
    if (!m_inOrder)
        sortRows(m_sheets.back().rows);
}

}  // namespace botri::exchange
