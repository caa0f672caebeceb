// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/connection.h"

#include <sqlite3.h>

#include <array>
#include <string_view>

namespace botri::store {
namespace {

constexpr int kBusyMilliseconds = 5000;

StoreProblem problemOf(int code, int extendedCode)
{
    switch (extendedCode) {
    case SQLITE_READONLY_ROLLBACK:
    case SQLITE_READONLY_RECOVERY: return StoreProblem::Unfinished;
    case SQLITE_READONLY_DBMOVED: return StoreProblem::MovedAway;
    case SQLITE_CONSTRAINT_PRIMARYKEY: return StoreProblem::ChangedOutside;
    default: break;
    }
    switch (code) {
    case SQLITE_FULL: return StoreProblem::DiskFull;
    case SQLITE_READONLY: return StoreProblem::ReadOnly;
    case SQLITE_BUSY:
    case SQLITE_LOCKED: return StoreProblem::Busy;
    case SQLITE_CORRUPT:
    case SQLITE_SCHEMA:
    case SQLITE_ERROR:  // a statement of ours that does not fit: the tables are not those of the version
    case SQLITE_FORMAT: return StoreProblem::Damaged;
    case SQLITE_NOTADB: return StoreProblem::NotAPlanFile;
    case SQLITE_PERM:
    case SQLITE_AUTH:
    case SQLITE_CANTOPEN: return StoreProblem::NoPermission;
    default: return StoreProblem::Failed;
    }
}

/// SQLite reads what stands after "file:" as a URI: bytes that mean something there are escaped.
std::string uriOf(const std::filesystem::path& path)
{
    static constexpr std::string_view kHex = "0123456789ABCDEF";
    std::string uri = "file:";
    for (const char each : std::filesystem::absolute(path).string()) {
        const auto byte = static_cast<unsigned char>(each);
        if (byte == '%' || byte == '?' || byte == '#' || byte < 0x20) {
            uri += '%';
            uri += kHex[byte >> 4];
            uri += kHex[byte & 15];
        } else {
            uri += each;
        }
    }
    return uri;
}

void configure(SQLite::Database& sqlite)
{
    sqlite3_extended_result_codes(sqlite.getHandle(), 1);
    sqlite.setBusyTimeout(kBusyMilliseconds);
    sqlite.exec("PRAGMA trusted_schema = OFF; PRAGMA foreign_keys = ON; PRAGMA cell_size_check = ON");
    sqlite3_db_config(sqlite.getHandle(), SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
}

}  // namespace

void makeDurable(SQLite::Database& sqlite)
{
    // EXTRA also flushes the folder once the journal is gone: what was saved stays saved when the power fails.
    sqlite.exec("PRAGMA journal_mode = DELETE; PRAGMA synchronous = EXTRA");
}

StoreError translated(const SQLite::Exception& failure, StoreOperation operation, const std::filesystem::path& path)
{
    const int extended = failure.getExtendedErrorCode();
    const int code = failure.getErrorCode() & 0xff;
    return StoreError(
        problemOf(code, extended), operation, path, std::string(failure.what()) + " [" + std::to_string(extended) + "]");
}

SQLite::Database connect(const std::filesystem::path& path, Access access)
{
    const bool writable = access == Access::ReadWrite;
    const std::string uri = uriOf(path) + (access == Access::ReadOnlyUnchanging ? "?immutable=1" : "");
    SQLite::Database sqlite(uri, SQLite::OPEN_URI | (writable ? SQLite::OPEN_READWRITE : SQLite::OPEN_READONLY));
    configure(sqlite);
    return sqlite;
}

SQLite::Database connectInMemory()
{
    SQLite::Database sqlite(":memory:", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
    configure(sqlite);
    return sqlite;
}

}  // namespace botri::store
