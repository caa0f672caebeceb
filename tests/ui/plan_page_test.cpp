// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/plan_page.h"

#include <QApplication>
#include <QPushButton>
#include <QTabWidget>
#include <QTableView>
#include <QTest>

#include <algorithm>
#include <set>

#include "core/planning/eligibility.h"
#include "tests/support/catch.h"
#include "tests/support/small_workspace.h"
#include "tests/ui/planned_window.h"
#include "ui/commands/plan_commands.h"
#include "ui/inspector/inspector.h"
#include "ui/pages/act_button.h"
#include "ui/pages/figure_strip.h"
#include "ui/pages/gap_table_view.h"
#include "ui/pages/group_box.h"
#include "ui/pages/staff_page.h"
#include "ui/table/shown_table_view.h"
#include "ui/text/format.h"

using namespace botri;
using namespace botri::ui;

TEST_CASE("several moves are pinned at once by key, and one undo releases them", "[ui][plan]")
{
    tests::PlannedWindow planned;
    planned.window.goTo(Place::Plan);
    QTableView& moves = *planned.window.planPage().moves().view();
    tests::select(moves, planned.namedMoveRows(2));
    REQUIRE(planned.window.planPage().selectedMoves().size() == 2);
    moves.setFocus();
    planned.window.planPage().acts().front()->trigger();
    CHECK(model::decisionsOf(planned.workspace(), model::baseScenario()).size() == 2);
    int pinned = 0;
    for (const ShownRow& row : planned.window.planPage().moves().model().table().rows)
        pinned += row.cells.back().text.contains(QStringLiteral("đã ghim")) ? 1 : 0;
    CHECK(pinned == 2);
    REQUIRE(planned.fixture.document.undo());
    CHECK(model::decisionsOf(planned.workspace(), model::baseScenario()).empty());
}

TEST_CASE("a person taken out of the plan is gone from the next one", "[ui][staff]")
{
    tests::PlannedWindow planned;
    planned.window.goTo(Place::Plan);
    const int row = planned.namedMoveRows(1).front();
    QTableView& moves = *planned.window.planPage().moves().view();
    tests::select(moves, {row});
    const model::StaffCode staff = planned.window.planPage().selectedMoves().front().staff;
    planned.window.planPage().acts().back()->trigger();
    REQUIRE(planned.workspace().find<model::Staff>(staff)->withdrawn);
    planned.window.plans().compute();
    tests::waitFor(planned.fixture.jobs);
    for (const planning::Move& move : planned.plan().moves)
        CHECK_FALSE(move.staff == staff);
    planned.window.goTo(Place::Staff);
    planned.window.staffPage().showOnly(planning::Eligibility::TakenOut);
    CHECK(planned.window.staffPage().table().model().table().rows.size() == 1);
}

TEST_CASE("people who stay are those who could move and do not, each with a reason", "[ui][plan]")
{
    tests::PlannedWindow planned;
    planned.window.goTo(Place::Plan);
    PageFilter filter;
    filter.part = PlanPart::Stays;
    planned.window.planPage().showOnly(filter);
    std::set<model::StaffCode> moved;
    for (const planning::Move& move : planned.plan().moves)
        moved.insert(move.staff);
    const planning::Matching matching(planned.workspace(), model::baseScenario());
    std::size_t staying = 0;
    for (const auto& [code, standing] : planning::allStandings(matching))
        if (standing.eligibility <= planning::Eligibility::Warned && planned.workspace().find<model::Staff>(code))
            staying += moved.contains(code) ? 0 : 1;
    std::size_t shown = 0;
    for (const ShownRow& row : planned.window.planPage().stays().model().table().rows) {
        CHECK_FALSE(row.cells.back().text.isEmpty());
        shown += planned.workspace().find<model::Staff>(std::get<StaffSubject>(row.subject).staff) ? 1 : 0;
    }
    CHECK(shown == staying);
}

