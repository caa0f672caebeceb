// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QTest>

#include <algorithm>

#include "tests/ui/records_page.h"
#include "ui/data/block_edits.h"
#include "ui/data/question_strip.h"
#include "ui/data/record_cell_delegate.h"
#include "ui/style/theme.h"

using namespace botri;
using namespace botri::ui;
using tests::RecordsPage;

TEST_CASE("any table of the plan file is a sound model, with a new row too", "[ui][models]")
{
    tests::UiFixture fixture;
    const model::Workspace workspace = tests::largeWorkspace(10);
    RecordTableModel model(fixture.words, [&]() -> const model::Workspace& { return workspace; });
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setEditing({[](auto, auto, const auto&) { return std::nullopt; }, [](auto, auto, const auto&) { return true; }});
    for (const model::TableId table : model::allTables()) {
        model.show(table);
        CAPTURE(model.description().name);
        CHECK(model.rowCount() == static_cast<int>(workspace.rowCount(table)));
        model.show(table);
        const int row = model.startDraft();
        CHECK(model.isDraft(row));
        CHECK(model.rowCount() == static_cast<int>(workspace.rowCount(table)) + 1);
        model.show(table);
        CHECK(model.isDraft(row));
        model.dropDraft();
        CHECK(model.rowCount() == static_cast<int>(workspace.rowCount(table)));
    }
}

TEST_CASE("people are sorted by given name, places by the alphabet, and codes are shown by name", "[ui][models]")
{
    tests::UiFixture fixture;
    const model::Workspace workspace = tests::smallWorkspace();
    RecordTableModel model(fixture.words, [&]() -> const model::Workspace& { return workspace; });
    model.show(model::TableId::Unit);
    TableArrangement rows;
    rows.setSourceModel(&model);
    const auto name = static_cast<int>(model.description().columnIndex("name"));
    rows.sort(name);
    QStringList names;
    for (int row = 0; row < rows.rowCount(); ++row)
        names << rows.index(row, name).data().toString();
    CHECK(names == QStringList{"Bắc Lý", "Đô Lương", "Keng Đu", "Mường Xén", "Sở Xây dựng", "Thành Vinh"});
    model.show(model::TableId::Need);
    CHECK(model.index(0, 0).data().toString() == QStringLiteral("xã Keng Đu"));
    CHECK(model.index(0, 0).data(Qt::EditRole).toString() == QStringLiteral("17329"));
    rows.sort(-1);
    rows.setWords(QStringLiteral("keng du xay"));
    CHECK(rows.rowCount() == 1);
}

TEST_CASE("what cannot be stays in the editor with the reason, until it is corrected", "[ui][data]")
{
    RecordsPage page(model::TableId::Need);
    const int required = page.column("required");
    page.edit(0, required);
    QWidget* editor = page.cellEditor();
    REQUIRE(editor);
    page.typeInto(*editor, "nhiều");
    QTest::keyClick(editor, Qt::Key_Return);
    CHECK(page.cellEditor() == editor);
    CHECK(page.records().delegate().message().contains(QStringLiteral("số")));
    CHECK_FALSE(page.fixture.document.file().canUndo());
    const auto message = [&]() -> QLabel* {
        for (QLabel* label : page.view().viewport()->findChildren<QLabel*>())
            if (label->text() == page.records().delegate().message())
                return label;
        return nullptr;
    };
    REQUIRE(message());
    CHECK(message()->palette().color(QPalette::Text) == themeOf(page.page.palette()).bad);
    // Something opens beside the table: the cell and what is wrong with it stay in sight.
    page.page.resize(560, 640);
    CHECK(QTest::qWaitFor([&] { return page.view().viewport()->rect().contains(editor->geometry()); }, 2000));
    CHECK(message()->geometry().top() >= editor->geometry().bottom());
    page.typeInto(*editor, "5");
    CHECK(page.records().delegate().message().isEmpty());  // other words may be right
    QTest::keyClick(editor, Qt::Key_Return);
    QTest::qWait(20);
    CHECK(page.model().index(0, required).data().toString() == QStringLiteral("5"));
    CHECK(page.records().delegate().message().isEmpty());
    REQUIRE(page.fixture.document.undo());
}

