// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <SQLiteCpp/SQLiteCpp.h>

#include <map>
#include <memory>
#include <string>
#include <vector>

#include "core/model/workspace.h"

namespace botri::store {

/// All rows of a table, in no promised order. \throws DamageFound when a value is none the model accepts.
[[nodiscard]] std::vector<model::Record> readRows(const SQLite::Database& sqlite, model::TableId table);

/// Makes row changes within a transaction; prepares each statement once.
class RowWriter {
public:
    explicit RowWriter(SQLite::Database& sqlite) : m_sqlite(sqlite) {}

    /// \throws MismatchFound when a row to change or remove is not there, SQLite::Exception when one to add is.
    void apply(const model::RowChange& change);

private:
    void insert(const model::TableDescription& table, const model::Record& row);
    void update(const model::TableDescription& table, const model::Record& row);
    void remove(const model::TableDescription& table, const model::Record& row);
    SQLite::Statement& prepared(const std::string& sql);

    SQLite::Database& m_sqlite;
    std::map<std::string, std::unique_ptr<SQLite::Statement>> m_statements;
};

}  // namespace botri::store
