// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QTest>

#include "tests/ui/records_page.h"

using namespace botri;
using namespace botri::ui;
using tests::RecordsPage;

namespace {

/// Needs of one unit or field alone, most posts first: rows are shown in another order than the model's.
struct SortedPage : RecordsPage {
    SortedPage() : RecordsPage(model::TableId::Need)
    {
        required = column("required");
        specialty = column("specialty");
        for (int row = 0; row < model().rowCount(); ++row)
            REQUIRE(model().setData(model().index(row, required), QString::number(10 + row), Qt::EditRole));
        const int all = model().rowCount();
        for (int row = 0; row < all && (rows().rowCount() < 3 || rows().rowCount() == all); ++row)
            for (const int at : {0, specialty})
                if (rows().rowCount() < 3 || rows().rowCount() == all)
                    records().table().filter()->setText(model().index(row, at).data().toString());
        rows().sort(required, Qt::DescendingOrder);
        REQUIRE(rows().rowCount() >= 3);
        REQUIRE(rows().rowCount() < model().rowCount());
        REQUIRE(*rows().sourceRow(0) > *rows().sourceRow(1));
        before = workspace();
    }
    TableArrangement& rows() { return records().table().arrangement(); }
    QString text(int row, int column) { return shown(row, column).data().toString(); }
    QStringList all(int column)
    {
        QStringList texts;
        for (int row = 0; row < rows().rowCount(); ++row)
            texts << text(row, column);
        return texts;
    }

    int required = 0;
    int specialty = 0;
    model::Workspace before;
};

}  // namespace

TEST_CASE("a cell is edited with the keyboard in a filtered and sorted table, and the row stays where it is", "[ui][data]")
{
    SortedPage page;
    const QAbstractItemModelTester tester(&page.model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    const QAbstractItemModelTester shownTester(&page.rows(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    const QStringList texts = page.all(page.required);
    const int note = page.column("note");
    page.view().setCurrentIndex(page.shown(1, page.required));
    page.view().setFocus();
    const Qt::Key begins = GENERATE(Qt::Key_Return, Qt::Key_F2);
    QTest::keyClick(&page.view(), begins);
    QWidget* editor = page.cellEditor();
    REQUIRE(editor);
    page.typeInto(*editor, "1");
    QTest::keyClick(editor, Qt::Key_Tab);
    QTest::qWait(20);
    QStringList expected = texts;
    expected[1] = QStringLiteral("1");
    CHECK(page.all(page.required) == expected);
    CHECK(page.view().currentIndex().row() == 1);
    CHECK(page.view().currentIndex().column() == page.required + 1);  // Tab goes on
    if (QWidget* next = page.cellEditor())
        QTest::keyClick(next, Qt::Key_Escape);
    page.view().setCurrentIndex(page.shown(2, note));
    REQUIRE(page.model().setData(page.rows().mapToSource(page.shown(2, note)), QStringLiteral("xem lại"), Qt::EditRole));
    page.press(Qt::Key_Delete);
    CHECK(page.text(2, note).isEmpty());
}

TEST_CASE("filling down and pasting follow the rows as they are shown", "[ui][data]")
{
    SortedPage page;
    const int last = page.rows().rowCount() - 1;
    const QString top = page.text(0, page.required);
    page.selectShown(0, page.required, last, page.required);
    page.press(Qt::CTRL | Qt::Key_D);
    for (int row = 0; row <= last; ++row)
        CHECK(page.text(row, page.required) == top);
    for (int row = 0; row < page.model().rowCount(); ++row)
        if (!page.rows().rowOfSource(row))  // hidden rows are left alone
            CHECK(page.model().index(row, page.required).data().toString() == QString::number(10 + row));
    REQUIRE(page.fixture.document.undo());
    CHECK(page.workspace() == page.before);
    page.selectShown(1, page.required, 1, page.required);
    QApplication::clipboard()->setText(QStringLiteral("71\n72\n"));
    page.press(QKeySequence::Paste);
    CHECK(page.text(1, page.required) == QStringLiteral("71"));
    CHECK(page.text(2, page.required) == QStringLiteral("72"));
    page.selectShown(1, page.required, 2, page.required);
    page.press(QKeySequence::Copy);
    CHECK(QApplication::clipboard()->text() == QStringLiteral("71\n72"));
    REQUIRE(page.fixture.document.undo());
    CHECK(page.workspace() == page.before);
}

TEST_CASE("a new row stands below whatever the filters are, and going to a hidden row clears them", "[ui][data]")
{
    SortedPage page;
    const int shown = page.rows().rowCount();
    page.press(Qt::CTRL | Qt::Key_Insert);
    REQUIRE(page.rows().rowCount() == shown + 1);
    CHECK(page.model().isDraft(*page.rows().sourceRow(shown)));
    CHECK(page.view().currentIndex().row() == shown);
    if (QWidget* editor = page.cellEditor())
        QTest::keyClick(editor, Qt::Key_Escape);
    QTest::keyClick(&page.view(), Qt::Key_Escape);
    CHECK(page.rows().rowCount() == shown);
    int hidden = 0;
    while (page.rows().rowOfSource(hidden))
        ++hidden;
    REQUIRE(page.records().goTo(page.model().record(hidden), static_cast<std::size_t>(page.required), false));
    CHECK(page.records().currentCell().row() == hidden);
    CHECK(page.records().table().filter()->text().isEmpty());
}

TEST_CASE("each table of the Data page remembers its own order", "[ui][data]")
{
    {
        SortedPage page;
        page.page.chooseTable(model::TableId::Unit);
        CHECK(page.rows().sortKeys().empty());
        CHECK(page.records().table().filter()->text().isEmpty());
        page.page.chooseTable(model::TableId::Need);
        CHECK(page.rows().sortKeys() == std::vector<SortKey>{{page.required, Qt::DescendingOrder}});
    }
    RecordsPage again(model::TableId::Need, RecordsPage::Memory::Kept);
    CHECK(again.records().table().arrangement().sortKeys().size() == 1);
    QSettings().remove(QStringLiteral("tables"));
}
