// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/database.h"

#include <SQLiteCpp/Backup.h>

#include <chrono>
#include <thread>
#include <utility>

#include "core/base/check.h"
#include "core/store/connection.h"
#include "core/store/file_probe.h"
#include "core/store/journal_table.h"
#include "core/store/new_file.h"
#include "core/store/plan_tables.h"
#include "core/store/row_table.h"
#include "core/store/schema.h"

namespace botri::store {
namespace {

namespace fs = std::filesystem;

void write(SQLite::Database& sqlite, const Transaction& transaction, const Job& job = {})
{
    constexpr std::size_t kRowsBetweenReports = 128;
    SQLite::Transaction bracket(sqlite, SQLite::TransactionBehavior::IMMEDIATE);
    appendJournal(sqlite, transaction.entry);
    RowWriter rows(sqlite);
    for (std::size_t i = 0; i < transaction.changes.size(); ++i) {
        if (i % kRowsBetweenReports == 0)
            job.report({"ghi vào tệp", "writing to the file"}, static_cast<std::int64_t>(i), std::ssize(transaction.changes));
        rows.apply(transaction.changes[i]);
    }
    for (const PlanReplacement& plan : transaction.plans)
        replacePlan(sqlite, plan);
    job.throwIfCancelled();
    bracket.commit();
}

void limitSize(SQLite::Database& sqlite, const DatabaseOptions& options)
{
    if (options.largestPageCount)
        sqlite.exec("PRAGMA max_page_count = " + std::to_string(*options.largestPageCount));
}

/// Copies page by page; waits while a writer of the source commits.
void copyAll(SQLite::Database& from, SQLite::Database& to)
{
    constexpr int kTries = 100;
    constexpr std::chrono::milliseconds kPause{50};
    SQLite::Backup backup(to, from);
    for (int i = 0; i < kTries; ++i) {
        if (backup.executeStep(-1) == SQLite::OK || backup.getRemainingPageCount() == 0)
            return;
        std::this_thread::sleep_for(kPause);
    }
    throw SQLite::Exception("the source stays locked", 5);
}

SQLite::Database upgradedCopy(SQLite::Database& old, std::span<const Migration> migrations)
{
    SQLite::Database copy = connectInMemory();
    copyAll(old, copy);
    migrate(copy, migrations);
    return copy;
}

}  // namespace

Database::Database(std::unique_ptr<Connection> connection) : m_connection(std::move(connection)) {}
Database::Database(Database&&) noexcept = default;
Database& Database::operator=(Database&&) noexcept = default;
Database::~Database() = default;

Database Database::create(const fs::path& path, const Transaction& first, const DatabaseOptions& options)
{
    NewFile file(path, StoreOperation::Create, Existing::Keep);
    guarded(StoreOperation::Create, path, [&] {
        SQLite::Database sqlite = connect(file.temporaryPath(), Access::ReadWrite);
        limitSize(sqlite, options);
        migrate(sqlite, options.migrations);
        write(sqlite, first);
    });
    file.publish();
    return open(path, options);
}

Database Database::open(const fs::path& path, const DatabaseOptions& options)
{
    const int newest = newestVersion(options.migrations);
    const FileProbe found = probe(path, newest);
    requireWritable(path);
    FileLock lock(path);
    return guarded(found.version < newest ? StoreOperation::Upgrade : StoreOperation::Open, path, [&] {
        SQLite::Database sqlite = connect(path, Access::ReadWrite);
        limitSize(sqlite, options);
        requireSound(sqlite, options.migrations);
        makeDurable(sqlite);
        migrate(sqlite, options.migrations);
        return Database(std::unique_ptr<Connection>(new Connection{path, false, std::move(lock), std::move(sqlite)}));
    });
}

Database Database::openReadOnly(const fs::path& path, const DatabaseOptions& options)
{
    const int newest = newestVersion(options.migrations);
    const FileProbe found = probe(path, newest);
    if (found.writeAheadLog && found.hasJournal)
        throw StoreError(StoreProblem::Unfinished, StoreOperation::Open, path, "write-ahead log");
    return guarded(StoreOperation::Open, path, [&] {
        // In write-ahead mode SQLite would make files beside this one even for a reader.
        SQLite::Database sqlite = connect(path, found.writeAheadLog ? Access::ReadOnlyUnchanging : Access::ReadOnly);
        requireSound(sqlite, options.migrations);
        if (versionOf(sqlite) < newest)
            sqlite = upgradedCopy(sqlite, options.migrations);
        return Database(std::unique_ptr<Connection>(new Connection{path, true, std::nullopt, std::move(sqlite)}));
    });
}

bool Database::isReadOnly() const
{
    return m_connection->readOnly;
}

const fs::path& Database::path() const
{
    return m_connection->path;
}

Contents Database::load() const
{
    return guarded(StoreOperation::Read, path(), [this] {
        SQLite::Transaction oneMoment(m_connection->sqlite);
        Contents contents;
        for (const model::TableId table : model::allTables())
            contents.workspace.assign(table, readRows(m_connection->sqlite, table));
        contents.plans = readPlans(m_connection->sqlite);
        contents.journal = readJournal(m_connection->sqlite);
        return contents;
    });
}

std::optional<JournalEntry> Database::journalEntry(std::int64_t sequence) const
{
    return guarded(StoreOperation::Read, path(), [&] { return readJournalEntry(m_connection->sqlite, sequence); });
}

std::optional<std::string> Database::planText(const std::string& hash) const
{
    return guarded(StoreOperation::Read, path(), [&] { return readPlanText(m_connection->sqlite, hash); });
}

void Database::commit(const Transaction& transaction, const Job& job)
{
    BOTRI_CHECK(!isReadOnly());
    guarded(StoreOperation::Save, path(), [&] { write(m_connection->sqlite, transaction, job); });
}

void Database::saveCopy(const fs::path& target, Existing existing) const
{
    std::error_code error;
    if (fs::equivalent(target, path(), error))
        throw StoreError(StoreProblem::AlreadyExists, StoreOperation::Copy, target, "the open file itself");
    std::optional<FileLock> nobodyElse;
    if (existing == Existing::Replace && fs::exists(target, error))
        nobodyElse.emplace(target);
    NewFile file(target, StoreOperation::Copy, existing);
    guarded(StoreOperation::Copy, target, [&] {
        SQLite::Database copy = connect(file.temporaryPath(), Access::ReadWrite);
        copyAll(m_connection->sqlite, copy);
    });
    file.publish();
}

std::optional<Holder> holderOf(const fs::path& path)
{
    return FileLock::holderOf(path);
}

}  // namespace botri::store
