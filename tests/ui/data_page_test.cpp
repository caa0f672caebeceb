// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/data_page.h"

#include <QApplication>
#include <QHeaderView>
#include <QImage>
#include <QPixmap>
#include <QScrollBar>
#include <QTest>

#include "core/exchange/export.h"
#include "core/exchange/import.h"
#include "tests/support/catch.h"
#include "tests/support/small_workspace.h"
#include "tests/ui/records_page.h"
#include "tests/ui/ui_fixture.h"
#include "ui/models/record_table_model.h"
#include "ui/pages/import_view.h"
#include "ui/style/density.h"
#include "ui/table/shown_table_view.h"
#include "ui/table/table_memory.h"

#include <QPushButton>

using namespace botri;
using namespace botri::ui;

TEST_CASE("a cell corrected in place is an act that can be undone", "[ui][pages]")
{
    tests::UiFixture fixture;
    fixture.open(tests::smallWorkspace());
    DataPage page(fixture.desk());
    page.show();
    page.chooseTable(model::TableId::Unit);
    RecordTableModel& model = page.model();
    const auto name = static_cast<int>(model.description().columnIndex("name"));
    REQUIRE(model.index(0, name).data().toString() == QStringLiteral("Keng Đu"));
    CHECK(model.setData(model.index(0, name), QStringLiteral("Keng Đu mới"), Qt::EditRole));
    CHECK(fixture.document.workspace().find<model::Unit>(model::UnitCode("17329"))->name == "Keng Đu mới");
    CHECK(model.index(0, name).data().toString() == QStringLiteral("Keng Đu mới"));
    REQUIRE(fixture.document.undo());
    CHECK(model.index(0, name).data().toString() == QStringLiteral("Keng Đu"));
}

TEST_CASE("what is no value of the column is refused in words and changes nothing", "[ui][pages]")
{
    tests::UiFixture fixture;
    fixture.open(tests::smallWorkspace());
    DataPage page(fixture.desk());
    page.show();
    page.chooseTable(model::TableId::Need);
    LocalizedText why;
    QObject::connect(&page, &DataPage::says, &page, [&](const LocalizedText& text) { why = text; });
    RecordTableModel& model = page.model();
    const auto required = static_cast<int>(model.description().columnIndex("required"));
    CHECK_FALSE(model.setData(model.index(0, required), QStringLiteral("nhiều"), Qt::EditRole));
    CHECK(why.vi.find("nhiều") != std::string::npos);
    CHECK_FALSE(fixture.document.file().canUndo());
}

TEST_CASE("an import is looked at first and comes in as one act", "[ui][pages]")
{
    tests::UiFixture fixture;
    const std::filesystem::path workbook = fixture.path("danh-sach.xlsx");
    exchange::exportXlsx(workbook, tests::plannable(tests::smallWorkspace()), std::chrono::sys_seconds{});
    model::Workspace empty;
    empty.put(tests::smallWorkspace().info());
    fixture.open(empty);
    DataPage page(fixture.desk());
    page.show();
    page.importFiles({workbook});
    tests::waitFor(fixture.jobs);
    CHECK(page.isPreviewing());
    CHECK(fixture.document.workspace().rowCount(model::TableId::Need) == 0);

    auto* view = page.findChild<ImportView*>();
    REQUIRE(view);
    QPushButton* apply = nullptr;
    for (QPushButton* button : view->findChildren<QPushButton*>())
        if (button->isDefault())
            apply = button;
    REQUIRE(apply);
    REQUIRE(apply->isEnabled());
    QTest::mouseClick(apply, Qt::LeftButton);
    tests::waitFor(fixture.jobs);
    CHECK_FALSE(page.isPreviewing());
    CHECK(fixture.document.workspace().rowCount(model::TableId::Need) == tests::smallWorkspace().rowCount(model::TableId::Need));
    REQUIRE(fixture.document.undo());
    CHECK(fixture.document.workspace().rowCount(model::TableId::Need) == 0);
}

