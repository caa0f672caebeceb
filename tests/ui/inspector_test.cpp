// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/inspector.h"

#include <QApplication>
#include <QClipboard>

#include <algorithm>

#include "core/planning/gap_analysis.h"
#include "core/planning/planner.h"
#include "tests/support/catch.h"
#include "tests/support/small_workspace.h"
#include "tests/ui/planned_window.h"
#include "ui/text/format.h"

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
