// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/inspector.h"

#include <QApplication>
#include <QClipboard>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

#include <algorithm>

#include "core/planning/gap_analysis.h"
#include "core/planning/plan_advisor.h"
#include "core/planning/planner.h"
#include "tests/support/catch.h"
#include "tests/support/small_workspace.h"
#include "tests/ui/planned_window.h"
#include "ui/pages/staff_page.h"
#include "ui/table/shown_table_view.h"
#include "ui/text/format.h"
#include "ui/text/names.h"

using namespace botri;
using namespace botri::ui;

TEST_CASE("the inspector goes back and forward through what was looked at", "[ui][inspector]")
{
    tests::PlannedWindow planned;
    Inspector& inspector = planned.window.inspector();
    const planning::Move& move = planned.plan().moves.front();
    inspector.lookAt(UnitSubject{move.to.unit});
    inspector.lookAt(MoveSubject{move.staff, move.to});
    inspector.lookAt(MoveSubject{move.staff, move.to});
    inspector.goBack();
    CHECK(inspector.subject() == Subject(UnitSubject{move.to.unit}));
    inspector.goBack();
    CHECK(inspector.subject() == Subject(UnitSubject{move.to.unit}));
    inspector.goForward();
    CHECK(inspector.subject() == Subject(MoveSubject{move.staff, move.to}));
    inspector.copy();
    CHECK(QApplication::clipboard()->text().contains(inspector.sheet()->title));
}

TEST_CASE("a second click where a decision was made decides nothing else", "[ui][inspector]")
{
    tests::PlannedWindow planned;
    Inspector& inspector = planned.window.inspector();
    const planning::Move& move = planned.plan().moves.front();
    const model::StaffCode staff = move.staff;
    const model::NeedKey post = move.to;
    inspector.setVisible(true);
    inspector.lookAt(MoveSubject{staff, post});
    QApplication::processEvents();
    const auto buttons = inspector.findChildren<QPushButton*>();
    const auto pin = std::ranges::find(buttons, QStringLiteral("Ghim"), &QPushButton::text);
    REQUIRE(pin != buttons.end());
    REQUIRE((*pin)->isVisible());
    const QPoint spot = (*pin)->mapTo(&inspector, (*pin)->rect().center());
    for (int click = 0; click < 2; ++click) {
        QWidget* under = inspector.childAt(spot);
        REQUIRE(under);
        QTest::mouseClick(under, Qt::LeftButton, Qt::NoModifier, under->mapFrom(&inspector, spot));
        QApplication::processEvents();
        CHECK(decisionOn(planned.workspace(), model::baseScenario(), staff, post) == model::DecisionKind::Pin);
    }
    CHECK((inspector.isAncestorOf(QApplication::focusWidget()) && !qobject_cast<QPushButton*>(QApplication::focusWidget())));
}

TEST_CASE("sheets of groups and units carry the core's figures", "[ui][inspector]")
{
    tests::PlannedWindow planned;
    const planning::GapAnalysis core = planning::analyseGaps(planned.workspace(), &planned.plan());
    const FactSources from{planned.workspace(), model::baseScenario(), &planned.plan(), planned.fixture.words};
    const auto shortOf = [](const FactSheet& sheet) { return sheet.sections.front().lines[2].figure; };
    for (const planning::GapGroup& group : core.byDistrict) {
        GroupSubject subject;
        subject.district = group.key;
        CHECK(shortOf(*factsOf(from, subject)) == numberText(group.figures.open, Language::Vietnamese));
    }
    for (const planning::GapGroup& group : core.bySpecialty) {
        GroupSubject subject;
        subject.specialty = model::SpecialtyCode(group.key);
        CHECK(shortOf(*factsOf(from, subject)) == numberText(group.figures.open, Language::Vietnamese));
    }
    for (const planning::GapGroup& group : core.byUnit)
        CHECK(shortOf(*factsOf(from, UnitSubject{model::UnitCode(group.key)}))
            == numberText(group.figures.open, Language::Vietnamese));
    CHECK(shortOf(*factsOf(from, GroupSubject{})) == numberText(core.total.open, Language::Vietnamese));
}

namespace {

const FactSection* foldedSection(const Inspector& inspector, const QString& heading)
{
    if (inspector.sheet())
        for (const FactSection& section : inspector.sheet()->sections)
            if (section.heading == heading && section.folded)
                return &section;
    return nullptr;
}

/// A post left empty for which the plan's advisor knows somebody who may come.
std::optional<model::NeedKey> contestedPost(const planning::Plan& plan, const planning::PlanAdvisor& advisor)
{
    for (const planning::EmptyPost& post : plan.left)
        if (advisor.peopleFor(post.need).able.size() > 1)
            return post.need;
    return std::nullopt;
}

}  // namespace

