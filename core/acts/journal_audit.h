// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>

#include "core/base/localized_text.h"
#include "core/store/database.h"

namespace botri::acts {

/// Where the journal stops being what the program wrote.
struct JournalFault {
    std::int64_t sequence = 0;  ///< first broken entry; 0: the entries hold, but the data are not what they lead to
    LocalizedText text;
};

/// Reads the whole journal and repeats it from nothing: every entry has its hash and follows the one before, and all of
/// them together lead to the data in the file. O(everything ever changed).
[[nodiscard]] std::optional<JournalFault> auditJournal(const store::Database& database);

}  // namespace botri::acts
