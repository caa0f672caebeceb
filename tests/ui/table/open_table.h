// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTest>

#include "tests/support/catch.h"
#include "tests/ui/table/random_table.h"
#include "tests/ui/ui_fixture.h"
#include "ui/table/shown_table_view.h"
#include "ui/table/table_grid.h"
#include "ui/table/table_header.h"

namespace botri::tests {

/// A table of fifty rows in the window, in Vietnamese.
struct OpenTable {
    explicit OpenTable(const QString& memoryKey = {}) : key(memoryKey)
    {
        view.resize(900, 500);
        view.show(randomTable(50, 11));
        static_cast<QWidget&>(view).show();
        REQUIRE(QTest::qWaitForWindowActive(&view));
    }

    void clickHeading(int column, Qt::KeyboardModifiers keys = {})
    {
        ui::TableHeader& header = view.grid().header();
        QTest::mouseClick(
            header.viewport(), Qt::LeftButton, keys, QPoint(header.sectionViewportPosition(column) + 20, header.height() / 2));
    }
    void clickRow(int row, Qt::KeyboardModifiers keys = {})
    {
        QTest::mouseClick(view.grid().viewport(), Qt::LeftButton, keys, view.grid().visualRect(index(row, 0)).center());
    }
    [[nodiscard]] QModelIndex index(int row, int column) const { return view.arrangement().index(row, column); }
    [[nodiscard]] QString text(int row, int column) const { return index(row, column).data().toString(); }

    UiFixture fixture;
    QString key;
    ui::ShownTableView view{key};
};

}  // namespace botri::tests