TEST_CASE("beside a post stands everybody who may come, at the core's price, and can be chosen", "[ui][inspector]")
{
    tests::PlannedWindow planned(60);
    Inspector& inspector = planned.window.inspector();
    const auto opened = planning::PlanAdvisor::open(planned.workspace(), planned.plan());
    const planning::PlanAdvisor& advisor = *std::get<std::unique_ptr<const planning::PlanAdvisor>>(opened);
    const auto post = contestedPost(planned.plan(), advisor);
    REQUIRE(post);
    inspector.lookAt(PostsSubject{post->unit, post->specialty, post->pool});
    const QString heading = QStringLiteral("Những người đến được");
    REQUIRE(QTest::qWaitFor([&] { return foldedSection(inspector, heading) != nullptr; }));
    const planning::Ranking ranking = advisor.peopleFor(*post);
    const FactSection& shown = *foldedSection(inspector, heading);
    const std::size_t all = ranking.able.size() + ranking.heldBack.size();
    REQUIRE(shown.lines.size() == std::min<std::size_t>(all, 12) + (all > 12 ? 1 : 0));
    for (std::size_t i = 0; i < std::min<std::size_t>(ranking.able.size(), 12); ++i)
        CHECK(shown.lines[i].leadsTo == Subject(StaffSubject{ranking.able[i].staff}));
    // A change makes the plan older than the data: nothing is said then that no longer holds.
    REQUIRE(planned.fixture.document.undo());
    CHECK(foldedSection(inspector, heading) == nullptr);
}

TEST_CASE("beside a person stands every post they may fill", "[ui][inspector]")
{
    tests::PlannedWindow planned;
    Inspector& inspector = planned.window.inspector();
    const model::StaffCode staff = planned.plan().moves.front().staff;
    inspector.lookAt(StaffSubject{staff});
    const QString heading = QStringLiteral("Những nơi đến được");
    REQUIRE(QTest::qWaitFor([&] { return foldedSection(inspector, heading) != nullptr; }));
    const FactLine& first = foldedSection(inspector, heading)->lines.front();
    CHECK(first.figure == QStringLiteral("đang trong phương án"));
    CHECK_FALSE(first.choose);
}

TEST_CASE("a table that comes into focus explains nothing until a row is chosen", "[ui][inspector]")
{
    tests::PlannedWindow planned;
    tests::activate(planned.window);
    planned.window.goTo(Place::Staff);
    ShownTableView& table = planned.window.staffPage().table();
    planned.window.setFocus();
    table.view()->selectionModel()->clear();
    const QSignalSpy chosen(&table, &TableView::selected);
    table.view()->setFocus();
    CHECK(table.view()->currentIndex().isValid());
    CHECK(chosen.isEmpty());
    QTest::keyClick(table.view(), Qt::Key_Down);
    CHECK(chosen.size() == 1);
}

TEST_CASE("a long chain unfolds as numbered steps under one sentence", "[ui][inspector]")
{
    tests::PlannedWindow planned;
    const FactSources from{planned.workspace(), model::baseScenario(), &planned.plan(), planned.fixture.words};
    bool met = false;
    for (const planning::Move& move : planned.plan().moves) {
        const auto sheet = factsOf(from, MoveSubject{move.staff, move.to});
        REQUIRE(sheet);
        for (const FactSection& section : sheet->sections)
            for (const FactLine& line : section.lines) {
                CHECK_FALSE(line.figure.contains(QStringLiteral("điểm vị trí trống")));
                met = met || !line.steps.empty();
            }
        const auto alternative = std::find_if(move.alternatives.begin(), move.alternatives.end(),
            [](const planning::Alternative& each) { return each.chain.size() > 1; });
        if (alternative == move.alternatives.end())
            continue;
        const auto at = static_cast<std::size_t>(alternative - move.alternatives.begin());
        CHECK(sheet->sections[2].lines[at].steps.size() == alternative->chain.size());
    }
    CHECK(met);
}

TEST_CASE("no sheet tells a personal circumstance", "[ui][inspector]")
{
    tests::PlannedWindow planned;
    model::Workspace workspace = planned.workspace();
    for (model::Staff person : workspace.rows<model::Staff>()) {
        person.pregnantOrMaternity = true;
        person.seriousIllness = true;
        person.underDiscipline = true;
        person.volunteers = false;
        workspace.put(person);
    }
    const auto plan = std::get<planning::Plan>(planning::makePlan(workspace, model::baseScenario()));
    const FactSources from{workspace, model::baseScenario(), &plan, planned.fixture.words};
    std::vector<Subject> subjects;
    for (const model::Staff& person : workspace.rows<model::Staff>())
        subjects.emplace_back(StaffSubject{person.code});
    for (const planning::EmptyPost& post : plan.left)
        subjects.emplace_back(PostsSubject{post.need.unit, post.need.specialty, post.need.pool});
    for (const planning::Move& move : plan.moves)
        subjects.emplace_back(MoveSubject{move.staff, move.to});
    for (const Subject& subject : subjects) {
        const auto sheet = factsOf(from, subject);
        REQUIRE(sheet);
        const QString text = plainText(*sheet);
        for (const QString& word : {QStringLiteral("thai"), QStringLiteral("bệnh"), QStringLiteral("kỷ luật"),
                 QStringLiteral("E-05"), QStringLiteral("E-01"), QStringLiteral("E-03")}) {
            CAPTURE(text.toStdString(), word.toStdString());
            CHECK_FALSE(text.contains(word));
        }
    }
}
