// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractItemModelTester>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScrollBar>
#include <QSettings>
#include <QTableView>
#include <QTableWidget>
#include <QTest>
#include <QToolButton>

#include <algorithm>

#include "core/exchange/csv.h"
#include "core/exchange/export.h"
#include "tests/support/catch.h"
#include "tests/support/small_workspace.h"
#include "tests/ui/ui_fixture.h"
#include "ui/import/findings_view.h"
#include "ui/import/import_rows_model.h"
#include "ui/import/rows_view.h"
#include "ui/import/sheet_grid_model.h"
#include "ui/import/sheets_step.h"
#include "ui/models/record_table_model.h"
#include "ui/pages/data_page.h"
#include "ui/pages/import_view.h"
#include "ui/table/shown_table_view.h"

using namespace botri;
using namespace botri::ui;

namespace {

/// A plan of a few communes and the Data page on it, ready to import.
struct ImportPage {
    ImportPage()
    {
        QSettings().remove(QStringLiteral("importLayouts"));
        fixture.open(tests::smallWorkspace());
        page = std::make_unique<DataPage>(fixture.desk());
        page->resize(1000, 680);
        page->show();
    }
    void import(const std::string& name, const std::string& csv)
    {
        const std::filesystem::path path = fixture.path(name.c_str());
        exchange::writeTextFile(path, csv);
        page->importFiles({path});
        tests::waitFor(fixture.jobs);
    }
    ImportView& view() { return page->importView(); }
    QPushButton* primary()
    {
        for (QPushButton* button : view().findChildren<QPushButton*>())
            if (button->isDefault())
                return button;
        return nullptr;
    }
    /// Types `text` over the current cell of the grid around a finding, as a person does.
    void correctMarked(const char* text)
    {
        QTableView& grid = view().findings().grid();
        grid.setFocus();
        QTest::keyClick(&grid, Qt::Key_F2);
        auto* editor = grid.findChild<QLineEdit*>();
        REQUIRE(editor);
        editor->selectAll();
        tests::type(*editor, QString::fromUtf8(text));
        const std::size_t before = view().draft().corrections.size();
        QTest::keyClick(editor, Qt::Key_Return);
        REQUIRE(QTest::qWaitFor([&] { return view().draft().corrections.size() > before; }));
        tests::waitFor(fixture.jobs);
    }

    tests::UiFixture fixture;
    std::unique_ptr<DataPage> page;
};

const std::string kNeeds = "Đơn vị,Lĩnh vực,Cần,Có mặt\n";

}  // namespace

TEST_CASE("two errors are corrected in place, the import is applied as one act and undone", "[ui][import]")
{
    ImportPage import;
    const model::Workspace before = import.fixture.document.workspace();
    const auto& specialty = *before.rows<model::Specialty>().begin();
    import.import(
        "nhu-cau.csv", kNeeds + "Keng Đuu," + specialty.code.text() + ",7,1\nMường Xén," + specialty.code.text() + ",ba,1\n");
    CHECK(import.view().step() == ImportView::Step::Check);
    REQUIRE(import.view().outlook()->preview.count(exchange::Severity::Error) == 2);
    CHECK_FALSE(import.primary()->isEnabled());
    REQUIRE(import.view().findings().current());
    CHECK(import.view().findings().current()->cell == "A2");
    import.correctMarked("Keng Đu");
    REQUIRE(import.view().outlook()->preview.count(exchange::Severity::Error) == 1);
    REQUIRE(import.view().findings().current());
    CHECK(import.view().findings().current()->cell == "C3");
    import.correctMarked("3");
    CHECK(import.view().outlook()->preview.count(exchange::Severity::Error) == 0);
    REQUIRE(import.primary()->isEnabled());
    LocalizedText told;
    QObject::connect(import.page.get(), &DataPage::tellsAll, [&](const Message& message) { told = message.text; });
    QTest::mouseClick(import.primary(), Qt::LeftButton);
    tests::waitFor(import.fixture.jobs);
    CHECK_FALSE(import.page->isPreviewing());
    CHECK(told.vi == "Đã nhận 2 dòng từ nhu-cau.csv. Hoàn tác bằng Ctrl+Z.");
    const model::Need* need = import.fixture.document.workspace().find<model::Need>(
        {model::UnitCode("17329"), specialty.code, model::QuotaPool::Government});
    REQUIRE(need);
    CHECK(need->required == 7);
    REQUIRE(import.fixture.document.undo());
    CHECK(import.fixture.document.workspace() == before);
}

