// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planning/planner.h"

#include <algorithm>

#include "core/flow/certificate.h"
#include "core/planning/plan_document.h"
#include "tests/core/planning/best_by_trial.h"
#include "tests/core/planning/random_province.h"
#include "tests/support/catch.h"
#include "tests/support/small_workspace.h"

using namespace botri;
using namespace botri::model;
using namespace botri::planning;

namespace {

std::vector<Decision> honouredPins(const Workspace& workspace, const Plan& plan)
{
    std::vector<Decision> honoured;
    for (const Decision& each : decisionsOf(workspace, baseScenario()))
        if (each.kind == DecisionKind::Pin
            && std::none_of(plan.conflicts.begin(), plan.conflicts.end(),
                [&](const PinConflict& conflict) { return conflict.decision == each; }))
            honoured.push_back(each);
    return honoured;
}

Plan planOf(const Workspace& workspace)
{
    PlanOutcome outcome = makePlan(workspace, baseScenario());
    if (const auto* refusal = std::get_if<PlanRefusal>(&outcome))
        FAIL(refusal->why.en);
    return std::get<Plan>(std::move(outcome));
}

}  // namespace

TEST_CASE("the plan is as good as the best of all plans, pins and caps included", "[planning]")
{
    int withMoves = 0;
    int withConflicts = 0;
    for (std::uint64_t seed = 1; seed <= 400; ++seed) {
        const Workspace workspace = tests::randomProvince(seed, {3, 4, 2, 4});
        PlanOutcome outcome = makePlan(workspace, baseScenario());
        const Plan* plan = std::get_if<Plan>(&outcome);
        if (!plan)
            continue;
        CAPTURE(seed);
        const auto best = tests::bestByTrial(workspace, honouredPins(workspace, *plan));
        REQUIRE(best);
        CHECK(plan->totals.levels == *best);
        CHECK(plan->certificate.valid);
        CHECK(plan->certificate.primalCost == plan->certificate.dualCost);
        CHECK(verifyPlan(workspace, *plan).empty());
        withMoves += plan->totals.moves > 0;
        withConflicts += !plan->conflicts.empty();
    }
    CHECK(withMoves > 150);
    CHECK(withConflicts > 10);
}

TEST_CASE("levels that trade with each other find the best weighed sum", "[planning]")
{
    for (std::uint64_t seed = 1; seed <= 120; ++seed) {
        Workspace workspace = tests::randomProvince(seed, {3, 4, 2, 4});
        workspace.put(PolicySetting{baseScenario(), PolicyKey("lexicographic"), 0, "thử"});
        workspace.put(PolicySetting{baseScenario(), PolicyKey("post_factor"), 2, "thử"});
        CAPTURE(seed);
        const PlanOutcome outcome = makePlan(workspace, baseScenario());
        if (const Plan* plan = std::get_if<Plan>(&outcome))
            CHECK(verifyPlan(workspace, *plan).empty());
    }
}

TEST_CASE("equal data give the same bytes of plan", "[planning]")
{
    for (std::uint64_t seed = 1; seed <= 40; ++seed) {
        const Workspace workspace = tests::randomProvince(seed, {6, 12, 4, 30});
        CAPTURE(seed);
        CHECK(toDocument(planOf(workspace)) == toDocument(planOf(Workspace(workspace))));
    }
}

TEST_CASE("an alternative's difference is what having that person instead really costs", "[planning]")
{
    int checked = 0;
    int amongSeveral = 0;
    for (std::uint64_t seed = 1; seed <= 300; ++seed) {
        const Workspace workspace = tests::randomProvince(seed, {4, 8, 3, 10});
        const PlanOutcome outcome = makePlan(workspace, baseScenario());
        const Plan* plan = std::get_if<Plan>(&outcome);
        if (!plan)
            continue;
        for (const Move& move : plan->moves) {
            // A decision is about a whole group; only single people are forced and held back by exactly one unit.
            if (move.pinned || !workspace.find<Staff>(move.staff))
                continue;
            for (const Alternative& each : move.alternatives) {
                if (!each.staff || !workspace.find<Staff>(*each.staff))
                    continue;
                Workspace forced = workspace;
                const auto decide = [&](const StaffCode& staff, DecisionKind kind) {
                    forced.put(Decision{baseScenario(), staff, move.to.unit, move.to.specialty, move.to.pool, kind, {}});
                };
                decide(*each.staff, DecisionKind::Pin);
                decide(move.staff, DecisionKind::Forbid);
                const Plan other = planOf(forced);
                const bool honoured = std::any_of(other.moves.begin(), other.moves.end(),
                    [&](const Move& m) { return m.pinned && m.staff == *each.staff && m.to == move.to; });
                if (!honoured || other.conflicts.size() != plan->conflicts.size())
                    continue;
                CAPTURE(seed, move.staff.text(), each.staff->text());
                CHECK(other.totals.levels - plan->totals.levels == each.difference);
                ++checked;
                amongSeveral += workspace.find<Need>(move.to)->open() > 1;
            }
        }
    }
    CHECK(checked > 300);
    CHECK(amongSeveral > 100);
}

