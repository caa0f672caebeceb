// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "core/acts/journal_text.h"
#include "core/acts/plan_file.h"
#include "core/acts/undo_stack.h"

/// What PlanFile and ActWriter share; for no one else.
namespace botri::acts {

/// What an entry takes back or makes again, when it is an undo or a redo.
struct Link {
    std::optional<std::int64_t> undoes;
    std::optional<std::int64_t> redoes;
};

/// The act that takes another one back, or makes it again, and the link that says so.
struct Step {
    Act act;
    Link link;
};

/// An act that is on the disk and not yet in memory.
struct WrittenAct {
    ActKind kind;
    ActEffect effect;
    JournalLine line;
};

[[nodiscard]] JournalLine lineOf(const store::JournalEntry& entry, const std::filesystem::path& path);
[[nodiscard]] std::vector<store::PlanReplacement> replacements(const std::vector<PlanChange>& plans);
[[nodiscard]] store::JournalEntry entryFor(
    const Act& act, const ActEffect& effect, const Link& link, std::int64_t sequence, const std::string& previousHash);

struct PlanFileState {
    store::Database database;
    model::Workspace workspace;
    SavedPlans plans;
    std::vector<JournalLine> journal;
    UndoStack undoStack;
    std::optional<LocalizedText> readOnlyReason;
    std::optional<store::Holder> holder;
    std::vector<std::function<void(const ChangeSet&)>> listeners;
    bool announcing = false;
    bool handedOver = false;

    explicit PlanFileState(store::Database opened);

    /// Why nothing may be written now, whatever it is.
    [[nodiscard]] std::optional<ActRefusal> closedDoor() const;
    [[nodiscard]] std::optional<ActRefusal> perform(const Act& act, const Link& link);

    [[nodiscard]] Act actAt(std::int64_t sequence) const;
    /// An undo, or a redo, by `by`; or why there is none.
    [[nodiscard]] std::variant<Step, ActRefusal> undoStep(const Actor& by) const;
    [[nodiscard]] std::variant<Step, ActRefusal> redoStep(const Actor& by) const;
    using MakeStep = std::variant<Step, ActRefusal> (PlanFileState::*)(const Actor& by) const;
    [[nodiscard]] std::optional<ActRefusal> performStep(MakeStep make, const Actor& by);

    /// Checks the act and takes it to the disk; memory stays as it is. \pre room for one more line in `journal`
    [[nodiscard]] std::variant<WrittenAct, ActRefusal> write(const Act& act, const Link& link, const Job& job);
    /// Memory follows the disk, then listeners are told. Only moves into place.
    void adopt(WrittenAct written);

    void remember(JournalLine line);
    [[nodiscard]] std::optional<PlanDocument> planAt(const std::optional<PlanReference>& reference, std::int64_t sequence) const;

private:
    void announce(const ChangeSet& changes);
};

}  // namespace botri::acts
