// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/row_lines.h"

#include <algorithm>
#include <utility>

namespace botri::ui {
namespace {

constexpr double kLowerCell = 0.02;
constexpr double kHeadingRepeats = 6;

}  // namespace

RowLines::RowLines(const std::vector<ColumnWords>& columns, double size, double padding, std::vector<double> widths)
    : m_columns(columns), m_size(size), m_padding(padding), m_widths(std::move(widths))
{
    for (std::size_t i = 0; i < m_columns.size(); ++i)
        m_lines.push_back(linesAt(i, m_widths[i]));
    m_cost = wholeCost();
}

RowLines::Lines RowLines::linesAt(std::size_t column, double width) const
{
    const ColumnWords& words = m_columns[column];
    const double room = (width - m_padding) / m_size;
    std::vector<int> linesOfText;
    for (const Words& text : words.texts)
        linesOfText.push_back(text.lines(room));
    Lines lines;
    lines.reserve(words.textOfRow.size() + 1);
    for (const std::size_t text : words.textOfRow)
        lines.push_back(text == ColumnWords::kNoText ? 1 : linesOfText[text]);
    lines.push_back(std::max(1, words.heading.lines(room) - words.freeHeadingLines));
    return lines;
}

double RowLines::costOfRow(std::size_t row, std::size_t changed, int lines) const
{
    int most = 1;
    int all = 0;
    for (std::size_t column = 0; column < m_lines.size(); ++column) {
        const int here = column == changed ? lines : m_lines[column][row];
        most = std::max(most, here);
        all += here;
    }
    const bool heading = row + 1 == m_lines.front().size();
    return heading ? most * kHeadingRepeats : most + kLowerCell * all;
}

double RowLines::costWith(std::size_t column, double width) const
{
    const Lines lines = linesAt(column, width);
    double cost = m_cost;
    for (std::size_t row = 0; row < lines.size(); ++row)
        if (const int before = m_lines[column][row]; lines[row] != before)
            cost += costOfRow(row, column, lines[row]) - costOfRow(row, column, before);
    return cost;
}

void RowLines::set(std::size_t column, double width)
{
    m_widths[column] = width;
    m_lines[column] = linesAt(column, width);
    m_cost = wholeCost();
}

double RowLines::wholeCost() const
{
    double cost = 0;
    for (std::size_t row = 0; !m_lines.empty() && row < m_lines.front().size(); ++row)
        cost += costOfRow(row, 0, m_lines.front()[row]);
    return cost;
}

double RowLines::total() const
{
    double sum = 0;
    for (std::size_t row = 0; !m_lines.empty() && row + 1 < m_lines.front().size(); ++row) {
        int most = 1;
        for (const Lines& column : m_lines)
            most = std::max(most, column[row]);
        sum += most;
    }
    return sum;
}

}  // namespace botri::ui