TEST_CASE("a code is found by its name without diacritics", "[ui][data]")
{
    RecordsPage page(model::TableId::Need);
    const int specialty = page.column("specialty");
    const auto rows = page.workspace().rowCount(model::TableId::Need);
    page.records().addRow();
    QTest::qWait(20);
    const int draft = page.model().rowCount() - 1;
    REQUIRE(page.model().isDraft(draft));
    for (const auto& [key, text] : {std::pair{"unit", "do luong"}, std::pair{"specialty", "dat dai"}, std::pair{"required", "3"},
             std::pair{"present", "1"}}) {
        CAPTURE(key);
        CHECK(page.workspace().rowCount(model::TableId::Need) == rows);
        page.edit(page.model().rowCount() - 1, page.column(key));
        QWidget* editor = page.cellEditor();
        REQUIRE(editor);
        page.typeInto(*editor, text);
        QTest::keyClick(editor, Qt::Key_Return);
        QTest::qWait(20);
    }
    CHECK(page.workspace().rowCount(model::TableId::Need) == rows + 1);
    const auto* need = page.workspace().find<model::Need>(
        {model::UnitCode("17332"), model::SpecialtyCode("KT08"), model::QuotaPool::Government});
    REQUIRE(need);
    CHECK(need->required == 3);
    CHECK(specialty > 0);
    REQUIRE(page.fixture.document.undo());
    CHECK(page.workspace().rowCount(model::TableId::Need) == rows);
}

TEST_CASE("a row that was begun is dropped with Esc", "[ui][data]")
{
    RecordsPage page(model::TableId::Need);
    const int rows = page.model().rowCount();
    page.view().setFocus();
    page.press(Qt::CTRL | Qt::Key_Insert);
    REQUIRE(page.model().rowCount() == rows + 1);
    if (QWidget* editor = page.cellEditor())
        QTest::keyClick(editor, Qt::Key_Escape);
    QTest::keyClick(&page.view(), Qt::Key_Escape);
    CHECK(page.model().rowCount() == rows);
    CHECK_FALSE(page.fixture.document.file().canUndo());
}

TEST_CASE("a block from a spreadsheet changes rows and adds rows as one act", "[ui][data]")
{
    RecordsPage page(model::TableId::Need);
    const model::Workspace before = page.workspace();
    const int last = page.model().rowCount() - 1;
    const QString unit = page.model().index(last, 0).data(Qt::EditRole).toString();
    const QString specialty = page.model().index(last, 1).data(Qt::EditRole).toString();
    page.select(last, 0);
    QApplication::clipboard()->setText(unit + QStringLiteral("\t") + specialty
        + QStringLiteral("\tKhối chính quyền\t7\t2\nphường Thành Vinh\tXây dựng\t\t1\t0\n"));
    page.records().paste();
    INFO(page.records().problems().toStdString());
    CHECK(page.workspace().rowCount(model::TableId::Need) == before.rowCount(model::TableId::Need) + 1);
    const auto* added = page.workspace().find<model::Need>(
        {model::UnitCode("17333"), model::SpecialtyCode("KT03"), model::QuotaPool::Government});
    REQUIRE(added);
    CHECK(added->required == 1);
    REQUIRE(page.fixture.document.undo());
    CHECK(page.workspace() == before);
}

TEST_CASE("a block with a bad cell changes nothing and names the cell", "[ui][data]")
{
    RecordsPage page(model::TableId::Need);
    const model::Workspace before = page.workspace();
    page.select(0, page.column("required"));
    QApplication::clipboard()->setText(QStringLiteral("4\nbốn\n"));
    page.records().paste();
    CHECK(page.workspace() == before);
    CHECK(page.records().problems().contains(QStringLiteral("bốn")));
    CHECK_FALSE(page.fixture.document.file().canUndo());
}

TEST_CASE("a value is filled down, set in all selected rows and emptied, each as one act", "[ui][data]")
{
    RecordsPage page(model::TableId::Need);
    const model::Workspace before = page.workspace();
    const int required = page.column("required");
    page.view().setFocus();
    page.select(0, required, 2, required);
    page.press(Qt::CTRL | Qt::Key_D);
    for (int row = 1; row < 3; ++row)
        CHECK(page.model().index(row, required).data() == page.model().index(0, required).data());
    REQUIRE(page.fixture.document.undo());
    CHECK(page.workspace() == before);
    const int note = page.column("note");
    page.select(0, note, 3, note);
    page.records().askSetAll();
    auto* line = page.records().question().findChild<QLineEdit*>();
    REQUIRE(line);
    tests::type(*line, QStringLiteral("rà soát lại"));
    QTest::mouseClick(&page.records().question().yes(), Qt::LeftButton);
    for (int row = 0; row < 4; ++row)
        CHECK(page.model().index(row, note).data().toString() == QStringLiteral("rà soát lại"));
    REQUIRE(page.fixture.document.undo());
    CHECK(page.workspace() == before);
}

