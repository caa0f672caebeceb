// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/table_pages.h"

#include <algorithm>

namespace botri::ui {
namespace {

using report::RowKind;

bool isSum(RowKind kind)
{
    return kind == RowKind::Subtotal || kind == RowKind::Total;
}

/// Must `row` stay with the row above it?
bool clings(const TableLayout& table, std::size_t row)
{
    return row > 0 && (isSum(table.kind(row)) || table.kind(row - 1) == RowKind::Group);
}

double heightOf(const TableLayout& table, const RowChain& chain)
{
    double height = 0;
    for (std::size_t row = chain.first; row <= chain.last; ++row)
        height += table.rowHeight(row);
    return height;
}

void startPage(PageFiller& pages, const TableLayout& table)
{
    pages.newPage();
    pages.place(table.heading());
}

void placeInParts(PageFiller& pages, const TableLayout& table, std::size_t row)
{
    // A line or two of a long row at the foot of a page help nobody.
    constexpr int kFewestLines = 3;
    for (int first = 0; first < table.rowLines(row);) {
        int lines = std::min(table.linesWithin(pages.room()), table.rowLines(row) - first);
        if (lines < std::min(kFewestLines, table.rowLines(row) - first)) {
            startPage(pages, table);
            lines = std::max(1, std::min(table.linesWithin(pages.room()), table.rowLines(row) - first));
        }
        pages.place(table.rowPart(row, first, lines));
        first += lines;
    }
}

void placeRow(PageFiller& pages, const TableLayout& table, std::size_t row)
{
    const double freshRoom = pages.height() - table.headingHeight();
    if (table.rowHeight(row) > freshRoom) {
        placeInParts(pages, table, row);
        return;
    }
    if (table.rowHeight(row) > pages.room())
        startPage(pages, table);
    pages.place(table.row(row));
}

}  // namespace

void PageFiller::place(const Block& block)
{
    m_pages.back().add(block.content, {0, m_y});
    m_y += block.height;
}

void PageFiller::placeWhole(const Block& block)
{
    if (block.height > room() && !atTop())
        newPage();
    place(block);
}

void PageFiller::newPage()
{
    m_pages.emplace_back();
    m_y = 0;
}

std::vector<RowChain> rowChains(const TableLayout& table)
{
    std::vector<RowChain> chains;
    for (std::size_t row = 0; row < table.rowCount(); ++row) {
        if (!chains.empty() && clings(table, row))
            chains.back().last = row;
        else
            chains.push_back({row, row});
    }
    return chains;
}

void placeTable(PageFiller& pages, const TableLayout& table, double tail)
{
    const std::vector<RowChain> chains = rowChains(table);
    const double freshRoom = pages.height() - table.headingHeight();
    const double needed = table.headingHeight() + (chains.empty() ? 0 : std::min(freshRoom, heightOf(table, chains.front())));
    if (needed > pages.room() && !pages.atTop())
        pages.newPage();
    pages.place(table.heading());
    bool fresh = true;
    for (const RowChain& chain : chains) {
        const double height = heightOf(table, chain);
        const bool withTail = &chain == &chains.back() && height + tail <= freshRoom;
        if (!fresh && height <= freshRoom && height + (withTail ? tail : 0) > pages.room())
            startPage(pages, table);
        for (std::size_t row = chain.first; row <= chain.last; ++row)
            placeRow(pages, table, row);
        fresh = false;
    }
}

}  // namespace botri::ui
