// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/data_page.h"

#include <QApplication>
#include <QTest>

#include "core/exchange/export.h"
#include "core/exchange/import.h"
#include "tests/support/catch.h"
#include "tests/support/small_workspace.h"
#include "tests/ui/ui_fixture.h"
#include "ui/models/record_table_model.h"
#include "ui/pages/import_view.h"

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
