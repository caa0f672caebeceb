// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QApplication>
#include <QLineEdit>
#include <QSettings>
#include <QTableView>

#include "tests/support/catch.h"
#include "tests/support/small_workspace.h"
#include "tests/ui/ui_fixture.h"
#include "ui/data/records_view.h"
#include "ui/models/record_table_model.h"
#include "ui/pages/data_page.h"
#include "ui/table/table_view.h"

namespace botri::tests {

/// The Data page on a table of a small plan, driven with keys.
struct RecordsPage {
    enum class Memory { Fresh, Kept };
    explicit RecordsPage(model::TableId table, Memory memory = Memory::Fresh)
    {
        if (memory == Memory::Fresh)
            QSettings().remove(QStringLiteral("tables"));
        fixture.open(smallWorkspace());
        page.resize(1000, 640);
        page.show();
        page.chooseTable(table);
        QApplication::setActiveWindow(&page);
    }
    ui::RecordsView& records() { return page.records(); }
    ui::RecordTableModel& model() { return page.model(); }
    QTableView& view() { return records().view(); }
    const model::Workspace& workspace() { return fixture.document.workspace(); }
    int column(const char* key) { return static_cast<int>(model().description().columnIndex(key)); }
    /// Where a cell of the model is shown.
    QModelIndex cell(int row, int column) { return records().table().arrangement().mapFromSource(model().index(row, column)); }
    QModelIndex shown(int row, int column) { return records().table().arrangement().index(row, column); }
    void select(int row, int column) { view().setCurrentIndex(cell(row, column)); }
    void selectShown(int top, int left, int bottom, int right)
    {
        view().setCurrentIndex(shown(top, left));
        view().selectionModel()->select(
            QItemSelection(shown(top, left), shown(bottom, right)), QItemSelectionModel::ClearAndSelect);
    }
    void select(int top, int left, int bottom, int right)
    {
        view().setCurrentIndex(cell(top, left));
        view().selectionModel()->select(
            QItemSelection(cell(top, left), cell(bottom, right)), QItemSelectionModel::ClearAndSelect);
    }
    /// Does what the keys do, whether or not the window system gave us the keyboard.
    void press(const QKeySequence& keys)
    {
        for (QAction* action : view().actions())
            if (action->shortcut() == keys) {
                REQUIRE(action->isEnabled());
                action->trigger();
                return;
            }
        FAIL("no action has these keys");
    }
    void typeInto(QWidget& editor, const char* text)
    {
        auto* line = qobject_cast<QLineEdit*>(&editor);
        if (line == nullptr)
            line = editor.findChild<QLineEdit*>();
        REQUIRE(line);
        line->selectAll();
        type(*line, QString::fromUtf8(text));
    }
    void edit(int row, int column)
    {
        select(row, column);
        view().setFocus();
        view().edit(cell(row, column));
    }
    /// The widget that edits the cell now.
    QWidget* cellEditor() { return view().indexWidget(view().currentIndex()); }

    UiFixture fixture;
    ui::DataPage page{fixture.desk()};
};

}  // namespace botri::tests
