// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <utility>
#include <vector>

#include "core/acts/plan_file.h"

namespace botri::acts {

/// Which act gave a row its present values, as the journal says. Reads each entry once and keeps only what changed where.
class Provenance {
public:
    /// Forgets everything: another file is read next.
    void clear();
    /// The act that last set that cell, as it stands after undo and redo; nothing when the row is not in the journal.
    /// Reads entries not yet seen: the first call costs O(everything ever changed).
    [[nodiscard]] const JournalLine* originOf(
        const PlanFile& file, model::TableId table, const model::Record& row, std::size_t column);
    /// The file an import came from; empty for other acts.
    [[nodiscard]] std::string sourceOf(std::int64_t sequence) const;

private:
    struct Touch {
        std::int64_t sequence;
        std::uint64_t columns;  ///< a bit for each that changed
    };
    void read(const PlanFile& file);

    std::int64_t m_read = 0;  ///< the last entry read
    std::map<std::pair<model::TableId, std::string>, std::vector<Touch>> m_touches;
    std::map<std::int64_t, std::string> m_sources;
};

/// "Nhập từ “a.xlsx” ngày 22/11/2025 08:30, Nguyễn Thị Hoa"
[[nodiscard]] LocalizedText originText(const JournalLine& line, const std::string& source);

}  // namespace botri::acts
