// SPDX-License-Identifier: GPL-3.0-or-later
#include <QSignalSpy>

#include "core/acts/plan_acts.h"
#include "core/acts/row_acts.h"
#include "core/planning/planner.h"
#include "tests/support/catch.h"
#include "tests/support/small_workspace.h"
#include "tests/ui/ui_fixture.h"

using namespace botri;
using namespace botri::ui;

namespace {

/// Makes Keng Đu need one construction post more.
acts::Act oneMore(const Document& document)
{
    const model::Workspace& workspace = document.workspace();
    model::Need need =
        *workspace.find<model::Need>({model::UnitCode("17329"), model::SpecialtyCode("KT03"), model::QuotaPool::Government});
    const model::Record before = model::tableOf<model::Need>().record(need);
    ++need.required;
    return acts::editRow(workspace, document.actor(), model::TableId::Need, before, model::tableOf<model::Need>().record(need));
}

int required(const Document& document)
{
    return document.workspace()
        .find<model::Need>({model::UnitCode("17329"), model::SpecialtyCode("KT03"), model::QuotaPool::Government})
        ->required;
}

}  // namespace

TEST_CASE("a document without a file is empty and has no plan", "[ui][document]")
{
    tests::UiFixture fixture;
    CHECK_FALSE(fixture.document.isOpen());
    CHECK(fixture.document.workspace().rowCount(model::TableId::Unit) == 0);
    CHECK(fixture.document.planStanding() == PlanStanding::None);
}

TEST_CASE("an act, its undo and its redo are told and seen", "[ui][document]")
{
    tests::UiFixture fixture;
    fixture.open(tests::smallWorkspace());
    QSignalSpy changed(&fixture.document, &Document::changed);
    REQUIRE(required(fixture.document) == 2);
    CHECK(fixture.document.apply(oneMore(fixture.document)));
    CHECK(required(fixture.document) == 3);
    CHECK(fixture.document.undo());
    CHECK(required(fixture.document) == 2);
    CHECK(fixture.document.redo());
    CHECK(required(fixture.document) == 3);
    CHECK(changed.count() == 3);
}

TEST_CASE("a refused act says why and changes nothing", "[ui][document]")
{
    tests::UiFixture fixture;
    fixture.open(tests::smallWorkspace());
    LocalizedText why;
    QObject::connect(&fixture.document, &Document::refused, &fixture.document, [&](const LocalizedText& text) { why = text; });
    const acts::Act stale = oneMore(fixture.document);
    REQUIRE(fixture.document.apply(stale));
    CHECK_FALSE(fixture.document.apply(stale));
    CHECK_FALSE(why.vi.empty());
    CHECK(required(fixture.document) == 3);
}

TEST_CASE("a kept plan becomes stale when the data change, and current again after undo", "[ui][document]")
{
    tests::UiFixture fixture;
    fixture.open(tests::largeWorkspace(6));
    const planning::PlanOutcome outcome = planning::makePlan(fixture.document.workspace(), model::baseScenario());
    REQUIRE(std::holds_alternative<planning::Plan>(outcome));
    REQUIRE(fixture.document.keepPlan(std::get<planning::Plan>(outcome)));
    CHECK(fixture.document.planStanding() == PlanStanding::Current);
    CHECK(fixture.document.plan()->totals.moves == std::get<planning::Plan>(outcome).totals.moves);

    const model::Need need = *fixture.document.workspace().rows<model::Need>().begin();
    model::Need more = need;
    more.required += 3;
    REQUIRE(fixture.document.apply(acts::editRow(fixture.document.workspace(), fixture.document.actor(), model::TableId::Need,
        model::tableOf<model::Need>().record(need), model::tableOf<model::Need>().record(more))));
    CHECK(fixture.document.planStanding() == PlanStanding::Stale);
    REQUIRE(fixture.document.undo());
    CHECK(fixture.document.planStanding() == PlanStanding::Current);
    REQUIRE(fixture.document.undo());
    CHECK(fixture.document.planStanding() == PlanStanding::None);
}