TEST_CASE("a column misunderstood is corrected, and the correction is remembered for the layout", "[ui][import]")
{
    ImportPage import;
    const auto& specialty = *import.fixture.document.workspace().rows<model::Specialty>().begin();
    const std::string csv = "Đơn vị,Lĩnh vực,Cần,Có mặt,Dự kiến\nKeng Đu," + specialty.code.text() + ",1,1,9\n";
    import.import("thang-1.csv", csv);
    import.view().goTo(ImportView::Step::Sheets);
    auto* fields = import.view().sheets().findChild<QTableWidget*>();
    const auto required = static_cast<int>(model::describe(model::TableId::Need).columnIndex("required"));
    auto* combo = qobject_cast<QComboBox*>(fields->cellWidget(required, 1));
    REQUIRE(combo);
    CHECK(combo->currentText().contains(QStringLiteral("Cần")));
    const int wanted = combo->findText(QStringLiteral("E · Dự kiến"));
    REQUIRE(wanted > 0);
    combo->setCurrentIndex(wanted);
    emit combo->activated(wanted);
    tests::waitFor(import.fixture.jobs);
    const auto requiredNow = [&] {
        const exchange::ImportPreview& preview = import.view().outlook()->preview;
        REQUIRE(preview.changes.size() == 1);
        return std::get<std::int64_t>((*preview.changes.front().after)[static_cast<std::size_t>(required)]);
    };
    CHECK(requiredNow() == 9);
    import.view().goTo(ImportView::Step::Check);
    QTest::mouseClick(import.primary(), Qt::LeftButton);
    tests::waitFor(import.fixture.jobs);
    REQUIRE(import.fixture.document.undo());
    import.import("thang-2.csv", csv);
    CHECK(requiredNow() == 9);
    CHECK_FALSE(import.view().draft().remembered.empty());
}

TEST_CASE("what an import shows stays whole while the next one is read", "[ui][import]")
{
    ImportPage import;
    const auto& specialty = *import.fixture.document.workspace().rows<model::Specialty>().begin();
    import.import("thang-1.csv", kNeeds + "Keng Đuu," + specialty.code.text() + ",7,1\n");
    const std::filesystem::path next = import.fixture.path("thang-2.csv");
    exchange::writeTextFile(next, kNeeds + "Keng Đu," + specialty.code.text() + ",ba,1\n");
    import.page->importFiles({next});
    const SheetGridModel& grid = import.view().findings().gridModel();
    const QModelIndex marked = grid.indexOf({2, 1});
    CHECK(grid.data(marked, Qt::DisplayRole).toString() == QStringLiteral("Keng Đuu"));
    import.view().goTo(ImportView::Step::Sheets);
    auto* sheets = import.view().sheets().findChild<QListWidget*>();
    REQUIRE(sheets);
    sheets->setCurrentRow(-1);
    sheets->setCurrentRow(0);
    QEvent newLanguage(QEvent::LanguageChange);
    QApplication::sendEvent(&import.view().sheets(), &newLanguage);
    import.page->grab();
    tests::waitFor(import.fixture.jobs);
    REQUIRE(import.view().findings().current());
    CHECK(import.view().findings().current()->cell == "C2");
    CHECK(grid.data(grid.indexOf({2, 3}), Qt::DisplayRole).toString() == QStringLiteral("ba"));
}

TEST_CASE("what a missing key is taken for stands beside its field and among the findings", "[ui][import]")
{
    ImportPage import;
    import.import("nhu-cau.csv", kNeeds + "Keng Đu,KT03,7,1\nMường Xén,KT03,3,1\n");
    CHECK(import.view().outlook()->preview.count(exchange::Severity::Note) == 1);
    const auto steps = import.view().findChildren<QToolButton*>();
    const auto ticked = [&] {
        return std::ranges::count_if(
            steps, [](const QToolButton* step) { return step->toolTip() == QStringLiteral("Đã xong; bấm để xem lại"); });
    };
    CHECK(import.view().step() == ImportView::Step::Check);
    CHECK(ticked() == 0);  // nobody has looked at them
    import.view().goTo(ImportView::Step::Files);
    import.view().goTo(ImportView::Step::Sheets);
    CHECK(ticked() == 1);
    const auto* fields = import.view().sheets().findChild<QTableWidget*>();
    QStringList states;
    for (int row = 0; row < fields->rowCount(); ++row)
        states << fields->item(row, 3)->text();
    CHECK(states.contains(QStringLiteral("lấy mặc định “Khối chính quyền” cho 2 dòng")));
}

