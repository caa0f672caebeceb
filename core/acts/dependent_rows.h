// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <string>
#include <vector>

#include "core/acts/act.h"

/// Acts that follow the references to a row: rows name each other by code.
namespace botri::acts {

/// What goes with rows that are deleted.
struct Deletion {
    std::vector<model::RowChange> changes;              ///< the rows themselves, what names them, and references that are emptied
    std::map<model::TableId, std::size_t> alsoDeleted;  ///< rows that cannot be without those deleted, by table
    std::map<model::TableId, std::size_t> emptied;      ///< rows that only lose the reference

    /// "xóa theo: Nhu cầu và có mặt 12 dòng, …; xóa chỗ ghi mã này ở: Nhân sự 3 dòng"; empty when nothing else changes.
    [[nodiscard]] LocalizedText text() const;
};

/// Deletes `rows` of `table` with everything that cannot stand without them, level by level: a row that names one of them
/// in a key or a required column goes too, elsewhere the reference is emptied. O(all rows) per level.
[[nodiscard]] Deletion deletionOf(
    const model::Workspace& workspace, model::TableId table, const std::vector<model::Record>& rows);

/// deletionOf() as an act.
[[nodiscard]] Act deleteWithDependents(
    const model::Workspace& workspace, const Actor& by, model::TableId table, const std::vector<model::Record>& rows);

/// The row becomes `after`; when its code changes, every row that names it follows. O(all rows that may name it).
[[nodiscard]] Act renameRow(const model::Workspace& workspace, const Actor& by, model::TableId table, const model::Record& before,
    const model::Record& after);

/// How many rows of other rows follow when the code of `row` changes.
[[nodiscard]] std::size_t followersOf(const model::Workspace& workspace, model::TableId table, const model::Record& row);

}  // namespace botri::acts
