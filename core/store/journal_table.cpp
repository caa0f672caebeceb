// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/journal_table.h"

#include "core/store/connection.h"

namespace botri::store {
namespace {

constexpr const char* kLines =
    "SELECT sequence, kind, title_vi, title_en, author, time, scenario, arguments, undoes, redoes, previous_hash, hash"
    " FROM journal ORDER BY sequence";
constexpr const char* kEntry =
    "SELECT sequence, kind, title_vi, title_en, author, time, scenario, arguments, undoes, redoes, previous_hash, hash, changes"
    " FROM journal WHERE sequence = ?";
constexpr const char* kAppend =
    "INSERT INTO journal (sequence, kind, title_vi, title_en, author, time, scenario, arguments, undoes, redoes,"
    " previous_hash, hash, changes) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

std::optional<std::int64_t> optionalNumber(const SQLite::Column& cell)
{
    return cell.isNull() ? std::nullopt : std::optional(std::int64_t{cell.getInt64()});
}

JournalEntry lineIn(SQLite::Statement& query)
{
    JournalEntry entry;
    entry.sequence = query.getColumn(0).getInt64();
    entry.kind = query.getColumn(1).getString();
    entry.title = {query.getColumn(2).getString(), query.getColumn(3).getString()};
    entry.author = query.getColumn(4).getString();
    entry.time = query.getColumn(5).getString();
    entry.scenario = query.getColumn(6).getString();
    entry.arguments = query.getColumn(7).getString();
    entry.undoes = optionalNumber(query.getColumn(8));
    entry.redoes = optionalNumber(query.getColumn(9));
    entry.previousHash = query.getColumn(10).getString();
    entry.hash = query.getColumn(11).getString();
    return entry;
}

void requireContinues(SQLite::Database& sqlite, const JournalEntry& entry)
{
    SQLite::Statement last(sqlite, "SELECT sequence, hash FROM journal ORDER BY sequence DESC LIMIT 1");
    const bool any = last.executeStep();
    const std::int64_t sequence = any ? last.getColumn(0).getInt64() : 0;
    const std::string hash = any ? last.getColumn(1).getString() : "";
    if (entry.sequence != sequence + 1 || entry.previousHash != hash)
        throw MismatchFound(
            "the journal ends with entry " + std::to_string(sequence) + ", not with " + std::to_string(entry.sequence - 1));
}

void bindOptional(SQLite::Statement& statement, int index, const std::optional<std::int64_t>& number)
{
    if (number)
        statement.bind(index, *number);
    else
        statement.bind(index);
}

}  // namespace

std::vector<JournalEntry> readJournal(const SQLite::Database& sqlite)
{
    SQLite::Statement query(sqlite, kLines);
    std::vector<JournalEntry> lines;
    while (query.executeStep())
        lines.push_back(lineIn(query));
    return lines;
}

std::optional<JournalEntry> readJournalEntry(const SQLite::Database& sqlite, std::int64_t sequence)
{
    SQLite::Statement query(sqlite, kEntry);
    query.bind(1, sequence);
    if (!query.executeStep())
        return std::nullopt;
    JournalEntry entry = lineIn(query);
    entry.changes = query.getColumn(12).getString();
    return entry;
}

void appendJournal(SQLite::Database& sqlite, const JournalEntry& entry)
{
    requireContinues(sqlite, entry);
    SQLite::Statement statement(sqlite, kAppend);
    statement.bind(1, entry.sequence);
    statement.bindNoCopy(2, entry.kind);
    statement.bindNoCopy(3, entry.title.vi);
    statement.bindNoCopy(4, entry.title.en);
    statement.bindNoCopy(5, entry.author);
    statement.bindNoCopy(6, entry.time);
    statement.bindNoCopy(7, entry.scenario);
    statement.bindNoCopy(8, entry.arguments);
    bindOptional(statement, 9, entry.undoes);
    bindOptional(statement, 10, entry.redoes);
    statement.bindNoCopy(11, entry.previousHash);
    statement.bindNoCopy(12, entry.hash);
    statement.bindNoCopy(13, entry.changes);
    statement.exec();
}

}  // namespace botri::store
