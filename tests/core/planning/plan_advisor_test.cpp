// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planning/plan_advisor.h"

#include <algorithm>

#include "tests/core/planning/random_province.h"
#include "tests/support/catch.h"

using namespace botri;
using namespace botri::model;
using namespace botri::planning;

namespace {

std::optional<Plan> planOf(const Workspace& workspace)
{
    PlanOutcome outcome = makePlan(workspace, baseScenario());
    auto* plan = std::get_if<Plan>(&outcome);
    return plan ? std::optional(std::move(*plan)) : std::nullopt;
}

std::unique_ptr<const PlanAdvisor> advisorOf(const Workspace& workspace, const Plan& plan)
{
    auto opened = PlanAdvisor::open(workspace, plan);
    REQUIRE(std::holds_alternative<std::unique_ptr<const PlanAdvisor>>(opened));
    return std::move(std::get<std::unique_ptr<const PlanAdvisor>>(opened));
}

/// The plan with one pin more, when the pin can be kept beside the others.
std::optional<Plan> planWithPin(Workspace workspace, const AblePair& pair)
{
    Decision pin;
    pin.kind = DecisionKind::Pin;
    pin.scenario = baseScenario();
    pin.staff = pair.staff;
    pin.unit = pair.post.unit;
    pin.specialty = pair.post.specialty;
    pin.pool = pair.post.pool;
    workspace.put(pin);
    std::optional<Plan> plan = planOf(workspace);
    if (!plan || !plan->conflicts.empty())
        return std::nullopt;
    return plan;
}

bool hasMove(const Plan& plan, const AblePair& pair)
{
    return std::any_of(
        plan.moves.begin(), plan.moves.end(), [&](const Move& move) { return move.staff == pair.staff && move.to == pair.post; });
}

}  // namespace

TEST_CASE("what a choice costs is what the plan loses when the choice is pinned", "[planning][advisor]")
{
    int compared = 0;
    int dearer = 0;
    for (std::uint64_t seed = 1; seed <= 150; ++seed) {
        CAPTURE(seed);
        const Workspace workspace = tests::randomProvince(seed, {4, 6, 2, 6});
        const std::optional<Plan> plan = planOf(workspace);
        if (!plan || !plan->conflicts.empty())
            continue;
        const auto advisor = advisorOf(workspace, *plan);
        for (const Need& need : workspace.rows<Need>()) {
            for (const AblePair& pair : advisor->peopleFor(need.key()).able) {
                CHECK(hasMove(*plan, pair) == !pair.change.has_value());
                if (!pair.change || !workspace.find<Staff>(pair.staff))
                    continue;
                const std::optional<Plan> pinned = planWithPin(workspace, pair);
                if (!pinned)
                    continue;
                REQUIRE(hasMove(*pinned, pair));
                CHECK(pinned->totals.levels == plan->totals.levels + pair.change->difference);
                ++compared;
                dearer += pair.change->difference > CostLevels{};
            }
        }
    }
    CHECK(compared > 150);
    CHECK(dearer > 100);
}

TEST_CASE("of those a post cannot have, people with a name come before counts of people", "[planning][advisor]")
{
    int mixed = 0;
    for (std::uint64_t seed = 1; seed <= 60; ++seed) {
        CAPTURE(seed);
        const Workspace workspace = tests::randomProvince(seed, {4, 6, 2, 6});
        const std::optional<Plan> plan = planOf(workspace);
        if (!plan)
            continue;
        const auto advisor = advisorOf(workspace, *plan);
        const auto isNamed = [&](const StoppedPair& pair) { return workspace.find<Staff>(pair.staff) != nullptr; };
        for (const Need& need : workspace.rows<Need>()) {
            const std::vector<StoppedPair> stopped = advisor->peopleFor(need.key()).stopped;
            CHECK(std::is_partitioned(stopped.begin(), stopped.end(), isNamed));
            mixed +=
                std::any_of(stopped.begin(), stopped.end(), isNamed) && !std::all_of(stopped.begin(), stopped.end(), isNamed);
        }
    }
    CHECK(mixed > 0);
}

TEST_CASE("a pair has one price, asked from the post or from the person, and stands in one list", "[planning][advisor]")
{
    int pairs = 0;
    int stopped = 0;
    for (std::uint64_t seed = 1; seed <= 60; ++seed) {
        CAPTURE(seed);
        const Workspace workspace = tests::randomProvince(seed, {4, 6, 2, 6});
        const std::optional<Plan> plan = planOf(workspace);
        if (!plan)
            continue;
        const auto advisor = advisorOf(workspace, *plan);
        for (const Staff& person : workspace.rows<Staff>()) {
            for (const AblePair& pair : advisor->postsFor(person.code).able) {
                const Ranking people = advisor->peopleFor(pair.post);
                const auto same = std::find_if(
                    people.able.begin(), people.able.end(), [&](const AblePair& each) { return each.staff == pair.staff; });
                REQUIRE(same != people.able.end());
                REQUIRE(same->change.has_value() == pair.change.has_value());
                if (pair.change)
                    CHECK(same->change->difference == pair.change->difference);
                ++pairs;
            }
            for (const StoppedPair& pair : advisor->postsFor(person.code).stopped) {
                CHECK_FALSE(explain(pair).vi.empty());
                CHECK_FALSE(explain(pair).en.empty());
                const Ranking people = advisor->peopleFor(pair.post);
                CHECK(std::none_of(
                    people.able.begin(), people.able.end(), [&](const AblePair& each) { return each.staff == pair.staff; }));
                ++stopped;
            }
        }
    }
    CHECK(pairs > 100);
    CHECK(stopped > 50);
}

TEST_CASE("a plan made from other data is not asked", "[planning][advisor]")
{
    Workspace workspace = tests::randomProvince(3, {4, 6, 2, 6});
    const std::optional<Plan> plan = planOf(workspace);
    REQUIRE(plan);
    Staff person = *workspace.rows<Staff>().begin();
    person.withdrawn = !person.withdrawn;
    workspace.put(person);
    const auto opened = PlanAdvisor::open(workspace, *plan);
    REQUIRE(std::holds_alternative<PlanRefusal>(opened));
    CHECK(std::get<PlanRefusal>(opened).mend.en == "Compute the plan again.");
}
