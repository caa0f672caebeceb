// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main_window.h"

#include <QAction>
#include <QApplication>
#include <QDropEvent>
#include <QFileInfo>
#include <QMimeData>
#include <QPushButton>
#include <QTableView>
#include <QTest>

#include "core/acts/row_acts.h"
#include "core/exchange/export.h"
#include "core/planning/planner.h"
#include "data/catalogue.h"
#include "tests/support/catch.h"
#include "tests/support/small_workspace.h"
#include "tests/ui/ui_fixture.h"
#include "ui/commands/file_commands.h"
#include "ui/commands/plan_commands.h"
#include "ui/inspector/inspector.h"
#include "ui/map/map_panel.h"
#include "ui/pages/data_page.h"
#include "ui/pages/figure_strip.h"
#include "ui/pages/gap_table_view.h"
#include "ui/pages/gaps_page.h"
#include "ui/pages/overview_page.h"
#include "ui/pages/paper_view.h"
#include "ui/pages/plan_page.h"
#include "ui/pages/reports_page.h"
#include "ui/pages/staff_page.h"
#include "ui/shell/actions.h"
#include "ui/shell/status_line.h"
#include "ui/style/style.h"
#include "ui/table/shown_table_view.h"
#include "ui/text/format.h"

using namespace botri;
using namespace botri::ui;

namespace {

/// The window with a plan file of twenty communes, planned.
struct PlannedWindow {
    explicit PlannedWindow(Language language = Language::Vietnamese) : fixture(language), window(fixture.desk())
    {
        fixture.open(tests::largeWorkspace(20));
        window.show();
        window.plans().compute();
        tests::waitFor(fixture.jobs);
        REQUIRE(fixture.document.plan());
    }

    void selectMove(int row)
    {
        window.goTo(Place::Plan);
        QTableView* moves = window.planPage().moves().view();
        moves->setCurrentIndex(moves->model()->index(row, 0));
    }
    /// A row of the moves table that a person with a name makes.
    int namedMove()
    {
        window.goTo(Place::Plan);
        const QAbstractItemModel* moves = window.planPage().moves().view()->model();
        for (int row = 0; row < moves->rowCount(); ++row) {
            const auto subject = moves->index(row, 0).data(ShownTableModel::SubjectRole).value<Subject>();
            if (fixture.document.workspace().find<model::Staff>(std::get<MoveSubject>(subject).staff))
                return row;
        }
        FAIL("no named person moves");
        return -1;
    }

    tests::UiFixture fixture;
    MainWindow window;
};

QPushButton* buttonCalled(QWidget& parent, const QString& text)
{
    for (QPushButton* button : parent.findChildren<QPushButton*>())
        if (plainText(button->text()) == text && button->isVisible())
            return button;
    return nullptr;
}

}  // namespace

TEST_CASE("without a file the window says what to do", "[ui][window]")
{
    tests::UiFixture fixture;
    MainWindow window(fixture.desk());
    window.show();
    CHECK(buttonCalled(window, QStringLiteral("Phương án mới…")));
    CHECK(window.windowTitle() == QStringLiteral("Bố Trí"));
    CHECK_FALSE(window.actions().compute->isEnabled());
    CHECK_FALSE(window.actions().undo->isEnabled());
    CHECK_FALSE(window.inspector().isVisible());
}