TEST_CASE("the person an alternative replaces goes, whoever else has a post of the same need", "[planning]")
{
    int checked = 0;
    for (std::uint64_t seed = 1; seed <= 100; ++seed) {
        const Workspace workspace = tests::randomProvince(seed, {3, 4, 2, 12});
        const PlanOutcome outcome = makePlan(workspace, baseScenario());
        const Plan* plan = std::get_if<Plan>(&outcome);
        if (!plan)
            continue;
        for (const Move& move : plan->moves) {
            if (!workspace.find<Staff>(move.staff))
                continue;
            for (const Alternative& each : move.alternatives) {
                CAPTURE(seed, move.staff.text());
                CHECK(std::any_of(each.chain.begin(), each.chain.end(),
                    [&](const ChainStep& step) { return step.staff == move.staff && step.leaves == move.to; }));
                checked += workspace.find<Need>(move.to)->open() > 1;
            }
        }
    }
    CHECK(checked > 50);
}

TEST_CASE("the chain of an alternative begins with the person it names", "[planning]")
{
    for (std::uint64_t seed = 1; seed <= 60; ++seed) {
        const Workspace workspace = tests::randomProvince(seed, {4, 8, 3, 10});
        const PlanOutcome outcome = makePlan(workspace, baseScenario());
        if (const Plan* plan = std::get_if<Plan>(&outcome))
            for (const Move& move : plan->moves)
                for (const Alternative& each : move.alternatives) {
                    if (!each.staff)
                        continue;
                    REQUIRE_FALSE(each.chain.empty());
                    CHECK(each.chain.front().staff == *each.staff);
                    CHECK(each.chain.front().takes == move.to);
                    CHECK(*each.staff != move.staff);
                }
    }
}

TEST_CASE("a tampered plan does not verify", "[planning]")
{
    const Workspace workspace = tests::randomProvince(7, {6, 12, 4, 20});
    const Plan plan = planOf(workspace);
    REQUIRE(plan.totals.moves > 1);
    REQUIRE(verifyPlan(workspace, plan).empty());
    SECTION("a move taken out")
    {
        Plan other = plan;
        other.moves.pop_back();
        CHECK_FALSE(verifyPlan(workspace, other).empty());
    }
    SECTION("a person moved twice")
    {
        Plan other = plan;
        other.moves.push_back(other.moves.front());
        CHECK_FALSE(verifyPlan(workspace, other).empty());
    }
    SECTION("a price changed")
    {
        Plan other = plan;
        other.certificate.prices.front() += 1'000'000'000'000;
        CHECK_FALSE(verifyPlan(workspace, other).empty());
    }
    SECTION("a flow changed")
    {
        Plan other = plan;
        for (auto& flow : other.certificate.flow)
            if (flow > 0) {
                flow = 0;
                break;
            }
        CHECK_FALSE(verifyPlan(workspace, other).empty());
    }
    SECTION("a total changed")
    {
        Plan other = plan;
        ++other.totals.left;
        CHECK_FALSE(verifyPlan(workspace, other).empty());
    }
    SECTION("a price of somebody who could come instead changed")
    {
        Plan other = plan;
        const auto move =
            std::find_if(other.moves.begin(), other.moves.end(), [](const Move& each) { return !each.alternatives.empty(); });
        REQUIRE(move != other.moves.end());
        ++move->alternatives.front().difference.preference;
        CHECK_FALSE(verifyPlan(workspace, other).empty());
    }
    SECTION("the reserve of a move changed")
    {
        Plan other = plan;
        const auto move =
            std::find_if(other.moves.begin(), other.moves.end(), [](const Move& each) { return each.alternatives.size() > 1; });
        REQUIRE(move != other.moves.end());
        move->reserve = *move->reserve == 0 ? 1 : 0;
        CHECK_FALSE(verifyPlan(workspace, other).empty());
    }
    SECTION("the reason of an empty post changed")
    {
        Plan other = plan;
        REQUIRE_FALSE(other.left.empty());
        ++other.left.front().eligible;
        CHECK_FALSE(verifyPlan(workspace, other).empty());
    }
    SECTION("the data changed after it")
    {
        Workspace later = workspace;
        later.put(Specialty{SpecialtyCode("KT99"), "Mới", "New", Agency::Economic, Priority::Low, false, {}});
        CHECK_FALSE(verifyPlan(later, plan).empty());
    }
}

