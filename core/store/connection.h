// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <SQLiteCpp/SQLiteCpp.h>

#include <filesystem>
#include <optional>
#include <stdexcept>
#include <string>

#include "core/store/database.h"
#include "core/store/file_lock.h"

namespace botri::store {

/// What a reading function throws when the file's contents break a promise; becomes StoreError Damaged.
struct DamageFound : std::runtime_error {
    using std::runtime_error::runtime_error;
};

/// What a writing function throws when the file is not what memory thinks; becomes StoreError ChangedOutside.
struct MismatchFound : std::runtime_error {
    using std::runtime_error::runtime_error;
};

[[nodiscard]] StoreError translated(
    const SQLite::Exception& failure, StoreOperation operation, const std::filesystem::path& path);

/// Runs `work`, turning what SQLite and our readers throw into StoreError.
template <class Work>
auto guarded(StoreOperation operation, const std::filesystem::path& path, Work&& work)
{
    try {
        return work();
    } catch (const SQLite::Exception& failure) {
        throw translated(failure, operation, path);
    } catch (const DamageFound& damage) {
        throw StoreError(StoreProblem::Damaged, operation, path, damage.what());
    } catch (const MismatchFound& mismatch) {
        throw StoreError(StoreProblem::ChangedOutside, operation, path, mismatch.what());
    }
}

enum class Access { ReadWrite, ReadOnly, ReadOnlyUnchanging };

/// A connection that minds foreign keys and does not trust the schema it finds. Writes nothing by itself.
[[nodiscard]] SQLite::Database connect(const std::filesystem::path& path, Access access);
[[nodiscard]] SQLite::Database connectInMemory();

/// Sets the journal a plan file is written with. \pre the file is known to be sound.
void makeDurable(SQLite::Database& sqlite);

/// The lock outlives the connection: SQLite has let go of the file before another program may take it.
struct Database::Connection {
    std::filesystem::path path;
    bool readOnly;
    std::optional<FileLock> lock;
    SQLite::Database sqlite;
};

}  // namespace botri::store