TEST_CASE("a needed column nobody recognised is asked for before the rows are checked", "[ui][import]")
{
    ImportPage import;
    import.import("nhu-cau.csv", "Đơn vị,Lĩnh vực,Bien che,Cần,Có mặt\nKeng Đu,KT03,\"Khối Đảng, đoàn thể\",7,1\n");
    CHECK(import.view().step() == ImportView::Step::Sheets);
    QString said;
    for (const QLabel* label : import.view().sheets().findChildren<QLabel*>())
        said += label->text();
    CHECK(said.contains(QStringLiteral("“Khối biên chế”")));
    CHECK(said.contains(QStringLiteral("“Bien che”")));
    REQUIRE(import.view().outlook()->preview.count(exchange::Severity::Warning) == 1);
    auto* fields = import.view().sheets().findChild<QTableWidget*>();
    const auto pool = static_cast<int>(model::describe(model::TableId::Need).columnIndex("pool"));
    auto* combo = qobject_cast<QComboBox*>(fields->cellWidget(pool, 1));
    REQUIRE(combo);
    const int wanted = combo->findText(QStringLiteral("C · Bien che"));
    REQUIRE(wanted > 0);
    combo->setCurrentIndex(wanted);
    emit combo->activated(wanted);
    tests::waitFor(import.fixture.jobs);
    CHECK(import.view().outlook()->preview.count(exchange::Severity::Warning) == 0);
    REQUIRE(import.view().outlook()->preview.changes.size() == 1);
    import.view().goTo(ImportView::Step::Check);
    QTest::mouseClick(import.primary(), Qt::LeftButton);
    tests::waitFor(import.fixture.jobs);
    CHECK(import.fixture.document.workspace().find<model::Need>(
        {model::UnitCode("17329"), model::SpecialtyCode("KT03"), model::QuotaPool::PartyMass}));
    import.import("thang-2.csv", "Đơn vị,Lĩnh vực,Bien che,Cần,Có mặt\nKeng Đu,KT03,\"Khối Đảng, đoàn thể\",8,1\n");
    CHECK(import.view().step() == ImportView::Step::Check);  // answered once
}

TEST_CASE("a column that new rows need and the sheet lacks is named beside the sheet", "[ui][import]")
{
    ImportPage import;
    import.import("don-vi.csv", "Mã đơn vị,Tên đơn vị,\n29999,Mường Mới,Xã\n");
    REQUIRE(import.view().step() == ImportView::Step::Sheets);
    const auto says = [&](const char* words) {
        return std::ranges::any_of(import.view().sheets().findChildren<QLabel*>(),
            [&](const QLabel* label) { return label->text().contains(QString::fromUtf8(words)); });
    };
    CHECK(says("không có cột nào cho “Loại đơn vị”"));
    auto* fields = import.view().sheets().findChild<QTableWidget*>();
    fields->resize(fields->width(), 160);
    const auto kind = static_cast<int>(model::describe(model::TableId::Unit).columnIndex("kind"));
    auto* combo = qobject_cast<QComboBox*>(fields->cellWidget(kind, 1));
    REQUIRE(combo);
    combo->setFocus();
    fields->verticalScrollBar()->setValue(1);
    const int wanted = combo->findText(QStringLiteral("cột C (không có tiêu đề)"));
    REQUIRE(wanted > 0);
    combo->setCurrentIndex(wanted);
    emit combo->activated(wanted);
    tests::waitFor(import.fixture.jobs);
    CHECK(says("ghép như bạn đã chọn"));
    CHECK_FALSE(says("không có cột nào cho"));
    CHECK(import.view().outlook()->preview.changes.size() == 1);
    CHECK(qobject_cast<QComboBox*>(fields->cellWidget(kind, 1))->currentText() == QStringLiteral("cột C (không có tiêu đề)"));
    CHECK(fields->currentRow() == kind);
    CHECK(fields->verticalScrollBar()->value() == 1);
}

