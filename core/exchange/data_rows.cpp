// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/data_rows.h"

#include <algorithm>

#include "core/base/vietnamese_text.h"

namespace botri::exchange {
namespace {

/// 7 for 7, "7" and "(7)"; 0 for anything else.
int ordinalIn(const Cell& cell)
{
    const std::string digits = foldedText(cell.shown());
    if (digits.empty() || digits.size() > 3 || digits.find_first_not_of("0123456789") != std::string::npos)
        return 0;
    return std::stoi(digits);
}

bool isTotalText(const std::string& text)
{
    const std::string key = nameKey(text);
    if (!key.starts_with("tổng") && !key.starts_with("cộng") && !key.starts_with("total"))
        return false;
    for (const std::string_view whole : {"cộng", "tổng", "tổng số", "cộng:", "tổng:", "tổng số:", "total", "total:"})
        if (key == whole)
            return true;
    for (const std::string_view start : {"tổng cộng", "cộng huyện", "cộng khối", "cộng toàn", "tổng toàn", "tổng số toàn"})
        if (key.starts_with(start))
            return true;
    return false;
}

}  // namespace

DataRows::DataRows(const Sheet& sheet, const SheetMatch& match) : m_sheet(sheet), m_match(match)
{
    const auto& fields = model::describe(match.table.value()).columns;
    for (const ColumnMatch& column : match.columns)
        if (column.field)
            m_fieldColumns.emplace(column.column, fields[*column.field].presence == model::Presence::Key);
    for (const MergedRange& range : sheet.merges)
        if (range.last.row > range.first.row)
            m_downwards[range.first.column].emplace(range.first.row, range);
}

const Cell& DataRows::cell(const SheetRow& row, int column) const
{
    const Cell& own = row.at(column);
    const auto merges = m_downwards.find(column);
    if (!own.empty() || merges == m_downwards.end())
        return own;
    auto above = merges->second.upper_bound(row.number);
    if (above == merges->second.begin())
        return own;
    --above;
    const MergedRange& range = above->second;
    const bool belowHeadings = range.first.row > m_match.lastHeadingRow;
    return belowHeadings && row.number <= range.last.row ? m_sheet.at(range.first) : own;
}

std::vector<const SheetRow*> DataRows::rows() const
{
    std::vector<const SheetRow*> below;
    for (const SheetRow& row : m_sheet.rows)
        if (row.number > m_match.lastHeadingRow)
            below.push_back(&row);
    return below;
}

bool DataRows::isNumbering(const std::vector<const Cell*>& filled)
{
    if (filled.size() < 3)
        return false;
    // Letters often stand for the first two columns: A, B, 1, 2, …
    const bool lettersFirst = foldedText(filled[0]->shown()) == "a" && foldedText(filled[1]->shown()) == "b";
    const std::size_t start = lettersFirst ? 2 : 0;
    for (std::size_t i = start; i < filled.size(); ++i)
        if (ordinalIn(*filled[i]) != static_cast<int>(i - start) + 1)
            return false;
    return true;
}

RowNature DataRows::natureOf(const SheetRow& row) const
{
    std::vector<const Cell*> filled;
    int fields = 0;
    bool keyWord = false;
    for (const auto& [column, content] : row.cells) {
        const std::string text = normalizedText(content.shown());
        if (text.empty())
            continue;
        filled.push_back(&content);
        const auto known = m_fieldColumns.find(column);
        fields += known != m_fieldColumns.end() ? 1 : 0;
        // A code standing alone is a row that was not filled in; words standing alone are for the reader.
        keyWord = keyWord || (known != m_fieldColumns.end() && known->second && text.find(' ') == std::string::npos);
    }
    if (filled.empty())
        return RowNature::Blank;
    // The words stand in one of the first cells: after STT, or instead of it.
    for (std::size_t i = 0; i < std::min<std::size_t>(filled.size(), 2); ++i)
        if (filled[i]->kind() == Cell::Kind::Text && isTotalText(filled[i]->shown()))
            return RowNature::Total;
    if (row.number == m_match.lastHeadingRow + 1 && isNumbering(filled))
        return RowNature::Numbering;
    const bool allText =
        std::all_of(filled.begin(), filled.end(), [](const Cell* cell) { return cell->kind() == Cell::Kind::Text; });
    const bool alone = filled.size() == 1 && m_fieldColumns.size() > 1;
    const bool numbered =
        filled.size() == 2 && fields <= 1 && foldedText(filled[0]->shown()).find_first_not_of("ivxlcab") == std::string::npos;
    return fields == 0 || (allText && !keyWord && (alone || numbered)) ? RowNature::Section : RowNature::Data;
}

}  // namespace botri::exchange