TEST_CASE("the columns that name the rows stay in sight when a table is scrolled sideways", "[ui][data]")
{
    tests::RecordsPage data(model::TableId::Unit);
    QTableView& view = data.view();
    REQUIRE(view.model()->rowCount() > 0);
    QScrollBar& bar = *view.horizontalScrollBar();
    bar.setValue(bar.maximum());
    REQUIRE(bar.value() > 0);
    const int name = data.column("name");
    const QPoint place = view.visualRect(data.shown(0, name)).center();
    CHECK(view.viewport()->rect().contains(view.visualRect(data.shown(0, 0))));
    CHECK(view.viewport()->rect().contains(view.visualRect(data.shown(0, name))));
    CHECK(view.indexAt(place).column() == name);
    QTest::mouseClick(view.viewport(), Qt::LeftButton, Qt::NoModifier, place);
    CHECK(view.currentIndex() == data.shown(0, name));
    CHECK(bar.value() == bar.maximum());
    auto& header = *view.horizontalHeader();
    QTest::mouseClick(header.viewport(), Qt::LeftButton, Qt::NoModifier, QPoint(place.x(), 10));
    REQUIRE(data.records().table().arrangement().sortKeys().size() == 1);
    CHECK(data.records().table().arrangement().sortKeys().front().column == name);
    bar.setValue(bar.maximum());
    const int third = name + 1;
    view.setCurrentIndex(data.shown(0, third));
    const QRect cell = view.visualRect(data.shown(0, third));
    CHECK(cell.left() >= view.visualRect(data.shown(0, name)).right());
    // What is painted there is the name, not the column under it.
    bar.setValue(0);
    view.setCurrentIndex({});
    view.clearFocus();
    const QRect box = view.visualRect(data.shown(0, name)).adjusted(1, 1, -3, -3);
    const QImage unscrolled = view.viewport()->grab(box).toImage();
    bar.setValue(bar.maximum());
    CHECK(view.viewport()->grab(box).toImage() == unscrolled);
}

TEST_CASE("where names stand in place of codes, the heading says so", "[ui][data]")
{
    tests::RecordsPage data(model::TableId::Need);
    const auto heading = [&](const char* key) {
        return data.model().headerData(data.column(key), Qt::Horizontal, Qt::DisplayRole).toString();
    };
    CHECK(heading("unit") == QStringLiteral("Đơn vị"));
    CHECK(heading("specialty") == QStringLiteral("Lĩnh vực"));
    data.fixture.words.setLanguage(Language::English);
    CHECK(heading("unit") == QStringLiteral("Unit"));
    data.fixture.words.setLanguage(Language::Vietnamese);
    data.page.chooseTable(model::TableId::Unit);
    CHECK(heading("code") == QStringLiteral("Mã đơn vị"));
    data.page.chooseTable(model::TableId::Staff);
    CHECK(heading("unit") == QStringLiteral("Đơn vị công tác"));
}

TEST_CASE("what is to correct tells the reason first, then the mend, each on up to two lines", "[ui][data]")
{
    tests::UiFixture fixture;
    DataPage page(fixture.desk());
    fixture.open(tests::largeWorkspace(8));
    page.resize(1150, 640);
    page.show();
    page.chooseFindings();
    ShownTableView* table = nullptr;
    for (ShownTableView* each : page.findChildren<ShownTableView*>())
        if (each->isVisible())
            table = each;
    REQUIRE(table);
    REQUIRE(table->shownRows() > 0);
    const QHeaderView& header = *table->view()->horizontalHeader();
    const int why = 2;
    CHECK(columnKey(table->arrangement(), why) == QStringLiteral("why"));
    CHECK(columnKey(table->arrangement(), why + 1) == QStringLiteral("mend"));
    CHECK(header.length() <= table->view()->viewport()->width());
    CHECK(table->view()->rowHeight(0) >= 2 * table->view()->fontMetrics().lineSpacing());
    chooseDensity(RowDensity::Compact);
    CHECK(table->view()->rowHeight(0) >= 2 * table->view()->fontMetrics().lineSpacing());
    chooseDensity(RowDensity::Comfortable);
}

TEST_CASE("another table begins at its left edge and leaves what was explained", "[ui][data]")
{
    tests::RecordsPage data(model::TableId::Unit);
    Subject subject;
    QObject::connect(&data.page, &DataPage::looksAt, [&](const Subject& each) { subject = each; });
    const int last = data.model().columnCount() - 1;
    data.select(1, last);
    // Not before the second click of two that begin to edit could have come.
    CHECK(std::holds_alternative<std::monostate>(subject));
    CHECK(QTest::qWaitFor([&] { return std::holds_alternative<UnitSubject>(subject); }));
    REQUIRE(data.view().horizontalScrollBar()->value() > 0);
    data.page.chooseTable(model::TableId::Need);
    CHECK(data.view().horizontalScrollBar()->value() == 0);
    CHECK(std::holds_alternative<std::monostate>(subject));
}

TEST_CASE("headings have their room after a change of language, and widths a person chose stay", "[ui][data]")
{
    tests::RecordsPage data(model::TableId::PlanInfo);
    data.page.resize(2300, 700);
    QHeaderView& header = *data.view().horizontalHeader();
    const int chosen = 1;
    data.fixture.words.setLanguage(Language::English);
    QTest::qWait(1);
    header.resizeSection(chosen, 61);
    data.fixture.words.setLanguage(Language::Vietnamese);
    QTest::qWait(1);
    CHECK(header.sectionSize(chosen) == 61);
    for (int column = 0; column < header.count(); ++column) {
        INFO(data.model().headerData(column, Qt::Horizontal, Qt::DisplayRole).toString().toStdString());
        if (column != chosen && !header.isSectionHidden(column))
            CHECK(header.sectionSize(column) >= header.sectionSizeHint(column));
    }
}