TEST_CASE("deleting a row says first what goes with it", "[ui][data]")
{
    RecordsPage page(model::TableId::Unit);
    const model::Workspace before = page.workspace();
    page.select(0, 0);
    page.view().setFocus();
    page.press(Qt::CTRL | Qt::Key_Delete);
    CHECK(page.workspace() == before);
    REQUIRE(page.records().question().isVisible());
    CHECK(page.records().question().words().contains(QStringLiteral("Nhu cầu")));
    QTest::mouseClick(&page.records().question().yes(), Qt::LeftButton);
    CHECK(page.workspace().rowCount(model::TableId::Unit) == before.rowCount(model::TableId::Unit) - 1);
    CHECK(page.workspace().rowCount(model::TableId::Need) < before.rowCount(model::TableId::Need));
    REQUIRE(page.fixture.document.undo());
    CHECK(page.workspace() == before);
}

TEST_CASE("rows that only lose a reference are not counted as deleted", "[ui][data]")
{
    RecordsPage page(model::TableId::Unit);
    const model::Workspace before = page.workspace();
    const auto total = [&] {
        std::size_t rows = 0;
        for (const model::TableId table : model::allTables())
            rows += page.workspace().rowCount(table);
        return rows;
    };
    const std::size_t rows = total();
    for (int row = 0; row < page.model().rowCount(); ++row) {
        page.select(row, 0);
        page.records().deleteRows();
        if (page.records().question().isVisible()) {
            const QString said = page.records().question().yes().text();
            QTest::mouseClick(&page.records().question().yes(), Qt::LeftButton);
            CHECK(said.contains(QString::number(rows - total())));
        }
        REQUIRE(page.fixture.document.undo());
        REQUIRE(page.workspace() == before);
    }
}

TEST_CASE("a new code is followed everywhere, and one that is taken is refused in the cell", "[ui][data]")
{
    RecordsPage page(model::TableId::Unit);
    const model::Workspace before = page.workspace();
    page.edit(0, 0);
    QWidget* editor = page.cellEditor();
    REQUIRE(editor);
    page.typeInto(*editor, "17330");
    QTest::keyClick(editor, Qt::Key_Return);
    CHECK(page.cellEditor() == editor);
    CHECK_FALSE(page.records().delegate().message().isEmpty());
    page.typeInto(*editor, "19999");
    QTest::keyClick(editor, Qt::Key_Return);
    QTest::qWait(20);
    CHECK(page.workspace().find<model::Unit>(model::UnitCode("19999")));
    CHECK(page.workspace().rowCount(model::TableId::Need) == before.rowCount(model::TableId::Need));
    REQUIRE(page.fixture.document.undo());
    CHECK(page.workspace() == before);
}

TEST_CASE("the strip below says where a figure comes from", "[ui][data]")
{
    RecordsPage page(model::TableId::Need);
    const int required = page.column("required");
    REQUIRE(page.model().setData(page.model().index(0, required), QStringLiteral("9"), Qt::EditRole));
    page.select(1, required);
    page.select(0, required);
    REQUIRE(QTest::qWaitFor([&] { return page.records().origin().contains(QStringLiteral("Nguyễn Thị Hoa")); }, 3000));
    CHECK(page.records().origin().contains(QStringLiteral("03/11/2025 08:30")));
    CHECK(page.records().origin().contains(QStringLiteral("9")));
}

TEST_CASE("two findings of the data are corrected where they are", "[ui][data]")
{
    RecordsPage page(model::TableId::Need);
    const int held = page.column("concurrently_held");
    for (const int row : {0, 1})
        REQUIRE(page.model().setData(page.model().index(row, held), QStringLiteral("99"), Qt::EditRole));
    const auto heldFindings = [&] {
        return std::ranges::count(page.page.findings(), static_cast<std::size_t>(held), &planning::DataFinding::column);
    };
    REQUIRE(heldFindings() == 2);
    for (int left = 2; left > 0; --left) {
        page.page.chooseFindings();
        const auto& all = page.page.findings();
        const auto at = std::ranges::find(all, static_cast<std::size_t>(held), &planning::DataFinding::column);
        page.page.goToFinding(static_cast<std::size_t>(at - all.begin()));
        QWidget* editor = page.cellEditor();
        REQUIRE(editor);
        page.typeInto(*editor, "0");
        QTest::keyClick(editor, Qt::Key_Return);
        QTest::qWait(20);
        CHECK(heldFindings() == left - 1);
    }
}

TEST_CASE("cells copied paste back as they were", "[ui][data]")
{
    RecordsPage page(model::TableId::Need);
    page.select(0, 0, 1, page.column("present"));
    page.records().copy();
    const std::vector<QStringList> block = clipboardBlock(QApplication::clipboard()->text());
    REQUIRE(block.size() == 2);
    CHECK(block[0][0] == QStringLiteral("xã Keng Đu"));
    const BlockEdit edit = pastedBlock(page.model(), {0, 1}, {0, 1, 2, 3, 4}, block);
    CHECK(edit.problems.empty());
    CHECK(edit.changes.empty());
}
