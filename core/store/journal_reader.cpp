// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/journal_reader.h"

#include <utility>

#include "core/store/connection.h"
#include "core/store/file_probe.h"
#include "core/store/journal_table.h"
#include "core/store/migrations.h"
#include "core/store/schema.h"

namespace botri::store {
namespace {

/// A file this program writes keeps a rollback journal. It is not probed: closing a second descriptor of a file gives up the
/// locks SQLite holds on it in this process (https://www.sqlite.org/howtocorrupt.html, section 2.2).
Access accessTo(const std::filesystem::path& path, Writer writer)
{
    return writer == Writer::AnotherProgram && probe(path, newestVersion(schemaMigrations())).writeAheadLog
        ? Access::ReadOnlyUnchanging
        : Access::ReadOnly;
}

}  // namespace

struct JournalReader::Connection {
    SQLite::Database sqlite;
};

JournalReader::JournalReader(std::filesystem::path path, Writer writer) : m_path(std::move(path))
{
    m_connection = guarded(StoreOperation::Open, m_path,
        [&] { return std::unique_ptr<Connection>(new Connection{connect(m_path, accessTo(m_path, writer))}); });
}

JournalReader::~JournalReader() = default;

std::optional<JournalEntry> JournalReader::entry(std::int64_t sequence) const
{
    return guarded(StoreOperation::Read, m_path, [&] { return readJournalEntry(m_connection->sqlite, sequence); });
}

}  // namespace botri::store