TEST_CASE("computing is offered whether the plan is current or not", "[ui][plan]")
{
    tests::PlannedWindow planned;
    planned.window.goTo(Place::Plan);
    REQUIRE(planned.fixture.document.planStanding() == PlanStanding::Current);
    QPushButton* compute = nullptr;
    for (QPushButton* button : planned.window.planPage().findChildren<QPushButton*>())
        if (button->isVisible() && button->text() == QStringLiteral("Lập lại"))
            compute = button;
    REQUIRE(compute);
    CHECK(compute->isEnabled());
}

TEST_CASE("the acts of the plan stand in words where there is room, and are always named", "[ui][plan]")
{
    tests::PlannedWindow planned;
    MainWindow& window = planned.window;
    window.resize(1366, 768);
    window.goTo(Place::Plan);
    const auto buttons = window.planPage().findChildren<ActButton*>();
    REQUIRE(buttons.size() == 4);
    const auto inWords = [&] {
        QApplication::processEvents();
        return std::ranges::count_if(buttons, [](const ActButton* button) { return !button->text().isEmpty(); });
    };
    CHECK(inWords() == 4);
    emit window.planPage().looksAt(GroupSubject{});
    CHECK(inWords() >= 2);
    CHECK(inWords() < 4);
    for (const ActButton* button : buttons) {
        CHECK_FALSE(button->accessibleName().isEmpty());
        CHECK_FALSE(button->toolTip().isEmpty());
        CHECK(button->text() == (button->text().isEmpty() ? QString() : button->accessibleName()));
    }
    window.inspector().close();
    CHECK(inWords() == 4);
}

TEST_CASE("figures lead to where they come from, by mouse and by key", "[ui][plan][inspector]")
{
    tests::PlannedWindow planned;
    planned.window.goTo(Place::Plan);
    FigureStrip& figures = planned.window.planPage().figures();
    QTest::mouseClick(&figures, Qt::LeftButton, {}, QPoint(20, 20));
    REQUIRE(planned.window.inspector().sheet());
    CHECK(planned.window.inspector().sheet()->title.endsWith(numberText(planned.plan().totals.open, Language::Vietnamese)));
    figures.setFocus();
    QTest::keyClick(&figures, Qt::Key_Right);
    QTest::keyClick(&figures, Qt::Key_Return);
    CHECK(planned.window.inspector().sheet()->title.endsWith(numberText(planned.plan().totals.filled, Language::Vietnamese)));
}

TEST_CASE("the plan is grouped by a choice in sight, reached with keys, and remembers it", "[ui][plan]")
{
    const tests::CleanSettings clean;
    {
        tests::PlannedWindow planned;
        tests::activate(planned.window);
        planned.window.goTo(Place::Plan);
        PlanPage& page = planned.window.planPage();
        GroupBox& grouping = page.grouping();
        CHECK(grouping.currentText() == QStringLiteral("Không nhóm"));
        CHECK((grouping.focusPolicy() & Qt::TabFocus) != 0);
        grouping.setFocus();
        for (const char* key : {"to", "from", "measure", "specialty"}) {
            QTest::keyClick(&grouping, Qt::Key_Down);
            CHECK(page.moves().groupedBy() == QString::fromLatin1(key));
            CHECK(page.moves().arrangement().isGroupHead(0));
        }
        // The table's own menu and the box say the same.
        page.moves().groupBy(QStringLiteral("wish"));
        CHECK(grouping.currentText() == page.moves().arrangement().headerData(8, Qt::Horizontal).toString());
        page.moves().groupBy(QStringLiteral("measure"));
        CHECK(grouping.currentText() == QStringLiteral("Theo hình thức"));
        page.findChild<QTabWidget*>()->setCurrentIndex(static_cast<int>(PlanPart::EmptyPosts));
        CHECK(grouping.currentText() == QStringLiteral("Không nhóm"));
        QTest::keyClick(&grouping, Qt::Key_Down);
        CHECK(page.emptyPosts().groupedBy() == QStringLiteral("commune"));
        planned.window.close();
    }
    tests::PlannedWindow again(20, Language::English);
    again.window.goTo(Place::Plan);
    CHECK(again.window.planPage().moves().groupedBy() == QStringLiteral("measure"));
    CHECK(again.window.planPage().grouping().currentText() == QStringLiteral("By measure"));
}
