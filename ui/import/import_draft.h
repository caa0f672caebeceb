// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "core/acts/dependent_rows.h"
#include "core/exchange/import_files.h"
#include "ui/import/layout_memory.h"

namespace botri::ui {

/// The files of an import and everything a person has said about them. A value: jobs take copies, the sheets are shared.
struct ImportDraft {
    std::vector<std::filesystem::path> files;
    std::shared_ptr<const std::vector<exchange::Workbook>> workbooks;
    std::vector<exchange::ReadFailure> failures;
    std::vector<exchange::SheetMatch> recognised;  ///< before any choice: what a layout is remembered by
    std::vector<exchange::SheetChoice> choices;
    std::vector<exchange::CellCorrection> corrections;
    std::set<std::pair<std::string, std::string>> remembered;  ///< file and sheet of choices that were made earlier
    std::set<model::TableId> pruned;                           ///< tables whose rows go when no sheet has them

    /// Null when the files have no such sheet. What is returned outlives the draft.
    [[nodiscard]] std::shared_ptr<const exchange::Sheet> sheet(const std::string& file, const std::string& name) const;
    /// The choice for a sheet, made when there is none yet: it starts as `match` says.
    exchange::SheetChoice& choiceFor(const exchange::SheetMatch& match);
    /// Replaces an earlier correction of the same cell.
    void correct(exchange::CellCorrection correction);
    /// Should a person say which column a needed field stands in? Not asked again of a layout they chose columns for before.
    [[nodiscard]] bool isInDoubt(const exchange::SheetMatch& match) const;
    /// "a.xlsx, b.xlsx"
    [[nodiscard]] std::string names() const;
};

/// What the draft would do to a workspace.
struct ImportOutlook {
    exchange::ImportPreview preview;
    std::shared_ptr<const model::Workspace> after;  ///< with the changes of the preview, without the pruning
    acts::Deletion pruning;                         ///< what goes because the sheets do not have it

    /// Everything for one act.
    [[nodiscard]] std::vector<model::RowChange> changes() const;
};

/// What taking an import over did, to be told and to go on from.
struct ImportResult {
    std::string names;
    int taken = 0;                               ///< rows added and changed
    int removed = 0;                             ///< rows of the plan that the files do not have
    int leftOut = 0;                             ///< rows with an error
    std::optional<model::TableId> first;         ///< the first table that got rows
    std::optional<model::TableId> firstLeftOut;  ///< the first table of which rows were left out

    [[nodiscard]] LocalizedText text() const;
};

[[nodiscard]] ImportResult resultOf(const ImportDraft& draft, const ImportOutlook& outlook);

/// Reads the files and takes over what was chosen earlier for sheets of the same layout. \throws JobCancelled.
[[nodiscard]] ImportDraft readDraft(std::vector<std::filesystem::path> files, const model::Workspace& workspace,
    const RememberedLayouts& layouts, const Job& job);

/// \throws JobCancelled.
[[nodiscard]] ImportOutlook outlookOf(const ImportDraft& draft, const model::Workspace& workspace, const Job& job);

/// Keeps what was chosen for the layouts of this draft.
void rememberChoices(const ImportDraft& draft);

}  // namespace botri::ui
