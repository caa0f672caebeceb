// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractItemModelTester>

#include "tests/support/catch.h"
#include "tests/support/small_workspace.h"
#include "tests/ui/ui_fixture.h"
#include "ui/table/shown_table.h"
#include "ui/table/shown_table_view.h"

#include <QLineEdit>

using namespace botri;
using namespace botri::ui;

namespace {

ShownTable people()
{
    ShownTable table;
    table.columns = {{QStringLiteral("Họ và tên"), Ordering::PersonName}, {QStringLiteral("Đơn vị")},
        {QStringLiteral("Số"), Ordering::Number}};
    const std::vector<std::tuple<const char*, const char*, int>> rows{{"Nguyễn Văn Đức", "Đô Lương", 2},
        {"Trần Thị Ánh", "Keng Đu", 10}, {"Lê Anh", "Bắc Lý", 9}, {"Phạm Dũng", "Ân Phú", 100}};
    for (const auto& [name, unit, number] : rows)
        table.rows.push_back(
            {{{QString::fromUtf8(name)}, {QString::fromUtf8(unit)}, {QString::number(number), static_cast<double>(number)}},
                StaffSubject{model::StaffCode(name)}});
    return table;
}

QStringList column(const QAbstractItemModel& model, int column)
{
    QStringList texts;
    for (int row = 0; row < model.rowCount(); ++row)
        texts << model.index(row, column).data().toString();
    return texts;
}

}  // namespace

TEST_CASE("a prepared table is a sound model, before and after it is shown again", "[ui][models]")
{
    ShownTableModel model;
    TableArrangement order;
    order.setSourceModel(&model);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const QAbstractItemModelTester orderTester(&order, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.show(people());
    CHECK(model.rowCount() == 4);
    order.sort(1);
    order.setWords(QStringLiteral("anh"));
    model.show({});
    CHECK(order.rowCount() == 0);
    model.show(people());
    CHECK(order.rowCount() == 2);
}

TEST_CASE("rows sort as a Vietnamese office sorts", "[ui][models]")
{
    ShownTableModel model;
    TableArrangement order;
    order.setSourceModel(&model);
    model.show(people());
    SECTION("people by given name")
    {
        order.sort(0);
        CHECK(column(order, 0) == QStringList{"Lê Anh", "Trần Thị Ánh", "Phạm Dũng", "Nguyễn Văn Đức"});
    }
    SECTION("places by the alphabet")
    {
        order.sort(1);
        CHECK(column(order, 1) == QStringList{"Ân Phú", "Bắc Lý", "Đô Lương", "Keng Đu"});
    }
    SECTION("numbers by value")
    {
        order.sort(2);
        CHECK(column(order, 2) == QStringList{"2", "9", "10", "100"});
    }
}

TEST_CASE("the filter finds words with and without diacritics, in any order", "[ui][models]")
{
    ShownTableView view;
    view.show(people());
    for (const char* words : {"đức", "duc", "luong duc", "DO LUONG"}) {
        CAPTURE(words);
        view.filter()->setText(QString::fromUtf8(words));
        CHECK(view.shownRows() == 1);
    }
    view.filter()->clear();
    tests::type(*view.filter(), QStringLiteral("Ánh"));
    CHECK(view.shownRows() == 2);
    view.filter()->setText(QStringLiteral("không có"));
    CHECK(view.shownRows() == 0);
}

TEST_CASE("what was selected stays selected when the table is shown again", "[ui][models]")
{
    ShownTableView view;
    view.show(people());
    view.select(StaffSubject{model::StaffCode("Lê Anh")});
    REQUIRE(view.view()->currentIndex().isValid());
    view.show(people());
    CHECK(view.view()->currentIndex().siblingAtColumn(0).data().toString() == QStringLiteral("Lê Anh"));
}