TEST_CASE("what a plan says of money, rules and findings is checked too", "[planning]")
{
    const Workspace workspace = tests::randomProvince(7, {6, 12, 4, 20});
    Plan plan = planOf(workspace);
    REQUIRE_FALSE(plan.moves.empty());
    SECTION("support money")
    {
        plan.moves.front().monthlySupport += Vnd(1'000'000);
        plan.totals.monthlySupport += Vnd(1'000'000) * plan.moves.front().count;
    }
    SECTION("a rule's answer")
    {
        REQUIRE_FALSE(plan.moves.front().rules.empty());
        plan.moves.front().rules.pop_back();
    }
    SECTION("a finding that is not there")
    {
        plan.findings.push_back({std::nullopt, plan.moves.front().rules.front()});
    }
    SECTION("kilometres")
    {
        plan.totals.kilometres += 1;
    }
    CHECK_FALSE(verifyPlan(workspace, plan).empty());
}

TEST_CASE("a commune that takes in nobody may still be pinned its own people", "[planning]")
{
    int pinned = 0;
    for (std::uint64_t seed = 1; seed <= 300 && pinned == 0; ++seed) {
        Workspace workspace = tests::randomProvince(seed, {3, 0, 0, 6});
        for (Unit unit : std::vector<Unit>(workspace.rows<Unit>().begin(), workspace.rows<Unit>().end())) {
            unit.inflowCap = 0;
            workspace.put(unit);
        }
        const PlanOutcome outcome = makePlan(workspace, baseScenario());
        const Plan* plan = std::get_if<Plan>(&outcome);
        if (!plan || plan->moves.empty())
            continue;
        const Move& move = plan->moves.front();
        workspace.put(Decision{baseScenario(), move.staff, move.to.unit, move.to.specialty, move.to.pool, DecisionKind::Pin, {}});
        const Plan again = planOf(workspace);
        CHECK(again.conflicts.empty());
        CHECK(again.totals.levels == plan->totals.levels);
        ++pinned;
    }
    CHECK(pinned == 1);
}

TEST_CASE("switching rule T-06 off lets the last one of a field go", "[planning]")
{
    Workspace workspace = tests::WorkspaceBuilder()
                              .specialty("KT03", "Xây dựng", Agency::Economic, Priority::High)
                              .commune("17001", "Nhiều", "Huyện A", RegionClass::Lowland, 10)
                              .commune("17002", "Thiếu", "Huyện A", RegionClass::Lowland, 10)
                              .need("17001", "KT03", 0, 1)
                              .need("17002", "KT03", 1, 0)
                              .measure("DDH", "Điều động", MeasureKind::TransferInDistrict, "Sở Nội vụ")
                              .workspace();
    Measure transfer = *workspace.find<Measure>(MeasureCode("DDH"));
    transfer.sources = {SourceKind::CommuneSurplus};
    workspace.put(transfer);
    CHECK(planOf(workspace).totals.moves == 0);
    workspace.put(RuleSetting{RuleId("T-06"), false, std::nullopt, "thử"});
    CHECK(planOf(workspace).totals.moves == 1);
}

TEST_CASE("nothing to plan is an answer with a mend", "[planning]")
{
    const PlanOutcome outcome = makePlan(Workspace{}, baseScenario());
    REQUIRE(std::holds_alternative<PlanRefusal>(outcome));
    CHECK_FALSE(std::get<PlanRefusal>(outcome).mend.vi.empty());
}

TEST_CASE("planning stops when it is asked to", "[planning]")
{
    std::stop_source stop;
    stop.request_stop();
    CHECK_THROWS_AS(makePlan(tests::randomProvince(3), baseScenario(), Job{stop.get_token(), {}}), JobCancelled);
}

TEST_CASE("every empty post says why in both languages", "[planning]")
{
    int seen = 0;
    for (std::uint64_t seed = 1; seed <= 80; ++seed) {
        const Workspace workspace = tests::randomProvince(seed, {5, 6, 2, 14});
        const PlanOutcome outcome = makePlan(workspace, baseScenario());
        if (const Plan* plan = std::get_if<Plan>(&outcome))
            for (const EmptyPost& post : plan->left) {
                CAPTURE(seed);
                const LocalizedText why = explain(workspace, post);
                CHECK_FALSE(why.vi.empty());
                CHECK_FALSE(why.en.empty());
                // With levels in order a post is never left empty because filling it is dear.
                CHECK(post.reason != EmptyReason::TooDear);
                ++seen;
            }
    }
    CHECK(seen > 100);
}
