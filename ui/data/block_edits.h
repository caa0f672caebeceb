// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QModelIndexList>
#include <QStringList>

#include <vector>

#include "core/model/workspace.h"
#include "ui/models/record_table_model.h"

/// Edits of many cells at once, as values: every cell is read before anything changes.
namespace botri::ui {

struct BlockProblem {
    int row = 0;  ///< in the table as shown; rows below the last are new
    int column = 0;
    QString text;
    LocalizedText why;
};

/// What a block edit would change; when there are problems, nothing is to be changed.
struct BlockEdit {
    std::vector<model::RowChange> changes;
    std::vector<BlockProblem> problems;
};

/// The cells of a spreadsheet as the clipboard has them: tabs between cells, line ends between rows, quotes around both.
[[nodiscard]] std::vector<QStringList> clipboardBlock(const QString& text);

/// `block` laid on the table from (`top`, `left`); rows beyond the last shown one are added.
/// \param columns table columns in the order they are shown; `left` counts in it.
[[nodiscard]] BlockEdit pastedBlock(
    const RecordTableModel& table, int top, int left, const std::vector<int>& columns, const std::vector<QStringList>& block);

/// One text in all these cells.
[[nodiscard]] BlockEdit sameInAll(const RecordTableModel& table, const QModelIndexList& cells, const QString& text);

/// In each column, the value of the topmost of these cells in those below it.
[[nodiscard]] BlockEdit filledDown(const RecordTableModel& table, const QModelIndexList& cells);

/// The cells as a spreadsheet takes them, in the order given by `columns`.
[[nodiscard]] QString blockText(const RecordTableModel& table, const QModelIndexList& cells, const std::vector<int>& columns);

}  // namespace botri::ui