TEST_CASE("an empty sheet is not said to have every row of the plan", "[ui][import]")
{
    ImportPage import;
    import.import("nhu-cau.csv", kNeeds);
    import.view().goTo(ImportView::Step::Check);
    import.view().rows().chooseTable(model::TableId::Need);
    CHECK(import.view().rows().prune().isHidden());
    CHECK(std::ranges::any_of(import.view().rows().findChildren<QLabel*>(),
        [](const QLabel* label) { return label->text().contains(QStringLiteral("không có dòng nào")); }));
}

TEST_CASE("after an import the page shows what came in and leads to what did not", "[ui][import]")
{
    ImportPage import;
    import.page->chooseTable(model::TableId::Unit);
    Message told;
    QObject::connect(import.page.get(), &DataPage::tellsAll, [&](const Message& message) { told = message; });
    import.import("nhu-cau.csv", kNeeds + "Keng Đu,KT03,7,1\nMường Xén,KT03,ba,1\n");
    QTest::mouseClick(import.primary(), Qt::LeftButton);
    tests::waitFor(import.fixture.jobs);
    CHECK(import.page->model().description().id == model::TableId::Need);
    CHECK(told.text.vi == "Đã nhận 1 dòng từ nhu-cau.csv; còn 1 dòng có lỗi chưa nhập. Hoàn tác bằng Ctrl+Z.");
    REQUIRE(told.steps.size() == 1);
    told.steps.front().act();
    tests::waitFor(import.fixture.jobs);
    REQUIRE(import.page->isPreviewing());
    CHECK(import.view().step() == ImportView::Step::Check);
    const ImportRowsModel& rows = import.view().rows().rows();
    REQUIRE(rows.rowCount() == 1);
    CHECK(rows.index(0, ImportRowsModel::Row).data().toInt() == 3);
}

TEST_CASE("a sheet can be left out and taken again", "[ui][import]")
{
    ImportPage import;
    const auto& specialty = *import.fixture.document.workspace().rows<model::Specialty>().begin();
    import.import("nhu-cau.csv", kNeeds + "Keng Đu," + specialty.code.text() + ",7,1\n");
    import.view().goTo(ImportView::Step::Sheets);
    QComboBox* table = nullptr;
    for (QComboBox* combo : import.view().sheets().findChildren<QComboBox*>())
        if (combo->itemData(0).toInt() == -1 && combo->count() == static_cast<int>(model::allTables().size()) + 1)
            table = combo;
    REQUIRE(table);
    const int needs = table->currentIndex();
    for (const auto& [index, changes] : {std::pair{0, 0}, std::pair{needs, 1}}) {
        table->setCurrentIndex(index);
        emit table->activated(index);
        tests::waitFor(import.fixture.jobs);
        CHECK(static_cast<int>(import.view().outlook()->preview.changes.size()) == changes);
    }
}

TEST_CASE("rows that are not in the file go only when asked, with what names them", "[ui][import]")
{
    ImportPage import;
    const model::Workspace before = import.fixture.document.workspace();
    const auto& specialty = *before.rows<model::Specialty>().begin();
    import.import("nhu-cau.csv", kNeeds + "Keng Đu," + specialty.code.text() + ",7,1\n");
    import.view().rows().chooseTable(model::TableId::Need);
    QCheckBox& prune = import.view().rows().prune();
    CHECK_FALSE(prune.isChecked());
    REQUIRE(prune.isEnabled());
    prune.click();
    tests::waitFor(import.fixture.jobs);
    CHECK(import.view().outlook()->pruning.changes.size() >= before.rowCount(model::TableId::Need) - 1);
    QTest::mouseClick(import.primary(), Qt::LeftButton);
    tests::waitFor(import.fixture.jobs);
    CHECK(import.fixture.document.workspace().rowCount(model::TableId::Need) == 1);
    REQUIRE(import.fixture.document.undo());
    CHECK(import.fixture.document.workspace() == before);
}

TEST_CASE("Esc goes back a step and at last leaves the import", "[ui][import]")
{
    ImportPage import;
    import.import("nhu-cau.csv", kNeeds + "Keng Đuu,KT03,7,1\n");
    import.view().goTo(ImportView::Step::Check);
    for (const ImportView::Step step : {ImportView::Step::Sheets, ImportView::Step::Files}) {
        QTest::keyClick(&import.view(), Qt::Key_Escape);
        CHECK(import.view().step() == step);
    }
    QTest::keyClick(&import.view(), Qt::Key_Escape);
    CHECK_FALSE(import.page->isPreviewing());
    CHECK_FALSE(import.fixture.document.file().canUndo());
}

