// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/localized_text.h"
#include "core/model/workspace.h"
#include "core/store/journal_entry.h"

namespace botri::acts {

enum class ActKind {
    NewPlan,
    Import,
    AddRows,
    EditRows,
    DeleteRows,
    Pin,
    Forbid,
    WithdrawDecision,
    ChangePolicy,
    ChangeRule,
    ChangeScenario,
    SavePlan,
    Undo,
    Redo
};

/// Key (in files) and name (for people) of each kind, in the order of the enumeration.
[[nodiscard]] std::span<const model::Choice> actKinds();
[[nodiscard]] const model::Choice& describe(ActKind kind);
[[nodiscard]] std::optional<ActKind> actKindOf(std::string_view key);

/// Who acts, and when. The core has no clock of its own.
struct Actor {
    std::string author;
    std::string time;  ///< ISO 8601, "2026-01-15T08:30:00+07:00"
};

using store::PlanDocument;

/// The saved plan of a scenario becomes another, appears (`before` empty) or goes (`after` empty).
struct PlanChange {
    model::ScenarioCode scenario;
    std::optional<PlanDocument> before;
    std::optional<PlanDocument> after;

    [[nodiscard]] PlanChange inverse() const { return {scenario, after, before}; }
    bool operator==(const PlanChange&) const = default;
};

/// One thing a person does to a plan file: a value that says what becomes what, and can be turned round.
struct Act {
    ActKind kind = ActKind::EditRows;
    Actor by;
    model::ScenarioCode scenario;                  ///< empty: concerns all scenarios
    LocalizedText title;                           ///< "Ghim Nguyễn Văn A vào xã Keng Đu"
    std::map<std::string, std::string> arguments;  ///< what else to remember: the imported file, …
    std::vector<model::RowChange> changes;         ///< in this order; a row may change more than once
    std::vector<PlanChange> plans;

    /// The changes that take this act back, in the order to make them.
    [[nodiscard]] std::vector<model::RowChange> inverseChanges() const;
    [[nodiscard]] std::vector<PlanChange> inversePlans() const;
};

}  // namespace botri::acts
