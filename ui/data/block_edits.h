// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QModelIndexList>
#include <QStringList>

#include <vector>

#include "core/model/workspace.h"
#include "ui/models/record_table_model.h"

/// Edits of many cells at once, as values: every cell is read before anything changes. Cells are those of the model, given in
/// the order they are shown.
namespace botri::ui {

struct BlockProblem {
    int row = 0;  ///< of the model; rows below its last are new
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

/// `block` laid on these rows and columns, both in the order they are shown; lines of it beyond the last row are added.
[[nodiscard]] BlockEdit pastedBlock(const RecordTableModel& table, const std::vector<int>& rows, const std::vector<int>& columns,
    const std::vector<QStringList>& block);

/// One text in all these cells.
[[nodiscard]] BlockEdit sameInAll(const RecordTableModel& table, const QModelIndexList& cells, const QString& text);

/// In each column, the value of the first of these cells in those after it.
[[nodiscard]] BlockEdit filledDown(const RecordTableModel& table, const QModelIndexList& cells);

/// The cells as a spreadsheet takes them: rows in the order of the cells, columns as in `columns`.
[[nodiscard]] QString blockText(const RecordTableModel& table, const QModelIndexList& cells, const std::vector<int>& columns);

}  // namespace botri::ui
