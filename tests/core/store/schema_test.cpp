// SPDX-License-Identifier: GPL-3.0-or-later
#include <SQLiteCpp/SQLiteCpp.h>

#include <map>

#include "tests/core/store/sample_file.h"
#include "tests/core/store/scratch_folder.h"
#include "tests/support/catch.h"

using namespace botri;
using namespace botri::model;

namespace {

struct SqlColumn {
    std::string name;
    std::string type;
    bool notNull = false;
    int keyPlace = 0;

    bool operator==(const SqlColumn&) const = default;
};

std::ostream& operator<<(std::ostream& out, const SqlColumn& column)
{
    return out << column.name << ' ' << column.type << (column.notNull ? " NOT NULL" : "") << " key " << column.keyPlace;
}

std::string sqlType(ColumnType type)
{
    switch (type) {
    case ColumnType::Integer:
    case ColumnType::Boolean: return "INTEGER";
    case ColumnType::Decimal: return "REAL";
    default: return "TEXT";
    }
}

std::vector<SqlColumn> describedColumns(const TableDescription& table)
{
    std::vector<SqlColumn> columns;
    int keys = 0;
    for (const ColumnDescription& column : table.columns)
        columns.push_back({std::string(column.key), sqlType(column.type), column.presence != Presence::Optional,
            column.presence == Presence::Key ? ++keys : 0});
    return columns;
}

std::vector<SqlColumn> sqlColumns(SQLite::Database& sqlite, const std::string& table)
{
    std::vector<SqlColumn> columns;
    SQLite::Statement query(sqlite, "PRAGMA table_info(\"" + table + "\")");
    while (query.executeStep())
        columns.push_back({query.getColumn(1).getString(), query.getColumn(2).getString(), query.getColumn(3).getInt() != 0,
            query.getColumn(5).getInt()});
    return columns;
}

std::map<std::string, std::string> sqlReferences(SQLite::Database& sqlite, const std::string& table)
{
    std::map<std::string, std::string> references;
    SQLite::Statement query(sqlite, "PRAGMA foreign_key_list(\"" + table + "\")");
    while (query.executeStep())
        references[query.getColumn(3).getString()] = query.getColumn(2).getString();
    return references;
}

std::map<std::string, std::string> describedReferences(const TableDescription& table)
{
    std::map<std::string, std::string> references;
    for (const ColumnDescription& column : table.columns)
        if (column.refersTo && column.type != ColumnType::CodeList)
            references[std::string(column.key)] = describe(*column.refersTo).name;
    return references;
}

}  // namespace

TEST_CASE("the tables in the file are those the model describes", "[store][schema]")
{
    const test::ScratchFolder folder;
    test::makeFile(folder / "a.botri", test::sampleWorkspace(1, 0));
    SQLite::Database sqlite((folder / "a.botri").string());
    for (const TableId id : allTables()) {
        const TableDescription& table = describe(id);
        CAPTURE(table.name);
        CHECK(sqlColumns(sqlite, std::string(table.name)) == describedColumns(table));
        CHECK(sqlReferences(sqlite, std::string(table.name)) == describedReferences(table));
        const std::string strict = "SELECT strict FROM pragma_table_list WHERE name = '" + std::string(table.name) + "'";
        CHECK(sqlite.execAndGet(strict).getInt() == 1);
    }
}

TEST_CASE("the file refuses choices, switches, dates and empty texts that the model does not know", "[store][schema]")
{
    const test::ScratchFolder folder;
    test::makeFile(folder / "a.botri", test::sampleWorkspace(2, 2));
    SQLite::Database sqlite((folder / "a.botri").string(), SQLite::OPEN_READWRITE);
    int columns = 0;
    for (const TableId id : allTables()) {
        for (const ColumnDescription& column : describe(id).columns) {
            const std::string set =
                "UPDATE \"" + std::string(describe(id).name) + "\" SET \"" + std::string(column.key) + "\" = ";
            CAPTURE(set);
            ++columns;
            switch (column.type) {
            case ColumnType::Choice: CHECK_THROWS_AS(sqlite.exec(set + "'no such choice'"), SQLite::Exception); break;
            case ColumnType::Boolean: CHECK_THROWS_AS(sqlite.exec(set + "2"), SQLite::Exception); break;
            case ColumnType::Date: CHECK_THROWS_AS(sqlite.exec(set + "'2026-02-30'"), SQLite::Exception); break;
            case ColumnType::Integer: CHECK_THROWS_AS(sqlite.exec(set + "'many'"), SQLite::Exception); break;
            case ColumnType::Decimal: CHECK_THROWS_AS(sqlite.exec(set + "'far'"), SQLite::Exception); break;
            case ColumnType::Text:
            case ColumnType::CodeList: CHECK_THROWS_AS(sqlite.exec(set + "''"), SQLite::Exception); break;
            }
        }
    }
    CHECK(columns > 100);
}

TEST_CASE("the file takes every choice that the model knows", "[store][schema]")
{
    const test::ScratchFolder folder;
    test::makeFile(folder / "a.botri", test::sampleWorkspace(3, 1));
    SQLite::Database sqlite((folder / "a.botri").string(), SQLite::OPEN_READWRITE);
    for (const TableId id : allTables()) {
        for (const ColumnDescription& column : describe(id).columns) {
            if (column.type != ColumnType::Choice)
                continue;
            for (const Choice& choice : column.choices) {
                const std::string set = "UPDATE \"" + std::string(describe(id).name) + "\" SET \"" + std::string(column.key)
                    + "\" = '" + std::string(choice.key) + "'";
                CAPTURE(set);
                CHECK(sqlite.exec(set) >= 1);
            }
        }
    }
}

TEST_CASE("the journal in the file can neither be rewritten nor shortened", "[store][schema]")
{
    const test::ScratchFolder folder;
    test::makeFile(folder / "a.botri", test::sampleWorkspace(4, 0));
    SQLite::Database sqlite((folder / "a.botri").string(), SQLite::OPEN_READWRITE);
    CHECK_THROWS_AS(sqlite.exec("UPDATE journal SET author = 'another'"), SQLite::Exception);
    CHECK_THROWS_AS(sqlite.exec("DELETE FROM journal"), SQLite::Exception);
}

TEST_CASE("a plan file says so to other programs", "[store][schema]")
{
    const test::ScratchFolder folder;
    test::makeFile(folder / "a.botri", test::sampleWorkspace(5, 0));
    SQLite::Database sqlite((folder / "a.botri").string());
    CHECK(sqlite.execAndGet("PRAGMA application_id").getInt() == 0x426F5472);
    CHECK(sqlite.execAndGet("PRAGMA user_version").getInt() == store::schemaMigrations().back().version);
    CHECK(test::bytesOf(folder / "a.botri").substr(68, 4) == "BoTr");
}
