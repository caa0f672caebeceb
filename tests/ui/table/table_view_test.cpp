// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>
#include <QToolButton>

#include <fstream>
#include <sstream>

#include "core/exchange/csv.h"
#include "tests/support/catch.h"
#include "tests/ui/table/open_table.h"
#include "ui/table/figures.h"
#include "ui/table/filter_chips.h"
#include "ui/table/filter_popup.h"
#include "ui/table/table_notice.h"

using namespace botri;
using namespace botri::ui;
using tests::OpenTable;

namespace {

std::vector<exchange::CsvRow> readBack(const QString& text)
{
    const std::string bytes = text.toStdString();
    exchange::CsvReader reader(bytes, '\t');
    std::vector<exchange::CsvRow> rows;
    exchange::CsvRow row;
    while (reader.next(row))
        rows.push_back(row);
    return rows;
}

FilterPopup* openPopup(TableView& view, int column)
{
    view.askFilter(column);
    return view.findChildren<FilterPopup*>().back();
}

}  // namespace

TEST_CASE("a click sorts by a column, Shift-click adds one, a third click takes the order away", "[ui][table]")
{
    OpenTable open;
    const TableArrangement& rows = open.view.arrangement();
    open.clickHeading(1);
    CHECK(rows.sortKeys() == std::vector<SortKey>{{1, Qt::AscendingOrder}});
    open.clickHeading(2, Qt::ShiftModifier);
    open.clickHeading(2, Qt::ShiftModifier);
    CHECK(rows.sortKeys() == std::vector<SortKey>{{1, Qt::AscendingOrder}, {2, Qt::DescendingOrder}});
    for (int row = 1; row < 50; ++row)
        if (open.text(row, 1) == open.text(row - 1, 1))
            CHECK(open.text(row, 2).toInt() <= open.text(row - 1, 2).toInt());
    open.clickHeading(1);
    open.clickHeading(1);
    open.clickHeading(1);
    CHECK(rows.sortKeys() == std::vector<SortKey>{{1, Qt::AscendingOrder}});
}

TEST_CASE("the keyboard leads from the rows to the filter and back", "[ui][table]")
{
    OpenTable open;
    open.view.grid().setFocus();
    QTest::keyClick(&open.view.grid(), Qt::Key_F, Qt::ControlModifier);
    CHECK(QApplication::focusWidget() == open.view.filter());
    tests::type(*open.view.filter(), QStringLiteral("keng"));
    CHECK(open.view.shownRows() < 50);
    QTest::keyClick(open.view.filter(), Qt::Key_Down);
    CHECK(QApplication::focusWidget() == &open.view.grid());
    CHECK(open.view.grid().currentIndex().row() == 0);
    QSignalSpy activated(&open.view, &TableView::activated);
    QTest::keyClick(&open.view.grid(), Qt::Key_Return);
    QTest::keyClick(&open.view.grid(), Qt::Key_F2);
    CHECK(activated.count() == 2);
    QTest::keyClick(&open.view.grid(), Qt::Key_F, Qt::ControlModifier);
    QTest::keyClick(open.view.filter(), Qt::Key_Escape);
    CHECK(open.view.filter()->text().isEmpty());
    CHECK(open.view.shownRows() == 50);
}

TEST_CASE("what is selected stays selected while rows are sorted and filtered", "[ui][table]")
{
    OpenTable open;
    open.clickRow(2);
    open.clickRow(4, Qt::ControlModifier);
    const std::vector<Subject> before = open.view.selectedSubjects();
    REQUIRE(before.size() == 2);
    open.clickHeading(3);
    std::vector<Subject> after = open.view.selectedSubjects();
    CHECK(after.size() == 2);
    for (const Subject& subject : before)
        CHECK(std::ranges::find(after, subject) != after.end());
    open.view.filter()->setText(QStringLiteral("không có ai"));
    CHECK(open.view.selectedSubjects().empty());
}

TEST_CASE("the row a table was entered at is not chosen by showing the table anew", "[ui][table]")
{
    OpenTable open;
    QSignalSpy selected(&open.view, &TableView::selected);
    open.view.grid().setFocus(Qt::TabFocusReason);
    REQUIRE(open.view.grid().currentIndex().row() == 0);
    CHECK(open.view.selectedSubjects().empty());
    open.view.show(ShownTable(open.view.model().table()));
    CHECK(open.view.selectedSubjects().empty());
    CHECK(selected.isEmpty());
    open.clickRow(3);
    const std::vector<Subject> chosen = open.view.selectedSubjects();
    REQUIRE(chosen.size() == 1);
    open.view.show(ShownTable(open.view.model().table()));
    CHECK(open.view.selectedSubjects() == chosen);
}

