// SPDX-License-Identifier: GPL-3.0-or-later
// What stays in sight of a table that is wider than its window.
#include <QScrollBar>
#include <QTest>

#include "tests/support/catch.h"
#include "tests/ui/table/open_table.h"
#include "ui/table/cell_delegate.h"
#include "ui/table/figures.h"
#include "ui/table/table_foot.h"

using namespace botri;
using namespace botri::ui;
using tests::OpenTable;

TEST_CASE("wide frozen columns become narrower and all stay in sight", "[ui][table]")
{
    OpenTable open;
    TableGrid& grid = open.view.grid();
    TableHeader& header = grid.header();
    open.view.setFrozenColumns(2);
    header.resizeSection(0, 500);
    header.resizeSection(1, 480);
    QApplication::processEvents();
    QScrollBar& bar = *grid.horizontalScrollBar();
    bar.setValue(40);
    CHECK(header.frozenWidth() == grid.columnViewportPosition(2));  // nothing is seen twice
    bar.setValue(bar.maximum());
    const int edge = header.frozenWidth();
    CHECK(edge <= grid.viewport()->width() * 2 / 3);
    int left = 0;
    for (const int column : {0, 1}) {
        const QRect cell = grid.visualRect(open.index(0, column));
        CHECK(cell.left() == left);
        CHECK(cell.width() > 200);
        CHECK(grid.indexAt(cell.center()) == open.index(0, column));
        CHECK(header.columnAt(cell.center().x()) == column);
        left = cell.right() + 2;
    }
    CHECK(left == edge);
    CHECK(grid.indexAt(QPoint(edge + 5, 10)).column() == 4);
    // A press on a heading takes the column seen there.
    QTest::mouseClick(header.viewport(), Qt::LeftButton, {}, QPoint(edge - 20, header.height() / 2));
    CHECK(open.view.arrangement().sortKeys() == std::vector<SortKey>{{1, Qt::AscendingOrder}});
    CHECK(header.sectionSize(0) == 500);
}

TEST_CASE("a figure that is cut at the edge of the table keeps to what is in sight", "[ui][table]")
{
    OpenTable open;
    TableGrid& grid = open.view.grid();
    TableHeader& header = grid.header();
    const auto drawnBox = [&](int column) {
        QStyleOptionViewItem option;
        option.initFrom(&grid);
        option.widget = &grid;
        option.rect = grid.visualRect(open.index(0, column));
        struct Opened : CellDelegate {
            using CellDelegate::initStyleOption;
        };
        const Opened delegate;
        delegate.initStyleOption(&option, open.index(0, column));
        return option.rect;
    };
    REQUIRE((open.index(0, 2).data(Qt::TextAlignmentRole).toInt() & Qt::AlignRight));
    header.setStretchLastSection(false);
    for (const int column : {0, 1})
        header.resizeSection(column, 400);
    header.resizeSection(2, 200);
    CHECK(drawnBox(2).right() == grid.viewport()->width() - 1);
    CHECK(drawnBox(1) == grid.visualRect(open.index(0, 1)));
    open.view.setFrozenColumns(1);
    header.resizeSection(4, 800);
    QApplication::processEvents();
    grid.horizontalScrollBar()->setValue(470);
    CHECK(drawnBox(2).left() == header.frozenWidth());
}

TEST_CASE("words that go on beyond the edge of the table end in a sign there", "[ui][table]")
{
    OpenTable open;
    TableGrid& grid = open.view.grid();
    grid.header().setStretchLastSection(false);
    grid.header().resizeSection(1, 4000);
    QApplication::processEvents();
    struct Opened : CellDelegate {
        using CellDelegate::initStyleOption;
    };
    QStyleOptionViewItem option;
    option.initFrom(&grid);
    option.widget = &grid;
    option.rect = grid.visualRect(open.index(0, 1));
    const int left = option.rect.left();
    Opened().initStyleOption(&option, open.index(0, 1));
    CHECK(option.rect.left() == left);
    CHECK(option.rect.right() == grid.viewport()->width() - 1);
}

TEST_CASE("the foot says in words which sums are out of sight", "[ui][table]")
{
    OpenTable open;
    TableHeader& header = open.view.grid().header();
    const auto columnsInSight = [&] {
        std::vector<int> columns;
        for (const auto& [column, box] : open.view.foot().sumsInSight())
            columns.push_back(column);
        return columns;
    };
    const auto wordsIn = [&](int room) { return open.view.foot().words(QFontMetrics(open.view.font()), room); };
    CHECK(columnsInSight() == std::vector<int>{2, 3});
    CHECK_FALSE(wordsIn(900).contains(open.view.foot().totals()[2]));
    header.resizeSection(1, open.view.grid().viewport()->width() - header.sectionSize(0) - header.sectionSize(2) - 10);
    CHECK(columnsInSight() == std::vector<int>{2});  // there is no room for the sum of the next, of which 10 pixels are seen
    CHECK(wordsIn(900).contains(open.view.foot().totals()[3]));
    header.resizeSection(0, 1000);
    CHECK(columnsInSight().empty());
    CHECK(wordsIn(900).contains(open.view.foot().totals()[2]));
    CHECK(wordsIn(900).startsWith(wordsIn(150)));
    CHECK_FALSE(wordsIn(60).isEmpty());
}

TEST_CASE("the foot sums the rows that are shown", "[ui][table]")
{
    OpenTable open;
    REQUIRE(open.view.foot().isVisible());
    double sum = 0;
    for (const ShownRow& row : open.view.model().table().rows)
        sum += row.cells[2].number;
    CHECK(open.view.foot().totals()[2] == figureText(sum));
    CHECK(open.view.foot().totals()[0].isEmpty());
    open.view.arrangement().setColumnFilter(2, {{}, {}, {}, 0});
    CHECK((open.view.foot().isHidden() || open.view.foot().totals()[2] == QStringLiteral("0")));
}
