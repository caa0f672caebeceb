// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <optional>
#include <variant>

#include "core/acts/act.h"
#include "core/base/job.h"

namespace botri::acts {

enum class RefusalReason {
    ReadOnly,          ///< the file is open for reading only
    Busy,              ///< another act is being written
    NothingToDo,       ///< the act changes nothing
    BadValue,          ///< a value its column does not accept
    Stale,             ///< a row or plan is no longer what the act was made from
    AlreadyThere,      ///< a row to add has a key that exists
    MissingReference,  ///< a code would name nothing
    StillReferred,     ///< a row to delete is named by others
    Frozen,            ///< the scenario is frozen
    NoUndo             ///< there is nothing to undo or redo
};

/// Why an act may not be done, for a program and for a person. An expected answer, never thrown.
struct ActRefusal {
    RefusalReason reason;
    LocalizedText text;                      ///< what is wrong, where, and what to do
    std::optional<std::size_t> changeIndex;  ///< the change in the act that is at fault, when one is
};

using SavedPlans = std::map<model::ScenarioCode, PlanDocument>;

/// What an accepted act makes of the data. `changes` and `plans` are those of the act with values in the form rows
/// give them back (codes normalised, absent numbers as their default), so that file, journal and memory agree.
struct ActEffect {
    model::Workspace workspace;
    std::vector<model::RowChange> changes;
    std::vector<PlanChange> plans;
    SavedPlans plansAfter;
};

/// Whether `act` may be done to `workspace`, and what becomes of it. Touches nothing.
/// Deterministic; O(rows) for the copy, and O(all rows) when rows are deleted that others may refer to.
/// \throws JobCancelled.
[[nodiscard]] std::variant<ActEffect, ActRefusal> effectOf(
    const Act& act, const model::Workspace& workspace, const SavedPlans& plans, const Job& job = {});

/// Just the answer, for greying out a button before the act.
[[nodiscard]] std::optional<ActRefusal> refusalOf(
    const Act& act, const model::Workspace& workspace, const SavedPlans& plans = {});

}  // namespace botri::acts