TEST_CASE("several rows say how many they are, their sum and their mean", "[ui][table]")
{
    OpenTable open;
    QSignalSpy said(&open.view, &TableView::statisticsChanged);
    QTest::keyClick(&open.view.grid(), Qt::Key_A, Qt::ControlModifier);
    const SelectionStatistics all = open.view.statistics();
    CHECK(all.rows == 50);
    REQUIRE(all.columns.size() == 2);
    double sum = 0;
    int filled = 0;
    for (const ShownRow& row : open.view.model().table().rows)
        if (!row.cells[3].text.isEmpty()) {
            sum += row.cells[3].number;
            ++filled;
        }
    CHECK(all.columns[1].count == filled);
    CHECK(all.columns[1].sum == Approx(sum));
    CHECK(all.columns[1].mean() == Approx(sum / filled));
    REQUIRE_FALSE(said.isEmpty());
    CHECK(said.back().front().toString().contains(QStringLiteral("50")));
    CHECK(said.back().front().toString().contains(figureText(all.columns[0].sum, 0)));
    open.clickRow(1);
    CHECK(said.back().front().toString().isEmpty());
}

TEST_CASE("copied rows read back as the cells that were shown", "[ui][table]")
{
    OpenTable open;
    ShownTable table = tests::randomTable(12, 12);
    table.rows[1].cells[0].text = QStringLiteral("=1+1");
    table.rows[2].cells[0].text = QStringLiteral("hai\ndòng \"trích\"");
    open.view.show(table);
    open.view.grid().header().setSectionHidden(4, true);
    open.view.grid().header().moveSection(1, 0);
    QTest::keyClick(&open.view.grid(), Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(&open.view.grid(), Qt::Key_C, Qt::ControlModifier);
    const QMimeData* copied = QApplication::clipboard()->mimeData();
    const std::vector<exchange::CsvRow> rows = readBack(copied->text());
    REQUIRE(rows.size() == 13);
    CHECK(rows[0] == exchange::CsvRow{"Đơn vị", "Họ và tên", "Số người", "Cự ly (km)"});
    for (std::size_t i = 0; i < table.rows.size(); ++i) {
        const std::vector<ShownCell>& cells = table.rows[i].cells;
        REQUIRE(rows[i + 1].size() == 4);
        CHECK(exchange::unguardedCsvText(rows[i + 1][0]) == cells[1].text.toStdString());
        CHECK(exchange::unguardedCsvText(rows[i + 1][1]) == cells[0].text.toStdString());
        CHECK(figureOf(QString::fromStdString(rows[i + 1][2])) == cells[2].number);
        if (cells[3].text.isEmpty())
            CHECK(rows[i + 1][3].empty());
        else
            CHECK(figureOf(QString::fromStdString(rows[i + 1][3])) == cells[3].number);
    }
    CHECK(copied->html().contains(QStringLiteral("<th>Cự ly (km)</th>")));
    CHECK(copied->html().contains(QStringLiteral("sdval=")));
    CHECK(copied->html().contains(QStringLiteral("hai<br>dòng")));
}

TEST_CASE("what is shown is exported, with its sums, and numbers are numbers", "[ui][table]")
{
    OpenTable open;
    open.view.arrangement().setColumnFilter(1, {{}, QStringList{QStringLiteral("Keng Đu")}, {}, {}});
    open.view.grid().header().setSectionHidden(4, true);
    open.view.setTitle(QStringLiteral("Nhân sự"));
    const int shown = open.view.shownRows();
    REQUIRE(shown > 2);
    QSignalSpy said(&open.view, &TableView::says);
    SECTION("as CSV")
    {
        const QString path = open.fixture.folder.filePath(QStringLiteral("bảng.csv"));
        open.view.exportTo(path);
        REQUIRE(said.wait(20'000));
        std::ifstream file(std::filesystem::path(path.toStdU16String()));
        std::stringstream bytes;
        bytes << file.rdbuf();
        const std::string text = bytes.str().substr(3);
        exchange::CsvReader reader(text, ',');
        exchange::CsvRow row;
        int rows = 0;
        double sum = 0;
        std::string last;
        while (reader.next(row)) {
            REQUIRE(row.size() == 4);
            if (rows > 0 && rows <= shown)
                sum += std::stod(row[2]);
            last = row[2];
            ++rows;
        }
        CHECK(rows == shown + 2);
        CHECK(std::stod(last) == sum);
    }
    SECTION("as a workbook")
    {
        const QString path = open.fixture.folder.filePath(QStringLiteral("bảng.xlsx"));
        open.view.exportTo(path);
        REQUIRE(said.wait(20'000));
        CHECK(std::filesystem::file_size(std::filesystem::path(path.toStdU16String())) > 1000);
    }
    SECTION("into a folder that is not there it fails in words")
    {
        QSignalSpy failed(&open.view, &TableView::failed);
        open.view.exportTo(open.fixture.folder.filePath(QStringLiteral("nowhere/bảng.xlsx")));
        REQUIRE(failed.wait(20'000));
        CHECK(said.isEmpty());
    }
}

TEST_CASE("a column is filtered by ticks and by numbers, and its chip takes the filter away", "[ui][table]")
{
    OpenTable open;
    SECTION("by ticks")
    {
        FilterPopup* popup = openPopup(open.view, 1);
        auto* list = popup->findChild<QListWidget*>();
        auto* all = popup->findChild<QCheckBox*>();
        CHECK(list->count() == 6);
        all->click();
        CHECK(open.view.shownRows() == 0);
        list->item(0)->setCheckState(Qt::Checked);
        CHECK(open.view.shownRows() > 0);
        CHECK(open.view.arrangement().filter().columns.at(1).chosen->size() == 1);
        popup->close();
    }
    SECTION("by words")
    {
        FilterPopup* popup = openPopup(open.view, 1);
        tests::type(*popup->findChild<QLineEdit*>(), QStringLiteral("muong"));
        CHECK(open.view.shownRows() > 0);
        CHECK(open.view.shownRows() < 50);
        popup->close();
    }
    SECTION("by numbers")
    {
        FilterPopup* popup = openPopup(open.view, 3);
        const auto fields = popup->findChildren<QLineEdit*>();
        REQUIRE(fields.size() == 2);
        QTest::keyClicks(fields[0], QStringLiteral("10,5"));
        CHECK(open.view.arrangement().filter().columns.at(3).from == 10.5);
        QTest::keyClick(popup, Qt::Key_Escape);
    }
    REQUIRE(open.view.chips().isVisible());
    QApplication::processEvents();
    QList<QToolButton*> buttons;
    for (QToolButton* button : open.view.chips().findChildren<QToolButton*>())
        if (button->isVisible())
            buttons << button;
    REQUIRE(buttons.size() == 3);
    QTest::mouseClick(buttons[1], Qt::LeftButton);
    CHECK_FALSE(open.view.chips().isVisible());
    CHECK(open.view.shownRows() == 50);
}

TEST_CASE("a table without rows says what to do", "[ui][table]")
{
    OpenTable open;
    open.view.arrangement().setColumnFilter(2, {{}, {}, 1000, {}});
    open.view.filter()->setText(QStringLiteral("x"));
    CHECK_FALSE(open.view.notice().text().isEmpty());
    QTest::mouseClick(open.view.notice().findChild<QPushButton*>(), Qt::LeftButton);
    CHECK(open.view.shownRows() == 50);
    CHECK(open.view.notice().text().isEmpty());
    open.view.setEmptyText(QStringLiteral("Hãy nhập danh sách."));
    ShownTable none = tests::randomTable(0, 1);
    open.view.show(none);
    CHECK(open.view.notice().text() == QStringLiteral("Hãy nhập danh sách."));
    open.view.setLoading(QStringLiteral("Đang tính…"));
    CHECK(open.view.notice().text() == QStringLiteral("Đang tính…"));
    open.view.show(tests::randomTable(2, 1));
    CHECK(open.view.notice().text().isEmpty());
}

TEST_CASE("groups fold by mouse and by key, and their rows are counted", "[ui][table]")
{
    OpenTable open;
    open.view.groupBy(QStringLiteral("unit"));
    const TableArrangement& rows = open.view.arrangement();
    REQUIRE(rows.isGroupHead(0));
    const int all = rows.rowCount();
    const int first = static_cast<int>(rows.rowsOfGroup(0).size());
    open.clickRow(0);
    CHECK(rows.rowCount() == all - first);
    QTest::keyClick(&open.view.grid(), Qt::Key_Right);
    CHECK(rows.rowCount() == all);
    QTest::keyClick(&open.view.grid(), Qt::Key_Space);
    CHECK(rows.rowCount() == all - first);
    CHECK(open.view.shownRows() == 50);
    QTest::keyClick(&open.view.grid(), Qt::Key_Down);
    CHECK(open.view.grid().currentIndex().row() == 1);
    CHECK(open.view.selectedSubjects().empty());
    open.view.groupBy({});
    CHECK(rows.rowCount() == 50);
}

TEST_CASE("actions of a row work by key and stand in its menu", "[ui][table]")
{
    OpenTable open;
    QAction act(QStringLiteral("Ghim"));
    act.setShortcut(QKeySequence(Qt::Key_P));
    open.view.setRowActions({&act});
    std::vector<Subject> asked;
    open.view.setRowMenu([&](QMenu& menu, const std::vector<Subject>& subjects) {
        asked = subjects;
        menu.addAction(QStringLiteral("Xem"));
    });
    open.clickRow(1);
    QSignalSpy triggered(&act, &QAction::triggered);
    QTest::keyClick(&open.view.grid(), Qt::Key_P);
    CHECK(triggered.count() == 1);
    QStringList words;
    QTimer::singleShot(0, [&] {
        auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
        for (const QAction* action : menu->actions())
            words << action->text();
        menu->close();
    });
    open.view.showRowMenu(open.view.mapToGlobal(QPoint(5, 5)));
    CHECK(asked.size() == 1);
    CHECK(words.contains(QStringLiteral("Xem")));
    CHECK(words.contains(QStringLiteral("Ghim")));
}
