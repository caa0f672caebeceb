// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/history_panel.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QApplication>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

#include "core/acts/row_acts.h"
#include "tests/support/catch.h"
#include "tests/support/small_workspace.h"
#include "tests/ui/ui_fixture.h"
#include "ui/history/history_model.h"
#include "ui/history/time_travel.h"
#include "ui/inspector/inspector.h"
#include "ui/shell/actions.h"

using namespace botri;
using namespace botri::ui;

namespace {

void renamePlan(Document& document, const std::string& title)
{
    const auto& table = model::tableOf<model::PlanInfo>();
    model::PlanInfo info = document.workspace().info();
    const model::Record before = table.record(info);
    info.title = title;
    REQUIRE(document.apply(
        acts::editRow(document.workspace(), document.actor(), model::TableId::PlanInfo, before, table.record(info))));
}

acts::JournalLine journalLine(std::int64_t sequence, acts::ActKind kind = acts::ActKind::EditRows)
{
    acts::JournalLine made;
    made.sequence = sequence;
    made.kind = kind;
    return made;
}

}  // namespace

TEST_CASE("acts are as many steps away as undo and redo need to reach them", "[ui][history]")
{
    using acts::ActKind;
    CHECK(stepsToActs({}).empty());
    CHECK(stepsToActs({journalLine(1, ActKind::NewPlan)}) == std::map<std::int64_t, int>{{1, 0}});
    const std::vector<acts::JournalLine> twoBack{journalLine(1, ActKind::NewPlan), journalLine(2), journalLine(3), journalLine(4),
        journalLine(5, ActKind::Undo), journalLine(6, ActKind::Undo)};
    CHECK(stepsToActs(twoBack) == std::map<std::int64_t, int>{{1, -1}, {2, 0}, {3, 1}, {4, 2}});
    std::vector<acts::JournalLine> overtaken = twoBack;
    overtaken.push_back(journalLine(7));
    CHECK(stepsToActs(overtaken) == std::map<std::int64_t, int>{{1, -2}, {2, -1}, {7, 0}});
    std::vector<acts::JournalLine> redone = twoBack;
    redone.push_back(journalLine(7, ActKind::Redo));
    CHECK(stepsToActs(redone) == std::map<std::int64_t, int>{{1, -2}, {2, -1}, {3, 0}, {4, 1}});
}

TEST_CASE("the history lists acts newest first and marks the undone", "[ui][history]")
{
    tests::UiFixture fixture(Language::English);
    fixture.open(tests::smallWorkspace());
    renamePlan(fixture.document, "Lần một");
    renamePlan(fixture.document, "Lần hai");
    REQUIRE(fixture.document.undo());
    HistoryModel model(fixture.words);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.show(fixture.document.file().journal());
    REQUIRE(model.rowCount() == 4);
    CHECK(model.index(0, HistoryModel::What).data().toString().startsWith(QStringLiteral("Undo: ")));
    CHECK_FALSE(model.index(0, 0).data(HistoryModel::StepsRole).isValid());
    CHECK(model.index(1, HistoryModel::What).data().toString().endsWith(QStringLiteral("(undone)")));
    CHECK(model.index(1, 0).data(HistoryModel::StepsRole).toInt() == 1);
    CHECK(model.index(2, 0).data(HistoryModel::StepsRole).toInt() == 0);
    CHECK(model.index(3, 0).data(HistoryModel::StepsRole).toInt() == -1);
    CHECK(model.index(2, HistoryModel::Who).data().toString() == QStringLiteral("Nguyễn Thị Hoa"));
    model.show({});
    CHECK(model.rowCount() == 0);
}

TEST_CASE("a state of the file is gone back to from the list, also after closing and opening it", "[ui][history]")
{
    tests::UiFixture fixture;
    MainWindow window(fixture.desk());
    fixture.open(tests::smallWorkspace());
    const std::string first = fixture.document.workspace().info().title;
    for (const char* title : {"Lần một", "Lần hai", "Lần ba"})
        renamePlan(fixture.document, title);
    const std::filesystem::path path = fixture.document.path();
    fixture.document.close();
    fixture.document.adopt(acts::PlanFile::open(path));
    tests::activate(window);
    QTest::keyClick(&window, Qt::Key_H, Qt::ControlModifier);
    QApplication::processEvents();
    REQUIRE(window.history().isVisible());
    QTableView* list = window.history().view();
    REQUIRE(list->model()->rowCount() == 4);

    list->setCurrentIndex(list->model()->index(2, 0));
    REQUIRE(window.history().goButton()->isEnabled());
    QTest::mouseClick(window.history().goButton(), Qt::LeftButton);
    CHECK(fixture.document.workspace().info().title == "Lần một");
    CHECK(list->model()->rowCount() == 6);  // two undo entries more

    list->setCurrentIndex(list->model()->index(2, 0));  // the third name, undone
    QTest::mouseClick(window.history().goButton(), Qt::LeftButton);
    CHECK(fixture.document.workspace().info().title == "Lần ba");

    list->setCurrentIndex(list->model()->index(list->model()->rowCount() - 1, 0));
    QTest::mouseClick(window.history().goButton(), Qt::LeftButton);
    CHECK(fixture.document.workspace().info().title == first);
    CHECK_FALSE(fixture.document.file().verifyJournal());
}

TEST_CASE("several undo steps are told as one change", "[ui][history]")
{
    tests::UiFixture fixture;
    fixture.open(tests::smallWorkspace());
    renamePlan(fixture.document, "Lần một");
    renamePlan(fixture.document, "Lần hai");
    QSignalSpy changed(&fixture.document, &Document::changed);
    CHECK(fixture.document.travel(-2));
    CHECK(changed.count() == 1);
    CHECK_FALSE(fixture.document.travel(-1));
    CHECK(changed.count() == 1);
    CHECK(fixture.document.travel(2));
    CHECK(fixture.document.workspace().info().title == "Lần hai");
}

TEST_CASE("history and explanation find room above each other on a small screen", "[ui][history]")
{
    tests::UiFixture fixture;
    fixture.open(tests::smallWorkspace());
    MainWindow window(fixture.desk());
    window.resize(1366, 768);
    window.show();
    window.goTo(Place::Gaps);
    window.actions().history->trigger();
    window.reveal(UnitSubject{fixture.document.workspace().rows<model::Unit>().begin()->code});
    REQUIRE(window.inspector().isVisible());
    REQUIRE(window.history().isVisible());
    for (int row = 0; row < window.history().view()->model()->rowCount(); ++row) {
        window.history().view()->selectRow(row);
        QTest::qWait(20);
        CHECK(window.size() == QSize(1366, 768));
        const auto parts = window.history().widget()->findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly);
        REQUIRE(parts.size() == 3);
        for (const QWidget* part : parts) {
            CHECK(part->height() >= (part->hasHeightForWidth() ? part->heightForWidth(part->width()) : 1));
            for (const QWidget* other : parts)
                CHECK((part == other || !part->geometry().intersects(other->geometry())));
        }
    }
    CHECK_FALSE(window.history().geometry().intersects(window.inspector().geometry()));
}
