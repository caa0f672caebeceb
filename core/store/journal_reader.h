// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>

#include "core/store/journal_entry.h"

namespace botri::store {

/// Who else may write to the file while its journal is read.
enum class Writer { ThisProgram, AnotherProgram };

/// Reads the journal of a plan file through a connection of its own, for long work beside the one that has the file open.
/// Between two entries it holds nothing: a writer waits for one entry at most. Never writes.
class JournalReader {
public:
    /// \param writer whether this program has the file open for writing
    /// \throws StoreError
    JournalReader(std::filesystem::path path, Writer writer);
    ~JournalReader();

    [[nodiscard]] const std::filesystem::path& path() const { return m_path; }
    /// One entry with its changes. \throws StoreError
    [[nodiscard]] std::optional<JournalEntry> entry(std::int64_t sequence) const;

private:
    struct Connection;
    std::filesystem::path m_path;
    std::unique_ptr<Connection> m_connection;
};

}  // namespace botri::store
