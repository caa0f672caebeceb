// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table/row_order.h"

#include <algorithm>

namespace botri::ui {
namespace {

/// One pass of a radix sort: stable, and no comparison at all.
std::vector<int> sortedByOne(const ColumnIndex& column, const std::vector<int>& rows, Qt::SortOrder order)
{
    const std::uint32_t blank = column.blankRank();
    const auto bucketOf = [&](int row) {
        const std::uint32_t rank = column.at(row).rank;
        return order == Qt::AscendingOrder || rank == blank ? rank : blank - 1 - rank;
    };
    std::vector<std::size_t> start(static_cast<std::size_t>(blank) + 2, 0);
    for (const int row : rows)
        ++start[bucketOf(row) + std::size_t{1}];
    for (std::size_t i = 1; i < start.size(); ++i)
        start[i] += start[i - 1];
    std::vector<int> sorted(rows.size());
    for (const int row : rows)
        sorted[start[bucketOf(row)]++] = row;
    return sorted;
}

/// Which values of which columns hold a word.
struct WordHits {
    std::vector<std::pair<const ColumnIndex*, std::vector<char>>> columns;

    [[nodiscard]] bool in(int row) const
    {
        return std::ranges::any_of(columns,
            [row](const auto& column) { return column.second[column.first->ofRow[static_cast<std::size_t>(row)]] != 0; });
    }
};

WordHits hitsOf(const TableIndex& index, const std::string& word)
{
    WordHits hits;
    for (const ColumnIndex& column : index.columns) {
        std::vector<char> found;
        found.reserve(column.values.size());
        bool any = false;
        for (const ColumnIndex::Value& value : column.values) {
            const bool hit = value.folded.find(word) != std::string::npos;
            any = any || hit;
            found.push_back(hit);
        }
        if (any)
            hits.columns.emplace_back(&column, std::move(found));
    }
    return hits;
}

}  // namespace

std::vector<int> sortedRows(const TableIndex& index, std::span<const SortKey> keys)
{
    std::vector<int> rows = index.rows;
    for (auto key = keys.rbegin(); key != keys.rend(); ++key)
        rows = sortedByOne(index.columns[static_cast<std::size_t>(key->column)], rows, key->order);
    return rows;
}

std::vector<int> filteredRows(const TableIndex& index, const std::vector<int>& rows, const RowFilter& filter)
{
    std::vector<WordHits> words;
    for (const std::string& word : foldedWords(filter.words))
        words.push_back(hitsOf(index, word));
    std::vector<std::pair<const ColumnIndex*, std::vector<char>>> columns;
    for (const auto& [column, condition] : filter.columns) {
        const ColumnIndex& values = index.columns[static_cast<std::size_t>(column)];
        columns.emplace_back(&values, accepted(values, condition));
    }
    std::vector<int> passed;
    passed.reserve(rows.size());
    for (const int row : rows) {
        const bool takes = std::ranges::all_of(columns,
            [row](const auto& column) { return column.second[column.first->ofRow[static_cast<std::size_t>(row)]] != 0; });
        if (takes && std::ranges::all_of(words, [row](const WordHits& word) { return word.in(row); }))
            passed.push_back(row);
    }
    return passed;
}

std::vector<RowGroup> groupedRows(const TableIndex& index, const std::vector<int>& rows, int column, Qt::SortOrder order)
{
    const ColumnIndex& values = index.columns[static_cast<std::size_t>(column)];
    std::vector<RowGroup> groups(values.values.size());
    for (std::size_t i = 0; i < groups.size(); ++i)
        groups[i].value = static_cast<std::uint32_t>(i);
    for (const int row : rows)
        groups[values.ofRow[static_cast<std::size_t>(row)]].rows.push_back(row);
    std::erase_if(groups, [](const RowGroup& group) { return group.rows.empty(); });
    const bool blankLast = !groups.empty() && values.values[groups.back().value].text.isEmpty();
    if (order == Qt::DescendingOrder)
        std::reverse(groups.begin(), groups.end() - (blankLast ? 1 : 0));
    return groups;
}

}  // namespace botri::ui
