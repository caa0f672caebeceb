// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/table_layout.h"

#include <algorithm>
#include <cmath>

#include "core/report/report_text.h"
#include "ui/print/paper_text.h"

namespace botri::ui {
namespace {

using namespace report;

std::vector<std::size_t> columnsOnPaper(const ReportTable& table)
{
    std::vector<std::size_t> shown;
    for (std::size_t i = 0; i < table.columns.size(); ++i)
        if (!table.columns[i].repeatsGroup)
            shown.push_back(i);
    return shown;
}

Across acrossOf(Alignment alignment)
{
    switch (alignment) {
    case Alignment::Left: return Across::Left;
    case Alignment::Centre: return Across::Centre;
    case Alignment::Right: return Across::Right;
    }
    return Across::Left;
}

bool isBlank(const ReportCell& cell)
{
    return std::holds_alternative<std::monostate>(cell);
}

void addFrame(Page& page, const QRectF& box)
{
    page.lines.push_back({{box.topLeft(), box.topRight()}});
    page.lines.push_back({{box.bottomLeft(), box.bottomRight()}});
    page.lines.push_back({{box.topLeft(), box.bottomLeft()}});
    page.lines.push_back({{box.topRight(), box.bottomRight()}});
}

}  // namespace

TableLayout::TableLayout(const ReportTable& table, Language language, double width)
    : m_table(table),
      m_language(language),
      m_shown(columnsOnPaper(table)),
      m_widths(columnWidths(table, m_shown, language, width)),
      m_edges{0}
{
    for (const double column : m_widths.columns)
        m_edges.push_back(m_edges.back() + column);
    m_heading = madeHeading();
    m_rows.reserve(table.rows.size());
    KnownLines known;
    for (const ReportRow& row : table.rows)
        m_rows.push_back(measuredRow(row, known));
}

TextStyle TableLayout::styleOf(RowKind kind) const
{
    return {m_widths.size, kind != RowKind::Data, false};
}

double TableLayout::heightOf(int lines) const
{
    return lines * lineHeight({m_widths.size}) + points(2.5);
}

int TableLayout::linesWithin(double height) const
{
    return static_cast<int>(std::floor((height - heightOf(0)) / lineHeight({m_widths.size})));
}

double TableLayout::textWidthOf(std::size_t first, std::size_t last) const
{
    return m_edges[last + 1] - m_edges[first] - 2 * cellPadding(m_widths.size);
}

QRectF TableLayout::boxOf(std::size_t first, std::size_t last, double top, double height) const
{
    return {m_edges[first], top, m_edges[last + 1] - m_edges[first], height};
}

std::vector<TableLayout::Cell> TableLayout::cellsOf(const ReportRow& row) const
{
    if (row.kind == RowKind::Group)
        return {{QString::fromStdString(cellText(row.cells.front(), m_language)), Across::Left, 0, m_shown.size() - 1, 1}};
    std::vector<Cell> cells;
    for (std::size_t i = 0; i < m_shown.size(); ++i) {
        const ReportCell& cell = row.cells[m_shown[i]];
        cells.push_back(
            {QString::fromStdString(cellText(cell, m_language)), acrossOf(m_table.columns[m_shown[i]].alignment), i, i, 1});
    }
    if (row.kind == RowKind::Data)
        return cells;
    // The label of a sum takes the empty cells on both its sides.
    const auto label = std::find_if(cells.begin(), cells.end(),
        [&](const Cell& cell) { return std::holds_alternative<std::string>(row.cells[m_shown[cell.first]]); });
    if (label == cells.end())
        return cells;
    const auto blank = [&](std::size_t i) { return isBlank(row.cells[m_shown[i]]); };
    while (label->first > 0 && blank(label->first - 1))
        --label->first;
    while (label->last + 1 < cells.size() && blank(label->last + 1))
        ++label->last;
    const Cell spread = *label;
    std::erase_if(cells, [&](const Cell& cell) { return cell.first >= spread.first && cell.last <= spread.last; });
    cells.insert(std::find_if(cells.begin(), cells.end(), [&](const Cell& cell) { return cell.first > spread.last; }), spread);
    return cells;
}

TableLayout::Row TableLayout::measuredRow(const ReportRow& row, KnownLines& known) const
{
    Row measured{cellsOf(row), 1};
    const TextStyle style = styleOf(row.kind);
    for (Cell& cell : measured.cells) {
        const auto [lines, isNew] = known.try_emplace({cell.first, cell.last, style.bold, cell.text}, 1);
        if (isNew && !cell.text.isEmpty())
            lines->second = lineCount(cell.text, style, textWidthOf(cell.first, cell.last));
        cell.lines = lines->second;
        measured.lines = std::max(measured.lines, cell.lines);
    }
    return measured;
}

Block TableLayout::row(std::size_t row) const
{
    Block block{{}, rowHeight(row)};
    const double padding = cellPadding(m_widths.size);
    block.content.texts.reserve(m_rows[row].cells.size());
    block.content.lines.reserve(4 * m_rows[row].cells.size());
    for (const Cell& cell : m_rows[row].cells) {
        const QRectF box = boxOf(cell.first, cell.last, 0, block.height);
        addFrame(block.content, box);
        if (!cell.text.isEmpty())
            block.content.texts.push_back(
                {cell.text, styleOf(kind(row)), box.adjusted(padding, 0, -padding, 0), cell.across, 0, cell.lines});
    }
    return block;
}

Block TableLayout::rowPart(std::size_t row, int firstLine, int lines) const
{
    Block block{{}, heightOf(lines)};
    const double padding = cellPadding(m_widths.size);
    for (const Cell& cell : m_rows[row].cells) {
        addFrame(block.content, boxOf(cell.first, cell.last, 0, block.height));
        const int here = std::min(lines, cell.lines - firstLine);
        if (here > 0 && !cell.text.isEmpty())
            block.content.texts.push_back({cell.text, styleOf(kind(row)),
                boxOf(cell.first, cell.last, 0, heightOf(here)).adjusted(padding, 0, -padding, 0), cell.across, firstLine, here});
    }
    return block;
}

Block TableLayout::madeHeading() const
{
    const TextStyle style{m_widths.size, true, false};
    const TextStyle numberStyle{std::min(m_widths.size, 8.5), false, true};
    std::vector<Cell> upper;
    std::vector<Cell> lower;
    const bool twoLevels =
        std::any_of(m_shown.begin(), m_shown.end(), [&](std::size_t i) { return !m_table.columns[i].group.empty(); });
    int upperLines = 1;
    int lowerLines = 1;
    int spanningLines = 1;
    for (std::size_t first = 0; first < m_shown.size();) {
        const ReportColumn& column = m_table.columns[m_shown[first]];
        std::size_t last = first;
        while (!column.group.empty() && last + 1 < m_shown.size() && m_table.columns[m_shown[last + 1]].group == column.group)
            ++last;
        const QString text = QString::fromStdString(column.group.empty() ? column.heading : column.group);
        upper.push_back({text, Across::Centre, first, last, lineCount(text, style, textWidthOf(first, last))});
        (column.group.empty() ? spanningLines : upperLines) =
            std::max(column.group.empty() ? spanningLines : upperLines, upper.back().lines);
        for (std::size_t i = first; !column.group.empty() && i <= last; ++i) {
            const QString heading = QString::fromStdString(m_table.columns[m_shown[i]].heading);
            lower.push_back({heading, Across::Centre, i, i, lineCount(heading, style, textWidthOf(i, i))});
            lowerLines = std::max(lowerLines, lower.back().lines);
        }
        first = last + 1;
    }
    const double upperHeight = twoLevels ? heightOf(upperLines) : 0;
    const double lowerHeight =
        twoLevels ? std::max(heightOf(lowerLines), heightOf(spanningLines) - upperHeight) : heightOf(spanningLines);
    const double padding = cellPadding(m_widths.size);
    Block block{{}, upperHeight + lowerHeight};
    const auto add = [&](const Cell& cell, double top, double height, const TextStyle& cellStyle) {
        const QRectF box = boxOf(cell.first, cell.last, top, height);
        addFrame(block.content, box);
        block.content.texts.push_back({cell.text, cellStyle, box.adjusted(padding, 0, -padding, 0), cell.across, 0, cell.lines});
    };
    for (const Cell& cell : upper)
        add(cell, 0, m_table.columns[m_shown[cell.first]].group.empty() ? block.height : upperHeight, style);
    for (const Cell& cell : lower)
        add(cell, upperHeight, lowerHeight, style);
    const double numberHeight = lineHeight(numberStyle) + points(1.5);
    for (std::size_t i = 0; i < m_shown.size(); ++i)
        add({QStringLiteral("(%1)").arg(i + 1), Across::Centre, i, i, 1}, upperHeight + lowerHeight, numberHeight, numberStyle);
    block.height += numberHeight;
    return block;
}

}  // namespace botri::ui
