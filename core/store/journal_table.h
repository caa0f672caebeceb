// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <SQLiteCpp/SQLiteCpp.h>

#include <cstdint>
#include <optional>
#include <vector>

#include "core/store/journal_entry.h"

namespace botri::store {

/// All entries in order, without their changes.
[[nodiscard]] std::vector<JournalEntry> readJournal(const SQLite::Database& sqlite);
[[nodiscard]] std::optional<JournalEntry> readJournalEntry(const SQLite::Database& sqlite, std::int64_t sequence);

/// Adds the next entry. \throws MismatchFound when it does not continue the journal in the file.
void appendJournal(SQLite::Database& sqlite, const JournalEntry& entry);

}  // namespace botri::store
