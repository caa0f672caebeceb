// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>

#include "core/base/fingerprint.h"
#include "core/store/database.h"
#include "tests/core/store/sample_rows.h"

namespace botri::test {

/// A journal entry the store accepts after `previous` (empty: the first).
[[nodiscard]] inline store::JournalEntry nextEntry(const store::JournalEntry& previous = {})
{
    store::JournalEntry entry;
    entry.sequence = previous.sequence + 1;
    entry.kind = "edit_rows";
    entry.title = {"Sửa", "Edit"};
    entry.author = "Hòa";
    entry.time = "2026-01-15T08:30:00+07:00";
    entry.arguments = "{}";
    entry.previousHash = previous.hash;
    entry.hash = fingerprint(std::to_string(entry.sequence) + previous.hash);
    entry.changes = R"({"plans":[],"rows":[]})";
    return entry;
}

/// A plan file with these rows and one journal entry, open for writing.
inline store::Database makeFile(
    const std::filesystem::path& path, const model::Workspace& workspace, const store::DatabaseOptions& options = {})
{
    const auto changes = additionsOf(workspace);
    return store::Database::create(path, {changes, {}, nextEntry()}, options);
}

/// The problem `work` fails with; nothing when it goes through.
template <class Work>
[[nodiscard]] std::optional<store::StoreProblem> problemOf(Work&& work)
{
    try {
        work();
        return std::nullopt;
    } catch (const store::StoreError& error) {
        return error.problem();
    }
}

}  // namespace botri::test
