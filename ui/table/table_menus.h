// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QMenu;

namespace botri::ui {

class TableView;

/// Columns, filters, groups, copying and export: what can be done to a table as a whole.
void fillTableMenu(QMenu& menu, TableView& table);
/// What can be done to one column.
void fillColumnMenu(QMenu& menu, TableView& table, int column);

}  // namespace botri::ui
