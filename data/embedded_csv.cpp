// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/embedded_csv.h"

#include <charconv>
#include <cstdio>
#include <string>

#include "core/base/check.h"
#include "core/base/date.h"
#include "core/exchange/csv.h"

namespace botri::data {
namespace {

using model::ColumnDescription;
using model::ColumnType;
using model::Value;

template <class Number>
Value parsedNumber(const std::string& text)
{
    Number number{};
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    return error == std::errc{} && end == text.data() + text.size() ? Value{number} : Value{text};
}

/// Text that is not of the column's type stays text, and problemIn() says so.
Value parsedValue(const ColumnDescription& column, const std::string& text)
{
    if (text.empty())
        return {};
    switch (column.type) {
    case ColumnType::Integer: return parsedNumber<std::int64_t>(text);
    case ColumnType::Decimal: return parsedNumber<double>(text);
    case ColumnType::Boolean: return text == "true" ? Value{true} : text == "false" ? Value{false} : Value{text};
    case ColumnType::Date: {
        const auto date = parseIsoDate(text);
        return date ? Value{*date} : Value{text};
    }
    case ColumnType::Text:
    case ColumnType::Choice:
    case ColumnType::CodeList: break;
    }
    return text;
}

void requireSound(const model::TableDescription& table, const model::Record& record)
{
    for (std::size_t i = 0; i < record.size(); ++i) {
        const auto problem = problemIn(table.columns[i], record[i]);
        if (!problem)
            continue;
        std::fprintf(stderr, "%s, row %s, column %s: %s\n", std::string(table.name).c_str(), keyOf(table, record).c_str(),
            std::string(table.columns[i].key).c_str(), problem->en.c_str());
        BOTRI_CHECK(!problem);
    }
}

}  // namespace

std::vector<model::Record> recordsIn(const model::TableDescription& table, std::string_view csv)
{
    exchange::CsvReader reader(csv, ',');
    exchange::CsvRow row;
    BOTRI_CHECK(reader.next(row));
    std::vector<std::size_t> columns;
    for (const std::string& heading : row)
        columns.push_back(table.columnIndex(heading));

    std::vector<model::Record> records;
    while (reader.next(row)) {
        BOTRI_CHECK(row.size() == columns.size());
        model::Record record(table.columns.size());
        for (std::size_t i = 0; i < row.size(); ++i)
            record[columns[i]] = parsedValue(table.columns[columns[i]], row[i]);
        requireSound(table, record);
        records.push_back(std::move(record));
    }
    return records;
}

}  // namespace botri::data
