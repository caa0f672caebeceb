// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <initializer_list>
#include <span>
#include <string>
#include <utility>
#include <vector>

#include "core/model/column.h"
#include "core/model/field_codec.h"

namespace botri::model {

/// A table without its row type.
struct TableDescription {
    TableId id;
    std::string_view name;  ///< in the database and of the CSV file; snake_case
    LocalizedText title;    ///< of the sheet and the page
    LocalizedText help;     ///< one sentence on what a row is
    std::vector<ColumnDescription> columns;

    /// Index of the column called `key`; the key must exist.
    [[nodiscard]] std::size_t columnIndex(std::string_view key) const;
};

/// One line that identifies a row within its table: its key values joined by U+001F.
[[nodiscard]] std::string keyOf(const TableDescription& table, const Record& record);

/// A column with its way into a Row. Built by column(); the modifiers read as a sentence.
template <class Row>
struct Column {
    ColumnDescription info;
    std::function<Value(const Row&)> read;
    std::function<void(Row&, const Value&)> write;

    Column key() &&
    {
        info.presence = Presence::Key;
        return std::move(*this);
    }
    Column required() &&
    {
        info.presence = Presence::Required;
        return std::move(*this);
    }
    Column personal() &&
    {
        info.privacy = Privacy::Personal;
        return std::move(*this);
    }
    Column sensitive() &&
    {
        info.privacy = Privacy::Sensitive;
        return std::move(*this);
    }
    Column help(LocalizedText text) &&
    {
        info.help = std::move(text);
        return std::move(*this);
    }
    Column refersTo(TableId table) &&
    {
        info.refersTo = table;
        return std::move(*this);
    }
    Column also(std::initializer_list<const char*> headings) &&
    {
        info.otherHeadings.assign(headings.begin(), headings.end());
        return std::move(*this);
    }
    Column whenAbsent(Value value) &&
    {
        info.whenAbsent = std::move(value);
        return std::move(*this);
    }
    Column yearSuffices() &&
    {
        info.yearSuffices = true;
        return std::move(*this);
    }
    Column between(double smallest, double largest) &&
    {
        info.smallest = smallest;
        info.largest = largest;
        return std::move(*this);
    }
};

/// A column over a member of Row.
template <class Row, class Field>
[[nodiscard]] Column<Row> column(std::string_view key, Field Row::*member, const LocalizedText& heading)
{
    Column<Row> made;
    made.info.key = key;
    made.info.heading = heading;
    made.info.type = FieldCodec<Field>::kType;
    made.info.choices = FieldChoices<Field>::all();
    made.read = [member](const Row& row) { return FieldCodec<Field>::read(row.*member); };
    made.write = [member](Row& row, const Value& value) { FieldCodec<Field>::write(row.*member, value); };
    return made;
}

/// How rows of type Row are described, read and written: the one place that lists their columns.
template <class Row>
class Table {
public:
    Table(TableId id, std::string_view name, LocalizedText title, LocalizedText help, std::vector<Column<Row>> columns)
        : m_description{id, name, std::move(title), std::move(help), {}}, m_columns(std::move(columns))
    {
        for (const Column<Row>& each : m_columns)
            m_description.columns.push_back(each.info);
    }

    [[nodiscard]] const TableDescription& description() const { return m_description; }

    [[nodiscard]] Record record(const Row& row) const
    {
        Record values;
        values.reserve(m_columns.size());
        for (const Column<Row>& each : m_columns)
            values.push_back(each.read(row));
        return values;
    }

    /// \pre problemIn() accepts every value of `record`.
    [[nodiscard]] Row row(const Record& record) const
    {
        BOTRI_CHECK(record.size() == m_columns.size());
        Row made;
        for (std::size_t i = 0; i < m_columns.size(); ++i)
            m_columns[i].write(made, record[i]);
        return made;
    }

private:
    TableDescription m_description;
    std::vector<Column<Row>> m_columns;
};

/// The table of Row; defined for every row type of Workspace.
template <class Row>
[[nodiscard]] const Table<Row>& tableOf();

/// All tables, in an order in which references point backwards: a file read in this order needs no second look.
[[nodiscard]] std::span<const TableId> allTables();
[[nodiscard]] const TableDescription& describe(TableId table);

}  // namespace botri::model
