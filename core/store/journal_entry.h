// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "core/base/localized_text.h"

namespace botri::store {

/// One line of the append-only journal as the file keeps it. The store does not look inside `arguments` and `changes`.
struct JournalEntry {
    std::int64_t sequence = 0;  ///< 1, 2, 3… without gaps
    std::string kind;
    LocalizedText title;
    std::string author;
    std::string time;                    ///< ISO 8601
    std::string scenario;                ///< empty: concerns all
    std::string arguments;               ///< JSON
    std::optional<std::int64_t> undoes;  ///< sequence of the entry this one takes back
    std::optional<std::int64_t> redoes;  ///< sequence of the entry this one makes again
    std::string previousHash;
    std::string hash;
    std::string changes;  ///< JSON; may be many megabytes after an import

    bool operator==(const JournalEntry&) const = default;
};

/// A computed plan as text, with the fingerprint of the inputs it was computed from.
struct PlanDocument {
    std::string fingerprint;
    std::string json;

    bool operator==(const PlanDocument&) const = default;
};

}  // namespace botri::store
