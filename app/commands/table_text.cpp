// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/table_text.h"

#include <algorithm>

#include "core/base/character_count.h"
#include "core/base/check.h"

namespace botri::app {

TableText::TableText(std::vector<std::string> headings) : m_rows{std::move(headings)} {}

void TableText::add(std::vector<std::string> cells)
{
    BOTRI_CHECK(cells.size() == m_rows.front().size());
    m_rows.push_back(std::move(cells));
}

std::string TableText::text() const
{
    std::vector<std::size_t> widths(m_rows.front().size());
    for (const auto& row : m_rows)
        for (std::size_t i = 0; i < row.size(); ++i)
            widths[i] = std::max(widths[i], characterCount(row[i]));
    std::string text;
    for (const auto& row : m_rows) {
        text += text.empty() ? "" : "\n";
        for (std::size_t i = 0; i < row.size(); ++i) {
            const std::string padding(widths[i] - characterCount(row[i]), ' ');
            text += i == 0 ? row[i] + padding : "  " + padding + row[i];
        }
    }
    return text;
}

}  // namespace botri::app
