// SPDX-License-Identifier: GPL-3.0-or-later
// Taking a large import over, off the GUI thread.
#include <QAction>
#include <QFile>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

#include "core/exchange/csv.h"
#include "core/exchange/export.h"
#include "tests/support/catch.h"
#include "tests/support/small_workspace.h"
#include "tests/ui/ui_fixture.h"
#include "ui/commands/file_commands.h"
#include "ui/data/records_view.h"
#include "ui/models/record_table_model.h"
#include "ui/pages/data_page.h"
#include "ui/pages/import_view.h"
#include "ui/shell/actions.h"

using namespace botri;
using namespace botri::ui;

namespace {

constexpr int kPeople = 20'000;

/// A window with a list of 20,000 people read and ready to be taken over.
struct LargeImport {
    LargeImport()
    {
        fixture.open(tests::smallWorkspace());
        before = fixture.document.workspace();
        const auto& specialty = *before.rows<model::Specialty>().begin();
        std::string csv = "Mã,Họ và tên,Đối tượng,Lĩnh vực\n";
        for (int i = 0; i < kPeople; ++i)
            csv += "N" + std::to_string(i) + ",Nguyễn Văn " + std::to_string(i) + ",Công chức," + specialty.code.text() + "\n";
        const std::filesystem::path list = fixture.path("nhan-su.csv");
        exchange::writeTextFile(list, csv);
        window.emplace(fixture.desk());
        window->show();
        window->files().preview({list});
        tests::waitFor(fixture.jobs);
        REQUIRE(view().step() == ImportView::Step::Check);
        REQUIRE(takeOver().isEnabled());
    }
    ImportView& view() { return window->dataPage().importView(); }
    QPushButton& takeOver()
    {
        for (QPushButton* button : view().findChildren<QPushButton*>())
            if (button->isDefault())
                return *button;
        FAIL("no button");
        std::abort();
    }
    QByteArray bytes()
    {
        QFile file(toText(fixture.document.path()));
        REQUIRE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }
    std::size_t people() { return fixture.document.workspace().rowCount(model::TableId::Staff); }

    tests::UiFixture fixture;
    model::Workspace before;
    std::optional<MainWindow> window;
};

}  // namespace

TEST_CASE("a large import is taken over while the window stays alive", "[ui][import]")
{
    LargeImport import;
    Document& document = import.fixture.document;
    QTimer timer;
    int ticksWhileWriting = 0;
    QObject::connect(&timer, &QTimer::timeout, [&] { ticksWhileWriting += document.isWriting() ? 1 : 0; });
    timer.start(1);
    QSignalSpy refused(&document, &Document::refused);
    QTest::mouseClick(&import.takeOver(), Qt::LeftButton);
    REQUIRE(document.isWriting());
    CHECK_FALSE(import.takeOver().isEnabled());
    CHECK_FALSE(import.window->actions().import->isEnabled());
    CHECK_FALSE(import.window->actions().planInfo->isEnabled());
    CHECK_FALSE(import.window->actions().closePlan->isEnabled());
    CHECK_FALSE(import.window->dataPage().model().isEditable());
    CHECK_FALSE(document.undo());
    CHECK(refused.count() == 1);
    import.window->files().close();
    CHECK(refused.count() == 2);
    REQUIRE(document.isOpen());
    import.window->goTo(Place::Overview);
    import.window->goTo(Place::Data);
    tests::waitFor(import.fixture.jobs);
    CHECK(ticksWhileWriting > 2);
    CHECK_FALSE(document.isWriting());
    CHECK(import.people() == import.before.rowCount(model::TableId::Staff) + kPeople);
    CHECK_FALSE(import.window->dataPage().isPreviewing());
    CHECK(import.window->actions().import->isEnabled());
    CHECK(import.window->dataPage().model().isEditable());
    CHECK(document.file().journal().size() == 2);
    CHECK_FALSE(document.file().verifyJournal());
    REQUIRE(document.undo());
    CHECK(document.workspace() == import.before);
}

