// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <utility>
#include <vector>

#include "core/acts/plan_file.h"
#include "core/base/job.h"
#include "core/store/journal_reader.h"

namespace botri::acts {

struct JournalChanges;

/// Which act gave a row its present values, as the journal says. A value: it keeps only what changed where.
class Provenance {
public:
    /// Reads the entries of `journal` not yet seen, one by one: O(everything changed in them). In any thread.
    /// \throws JobCancelled, store::StoreError; what was read until then stays read.
    void read(const store::JournalReader& reader, const std::vector<JournalLine>& journal, const Job& job = {});
    [[nodiscard]] bool hasRead(const std::vector<JournalLine>& journal) const;
    /// The act that last set that cell, as it stands after undo and redo; nothing when the row is not in the journal.
    /// \pre hasRead(journal)
    [[nodiscard]] const JournalLine* originOf(
        const std::vector<JournalLine>& journal, model::TableId table, const model::Record& row, std::size_t column) const;
    /// The file an import came from; empty for other acts.
    [[nodiscard]] std::string sourceOf(std::int64_t sequence) const;

private:
    struct Touch {
        std::int64_t sequence;
        std::uint64_t columns;  ///< a bit for each that changed
    };
    void take(const store::JournalEntry& entry, const JournalChanges& changes);

    std::int64_t m_read = 0;  ///< the last entry read
    std::map<std::pair<model::TableId, std::string>, std::vector<Touch>> m_touches;
    std::map<std::int64_t, std::string> m_sources;
};

/// "Nhập từ “a.xlsx” ngày 22/11/2025 08:30, Nguyễn Thị Hoa"
[[nodiscard]] LocalizedText originText(const JournalLine& line, const std::string& source);

}  // namespace botri::acts
