// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/planned_window.h"

#include "tests/support/catch.h"
#include "tests/support/small_workspace.h"
#include "ui/commands/plan_commands.h"
#include "ui/models/gap_table_model.h"
#include "ui/pages/plan_page.h"
#include "ui/table/shown_table_view.h"

namespace botri::tests {

using namespace botri::ui;

PlannedWindow::PlannedWindow(int communes, Language language) : fixture(language), window(fixture.desk())
{
    fixture.open(largeWorkspace(communes));
    window.show();
    window.plans().compute();
    waitFor(fixture.jobs);
    REQUIRE(fixture.document.plan());
}

std::vector<int> PlannedWindow::namedMoveRows(int count)
{
    const QAbstractItemModel* moves = window.planPage().moves().view()->model();
    std::vector<int> rows;
    for (int row = 0; row < moves->rowCount() && static_cast<int>(rows.size()) < count; ++row) {
        const auto subject = moves->index(row, 0).data(ShownTableModel::SubjectRole).value<Subject>();
        const auto* move = std::get_if<MoveSubject>(&subject);
        if (move && workspace().find<model::Staff>(move->staff))
            rows.push_back(row);
    }
    REQUIRE(static_cast<int>(rows.size()) == count);
    return rows;
}

QModelIndex shortCell(const GapTableModel& model)
{
    for (int row = 0; row < model.rowCount(); ++row)
        for (int column = GapTableModel::FirstSpecialty; column < model.columnCount() && !model.isSum(row); ++column)
            if (model.index(row, column).data(GapTableModel::ValueRole).toInt() < 0)
                return model.index(row, column);
    return {};
}

void select(QTableView& view, const std::vector<int>& rows)
{
    view.setCurrentIndex(view.model()->index(rows.front(), 0));
    for (const int row : rows)
        view.selectionModel()->select(view.model()->index(row, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
}

}  // namespace botri::tests
