// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>
#include <QTest>
#include <QToolButton>

#include "core/planning/eligibility.h"
#include "tests/support/catch.h"
#include "tests/support/small_workspace.h"
#include "tests/ui/planned_window.h"
#include "ui/inspector/inspector.h"
#include "ui/pages/gap_table_view.h"
#include "ui/pages/gaps_page.h"
#include "ui/pages/plan_page.h"
#include "ui/pages/staff_page.h"
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
    }
}