TEST_CASE("a large import is undone and redone while the window stays alive", "[ui][import]")
{
    LargeImport import;
    Document& document = import.fixture.document;
    QTest::mouseClick(&import.takeOver(), Qt::LeftButton);
    tests::waitFor(import.fixture.jobs);
    const std::size_t people = import.before.rowCount(model::TableId::Staff);
    REQUIRE(import.people() == people + kPeople);
    const QByteArray bytes = import.bytes();
    QSignalSpy changed(&document, &Document::changed);
    import.window->actions().undo->trigger();
    REQUIRE(document.isWriting());
    CHECK(import.people() == people + kPeople);  // everything can be read meanwhile
    SECTION("to the end")
    {
        tests::waitFor(import.fixture.jobs);
        CHECK(changed.count() == 1);
        CHECK(document.workspace() == import.before);
        CHECK_FALSE(document.file().verifyJournal());
        import.window->actions().redo->trigger();
        REQUIRE(document.isWriting());
        tests::waitFor(import.fixture.jobs);
        CHECK(import.people() == people + kPeople);
        CHECK(document.file().canUndo());
        CHECK_FALSE(document.file().canRedo());
        CHECK_FALSE(document.file().verifyJournal());
    }
    SECTION("cancelled at once")
    {
        import.fixture.jobs.cancel();
        tests::waitFor(import.fixture.jobs);
        CHECK(changed.count() == 0);
        CHECK(import.bytes() == bytes);
        CHECK(import.people() == people + kPeople);
        CHECK(import.window->actions().undo->isEnabled());
    }
}

TEST_CASE("a cancelled import leaves file and journal as they were, and can be taken over again", "[ui][import]")
{
    LargeImport import;
    Document& document = import.fixture.document;
    const QByteArray bytes = import.bytes();
    QSignalSpy changed(&document, &Document::changed);
    bool begun = false;
    SECTION("at once")
    {
        begun = true;
    }
    SECTION("in the middle")
    {
        QObject::connect(&import.fixture.jobs, &JobRunner::progressed, [&] {
            if (!std::exchange(begun, true))
                import.fixture.jobs.cancel();
        });
    }
    QTest::mouseClick(&import.takeOver(), Qt::LeftButton);
    if (begun)
        import.fixture.jobs.cancel();
    tests::waitFor(import.fixture.jobs);
    CHECK(begun);
    CHECK(import.bytes() == bytes);
    CHECK(changed.count() == 0);
    CHECK(document.workspace() == import.before);
    CHECK(document.file().journal().size() == 1);
    CHECK_FALSE(document.isWriting());
    CHECK(import.window->dataPage().isPreviewing());
    REQUIRE(import.takeOver().isEnabled());
    QTest::mouseClick(&import.takeOver(), Qt::LeftButton);
    tests::waitFor(import.fixture.jobs);
    CHECK(import.people() == import.before.rowCount(model::TableId::Staff) + kPeople);
}

TEST_CASE("closing the window while an import is written leaves a whole file", "[ui][import]")
{
    std::filesystem::path path;
    QTemporaryDir kept;
    const QString copy = kept.filePath(QStringLiteral("a.botri"));
    {
        LargeImport import;
        path = import.fixture.document.path();
        bool late = false;
        SECTION("at once") {}
        SECTION("in the middle")
        {
            late = true;
        }
        QTest::mouseClick(&import.takeOver(), Qt::LeftButton);
        if (late)
            QTest::qWait(60);
        import.window->close();
        import.window.reset();
        import.fixture.document.close();
        import.fixture.jobs.cancel();
        tests::waitFor(import.fixture.jobs);
        REQUIRE(QFile::copy(toText(path), copy));
    }
    const acts::PlanFile again = acts::PlanFile::open(toPath(copy));
    CHECK_FALSE(again.verifyJournal());
    const std::size_t people = tests::plannable(tests::smallWorkspace()).rowCount(model::TableId::Staff);
    const bool whole = again.journal().size() == 2;
    CHECK(again.workspace().rowCount(model::TableId::Staff) == people + (whole ? kPeople : 0));
}
