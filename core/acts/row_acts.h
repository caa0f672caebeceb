// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/acts/act.h"
#include "core/acts/row_title.h"

/// Acts on rows of any table, worded in both languages. They are only values: PlanFile::apply checks and does them.
namespace botri::acts {

/// The first act of a file: its information row, the base scenario and whatever else it starts with (catalogues of
/// specialties, substitutions, measures…; rows in an order in which references point backwards).
[[nodiscard]] Act newPlan(const Actor& by, const model::PlanInfo& info, std::vector<model::RowChange> startRows = {});

/// A change that adds a typed row; for building startRows and imports.
template <class Row>
[[nodiscard]] model::RowChange adding(const Row& row)
{
    return {model::tableOf<Row>().description().id, std::nullopt, model::tableOf<Row>().record(row)};
}

[[nodiscard]] Act addRow(const model::Workspace& workspace, const Actor& by, model::TableId table, model::Record row);
[[nodiscard]] Act editRow(
    const model::Workspace& workspace, const Actor& by, model::TableId table, model::Record before, model::Record after);
/// One cell of the row that `row` is now.
[[nodiscard]] Act editCell(const model::Workspace& workspace, const Actor& by, model::TableId table, const model::Record& row,
    std::size_t column, const model::Value& value);
/// The same cell of many rows, as one act.
[[nodiscard]] Act editCells(const model::Workspace& workspace, const Actor& by, model::TableId table,
    const std::vector<model::Record>& rows, std::size_t column, const model::Value& value);
[[nodiscard]] Act deleteRow(const model::Workspace& workspace, const Actor& by, model::TableId table, model::Record row);
[[nodiscard]] Act deleteRows(
    const model::Workspace& workspace, const Actor& by, model::TableId table, std::vector<model::Record> rows);

/// Cells pasted from a spreadsheet: rows that change and rows that are new, as one act.
[[nodiscard]] Act pasteRows(const Actor& by, model::TableId table, std::vector<model::RowChange> changes);
/// Cells that take over the value of the cell above them, as one act.
[[nodiscard]] Act fillRows(const Actor& by, model::TableId table, std::vector<model::RowChange> changes);

/// What an import changes, as one act.
/// \param source the file it came from, as people know it: "nhu-cau-2026.xlsx".
[[nodiscard]] Act importRows(const Actor& by, std::vector<model::RowChange> changes, const std::string& source);

}  // namespace botri::acts
