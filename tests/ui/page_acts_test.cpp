// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAction>
#include <QApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTest>
#include <QToolButton>

#include <algorithm>
#include <set>

#include "core/acts/plan_acts.h"
#include "core/planning/eligibility.h"
#include "core/planning/plan_overview.h"
#include "tests/support/catch.h"
#include "tests/support/small_workspace.h"
#include "tests/ui/planned_window.h"
#include "ui/commands/plan_commands.h"
#include "ui/data/records_view.h"
#include "ui/inspector/inspector.h"
#include "ui/pages/data_page.h"
#include "ui/pages/gap_table_view.h"
#include "ui/pages/gaps_page.h"
#include "ui/pages/only_chip.h"
#include "ui/pages/overview_page.h"
#include "ui/pages/paper_view.h"
#include "ui/pages/plan_page.h"
#include "ui/pages/reports_page.h"
#include "ui/pages/staff_page.h"
#include "ui/table/filter_chips.h"
#include "ui/table/shown_table_view.h"

using namespace botri;
using namespace botri::ui;

TEST_CASE("each page shows only what it is asked for, and all again", "[ui][pages]")
{
    tests::PlannedWindow planned;
    GapsPage& gaps = planned.window.gapsPage();
    const model::UnitCode commune = planned.plan().moves.front().to.unit;
    PageFilter filter;
    filter.units = {commune};
    planned.window.goTo(Place::Gaps);
    const int all = gaps.model().communeCount();
    gaps.showOnly(filter);
    CHECK(gaps.model().communeCount() == 1);
    gaps.showOnly({});
    CHECK(gaps.model().communeCount() == all);

    planned.window.goTo(Place::Plan);
    filter.part = PlanPart::Moves;
    planned.window.planPage().showOnly(filter);
    std::size_t moves = 0;
    for (const planning::Move& move : planned.plan().moves)
        moves += move.to.unit == commune || move.from == commune ? 1 : 0;
    CHECK(planned.window.planPage().moves().model().table().rows.size() == moves);
    planned.window.planPage().showOnly(PageFilter{});
    CHECK(planned.window.planPage().moves().model().table().rows.size() == planned.plan().moves.size());

    planned.window.goTo(Place::Staff);
    planned.window.staffPage().showOnly(planning::Eligibility::Stopped);
    const planning::Matching matching(planned.workspace(), model::baseScenario());
    std::size_t stopped = 0;
    for (const auto& [code, standing] : planning::allStandings(matching))
        stopped += standing.eligibility == planning::Eligibility::Stopped ? 1 : 0;
    CHECK(planned.window.staffPage().table().model().table().rows.size() == stopped);
}

TEST_CASE("a ban is seen and taken back wherever the person or the post is shown, after a new plan too", "[ui][pages]")
{
    tests::PlannedWindow planned;
    MainWindow& window = planned.window;
    window.goTo(Place::Plan);
    QTableView& moves = *window.planPage().moves().view();
    tests::select(moves, planned.namedMoveRows(1));
    const acts::Placement banned = window.planPage().selectedMoves().front();
    window.planPage().acts()[1]->trigger();
    window.plans().compute();
    tests::waitFor(planned.fixture.jobs);
    const auto decisions = [&] { return planned.workspace().rowCount(model::TableId::Decision); };
    REQUIRE(decisions() == 1);
    for (const planning::Move& move : planned.plan().moves)
        REQUIRE_FALSE((move.staff == banned.staff && move.to == banned.need));

    const auto taking = [&]() -> QPushButton* {
        for (QPushButton* button : window.inspector().findChildren<QPushButton*>())
            if (button->isVisible() && button->accessibleName().startsWith(QStringLiteral("Bỏ quyết định:")))
                return button;
        return nullptr;
    };
    const auto press = [&] {
        // The panel says more once the plan can be asked; only then do its buttons stay.
        if (!QTest::qWaitFor([&] { return !window.inspector().isAsking() && taking() != nullptr; }))
            return false;
        QTest::mouseClick(taking(), Qt::LeftButton);
        QApplication::processEvents();
        return true;
    };
    SECTION("beside the person")
    {
        window.reveal(StaffSubject{banned.staff});
        CHECK(press());
    }
    SECTION("beside the post")
    {
        window.reveal(PostsSubject{banned.need.unit, banned.need.specialty, banned.need.pool});
        CHECK(press());
    }
    SECTION("on the Staff page")
    {
        window.goTo(Place::Staff);
        StaffPage& staff = window.staffPage();
        const auto release =
            std::ranges::find_if(staff.acts(), [](const QAction* act) { return act->text() == QStringLiteral("Bỏ quyết định"); });
        REQUIRE(release != staff.acts().end());
        staff.table().view()->clearSelection();
        CHECK_FALSE((*release)->isEnabled());
        CHECK((*release)->toolTip().contains(QStringLiteral("Hãy chọn")));
        REQUIRE(staff.reveal(StaffSubject{banned.staff}));
        const ShownTable& table = staff.table().model().table();
        CHECK(std::ranges::any_of(table.rows, [&](const ShownRow& row) {
            return row.subject == Subject(StaffSubject{banned.staff}) && row.cells.back().text.startsWith(QStringLiteral("Cấm"))
                && row.cells.front().icon == QStringLiteral("forbid");
        }));
        REQUIRE((*release)->isEnabled());
        (*release)->trigger();
        CHECK_FALSE((*release)->isEnabled());
    }
    SECTION("among the rules and decisions of the plan")
    {
        window.goTo(Place::Plan);
        QAction* release = window.planPage().acts()[2];
        moves.clearSelection();
        CHECK_FALSE(release->isEnabled());
        PageFilter filter;
        filter.part = PlanPart::Notes;
        window.planPage().showOnly(filter);
        REQUIRE(window.planPage().notes().select(MoveSubject{banned.staff, banned.need}));
        REQUIRE(release->isEnabled());
        release->trigger();
    }
    CHECK(decisions() == 0);
}

