// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <SQLiteCpp/SQLiteCpp.h>

#include <span>

#include "core/store/migrations.h"

namespace botri::store {

[[nodiscard]] int newestVersion(std::span<const Migration> migrations);
[[nodiscard]] int versionOf(SQLite::Database& sqlite);

/// Brings the schema up to the newest version in one transaction, with every reference checked.
/// \throws SQLite::Exception, DamageFound; the file is then as before.
void migrate(SQLite::Database& sqlite, std::span<const Migration> migrations);

/// Checks pages, references and that tables, indices and triggers are exactly those of the file's version:
/// a file made by hand may carry triggers of its own.
/// \throws DamageFound.
void requireSound(SQLite::Database& sqlite, std::span<const Migration> migrations);

}  // namespace botri::store