TEST_CASE("the counts on every page are those of the core", "[ui][window]")
{
    PlannedWindow planned;
    const model::Workspace& workspace = planned.fixture.document.workspace();
    const auto plan = std::get<planning::Plan>(planning::makePlan(workspace, model::baseScenario()));
    const QString moves = numberText(plan.totals.moves, Language::Vietnamese);
    const QString left = numberText(plan.totals.left, Language::Vietnamese);
    CHECK(planned.window.statusLine().words().contains(moves + QStringLiteral(" người được bố trí")));
    CHECK(planned.window.statusLine().words().contains(QStringLiteral("còn thiếu ") + left));
    CHECK(planned.window.statusLine().words().startsWith(QStringLiteral("Tối ưu, đã kiểm chứng")));
    planned.window.goTo(Place::Plan);
    CHECK(planned.window.planPage().moves().model().rowCount() == static_cast<int>(plan.moves.size()));
    CHECK(planned.window.planPage().emptyPosts().model().rowCount() == static_cast<int>(plan.left.size()));
    CHECK(planned.window.planPage().figures().figures()[0].value == numberText(plan.totals.open, Language::Vietnamese));
    CHECK(planned.window.planPage().figures().figures()[2].value == left);
    planned.window.goTo(Place::Gaps);
    CHECK(planned.window.gapsPage().model().total() == planning::analyseGaps(workspace, &plan).total);
    planned.window.goTo(Place::Staff);
    CHECK(planned.window.staffPage().table().model().rowCount()
        == static_cast<int>(workspace.rows<model::Staff>().size() + workspace.rows<model::HeadCount>().size()));
}

TEST_CASE("a double click on a row explains it, also where the panel was closed", "[ui][window]")
{
    PlannedWindow planned;
    planned.selectMove(planned.namedMove());
    planned.window.inspector().close();
    QApplication::processEvents();
    CHECK_FALSE(planned.window.inspector().isVisible());
    QTableView& view = *planned.window.planPage().moves().view();
    const QPoint place = view.visualRect(view.currentIndex()).center();
    QTest::mouseClick(view.viewport(), Qt::LeftButton, Qt::NoModifier, place);
    CHECK_FALSE(planned.window.inspector().isVisible());
    QTest::mouseDClick(view.viewport(), Qt::LeftButton, Qt::NoModifier, place);
    CHECK(planned.window.inspector().isVisible());
    CHECK(planned.window.actions().inspector->isChecked());
}

TEST_CASE("selecting a move explains it and lets a person pin it, which can be undone", "[ui][window]")
{
    PlannedWindow planned;
    planned.selectMove(planned.namedMove());
    REQUIRE(planned.window.inspector().sheet());
    REQUIRE(planned.window.inspector().sheet()->placement);
    const acts::Placement placement = *planned.window.inspector().sheet()->placement;
    QPushButton* pin = buttonCalled(planned.window.inspector(), QStringLiteral("Ghim"));
    REQUIRE(pin);
    QTest::mouseClick(pin, Qt::LeftButton);
    const std::vector<model::Decision> decisions =
        model::decisionsOf(planned.fixture.document.workspace(), model::baseScenario());
    REQUIRE(decisions.size() == 1);
    CHECK(decisions.front().staff == placement.staff);
    CHECK(decisions.front().kind == model::DecisionKind::Pin);
    CHECK(planned.fixture.document.planStanding() == PlanStanding::Stale);
    CHECK(buttonCalled(planned.window.inspector(), QStringLiteral("Bỏ quyết định")));
    CHECK(planned.window.messages().isVisible());
    REQUIRE(planned.window.actions().undo->isEnabled());
    planned.window.actions().undo->trigger();
    CHECK(model::decisionsOf(planned.fixture.document.workspace(), model::baseScenario()).empty());
    CHECK(planned.fixture.document.planStanding() == PlanStanding::Current);
}

TEST_CASE("a forbidden move is gone after computing again", "[ui][window]")
{
    PlannedWindow planned;
    planned.selectMove(planned.namedMove());
    const acts::Placement placement = *planned.window.inspector().sheet()->placement;
    QTest::mouseClick(buttonCalled(planned.window.inspector(), QStringLiteral("Cấm")), Qt::LeftButton);
    planned.window.plans().compute();
    tests::waitFor(planned.fixture.jobs);
    for (const planning::Move& move : planned.fixture.document.plan()->moves)
        CHECK_FALSE((move.staff == placement.staff && move.to == placement.need));
    CHECK(planned.fixture.document.planStanding() == PlanStanding::Current);
}

