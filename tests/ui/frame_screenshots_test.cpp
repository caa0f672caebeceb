// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QSettings>
#include <QTableView>
#include <QTest>
#include <QToolButton>

#include <algorithm>
#include <latch>
#include <stdexcept>

#include "tests/support/catch.h"
#include "tests/support/small_workspace.h"
#include "tests/ui/planned_window.h"
#include "ui/commands/file_commands.h"
#include "ui/commands/plan_commands.h"
#include "ui/dialogs/new_plan_dialog.h"
#include "ui/history/history_panel.h"
#include "ui/inspector/inspector.h"
#include "ui/pages/plan_page.h"
#include "ui/pages/staff_page.h"
#include "ui/search/search_box.h"
#include "ui/shell/actions.h"
#include "ui/style/density.h"
#include "ui/style/style.h"
#include "ui/table/shown_table_view.h"

using namespace botri;
using namespace botri::ui;

namespace {

/// Writes pictures of a window, and of the dialogs over it, in one language and theme.
class Camera {
public:
    Camera(QString folder, MainWindow& window, QString suffix)
        : m_folder(std::move(folder)), m_window(window), m_suffix(std::move(suffix))
    {
    }

    void shoot(QWidget& widget, const char* name) const
    {
        QApplication::processEvents();
        QTest::qWait(60);
        widget.grab().save(QStringLiteral("%1/frame-%2%3.png").arg(m_folder, QString::fromLatin1(name), m_suffix));
    }
    void shoot(const char* name) const { shoot(m_window, name); }
    /// The dialog that `action` opens.
    void shootDialog(QAction& action, const char* name, JobRunner& jobs) const
    {
        action.trigger();
        tests::waitFor(jobs);
        QApplication::processEvents();
        for (QDialog* dialog : m_window.findChildren<QDialog*>())
            if (dialog->isVisible()) {
                shoot(*dialog, name);
                dialog->close();
            }
        QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }

private:
    QString m_folder;
    MainWindow& m_window;
    QString m_suffix;
};

void leaveMarkOfInterruptedPlan(const tests::UiFixture& fixture, const QString& folder)
{
    QDir().mkpath(folder);
    QFile mark(folder + QStringLiteral("/0.json"));
    REQUIRE(mark.open(QIODevice::WriteOnly));
    const QJsonObject plan{{QStringLiteral("plan"), toText(fixture.path("nghe-an.botri"))}, {QStringLiteral("sequence"), 3},
        {QStringLiteral("lastActVi"), QStringLiteral("Ghim Nguyễn Thị Hoa vào Keng Đu · Y tế")},
        {QStringLiteral("lastActEn"), QStringLiteral("Pin Nguyễn Thị Hoa to Keng Đu · Health")},
        {QStringLiteral("at"), QStringLiteral("2025-11-03T08:30:00+07:00")}};
    mark.write(QJsonDocument(plan).toJson());
}

void restoreUsualSettings()
{
    QSettings().clear();
    scaleText(100);
    chooseTheme(*qApp, ThemeChoice::Light);
}

void shootDialogs(const Camera& camera, MainWindow& window, JobRunner& jobs)
{
    camera.shootDialog(*window.actions().settings, "settings", jobs);
    camera.shootDialog(*window.actions().shortcuts, "shortcuts", jobs);
    camera.shootDialog(*window.actions().messages, "messages", jobs);
    camera.shootDialog(*window.actions().about, "about", jobs);
    camera.shootDialog(*window.actions().unlock, "unlock", jobs);
    NewPlanDialog plan(Date(std::chrono::year(2025) / 11 / 3), &window);
    plan.show();
    camera.shoot(plan, "new-plan");
}

void shootSearch(const Camera& camera, MainWindow& window, const char* words, const char* name)
{
    window.searchBox().open();
    tests::type(*window.searchBox().findChild<QLineEdit*>(), QString::fromUtf8(words));
    camera.shoot(name);
    window.searchBox().hide();
}

void shootMessages(const Camera& camera, MainWindow& window, const tests::UiFixture& fixture, JobRunner& jobs)
{
    window.files().open(fixture.path("không có.botri"));
    tests::waitFor(jobs);
    camera.shoot("failure");
    jobs.start(
        {"Lưu PDF", "Saving the PDF"}, [](const Job&) -> bool { throw std::runtime_error("QPainter: no room left on device"); },
        [](bool) {});
    tests::waitFor(jobs);
    const auto buttons = window.messages().findChildren<QToolButton*>();
    const auto details =
        std::ranges::find_if(buttons, [](const QToolButton* button) { return button->isVisible() && !button->text().isEmpty(); });
    REQUIRE(details != buttons.end());
    const int height = window.messages().height();
    (*details)->click();
    camera.shoot("failure-details");
    CHECK(window.messages().height() > height);
    window.messages().withdraw(MessageKind::Failure);
    std::latch finish(1);
    jobs.start(
        {"Lập phương án", "Computing the plan"},
        [&](const Job&) {
            finish.wait();
            return true;
        },
        [](bool) {});
    QTest::qWait(700);  // short work shows no strip
    camera.shoot("busy");
    finish.count_down();
    tests::waitFor(jobs);
}

void shootTables(const Camera& camera, MainWindow& window)
{
    window.goTo(Place::Staff);
    REQUIRE(QTest::qWaitFor([&] { return !window.staffPage().isJudging(); }, 60'000));
    TableView& staff = window.staffPage().table();
    staff.filter()->setText(QStringLiteral("zzz"));
    camera.shoot("no-row-fits");
    staff.filter()->clear();
    staff.setLoading(QCoreApplication::translate("botri::ui::StaffPage", "Judging who may move…"));
    camera.shoot("table-loading");
    staff.setLoading({});
    staff.view()->selectAll();
    camera.shoot("statistics");
    staff.view()->clearSelection();
    window.goTo(Place::Plan);
    window.planPage().moves().groupBy(QStringLiteral("measure"));
    camera.shoot("plan-grouped");
    window.planPage().moves().groupBy({});
}

}  // namespace

TEST_CASE("dialogs, panels and messages are written as pictures when a folder for them is named", "[ui][screenshots]")
{
    const QString folder = qEnvironmentVariable("BOTRI_SCREENSHOTS");
    if (folder.isEmpty())
        return;
    struct Round {
        Language language;
        ThemeChoice theme;
        const char* suffix;
    };
    for (const Round& round : {Round{Language::Vietnamese, ThemeChoice::Light, "-vi"},
             Round{Language::Vietnamese, ThemeChoice::Dark, "-vi-dark"}, Round{Language::English, ThemeChoice::Light, "-en"}}) {
        tests::UiFixture fixture(round.language);
        fixture.environment.stateFolder = fixture.folder.filePath(QStringLiteral("running"));
        fixture.environment.exampleWorkbook = fixture.path("nghe-an.xlsx");
        leaveMarkOfInterruptedPlan(fixture, fixture.environment.stateFolder);
        fixture.settings.setTheme(round.theme);
        MainWindow window(fixture.desk());
        window.resize(1366, 768);
        tests::activate(window);
        const Camera camera(folder, window, QString::fromLatin1(round.suffix));
        window.begin(std::nullopt);
        camera.shoot("recovery");
        fixture.open(tests::largeWorkspace(40));
        window.plans().compute();
        tests::waitFor(fixture.jobs);
        shootTables(camera, window);
        shootDialogs(camera, window, fixture.jobs);
        shootSearch(camera, window, "hoa", "search");
        shootSearch(camera, window, "zzzz", "search-nothing");
        window.actions().history->trigger();
        window.history().view()->selectRow(0);
        camera.shoot("history");
        window.actions().history->trigger();
        shootMessages(camera, window, fixture, fixture.jobs);
    }
    restoreUsualSettings();
}

TEST_CASE("pages with larger text are written as pictures when a folder for them is named", "[ui][screenshots]")
{
    const QString folder = qEnvironmentVariable("BOTRI_SCREENSHOTS");
    if (folder.isEmpty())
        return;
    tests::PlannedWindow planned(130);
    MainWindow& window = planned.window;
    window.messages().withdraw(MessageKind::Done);
    window.resize(1366, 768);
    for (const int perCent : {80, 150, 200}) {
        planned.fixture.settings.setTextScale(perCent);
        window.inspector().hide();
        const Camera camera(folder, window, QStringLiteral("-text-%1").arg(perCent));
        for (const Place place : allPlaces()) {
            window.goTo(place);
            if (place == Place::Plan)
                window.planPage().moves().view()->selectRow(2);
            camera.shoot(keyOf(place).toUtf8().constData());
        }
        for (const Place place : {Place::Staff, Place::Gaps}) {
            window.goTo(place);
            emit window.page(place).looksAt(GroupSubject{});
            REQUIRE(window.inspector().isVisible());
            camera.shoot((keyOf(place) + QStringLiteral("-why")).toUtf8().constData());
        }
    }
    restoreUsualSettings();
}