TEST_CASE("all findings are copied as a table", "[ui][import]")
{
    ImportPage import;
    import.import("nhu-cau.csv", kNeeds + "Keng Đuu,KT03,7,1\n");
    for (QPushButton* button : import.view().findings().findChildren<QPushButton*>())
        if (button->text().contains(QStringLiteral("Chép")) || button->text().contains(QStringLiteral("chép")))
            QTest::mouseClick(button, Qt::LeftButton);
    const QStringList lines = QApplication::clipboard()->text().split(QLatin1Char('\n'));
    CHECK(lines.size() == static_cast<int>(import.view().outlook()->preview.findings.size()) + 1);
    CHECK(lines.back().contains(QStringLiteral("\t")));
}

TEST_CASE("a file that cannot be read is a finding beside the others", "[ui][import]")
{
    ImportPage import;
    const std::filesystem::path broken = import.fixture.path("hong.xlsx");
    exchange::writeTextFile(broken, "PK\x03\x04không phải sổ");
    import.page->importFiles({broken});
    tests::waitFor(import.fixture.jobs);
    REQUIRE(import.view().outlook());
    CHECK(import.view().outlook()->preview.findings.size() == 1);
    CHECK(import.view().step() == ImportView::Step::Files);
}

TEST_CASE("a sheet of many rows is previewed without holding up the window, and can be cancelled", "[ui][import]")
{
    ImportPage import;
    std::string csv = "Mã,Họ và tên,Đối tượng,Lĩnh vực\n";
    const auto& specialty = *import.fixture.document.workspace().rows<model::Specialty>().begin();
    constexpr int kRows = 100'000;
    for (int i = 0; i < kRows; ++i)
        csv += "N" + std::to_string(i) + ",Nguyễn Văn " + std::to_string(i) + ",Công chức," + specialty.code.text() + "\n";
    const std::filesystem::path path = import.fixture.path("nhan-su.csv");
    exchange::writeTextFile(path, csv);
    import.page->importFiles({path});
    CHECK(import.fixture.jobs.isBusy());  // the window is free while this runs
    import.fixture.jobs.cancel();
    tests::waitFor(import.fixture.jobs);
    CHECK_FALSE(import.view().outlook());
    REQUIRE(import.primary()->isEnabled());  // offers to look again
    QTest::mouseClick(import.primary(), Qt::LeftButton);
    tests::waitFor(import.fixture.jobs);
    REQUIRE(import.view().outlook());
    CHECK(import.view().outlook()->preview.rows.size() == kRows);
    import.view().rows().chooseTable(model::TableId::Staff);
    CHECK(import.view().rows().rows().rowCount() == kRows + static_cast<int>(import.view().outlook()->preview.absent.size()));
}

TEST_CASE("the models of the import are sound", "[ui][models]")
{
    ImportPage import;
    const auto& specialty = *import.fixture.document.workspace().rows<model::Specialty>().begin();
    import.import("nhu-cau.csv", kNeeds + "Keng Đu," + specialty.code.text() + ",7,1\nKeng Đuu,KT03,7,1\n");
    using enum QAbstractItemModelTester::FailureReportingMode;
    SheetGridModel grid;
    const QAbstractItemModelTester gridTester(&grid, Fatal);
    const ImportDraft& draft = import.view().draft();
    grid.show(draft.sheet("nhu-cau.csv", draft.recognised.front().sheet), draft.recognised.front(), {2, 1}, {});
    CHECK(grid.rowCount() > 0);
    grid.show(nullptr, {}, {}, {});
    CHECK(grid.rowCount() == 0);
    ImportRowsModel rows(import.fixture.words);
    const QAbstractItemModelTester rowsTester(&rows, Fatal);
    const auto before = std::make_shared<const model::Workspace>(import.fixture.document.workspace());
    for (const RowsListed listed : {RowsListed::All, RowsListed::LeftOut, RowsListed::Absent, RowsListed::Changes})
        rows.show(import.view().outlook(), before, model::TableId::Need, listed);
    CHECK(rows.rowCount() == 1);
}