TEST_CASE("a cell of the gap table opens its explanation", "[ui][window]")
{
    PlannedWindow planned;
    planned.window.goTo(Place::Gaps);
    auto* view = planned.window.gapsPage().findChild<GapTableView*>();
    REQUIRE(view);
    const GapTableModel& model = planned.window.gapsPage().model();
    for (int row = 0; row < model.rowCount(); ++row)
        if (!model.isSum(row)) {
            view->setCurrentIndex(model.index(row, GapTableModel::FirstSpecialty));
            break;
        }
    REQUIRE(planned.window.inspector().sheet());
    CHECK(planned.window.inspector().sheet()->title
        == model.headerData(GapTableModel::FirstSpecialty, Qt::Horizontal, Qt::DisplayRole).toString());
}

TEST_CASE("the language changes while the window is open, everywhere", "[ui][window]")
{
    PlannedWindow planned;
    planned.selectMove(0);
    planned.window.actions().english->trigger();
    QApplication::processEvents();
    CHECK(planned.window.statusLine().words().startsWith(QStringLiteral("Optimal, verified")));
    CHECK(planned.window.inspector().windowTitle() == QStringLiteral("Why?"));
    CHECK(planned.window.planPage().moves().view()->model()->headerData(0, Qt::Horizontal).toString()
        == QStringLiteral("To commune"));
    CHECK(planned.window.actions().compute->text() == QStringLiteral("&Compute the plan"));
    CHECK(planned.window.inspector().sheet()->sections.front().heading == QStringLiteral("Why?"));
    planned.window.actions().vietnamese->trigger();
    QApplication::processEvents();
    CHECK(
        planned.window.planPage().moves().view()->model()->headerData(0, Qt::Horizontal).toString() == QStringLiteral("Xã đến"));
}

TEST_CASE("a file opened while another program holds it can be read, and the window says so", "[ui][window]")
{
    tests::UiFixture holder;
    holder.open(tests::smallWorkspace());
    tests::UiFixture fixture;
    MainWindow window(fixture.desk());
    window.show();
    window.files().open(holder.document.path());
    tests::waitFor(fixture.jobs);
    REQUIRE(fixture.document.isOpen());
    CHECK(fixture.document.isReadOnly());
    CHECK(window.windowTitle().endsWith(QStringLiteral("[chỉ đọc]")));
    CHECK(window.messages().isVisible());
    CHECK_FALSE(window.actions().import->isEnabled());
    CHECK_FALSE(window.actions().compute->isEnabled());
}

TEST_CASE("a file that is no plan gets one clear message and the window stays as it was", "[ui][window]")
{
    tests::UiFixture fixture;
    MainWindow window(fixture.desk());
    window.show();
    window.files().open(fixture.path("không có.botri"));
    tests::waitFor(fixture.jobs);
    CHECK_FALSE(fixture.document.isOpen());
    CHECK(window.messages().isVisible());
    CHECK(window.messages().kind() == MessageKind::Failure);
    CHECK(window.messages().text().vi.find("không có.botri") != std::string::npos);
}

TEST_CASE("a workbook dropped on the window is shown before it is taken over", "[ui][window]")
{
    tests::UiFixture fixture;
    const std::filesystem::path workbook = fixture.path("danh-sach.xlsx");
    exchange::exportXlsx(workbook, tests::plannable(tests::smallWorkspace()), std::chrono::sys_seconds{});
    model::Workspace empty;
    empty.put(tests::smallWorkspace().info());
    MainWindow window(fixture.desk());
    window.show();
    fixture.open(empty);
    QMimeData dropped;
    dropped.setUrls({QUrl::fromLocalFile(toText(workbook))});
    QDragEnterEvent enter(QPoint(400, 300), Qt::CopyAction, &dropped, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&window, &enter);
    CHECK(enter.isAccepted());
    QDropEvent drop(QPointF(400, 300), Qt::CopyAction, &dropped, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&window, &drop);
    tests::waitFor(fixture.jobs);
    CHECK(window.dataPage().isPreviewing());
    CHECK(window.dataPage().isVisible());
    CHECK(fixture.document.workspace().rowCount(model::TableId::Need) == 0);
}

