// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <optional>
#include <variant>

#include "core/acts/act.h"
#include "core/acts/act_check.h"
#include "core/base/job.h"

namespace botri::acts {

struct Link;
struct PlanFileState;
struct Step;
struct WrittenAct;

/// Takes one act to a plan file that was handed over, in any thread; see PlanFile::handOver(). Keeps the file open as long as
/// it lives, so the PlanFile itself may go first.
class ActWriter {
public:
    ~ActWriter();
    ActWriter(const ActWriter&) = delete;
    ActWriter& operator=(const ActWriter&) = delete;

    /// Checks the act and writes it with its journal entry in one transaction. Nothing: it is on the disk.
    /// \pre nothing was written yet.
    /// \throws JobCancelled up to the moment of the commit, store::StoreError; the file is then as before.
    [[nodiscard]] std::optional<ActRefusal> write(const Act& act, const Job& job);

    /// Takes the last act back, or makes it again; the rest as for write().
    [[nodiscard]] std::optional<ActRefusal> undo(const Actor& by, const Job& job);
    [[nodiscard]] std::optional<ActRefusal> redo(const Actor& by, const Job& job);

    /// The data with the act. \pre write() went through, and the file was not taken back
    [[nodiscard]] const model::Workspace& workspaceAfter() const;

private:
    friend class PlanFile;
    [[nodiscard]] std::optional<ActRefusal> put(const Act& act, const Link& link, const Job& job);
    [[nodiscard]] std::optional<ActRefusal> put(const std::variant<Step, ActRefusal>& made, const Job& job);
    explicit ActWriter(std::shared_ptr<PlanFileState> state);

    std::shared_ptr<PlanFileState> m_state;
    std::unique_ptr<WrittenAct> m_written;
};

}  // namespace botri::acts
