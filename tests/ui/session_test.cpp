// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/recovery/session.h"

#include <QApplication>
#include <QDir>
#include <QProcess>
#include <QPushButton>
#include <QTableView>
#include <QTest>

#include <csignal>
#include <cstdio>
#include <iostream>

#include "core/acts/row_acts.h"
#include "tests/support/catch.h"
#include "tests/support/small_workspace.h"
#include "tests/ui/ui_fixture.h"
#include "ui/commands/file_commands.h"
#include "ui/pages/staff_page.h"
#include "ui/table/shown_table_view.h"

using namespace botri;
using namespace botri::ui;

namespace {

constexpr const char* kFolder = "BOTRI_TEST_FOLDER";

bool retitle(Document& document, const std::string& title)
{
    const auto& table = model::tableOf<model::PlanInfo>();
    model::PlanInfo info = document.workspace().info();
    const model::Record before = table.record(info);
    info.title = title;
    return document.apply(
        acts::editRow(document.workspace(), document.actor(), model::TableId::PlanInfo, before, table.record(info)));
}

QString runningFolder(const tests::UiFixture& fixture)
{
    return fixture.folder.filePath(QStringLiteral("đang mở"));
}

QPushButton* stepOf(MessageStrip& messages, const QString& label)
{
    for (auto* button : messages.findChildren<QPushButton*>())
        if (button->text() == label)
            return button;
    return nullptr;
}

}  // namespace

/// Run by the test below in a program of its own, until that is killed: edits as fast as it can and tells after each act.
TEST_CASE("edits until it is killed", "[.][killed]")
{
    const QString folder = qEnvironmentVariable(kFolder);
    if (folder.isEmpty())
        return;
    tests::UiFixture fixture;
    fixture.environment.stateFolder = folder + QStringLiteral("/running");
    MainWindow window(fixture.desk());
    tests::activate(window);
    window.begin(toPath(folder + QStringLiteral("/plan.botri")));
    tests::waitFor(fixture.jobs);
    for (int i = 1; retitle(fixture.document, "Lần " + std::to_string(i)); ++i) {
        std::fputs("act\n", stdout);
        std::fflush(stdout);
        QApplication::processEvents();
    }
}

