// SPDX-License-Identifier: GPL-3.0-or-later
#include <QSettings>

#include "tests/ui/table/open_table.h"
#include "ui/style/density.h"
#include "ui/style/fonts.h"
#include "ui/table/table_state.h"

using namespace botri;
using namespace botri::ui;
using tests::OpenTable;

TEST_CASE("columns, widths, order, filters and groups are found again next time", "[ui][table]")
{
    const QString key = QStringLiteral("test.remembered");
    QSettings().remove(QStringLiteral("tables/") + key);
    {
        OpenTable open(key);
        TableHeader& header = open.view.grid().header();
        header.moveSection(header.visualIndex(3), 0);
        header.resizeSection(1, 222);
        header.setSectionHidden(4, true);
        open.clickHeading(2);
        open.view.arrangement().setColumnFilter(2, {{}, {}, 5, 35});
        open.view.groupBy(QStringLiteral("unit"));
    }
    OpenTable again(key);
    CHECK(again.view.shownColumns() == std::vector<int>{3, 0, 1, 2});
    CHECK(again.view.grid().header().sectionSize(1) == 222);
    CHECK(again.view.arrangement().sortKeys() == std::vector<SortKey>{{2, Qt::AscendingOrder}});
    CHECK(again.view.arrangement().filter().columns.at(2) == ColumnFilter{{}, {}, 5, 35});
    CHECK(again.view.groupedBy() == QStringLiteral("unit"));
    SECTION("also when a later version has other columns")
    {
        ShownTable table = tests::randomTable(5, 1);
        table.columns.erase(table.columns.begin() + 1);
        table.columns.insert(
            table.columns.begin() + 1, {QStringLiteral("Mới"), Ordering::Vietnamese, 77, {}, QStringLiteral("new")});
        again.view.show(table);
        CHECK(again.view.shownColumns() == std::vector<int>{3, 0, 1, 2});
        CHECK(again.view.grid().header().sectionSize(1) >= 77);  // more where there is room
        CHECK(again.view.grid().header().sectionSize(1) < 222);
        CHECK(again.view.groupedBy().isEmpty());
    }
    SECTION("until they are reset")
    {
        again.view.reset();
        CHECK(again.view.shownColumns() == std::vector<int>{0, 1, 2, 3, 4});
        CHECK(again.view.shownRows() == 50);
        OpenTable third(key);
        CHECK(third.view.arrangement().sortKeys().empty());
    }
    QSettings().remove(QStringLiteral("tables/") + key);
}

TEST_CASE("room left over is lent to columns that would cut their words, and is not remembered as theirs", "[ui][table]")
{
    ShownTable table;
    for (const char* key : {"a", "b", "c"})
        table.columns.push_back({QString::fromLatin1(key), Ordering::Vietnamese, 80, {}, QString::fromLatin1(key)});
    table.rows.push_back({{{QStringLiteral("Trung tâm Quan trắc tài nguyên và môi trường")}, {QStringLiteral("Y tế")}, {}}, {}});
    ShownTableView view;
    const auto resize = [&](int width) {
        view.resize(width, 300);
        QApplication::processEvents();
    };
    resize(1000);
    static_cast<QWidget&>(view).show();
    view.show(table);
    QApplication::processEvents();
    QHeaderView& header = view.grid().header();
    CHECK(header.sectionSize(0) > 250);
    CHECK(header.sectionSize(1) == 80);
    resize(200);
    CHECK(header.sectionSize(0) == 80);
    header.resizeSection(0, 60);  // as a person does: it stays
    resize(1000);
    CHECK(header.sectionSize(0) == 60);
}

TEST_CASE("dates and figures have their room with text of any size", "[ui][table]")
{
    ShownTable table;
    for (const char* key : {"a", "b", "c"})
        table.columns.push_back({QString::fromLatin1(key), Ordering::Rank, 50, {}, QString::fromLatin1(key)});
    table.columns[1].ordering = Ordering::Number;
    table.columns[2].ordering = Ordering::Vietnamese;
    const QString words = QStringLiteral("Trung tâm Quan trắc tài nguyên và môi trường");
    table.rows.push_back({{{QStringLiteral("30/11/2025"), 1}, {QStringLiteral("10.000.000"), 1e7}, {words}}, {}});
    for (const int perCent : {80, 100, 150}) {
        scaleText(perCent);
        ShownTableView view;
        view.resize(150, 300);
        static_cast<QWidget&>(view).show();
        view.show(table);
        QApplication::processEvents();
        for (const int column : {0, 1}) {
            const QModelIndex cell = view.arrangement().index(0, column);
            CAPTURE(perCent, column);
            CHECK(view.grid().header().sectionSize(column) > view.grid().sizeHintForIndex(cell).width());
        }
        CHECK(view.grid().header().sectionSize(2) <= textPixels(60));
    }
    scaleText(100);
}

TEST_CASE("nonsense in the settings gives the table as it comes", "[ui][table]")
{
    const QString key = QStringLiteral("test.nonsense");
    for (const char* text : {"", "{", "[1,2]", "{\"columns\":[{\"key\":3},{\"key\":\"unit\",\"width\":-5}],\"sort\":\"x\"}"}) {
        QSettings().setValue(QStringLiteral("tables/") + key, QByteArray(text));
        OpenTable open(key);
        CHECK(open.view.shownRows() == 50);
        CHECK(open.view.shownColumns().size() == 5);
    }
    QSettings().remove(QStringLiteral("tables/") + key);
}

TEST_CASE("a state reads back as it was written", "[ui][table]")
{
    TableState state;
    state.columns = {{QStringLiteral("đơn vị"), 120, true}, {QStringLiteral("b"), 80, false}};
    state.sort = {{QStringLiteral("b"), Qt::DescendingOrder}, {QStringLiteral("đơn vị"), Qt::AscendingOrder}};
    state.filters[QStringLiteral("b")] = {QStringLiteral("từ khoá"), QStringList{QString(), QStringLiteral("Ân")}, -2.5, 1e9};
    state.group = QStringLiteral("b");
    CHECK(stateOfText(textOf(state)) == state);
    CHECK(stateOfText(textOf({})) == TableState{});
}
