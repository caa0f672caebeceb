// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "core/acts/act.h"

namespace botri::acts {

/// A saved plan as the journal speaks of it: its text is kept apart under `hash`.
struct PlanReference {
    std::string fingerprint;
    std::string hash;

    bool operator==(const PlanReference&) const = default;
};

struct PlanReferenceChange {
    model::ScenarioCode scenario;
    std::optional<PlanReference> before;
    std::optional<PlanReference> after;
};

struct JournalChanges {
    std::vector<model::RowChange> rows;
    std::vector<PlanReferenceChange> plans;
};

/// The changes of an act as the journal keeps them: rows as objects by column key, so that columns may be added later.
[[nodiscard]] std::string changesText(const std::vector<model::RowChange>& rows, const std::vector<PlanChange>& plans);
/// Nothing when the text is not one that changesText() makes, or holds a value its column does not accept.
[[nodiscard]] std::optional<JournalChanges> parseChanges(const std::string& text);

[[nodiscard]] std::string argumentsText(const std::map<std::string, std::string>& arguments);
[[nodiscard]] std::map<std::string, std::string> parseArguments(const std::string& text);

/// The link of the hash chain: SHA-256 over every field of the entry but the hash itself.
[[nodiscard]] std::string hashOf(const store::JournalEntry& entry);

[[nodiscard]] PlanReference referenceTo(const PlanDocument& plan);

/// Is this the text of a JSON document?
[[nodiscard]] bool isJson(const std::string& text);

}  // namespace botri::acts
