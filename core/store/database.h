// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <map>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "core/base/job.h"
#include "core/model/workspace.h"
#include "core/store/journal_entry.h"
#include "core/store/migrations.h"
#include "core/store/store_error.h"

namespace botri::store {

/// The plan of one scenario becomes `document`, or goes when it is empty.
struct PlanReplacement {
    model::ScenarioCode scenario;
    std::optional<PlanDocument> document;
};

/// All that one act does to the file; written whole or not at all.
struct Transaction {
    std::span<const model::RowChange> changes;  ///< in this order
    std::span<const PlanReplacement> plans;
    JournalEntry entry;  ///< its sequence and previousHash continue the journal
};

/// What a file holds.
struct Contents {
    model::Workspace workspace;
    std::map<model::ScenarioCode, PlanDocument> plans;
    std::vector<JournalEntry> journal;  ///< in order, without their `changes`, which may be large
};

struct DatabaseOptions {
    std::span<const Migration> migrations = schemaMigrations();
    std::optional<int> largestPageCount;  ///< the file may not grow beyond so many pages of 4096 bytes
};

enum class Existing { Keep, Replace };

/// One plan file: an SQLite database in rollback-journal mode, so that between two saves the file is one complete
/// file that people may copy, mail or put on a stick. Each commit is flushed to the disk before it returns.
///
/// A writer holds a lock beside the file (`.name.botri.lock`) that the system releases even when the program dies.
/// Readers never write: not to the file, not beside it. Files that cannot be opened are left byte for byte as they are.
/// All functions throw StoreError when the world fails. Not safe for use from two threads at once.
class Database {
public:
    /// Makes a new file holding the schema and `first`, complete before it appears under its name.
    /// \throws StoreError AlreadyExists, NoFolder, NoPermission, ReadOnly, DiskFull…
    static Database create(const std::filesystem::path& path, const Transaction& first, const DatabaseOptions& options = {});

    /// Opens for reading and writing; finishes a cut-off save and upgrades an older schema in one transaction.
    /// \throws StoreError InUse (with the holder), ReadOnly, Newer, NotAPlanFile, Damaged…
    static Database open(const std::filesystem::path& path, const DatabaseOptions& options = {});

    /// Opens without ever writing. An older schema is upgraded in a copy in memory.
    static Database openReadOnly(const std::filesystem::path& path, const DatabaseOptions& options = {});

    Database(Database&&) noexcept;
    Database& operator=(Database&&) noexcept;
    ~Database();

    [[nodiscard]] bool isReadOnly() const;
    [[nodiscard]] const std::filesystem::path& path() const;

    /// All data, as of one moment. Every value is checked: a file that breaks the model's own rules is Damaged.
    [[nodiscard]] Contents load() const;
    /// One entry with its changes.
    [[nodiscard]] std::optional<JournalEntry> journalEntry(std::int64_t sequence) const;
    /// The text of a plan once saved, by the SHA-256 of the text; kept as long as the journal speaks of it.
    [[nodiscard]] std::optional<std::string> planText(const std::string& hash) const;

    /// Writes effect and journal entry in one transaction, on the disk when it returns.
    /// \pre !isReadOnly(); the changes fit the rows in the file.
    /// \throws StoreError DiskFull, MovedAway, ChangedOutside… and JobCancelled, with the file as before.
    void commit(const Transaction& transaction, const Job& job = {});

    /// Writes a complete copy of the file under another name; the open file stays this one.
    /// \throws StoreError AlreadyExists (also when `target` is this file), InUse, DiskFull… with `target` as before.
    void saveCopy(const std::filesystem::path& target, Existing existing = Existing::Keep) const;

private:
    struct Connection;
    explicit Database(std::unique_ptr<Connection> connection);
    std::unique_ptr<Connection> m_connection;
};

/// Who has the file open for writing just now, if anybody.
[[nodiscard]] std::optional<Holder> holderOf(const std::filesystem::path& path);

}  // namespace botri::store
