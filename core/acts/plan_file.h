// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "core/acts/act.h"
#include "core/acts/act_check.h"
#include "core/acts/journal_audit.h"
#include "core/store/database.h"

namespace botri::acts {

/// What an act, undo or redo did, told once after it is on the disk.
struct ChangeSet {
    std::int64_t sequence = 0;  ///< of the journal entry
    ActKind kind = ActKind::EditRows;
    std::vector<model::RowChange> rows;
    std::vector<model::ScenarioCode> plans;  ///< scenarios whose saved plan changed

    [[nodiscard]] bool touches(model::TableId table) const;
};

class ActWriter;
struct PlanFileState;

/// A line of the change log.
struct JournalLine {
    std::int64_t sequence = 0;
    ActKind kind = ActKind::EditRows;
    LocalizedText title;
    Actor by;
    model::ScenarioCode scenario;
    std::optional<std::int64_t> undoes;
    std::optional<std::int64_t> redoes;
    bool takenBack = false;  ///< undone, and not redone since
    std::string hash;
};

/// The one door to a plan file: everything is read here, and nothing changes except through apply, undo and redo.
///
/// Memory follows the disk: an act is first committed with its journal entry in one transaction, then it becomes visible in
/// workspace(), then listeners are told. When anything fails, file and memory stay as before.
/// The address of workspace() is stable; pointers to rows in it hold until the next change.
/// World failures throw store::StoreError. For one thread at a time.
class PlanFile {
public:
    /// \param first see newPlan().
    /// \throws store::StoreError; BOTRI_CHECK when `first` would be refused: it is made by the program, so check refusalOf() for
    /// user input.
    static PlanFile create(const std::filesystem::path& path, const Act& first, const store::DatabaseOptions& options = {});
    /// Opens for writing; falls back to reading only when another program holds the file or it may not be written.
    static PlanFile open(const std::filesystem::path& path, const store::DatabaseOptions& options = {});
    static PlanFile openReadOnly(const std::filesystem::path& path, const store::DatabaseOptions& options = {});

    PlanFile(PlanFile&&) noexcept;
    PlanFile& operator=(PlanFile&&) noexcept;
    ~PlanFile();

    [[nodiscard]] const std::filesystem::path& path() const;
    [[nodiscard]] bool isReadOnly() const;
    /// Why it is read-only, in words; empty when it is not, or was asked for.
    [[nodiscard]] std::optional<LocalizedText> readOnlyReason() const;
    /// Who holds the file, when that is the reason.
    [[nodiscard]] std::optional<store::Holder> holder() const;

    [[nodiscard]] const model::Workspace& workspace() const;
    [[nodiscard]] const SavedPlans& plans() const;
    [[nodiscard]] std::optional<PlanDocument> planDocument(const model::ScenarioCode& scenario) const;

    /// Why nothing may be written now, whatever it is; nothing when the file may be changed.
    [[nodiscard]] std::optional<ActRefusal> refusal() const;

    /// Does the act. Nothing: done. Otherwise why not, and nothing has changed.
    [[nodiscard]] std::optional<ActRefusal> apply(const Act& act);

    /// Like apply(), for an act so large that it is written in another thread. Until takeBack() this object may be read, but
    /// every change is refused as Busy; actAt(), verifyJournal(), saveCopy() and another handOver() may not be called. \pre
    /// !refusal()
    [[nodiscard]] std::shared_ptr<ActWriter> handOver();
    [[nodiscard]] bool isHandedOver() const;
    /// Takes the file back once the other thread is done with `writer`, however it ended: memory follows what was written and
    /// listeners are told. \return whether anything was written
    bool takeBack(ActWriter& writer);

    /// Takes the last act back, or makes it again, also after reopening. The file's first act stays.
    [[nodiscard]] std::optional<ActRefusal> undo(const Actor& by);
    [[nodiscard]] std::optional<ActRefusal> redo(const Actor& by);
    [[nodiscard]] bool canUndo() const;
    [[nodiscard]] bool canRedo() const;
    /// What kind of act undo() would take back, or redo() make again; nothing when there is none.
    [[nodiscard]] std::optional<ActKind> undoKind() const;
    [[nodiscard]] std::optional<ActKind> redoKind() const;
    /// Title of the act that undo() would take back; empty when there is none.
    [[nodiscard]] LocalizedText undoTitle() const;
    [[nodiscard]] LocalizedText redoTitle() const;

    /// The change log, oldest first.
    [[nodiscard]] const std::vector<JournalLine>& journal() const;
    /// One entry with everything it changed. \pre the sequence is in journal().
    [[nodiscard]] Act actAt(std::int64_t sequence) const;
    /// Reads the whole journal: hashes, links and that replaying it gives the data in the file. Nothing: all holds.
    [[nodiscard]] std::optional<JournalFault> verifyJournal() const;

    /// Adds a listener for as long as this object lives. Listeners may read; they must not throw, nor call
    /// apply, undo or redo.
    void onChange(std::function<void(const ChangeSet&)> listener);

    void saveCopy(const std::filesystem::path& target, store::Existing existing = store::Existing::Keep) const;

private:
    explicit PlanFile(std::shared_ptr<PlanFileState> state);
    std::shared_ptr<PlanFileState> m_state;  ///< shared with a writer only
};

}  // namespace botri::acts
