// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QTableView;

namespace botri::ui {

enum class RowDensity { Comfortable, Compact };

/// Height of a table row in force: 28 or 24 pixels, more where larger text needs it.
/// Tables with rows of one height get it from the style when they are first shown, and again when it changes.
[[nodiscard]] int rowHeight();

/// Gives rowHeight() to a table whose rows are all of one height.
void giveRowHeight(QTableView& table);

[[nodiscard]] RowDensity rowDensity();
void chooseDensity(RowDensity density);

/// Makes all text `perCent` of its usual size, also in windows that are open.
void scaleText(int perCent);

}  // namespace botri::ui
