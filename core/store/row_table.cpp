// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/row_table.h"

#include <string_view>

#include "core/store/connection.h"

namespace botri::store {
namespace {

using model::ColumnDescription;
using model::ColumnType;
using model::Presence;
using model::Record;
using model::TableDescription;
using model::Value;

/// Column names such as "from" and "order" are words of SQL.
std::string quoted(std::string_view name)
{
    return "\"" + std::string(name) + "\"";
}

bool isKey(const ColumnDescription& column)
{
    return column.presence == Presence::Key;
}

template <class Condition>
std::string listed(const TableDescription& table, std::string_view separator, std::string_view suffix, Condition condition)
{
    std::string list;
    for (const ColumnDescription& column : table.columns)
        if (condition(column))
            list += (list.empty() ? "" : std::string(separator)) + quoted(column.key) + std::string(suffix);
    return list;
}

std::string allColumns(const TableDescription& table)
{
    return listed(table, ", ", "", [](const ColumnDescription&) { return true; });
}

std::string whereKey(const TableDescription& table)
{
    return " WHERE " + listed(table, " AND ", " = ?", isKey);
}

void bind(SQLite::Statement& statement, int index, const Value& value)
{
    if (const auto* text = std::get_if<std::string>(&value))
        statement.bindNoCopy(index, *text);
    else if (const auto* whole = std::get_if<std::int64_t>(&value))
        statement.bind(index, *whole);
    else if (const auto* decimal = std::get_if<double>(&value))
        statement.bind(index, *decimal);
    else if (const auto* yes = std::get_if<bool>(&value))
        statement.bind(index, *yes ? 1 : 0);
    else if (const auto* date = std::get_if<Date>(&value))
        statement.bind(index, toIsoText(*date));
    else
        statement.bind(index);
}

template <class Condition>
int bindIf(SQLite::Statement& statement, int next, const TableDescription& table, const Record& row, Condition condition)
{
    for (std::size_t i = 0; i < row.size(); ++i)
        if (condition(table.columns[i]))
            bind(statement, next++, row[i]);
    return next;
}

Value valueIn(const ColumnDescription& column, const SQLite::Column& cell)
{
    if (cell.isNull())
        return {};
    switch (column.type) {
    case ColumnType::Integer: return Value{std::int64_t{cell.getInt64()}};
    case ColumnType::Decimal: return Value{cell.getDouble()};
    case ColumnType::Boolean: return Value{cell.getInt64() != 0};
    case ColumnType::Date: {
        const auto date = parseIsoDate(cell.getString());
        return date ? Value{*date} : Value{Date{}};
    }
    case ColumnType::Text:
    case ColumnType::Choice:
    case ColumnType::CodeList: break;
    }
    return Value{cell.getString()};
}

Record recordIn(const TableDescription& table, SQLite::Statement& query)
{
    Record row;
    row.reserve(table.columns.size());
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        const ColumnDescription& column = table.columns[i];
        row.push_back(valueIn(column, query.getColumn(static_cast<int>(i))));
        if (const auto problem = problemIn(column, row.back()))
            throw DamageFound("table " + std::string(table.name) + ", column " + std::string(column.key) + ": " + problem->en);
    }
    return row;
}

void requireOneRow(const TableDescription& table, const Record& row, int changed)
{
    if (changed != 1)
        throw MismatchFound(
            "table " + std::string(table.name) + ", row " + keyOf(table, row) + ": " + std::to_string(changed) + " rows");
}

}  // namespace

std::vector<Record> readRows(const SQLite::Database& sqlite, model::TableId table)
{
    const TableDescription& described = model::describe(table);
    SQLite::Statement query(sqlite, "SELECT " + allColumns(described) + " FROM " + quoted(described.name));
    std::vector<Record> rows;
    while (query.executeStep())
        rows.push_back(recordIn(described, query));
    return rows;
}

void RowWriter::apply(const model::RowChange& change)
{
    const TableDescription& table = model::describe(change.table);
    if (change.before && change.after && keyOf(table, *change.before) == keyOf(table, *change.after)) {
        update(table, *change.after);
        return;
    }
    if (change.before)
        remove(table, *change.before);
    if (change.after)
        insert(table, *change.after);
}

void RowWriter::insert(const TableDescription& table, const Record& row)
{
    std::string marks = "?";
    for (std::size_t i = 1; i < row.size(); ++i)
        marks += ", ?";
    SQLite::Statement& statement =
        prepared("INSERT INTO " + quoted(table.name) + " (" + allColumns(table) + ") VALUES (" + marks + ")");
    bindIf(statement, 1, table, row, [](const ColumnDescription&) { return true; });
    requireOneRow(table, row, statement.exec());
}

void RowWriter::update(const TableDescription& table, const Record& row)
{
    const auto isOther = [](const ColumnDescription& column) { return !isKey(column); };
    SQLite::Statement& statement =
        prepared("UPDATE " + quoted(table.name) + " SET " + listed(table, ", ", " = ?", isOther) + whereKey(table));
    const int next = bindIf(statement, 1, table, row, isOther);
    bindIf(statement, next, table, row, isKey);
    requireOneRow(table, row, statement.exec());
}

void RowWriter::remove(const TableDescription& table, const Record& row)
{
    SQLite::Statement& statement = prepared("DELETE FROM " + quoted(table.name) + whereKey(table));
    bindIf(statement, 1, table, row, isKey);
    requireOneRow(table, row, statement.exec());
}

SQLite::Statement& RowWriter::prepared(const std::string& sql)
{
    auto& statement = m_statements[sql];
    if (!statement) {
        statement = std::make_unique<SQLite::Statement>(m_sqlite, sql);
    } else {
        statement->reset();
        statement->clearBindings();
    }
    return *statement;
}

}  // namespace botri::store
