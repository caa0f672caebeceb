// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

#include <vector>

#include "tests/ui/ui_fixture.h"

namespace botri::ui {
class GapTableModel;
}  // namespace botri::ui

namespace botri::tests {

/// The window with some communes and their plan.
struct PlannedWindow {
    explicit PlannedWindow(int communes = 20, Language language = Language::Vietnamese);

    [[nodiscard]] const model::Workspace& workspace() const { return fixture.document.workspace(); }
    [[nodiscard]] const planning::Plan& plan() const { return *fixture.document.plan(); }
    /// Rows of the table of moves that people with a name make.
    [[nodiscard]] std::vector<int> namedMoveRows(int count);

    UiFixture fixture;
    ui::MainWindow window;
};

/// The cell of a commune that has a shortage.
[[nodiscard]] QModelIndex shortCell(const ui::GapTableModel& model);

/// Selects these rows, the first one current.
void select(QTableView& view, const std::vector<int>& rows);

}  // namespace botri::tests
