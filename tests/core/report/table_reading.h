// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cstdint>
#include <stdexcept>
#include <string>
#include <vector>

#include "core/report/report.h"
#include "core/report/report_text.h"

namespace botri::tests {

inline std::size_t columnOf(const report::ReportTable& table, const std::string& key)
{
    const auto found =
        std::find_if(table.columns.begin(), table.columns.end(), [&](const auto& column) { return column.key == key; });
    if (found == table.columns.end())
        throw std::runtime_error("no column " + key);
    return static_cast<std::size_t>(found - table.columns.begin());
}

inline std::string textAt(const report::ReportTable& table, const report::ReportRow& row, const std::string& key)
{
    return report::cellText(row.cells.at(columnOf(table, key)), Language::Vietnamese);
}

inline std::int64_t numberAt(const report::ReportTable& table, const report::ReportRow& row, const std::string& key)
{
    const report::ReportCell& cell = row.cells.at(columnOf(table, key));
    if (const auto* balance = std::get_if<report::Balance>(&cell))
        return balance->value;
    return std::get<std::int64_t>(cell);
}

/// The data row whose `key` reads `text`.
inline const report::ReportRow& rowWhere(const report::ReportTable& table, const std::string& key, const std::string& text)
{
    for (const report::ReportRow& row : table.rows)
        if (row.kind != report::RowKind::Group && textAt(table, row, key) == text)
            return row;
    throw std::runtime_error("no row " + text);
}

inline const report::ReportRow& totalOf(const report::ReportTable& table)
{
    return table.rows.back();
}

inline std::int64_t sumOver(const report::ReportTable& table, report::RowKind kind, const std::string& key)
{
    std::int64_t sum = 0;
    for (const report::ReportRow& row : table.rows)
        if (row.kind == kind && !std::holds_alternative<std::monostate>(row.cells.at(columnOf(table, key))))
            sum += numberAt(table, row, key);
    return sum;
}

/// Every word of the report, one a line.
inline std::string allWords(const report::Report& report)
{
    std::string words = report.documentType + "\n" + report.subject + "\n";
    for (const report::ReportTable& table : report.tables) {
        for (const report::ReportColumn& column : table.columns)
            words += column.group + "\n" + column.heading + "\n";
        for (const report::ReportRow& row : table.rows)
            for (const report::ReportCell& cell : row.cells)
                words += report::cellText(cell, report.language) + "\n";
        for (const std::string& note : table.notes)
            words += note + "\n";
    }
    return words;
}

}  // namespace botri::tests