TEST_CASE("reports are laid out as papers and saved as PDF", "[ui][window]")
{
    PlannedWindow planned;
    planned.window.goTo(Place::Reports);
    for (const report::Form form : {report::Form::R1, report::Form::R2, report::Form::R3}) {
        planned.window.reportsPage().choose(form);
        REQUIRE(planned.window.reportsPage().report());
        CHECK(planned.window.reportsPage().report()->form == form);
        CHECK(planned.window.reportsPage().paper().paper()->pageCount() >= 1);
    }
    planned.window.reportsPage().choose(report::Form::R1);
    const QString plan = QFileInfo(toText(planned.fixture.document.path())).completeBaseName();
    CHECK(planned.window.reportsPage().shortName() == QStringLiteral("R1-thua-thieu-") + plan);
    planned.window.reportsPage().choose(report::Form::R3);
    const QString pdf = planned.fixture.folder.filePath(QStringLiteral("R3.pdf"));
    planned.window.reportsPage().savePdf(pdf);
    tests::waitFor(planned.fixture.jobs);
    QFile file(pdf);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.read(5) == QByteArray("%PDF-"));
}

TEST_CASE("a form of the plan is not made from a plan of other data", "[ui][window]")
{
    PlannedWindow planned;
    planned.window.goTo(Place::Reports);
    planned.window.reportsPage().choose(report::Form::R3);
    REQUIRE(planned.window.reportsPage().report());
    const model::Record need = planned.fixture.document.workspace().records(model::TableId::Need).front();
    const auto required = model::describe(model::TableId::Need).columnIndex("required");
    REQUIRE(planned.fixture.document.apply(acts::editCell(planned.fixture.document.workspace(), planned.fixture.document.actor(),
        model::TableId::Need, need, required, std::get<std::int64_t>(need[required]) + 1)));
    CHECK_FALSE(planned.window.reportsPage().report());
    planned.window.reportsPage().choose(report::Form::R1);
    CHECK(planned.window.reportsPage().report());
    planned.window.reportsPage().choose(report::Form::R3);
    planned.window.plans().compute();
    tests::waitFor(planned.fixture.jobs);
    CHECK(planned.window.reportsPage().report());
}

TEST_CASE("the days to the next deadline are counted from the day of the environment", "[ui][window]")
{
    tests::UiFixture fixture;
    model::Workspace workspace = tests::smallWorkspace();
    for (const auto& [code, day] : {std::pair{"qua", 1}, std::pair{"toi", 15}, std::pair{"sau", 30}}) {
        model::Deadline deadline;
        deadline.code = code;
        deadline.date = std::chrono::year(2025) / 11 / day;
        deadline.item = "Trình phương án";
        workspace.put(deadline);
    }
    MainWindow window(fixture.desk());
    window.show();
    fixture.open(workspace);
    CHECK(window.statusLine().words().contains(QStringLiteral("12 ngày đến 15/11/2025")));
}

