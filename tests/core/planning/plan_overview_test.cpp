// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planning/plan_overview.h"

#include <algorithm>
#include <numeric>

#include "core/planning/planner.h"
#include "tests/core/planning/random_province.h"
#include "tests/support/catch.h"
#include "tests/support/hand_made_plan.h"
#include "tests/support/small_workspace.h"

using namespace botri;
using namespace botri::planning;
using namespace std::chrono_literals;

namespace {

constexpr Date kToday = 2025y / 11 / 3;

const Attention* find(const std::vector<Attention>& all, AttentionKind kind)
{
    const auto found = std::ranges::find(all, kind, &Attention::kind);
    return found == all.end() ? nullptr : &*found;
}

/// Two people: one leaves Đô Lương for Keng Đu, one changes fields inside Mường Xén; one more comes from outside.
struct ThreeMoves {
    ThreeMoves()
    {
        model::Staff person;
        person.code = model::StaffCode("P1");
        person.fullName = "Nguyễn Văn Ấn";
        person.unit = model::UnitCode("17332");
        person.specialty = model::SpecialtyCode("VP04");
        workspace.put(person);
        person.code = model::StaffCode("P2");
        person.volunteers = true;
        person.unit = model::UnitCode("17331");
        workspace.put(person);
        const model::NeedKey kengDu{model::UnitCode("17329"), model::SpecialtyCode("VP02")};
        const model::NeedKey muongXen{model::UnitCode("17331"), model::SpecialtyCode("VP02")};
        plan.moves = {tests::moveOf(workspace, "P1", kengDu, "DDH"), tests::moveOf(workspace, "P2", muongXen, "DDH"),
            tests::moveOf(workspace, "X", kengDu, "BP")};
        plan.moves[0].distance = model::RoadDistance{Metres(193'000), model::DistanceBasis::Table};
        plan.moves[0].levels = {0, 0, 10, 58};
        plan.moves[2].count = 3;
        plan.moves[2].volunteers = true;
    }
    model::Workspace workspace = tests::smallWorkspace();
    Plan plan;
};

}  // namespace

TEST_CASE("ways gather the people who go between two units by one measure", "[planning]")
{
    const ThreeMoves three;
    const std::vector<MoveFlow> flows = moveFlows(three.plan);
    REQUIRE(flows.size() == 3);
    CHECK(flows[0] == MoveFlow{model::UnitCode(), model::UnitCode("17329"), model::MeasureCode("BP"), 3});
    CHECK(flows[1] == MoveFlow{model::UnitCode("17332"), model::UnitCode("17329"), model::MeasureCode("DDH"), 1});
    auto traffic = unitTraffic(three.plan);
    CHECK(traffic[model::UnitCode("17329")] == UnitTraffic{4, 0, 0});
    CHECK(traffic[model::UnitCode("17331")] == UnitTraffic{0, 0, 1});
    CHECK(traffic[model::UnitCode("17332")] == UnitTraffic{0, 1, 0});
}

TEST_CASE("measures are listed with their people, ways and points, also those not used", "[planning]")
{
    const ThreeMoves three;
    const std::vector<MeasureUse> uses = measureUses(three.workspace, three.plan);
    REQUIRE(uses.size() == 2);
    const MeasureUse& transfer = *std::ranges::find(uses, model::MeasureCode("DDH"), &MeasureUse::measure);
    CHECK(transfer.people == 2);
    CHECK(transfer.kilometres == 193);
    CHECK(transfer.located == 1);
    CHECK(transfer.points == 68);
    CHECK(measureUses(three.workspace, Plan{}).size() == 2);
}

TEST_CASE("people of ways, measures and gaps add up to the totals of the plan", "[planning]")
{
    for (std::uint64_t seed = 1; seed <= 30; ++seed) {
        CAPTURE(seed);
        const model::Workspace workspace = tests::randomProvince(seed, {6, 12, 4, 20});
        const PlanOutcome outcome = makePlan(workspace, model::baseScenario());
        const Plan* plan = std::get_if<Plan>(&outcome);
        if (!plan)
            continue;
        int people = 0;
        for (const MoveFlow& flow : moveFlows(*plan))
            people += flow.people;
        CHECK(people == plan->totals.moves);
        std::int64_t kilometres = 0;
        std::int64_t points = 0;
        people = 0;
        for (const MeasureUse& use : measureUses(workspace, *plan)) {
            people += use.people;
            kilometres += use.kilometres;
            points += use.points;
        }
        CHECK(people == plan->totals.moves);
        CHECK(kilometres == plan->totals.kilometres);
        CHECK(points == plan->totals.levels.measures + plan->totals.levels.preference);
    }
}

TEST_CASE("the mean distance is over people whose distance is known", "[planning]")
{
    PlanTotals totals;
    CHECK_FALSE(meanKilometres(totals));
    totals.moves = 9;
    totals.located = 4;
    totals.kilometres = 136;
    CHECK(meanKilometres(totals) == 34);
}

TEST_CASE("deadlines stand in order of their dates with the days left", "[planning]")
{
    model::Workspace workspace;
    for (const auto& [code, day] : {std::pair{"a", 30}, std::pair{"b", 1}, std::pair{"c", 15}}) {
        model::Deadline deadline;
        deadline.code = code;
        deadline.date = std::chrono::year(2025) / 11 / day;
        workspace.put(deadline);
    }
    const std::vector<DeadlineStanding> standings = deadlineStandings(workspace, kToday);
    REQUIRE(standings.size() == 3);
    CHECK(standings[0].deadline.code == "b");
    CHECK(standings[0].daysLeft == -2);
    CHECK(standings[1].daysLeft == 12);
    CHECK(standings[2].daysLeft == 27);
}

TEST_CASE("what needs a person is counted, and only what there is", "[planning]")
{
    ThreeMoves three;
    const std::vector<Attention> all = attentions(three.workspace, &three.plan, kToday);
    const Attention* unasked = find(all, AttentionKind::MovesWithoutWish);
    REQUIRE(unasked);
    CHECK(unasked->count == 1);
    CHECK(unasked->text.vi == "1 người được bố trí mà chưa nêu nguyện vọng");
    CHECK(unasked->text.en == "1 person placed without a wish of their own");
    CHECK_FALSE(find(all, AttentionKind::PinsNotHonoured));
    CHECK_FALSE(find(all, AttentionKind::OldFigures));
    const Attention* unplaced = find(all, AttentionKind::UnitsWithoutLocation);
    REQUIRE(unplaced);
    CHECK(unplaced->count == 5);

    three.plan.moves[0].wishOrder = 2;
    CHECK_FALSE(find(attentions(three.workspace, &three.plan, kToday), AttentionKind::MovesWithoutWish));
}

TEST_CASE("a unit that gives all it may is counted once", "[planning]")
{
    ThreeMoves three;
    model::Unit donor = *three.workspace.find<model::Unit>(model::UnitCode("17332"));
    donor.releaseCap = 2;
    three.workspace.put(donor);
    CHECK_FALSE(find(attentions(three.workspace, &three.plan, kToday), AttentionKind::ReleaseCapsReached));
    donor.releaseCap = 1;
    three.workspace.put(donor);
    const auto all = attentions(three.workspace, &three.plan, kToday);
    REQUIRE(find(all, AttentionKind::ReleaseCapsReached));
    CHECK(find(all, AttentionKind::ReleaseCapsReached)->count == 1);
    CHECK(find(all, AttentionKind::ReleaseCapsReached)->units == std::vector{model::UnitCode("17332")});
}

TEST_CASE("figures are old from the thirty-first day, by their own date or the file's", "[planning]")
{
    model::Workspace workspace = tests::smallWorkspace();
    const auto needs = static_cast<int>(workspace.rows<model::Need>().size());
    CHECK_FALSE(find(attentions(workspace, nullptr, 2025y / 11 / 30), AttentionKind::OldFigures));
    CHECK(find(attentions(workspace, nullptr, 2025y / 12 / 1), AttentionKind::OldFigures)->count == needs);
    model::Need fresh = workspace.rows<model::Need>()[0];
    fresh.asOf = 2025y / 11 / 28;
    workspace.put(fresh);
    CHECK(find(attentions(workspace, nullptr, 2025y / 12 / 1), AttentionKind::OldFigures)->count == needs - 1);
}