TEST_CASE("a program killed while editing is recovered at the next start with all that was done", "[ui][session]")
{
    const tests::CleanSettings clean;
    tests::UiFixture fixture;
    fixture.open(tests::smallWorkspace());
    const QString plan = fixture.folder.filePath(QStringLiteral("plan.botri"));
    fixture.document.file().saveCopy(toPath(plan), store::Existing::Keep);
    fixture.document.close();
    fixture.environment.stateFolder = fixture.folder.filePath(QStringLiteral("running"));
    for (int round = 0; round < 3; ++round) {
        CAPTURE(round);
        const std::size_t before = acts::PlanFile::openReadOnly(toPath(plan)).journal().size();
        QProcess editor;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QString::fromLatin1(kFolder), fixture.folder.path());
        environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
        editor.setProcessEnvironment(environment);
        editor.start(QCoreApplication::applicationFilePath(), {QStringLiteral("edits until it is killed")});
        REQUIRE(editor.waitForStarted());
        QByteArray said;
        while (said.count("act\n") < 4 + round && editor.waitForReadyRead(60'000))
            said += editor.readAllStandardOutput();
        kill(static_cast<pid_t>(editor.processId()), SIGKILL);
        editor.waitForFinished();
        said += editor.readAllStandardOutput();
        REQUIRE(editor.exitStatus() == QProcess::CrashExit);

        MainWindow window(fixture.desk());
        tests::activate(window);
        window.begin(std::nullopt);
        CHECK_FALSE(fixture.document.isOpen());
        CHECK(window.messages().text().vi.find("plan.botri") != std::string::npos);
        CHECK(window.messages().text().vi.find("Việc cuối cùng đã giữ") != std::string::npos);
        QPushButton* reopen = stepOf(window.messages(), QStringLiteral("Mở lại tệp này"));
        REQUIRE(reopen);
        QTest::mouseClick(reopen, Qt::LeftButton);
        QApplication::processEvents();
        tests::waitFor(fixture.jobs);
        REQUIRE(fixture.document.isOpen());
        // What was told to be done is there; at most the act under way is not, or could not be told any more.
        const std::size_t acts = fixture.document.file().journal().size() - before;
        const auto told = static_cast<std::size_t>(said.count("act\n"));
        CHECK(acts >= told);
        CHECK(acts <= told + 1);
        CHECK_FALSE(fixture.document.file().verifyJournal());
        CHECK(window.messages().kind() == MessageKind::Done);
        CHECK(window.messages().text().vi.find(fixture.document.file().journal().back().title.vi) != std::string::npos);
        window.close();
        fixture.document.close();
    }
}

TEST_CASE("a program that ended in order leaves nothing to recover", "[ui][session]")
{
    const tests::CleanSettings clean;
    tests::UiFixture fixture;
    fixture.environment.stateFolder = runningFolder(fixture);
    {
        MainWindow window(fixture.desk());
        window.begin(std::nullopt);
        fixture.open(tests::smallWorkspace());
        CHECK(QDir(runningFolder(fixture)).entryList({QStringLiteral("*.json")}).size() == 1);
        CHECK(RunningMark::takeInterrupted(runningFolder(fixture)).empty());  // it still runs
        window.close();
    }
    CHECK(RunningMark::takeInterrupted(runningFolder(fixture)).empty());
}

TEST_CASE("the last plan, its page and its chosen row are there again", "[ui][session]")
{
    const tests::CleanSettings clean;
    tests::UiFixture fixture;
    QVariant chosen;
    {
        MainWindow window(fixture.desk());
        tests::activate(window);
        window.begin(std::nullopt);
        fixture.open(tests::largeWorkspace(20));
        window.goTo(Place::Staff);
        QApplication::processEvents();
        auto* table = window.staffPage().findChild<QTableView*>();
        REQUIRE(table->model()->rowCount() > 2);
        table->setCurrentIndex(table->model()->index(2, 1));
        chosen = table->model()->index(2, 1).data();
        window.resize(1300, 760);
        window.close();
    }
    const std::filesystem::path path = fixture.document.path();
    fixture.document.close();
    SECTION("as the settings have it")
    {
        MainWindow window(fixture.desk());
        tests::activate(window);
        window.begin(std::nullopt);
        tests::waitFor(fixture.jobs);
        REQUIRE(fixture.document.isOpen());
        CHECK(fixture.document.path() == path);
        CHECK(window.place() == Place::Staff);
        CHECK(window.width() == 1300);
        CHECK(window.staffPage().findChild<QTableView*>()->currentIndex().data() == chosen);
    }
    SECTION("but not when the settings say no")
    {
        fixture.settings.setReopensLastPlan(false);
        MainWindow window(fixture.desk());
        window.begin(std::nullopt);
        CHECK_FALSE(fixture.jobs.isBusy());
        CHECK_FALSE(fixture.document.isOpen());
    }
    SECTION("and a file that is gone is told of")
    {
        std::filesystem::remove(path);
        MainWindow window(fixture.desk());
        window.begin(std::nullopt);
        CHECK_FALSE(fixture.jobs.isBusy());
        CHECK(window.messages().kind() == MessageKind::Hint);
        CHECK(window.messages().text().vi.find("thử.botri") != std::string::npos);
    }
}

TEST_CASE("a plan closed on purpose is not opened again", "[ui][session]")
{
    const tests::CleanSettings clean;
    tests::UiFixture fixture;
    {
        MainWindow window(fixture.desk());
        tests::activate(window);
        fixture.open(tests::smallWorkspace());
        QTest::keyClick(&window, Qt::Key_W, Qt::ControlModifier);
        CHECK_FALSE(fixture.document.isOpen());
        window.close();
    }
    MainWindow window(fixture.desk());
    window.begin(std::nullopt);
    CHECK_FALSE(fixture.jobs.isBusy());
    CHECK_FALSE(fixture.document.isOpen());
    CHECK(window.files().recentFiles().size() == 1);
}
