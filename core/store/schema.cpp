// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/schema.h"

#include <set>
#include <string>

#include "core/base/check.h"
#include "core/store/connection.h"
#include "core/store/program_version.h"

namespace botri::store {
namespace {

using SchemaObjects = std::set<std::string>;

SchemaObjects objectsOf(SQLite::Database& sqlite)
{
    SchemaObjects objects;
    SQLite::Statement query(sqlite,
        "SELECT type || ' ' || name || char(10) || coalesce(sql, '') FROM sqlite_schema WHERE name NOT LIKE 'sqlite~_%' ESCAPE "
        "'~'");
    while (query.executeStep())
        objects.insert(query.getColumn(0).getString());
    return objects;
}

void requireReferencesHold(SQLite::Database& sqlite)
{
    SQLite::Statement query(sqlite, "PRAGMA foreign_key_check");
    if (query.executeStep())
        throw DamageFound(
            "table " + query.getColumn(0).getString() + " refers to a missing row of " + query.getColumn(2).getString());
}

void step(SQLite::Database& sqlite, const Migration& migration)
{
    sqlite.exec(std::string(migration.sql));
    SQLite::Statement note(sqlite, "INSERT INTO file_info (key, value) VALUES (?, ?)");
    note.bind(1, "schema_" + std::to_string(migration.version));
    note.bind(2, std::string(programVersion()));
    note.exec();
    sqlite.exec("PRAGMA user_version = " + std::to_string(migration.version));
}

void requireSameSchema(SQLite::Database& sqlite, std::span<const Migration> migrations)
{
    SQLite::Database expected = connectInMemory();
    const int version = versionOf(sqlite);
    BOTRI_CHECK(version >= 0 && static_cast<std::size_t>(version) <= migrations.size());
    migrate(expected, migrations.first(static_cast<std::size_t>(version)));
    const SchemaObjects there = objectsOf(sqlite);
    const SchemaObjects wanted = objectsOf(expected);
    for (const std::string& each : there)
        if (!wanted.contains(each))
            throw DamageFound("not of this schema: " + each.substr(0, each.find('\n')));
    for (const std::string& each : wanted)
        if (!there.contains(each))
            throw DamageFound("missing: " + each.substr(0, each.find('\n')));
}

}  // namespace

int newestVersion(std::span<const Migration> migrations)
{
    BOTRI_CHECK(!migrations.empty());
    return migrations.back().version;
}

int versionOf(SQLite::Database& sqlite)
{
    return sqlite.execAndGet("PRAGMA user_version").getInt();
}

void migrate(SQLite::Database& sqlite, std::span<const Migration> migrations)
{
    const int version = versionOf(sqlite);
    if (version >= static_cast<int>(migrations.size()))
        return;
    // Off while tables are rebuilt, as SQLite's procedure for that asks; all references are checked before the end.
    sqlite.exec("PRAGMA foreign_keys = OFF");
    SQLite::Transaction transaction(sqlite, SQLite::TransactionBehavior::IMMEDIATE);
    for (std::size_t i = 0; i < migrations.size(); ++i) {
        BOTRI_CHECK(migrations[i].version == static_cast<int>(i) + 1);
        if (migrations[i].version > version)
            step(sqlite, migrations[i]);
    }
    requireReferencesHold(sqlite);
    sqlite.exec("PRAGMA application_id = " + std::to_string(kApplicationId));
    transaction.commit();
    sqlite.exec("PRAGMA foreign_keys = ON");
}

void requireSound(SQLite::Database& sqlite, std::span<const Migration> migrations)
{
    const std::string pages = sqlite.execAndGet("PRAGMA quick_check(1)").getString();
    if (pages != "ok")
        throw DamageFound(pages);
    requireSameSchema(sqlite, migrations);
    requireReferencesHold(sqlite);
}

}  // namespace botri::store
