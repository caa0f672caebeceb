// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table/table_arrangement.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTest>

#include "tests/support/catch.h"
#include "tests/ui/table/random_table.h"
#include "tests/ui/ui_fixture.h"

using namespace botri;
using namespace botri::ui;

TEST_CASE("an arranged table is a sound model whatever is done to it", "[ui][table]")
{
    ShownTableModel model;
    TableArrangement rows;
    const QAbstractItemModelTester tester(&rows, QAbstractItemModelTester::FailureReportingMode::Fatal);
    rows.setSourceModel(&model);
    model.show(tests::randomTable(50, 1));
    CHECK(rows.rowCount() == 50);
    rows.setSortKeys({{1, Qt::DescendingOrder}, {0, Qt::AscendingOrder}});
    rows.setGroupColumn(1);
    CHECK(rows.rowCount() > 50);
    REQUIRE(rows.isGroupHead(0));
    rows.setCollapsed(0, true);
    rows.setAllCollapsed(true);
    CHECK(rows.rowCount() < 10);
    rows.setWords(QStringLiteral("keng"));
    model.show({});
    CHECK(rows.rowCount() == 0);
    model.show(tests::randomTable(1, 2));
    rows.clearFilters();
    rows.setGroupColumn({});
    CHECK(rows.rowCount() == 1);
}

TEST_CASE("any flat model can be arranged, and follows what happens to it", "[ui][table]")
{
    QStandardItemModel model(0, 2);
    TableArrangement rows;
    const QAbstractItemModelTester tester(&rows, QAbstractItemModelTester::FailureReportingMode::Fatal);
    rows.setSourceModel(&model);
    for (const char* name : {"Đô Lương", "Bắc Lý", "Ân Phú"})
        model.appendRow({new QStandardItem(QString::fromUtf8(name)), new QStandardItem(QStringLiteral("x"))});
    rows.sort(0);
    CHECK(rows.index(0, 0).data().toString() == QStringLiteral("Ân Phú"));
    model.removeRow(2);
    CHECK(rows.index(0, 0).data().toString() == QStringLiteral("Bắc Lý"));
    rows.setWords(QStringLiteral("luong"));
    REQUIRE(rows.rowCount() == 1);
    REQUIRE(rows.setData(rows.index(0, 0), QStringLiteral("Keng Đu")));
    CHECK(model.index(0, 0).data().toString() == QStringLiteral("Keng Đu"));
    CHECK(rows.rowCount() == 1);  // it stays until the rows are next arranged
    rows.setWords(QStringLiteral("keng"));
    CHECK(rows.rowCount() == 1);
}

TEST_CASE("sums stay at the end, neither sorted nor filtered away", "[ui][table]")
{
    ShownTable table = tests::randomTable(20, 4);
    ShownRow sum = table.rows.front();
    sum.cells[0].text = QStringLiteral("Cộng");
    sum.strong = true;
    table.rows.insert(table.rows.begin() + 5, sum);
    ShownTableModel model;
    model.show(table);
    TableArrangement rows;
    rows.setSourceModel(&model);
    const auto last = [&] { return rows.index(rows.rowCount() - 1, 0).data().toString(); };
    CHECK(last() == QStringLiteral("Cộng"));
    rows.sort(0);
    CHECK(last() == QStringLiteral("Cộng"));
    rows.setWords(QStringLiteral("không ai tên này"));
    CHECK(rows.rowCount() == 1);
    CHECK(last() == QStringLiteral("Cộng"));
    rows.setWords({});
    rows.setGroupColumn(1);
    CHECK(last() == QStringLiteral("Cộng"));
    int counted = 0;
    for (int row = 0; row < rows.rowCount(); ++row)
        counted += rows.isGroupHead(row) ? static_cast<int>(rows.rowsOfGroup(row).size()) : 0;
    CHECK(counted == 20);
}

TEST_CASE("heads of groups and the foot sum what they stand for", "[ui][table]")
{
    tests::UiFixture fixture;
    ShownTableModel model;
    model.show(tests::randomTable(40, 5));
    TableArrangement rows;
    rows.setSourceModel(&model);
    double all = 0;
    for (const ShownRow& row : model.table().rows)
        all += row.cells[2].number;
    CHECK(rows.total(2, rows.passed()) == all);
    rows.setGroupColumn(1);
    double ofGroups = 0;
    for (int row = 0; row < rows.rowCount(); ++row)
        if (rows.isGroupHead(row))
            ofGroups += rows.index(row, 2).data().toString().toDouble();
    CHECK(ofGroups == all);
    CHECK_FALSE(rows.total(1, rows.passed()));
}

TEST_CASE("the values of a column are counted among the rows the other filters let through", "[ui][table]")
{
    ShownTableModel model;
    model.show(tests::randomTable(60, 6));
    TableArrangement rows;
    rows.setSourceModel(&model);
    rows.setColumnFilter(1, {{}, QStringList{QStringLiteral("Keng Đu")}, {}, {}});
    rows.setColumnFilter(2, {{}, {}, 10, {}});
    int inOne = 0;
    int inAll = 0;
    for (const auto& [value, count] : rows.valueCounts(1)) {
        inAll += count;
        inOne += value.text == QStringLiteral("Keng Đu") ? count : 0;
    }
    CHECK(inOne == rows.passedRows());
    CHECK(inAll > inOne);
}

TEST_CASE("a large table shows its rows at once and takes up order and filter when it has read them", "[ui][table]")
{
    ShownTableModel model;
    TableArrangement rows;
    rows.setSourceModel(&model);
    model.show(tests::randomTable(20'000, 8));
    rows.sort(0);
    rows.setWords(QStringLiteral("duc"));
    CHECK(rows.isPreparing());
    CHECK(rows.rowCount() == 20'000);
    QSignalSpy changed(&rows, &TableArrangement::preparingChanged);
    REQUIRE(changed.wait(60'000));
    CHECK_FALSE(rows.isPreparing());
    CHECK(rows.rowCount() < 20'000);
    CHECK(rows.rowCount() > 0);
    CHECK(rows.index(0, 0).data().toString().endsWith(QStringLiteral("Đức")));
    SECTION("a reading that is overtaken by new rows is dropped")
    {
        model.show(tests::randomTable(20'000, 9));
        model.show(tests::randomTable(3, 10));
        QTest::qWait(50);
        rows.clearFilters();
        CHECK(rows.rowCount() == 3);
    }
}