TEST_CASE("a person taken out is taken back in beside the explanation", "[ui][pages]")
{
    tests::PlannedWindow planned;
    planned.window.goTo(Place::Plan);
    tests::select(*planned.window.planPage().moves().view(), planned.namedMoveRows(1));
    const model::StaffCode staff = planned.window.planPage().selectedMoves().front().staff;
    planned.window.planPage().acts()[3]->trigger();
    REQUIRE(planned.workspace().find<model::Staff>(staff)->withdrawn);
    CHECK_FALSE(planned.window.planPage().acts()[3]->isEnabled());
    planned.window.reveal(StaffSubject{staff});
    QApplication::processEvents();
    for (QPushButton* button : planned.window.inspector().findChildren<QPushButton*>())
        if (button->isVisible() && button->accessibleName().startsWith(QStringLiteral("Đưa trở lại:")))
            QTest::mouseClick(button, Qt::LeftButton);
    QApplication::processEvents();
    CHECK_FALSE(planned.workspace().find<model::Staff>(staff)->withdrawn);
}

TEST_CASE("each thing that needs a person leads to exactly the rows it counts", "[ui][overview]")
{
    tests::UiFixture fixture;
    MainWindow window(fixture.desk());
    model::Workspace workspace = tests::largeWorkspace(20);
    std::vector<model::Need> needs(workspace.rows<model::Need>().begin(), workspace.rows<model::Need>().end());
    for (std::size_t i = 0; i < 7; ++i) {
        needs[i].asOf = Date{std::chrono::year{2025}, std::chrono::month{static_cast<unsigned>(i % 3 + 1)}, std::chrono::day{5}};
        workspace.put(needs[i]);
    }
    fixture.open(workspace);
    window.show();
    window.plans().compute();
    tests::waitFor(fixture.jobs);
    window.goTo(Place::Plan);
    tests::select(*window.planPage().moves().view(), {0});  // a filter of the table itself hides nothing of it
    window.planPage().emptyPosts().filter()->setText(QStringLiteral("không dòng nào có những chữ này"));
    const auto all =
        planning::attentions(fixture.document.workspace(), fixture.document.plan().get(), fixture.environment.today());
    std::set<planning::AttentionKind> seen;
    for (std::size_t i = 0; i < all.size(); ++i) {
        window.goTo(Place::Overview);
        REQUIRE(window.overviewPage().tasks().size() == all.size());
        INFO(all[i].text.vi);
        QTest::mouseClick(window.overviewPage().tasks()[i], Qt::LeftButton);
        seen.insert(all[i].kind);
        if (window.place() == Place::Data) {
            CHECK(window.dataPage().records().table().shownRows() == all[i].count);
            CHECK(window.dataPage().records().table().chips().isVisible());
            continue;
        }
        REQUIRE(window.place() == Place::Plan);
        PlanPage& plan = window.planPage();
        for (ShownTableView* table : {&plan.moves(), &plan.emptyPosts(), &plan.notes()})
            if (table->isVisible())
                CHECK(table->shownRows() == all[i].count);
        if (all[i].kind == planning::AttentionKind::FieldsEmpty) {
            CHECK(plan.only().isVisible());
            QTest::mouseClick(&plan.only(), Qt::LeftButton);
            CHECK_FALSE(plan.only().isVisible());
            CHECK(plan.emptyPosts().shownRows() == static_cast<int>(fixture.document.plan()->left.size()));
        }
    }
    using Kind = planning::AttentionKind;
    for (const Kind kind : {Kind::FieldsEmpty, Kind::OldFigures, Kind::UnitsWithoutLocation})
        CHECK(seen.contains(kind));
}