TEST_CASE("screenshots are written when a folder for them is named", "[ui][screenshots]")
{
    const QString folder = qEnvironmentVariable("BOTRI_SCREENSHOTS");
    if (folder.isEmpty())
        return;
    const std::vector<QSize> sizes{{1366, 768}, {2560, 1440}};
    tests::UiFixture fixture;
    MainWindow window(fixture.desk());
    window.resize(sizes.front());
    window.show();
    const auto shoot = [&](const QString& name) {
        QApplication::processEvents();
        QTest::qWait(30);
        window.grab().save(QStringLiteral("%1/%2.png").arg(folder, name));
    };
    shoot(QStringLiteral("start"));
    const QString workbook = qEnvironmentVariable("BOTRI_SCREENSHOT_WORKBOOK");
    if (workbook.isEmpty()) {
        fixture.open(tests::largeWorkspace());
    } else {
        fixture.environment.startRows = data::defaultCatalogue;
        REQUIRE(window.files().create(fixture.path("nghe-an.botri"), tests::smallWorkspace().info()));
        window.goTo(Place::Gaps);
        shoot(QStringLiteral("gaps-none"));
        window.files().preview({toPath(workbook)});
        tests::waitFor(fixture.jobs);
        shoot(QStringLiteral("import"));
        for (QPushButton* button : window.dataPage().findChildren<QPushButton*>())
            if (button->isDefault() && button->isVisible() && button->isEnabled()) {
                QTest::mouseClick(button, Qt::LeftButton);
                break;
            }
        tests::waitFor(fixture.jobs);
    }
    window.goTo(Place::Overview);
    shoot(QStringLiteral("overview-no-plan"));
    window.goTo(Place::Plan);
    shoot(QStringLiteral("plan-none"));
    window.plans().compute();
    tests::waitFor(fixture.jobs);
    for (const MessageKind kind : {MessageKind::Done, MessageKind::Hint})
        window.messages().withdraw(kind);
    for (const QSize& size : sizes)
        for (const bool vietnamese : {true, false})
            for (const ThemeChoice theme : {ThemeChoice::Light, ThemeChoice::Dark}) {
                if (theme == ThemeChoice::Dark && (!vietnamese || size != sizes.front()))
                    continue;
                window.resize(size);
                chooseTheme(*qApp, theme);
                (vietnamese ? window.actions().vietnamese : window.actions().english)->trigger();
                const QString suffix = QStringLiteral("-%1-%2%3")
                                           .arg(size.width())
                                           .arg(vietnamese ? QStringLiteral("vi") : QStringLiteral("en"),
                                               theme == ThemeChoice::Dark ? QStringLiteral("-dark") : QString());
                window.goTo(Place::Overview);
                shoot(QStringLiteral("overview") + suffix);
                window.goTo(Place::Gaps);
                auto* gaps = window.gapsPage().findChild<GapTableView*>();
                gaps->setCurrentIndex(gaps->model()->index(4, 5));
                shoot(QStringLiteral("gaps") + suffix);
                window.goTo(Place::Staff);
                REQUIRE(QTest::qWaitFor([&] { return !window.staffPage().isJudging(); }, 60'000));
                shoot(QStringLiteral("staff") + suffix);
                window.goTo(Place::Plan);
                QTableView* moves = window.planPage().moves().view();
                moves->setCurrentIndex(moves->model()->index(3, 0));
                shoot(QStringLiteral("plan") + suffix);
                window.goTo(Place::Reports);
                shoot(QStringLiteral("reports") + suffix);
                window.goTo(Place::Data);
                shoot(QStringLiteral("data") + suffix);
            }
    chooseTheme(*qApp, ThemeChoice::Light);
    // With boundaries of communes, when there are any to try: BOTRI_SCREENSHOT_BOUNDARIES=communes.geojson
    const QString boundaries = qEnvironmentVariable("BOTRI_SCREENSHOT_BOUNDARIES");
    if (boundaries.isEmpty())
        return;
    window.goTo(Place::Overview);
    window.overviewPage().importBoundaries(boundaries);
    tests::waitFor(fixture.jobs);
    for (const ThemeChoice theme : {ThemeChoice::Light, ThemeChoice::Dark}) {
        chooseTheme(*qApp, theme);
        shoot(QStringLiteral("overview-boundaries") + (theme == ThemeChoice::Dark ? QStringLiteral("-dark") : QString()));
    }
    window.overviewPage().map().savePicture(folder + QStringLiteral("/map.svg"));
    window.overviewPage().map().savePicture(folder + QStringLiteral("/map.png"));
    window.overviewPage().forgetBoundaries();
    chooseTheme(*qApp, ThemeChoice::Light);
}