TEST_CASE("the preview of a paper says how large it is shown, and goes back to the width there is", "[ui][reports]")
{
    tests::PlannedWindow planned(8, Language::English);
    planned.window.resize(1366, 768);
    planned.window.goTo(Place::Reports);
    QApplication::processEvents();
    ReportsPage& page = planned.window.reportsPage();
    const auto button = [&](const QString& name) {
        for (auto* each : page.findChildren<QToolButton*>())
            if (each->accessibleName().startsWith(name))
                return each;
        return static_cast<QToolButton*>(nullptr);
    };
    QToolButton* zoom = button(QStringLiteral("Zoom: "));
    REQUIRE(zoom);
    const int fitting = page.paper().perCent();
    CHECK(zoom->text() == QString::number(fitting) + QLatin1Char('%'));
    QTest::mouseClick(button(QStringLiteral("Zoom in")), Qt::LeftButton);
    CHECK(page.paper().perCent() > fitting);
    CHECK(zoom->text() == QString::number(page.paper().perCent()) + QLatin1Char('%'));
    QTest::mouseClick(zoom, Qt::LeftButton);
    CHECK(page.paper().perCent() == fitting);
    QTest::mouseClick(button(QStringLiteral("Zoom out")), Qt::LeftButton);
    CHECK(page.paper().perCent() < fitting);
}

TEST_CASE("states of the pages are written as pictures when a folder for them is named", "[ui][screenshots]")
{
    const QString folder = qEnvironmentVariable("BOTRI_SCREENSHOTS");
    if (folder.isEmpty())
        return;
    for (const Language language : {Language::Vietnamese, Language::English}) {
        tests::PlannedWindow planned(40, language);
        planned.window.resize(1366, 768);
        const auto shoot = [&](const char* name) {
            QApplication::processEvents();
            QTest::qWait(30);
            planned.window.grab().save(QStringLiteral("%1/state-%2-%3.png")
                                           .arg(folder, QString::fromLatin1(name),
                                               language == Language::Vietnamese ? QStringLiteral("vi") : QStringLiteral("en")));
        };
        Inspector& inspector = planned.window.inspector();
        const auto unfold = [&] {
            for (QToolButton* button : inspector.findChildren<QToolButton*>())
                if (button->isCheckable())
                    button->setChecked(true);
        };
        planned.window.goTo(Place::Gaps);
        GapsPage& gaps = planned.window.gapsPage();
        gaps.model().setGrouping(GapGrouping::RegionAndDistrict);
        gaps.table().fit();
        gaps.table().setCurrentIndex(tests::shortCell(gaps.model()));
        gaps.editNeed(std::get<PostsSubject>(gaps.model().subject(gaps.table().currentIndex())));
        shoot("edit");
        inspector.lookAt(GroupSubject{});
        shoot("group");
        planned.window.goTo(Place::Plan);
        PageFilter filter;
        filter.part = PlanPart::EmptyPosts;
        planned.window.planPage().showOnly(filter);
        planned.window.planPage().emptyPosts().view()->selectRow(2);
        shoot("empty-post");
        filter.part = PlanPart::Stays;
        planned.window.planPage().showOnly(filter);
        planned.window.planPage().stays().view()->selectRow(0);
        shoot("stays");
        for (const planning::Move& move : planned.plan().moves)
            if (!move.alternatives.empty() && move.alternatives.front().chain.size() > 2)
                inspector.lookAt(MoveSubject{move.staff, move.to});
        unfold();
        shoot("chain");
        inspector.lookAt(FigureSubject{PlanFigure::Support});
        shoot("figure");
        planned.window.goTo(Place::Staff);
        planned.window.staffPage().table().view()->selectRow(3);
        shoot("person");
        const planning::Move pinned = planned.plan().moves.front();
        const planning::Move forbidden = planned.plan().moves.back();
        Document& document = planned.fixture.document;
        REQUIRE(
            document.apply(acts::pin(document.workspace(), document.actor(), document.scenario(), {pinned.staff, pinned.to})));
        REQUIRE(document.apply(
            acts::forbid(document.workspace(), document.actor(), document.scenario(), {forbidden.staff, forbidden.to})));
        planned.window.goTo(Place::Plan);
        inspector.lookAt(MoveSubject{pinned.staff, pinned.to});
        shoot("pinned");
        inspector.lookAt(StaffSubject{forbidden.staff});
        shoot("forbidden");
        PageFilter chip;
        chip.part = PlanPart::Moves;
        chip.region = model::RegionClass::HighMountain;
        chip.attention = planning::AttentionKind::RulesNotMet;
        planned.window.planPage().showOnly(chip);
        shoot("chip");
    }
}
