// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planning/sweep.h"

#include <algorithm>

#include "tests/core/planning/best_by_trial.h"
#include "tests/core/planning/random_province.h"
#include "tests/support/catch.h"

using namespace botri;
using namespace botri::model;
using namespace botri::planning;

namespace {

std::optional<Lever> leverOf(const Workspace& workspace, const std::string& key)
{
    for (const Lever& each : leversOf(workspace, baseScenario()))
        if (keyOf(each) == key)
            return each;
    return std::nullopt;
}

/// What the planner minimises, as one number, where levels trade with each other.
std::int64_t sumOf(const Policy& policy, const CostLevels& levels)
{
    return (levels.fieldsEmpty * policy[PolicyItem::FieldEmpty] + levels.posts) * policy[PolicyItem::PostFactor] + levels.measures
        + levels.preference;
}

/// The costs of a plan at one value, so that they can be compared: whole levels, or their sum where they trade.
std::optional<CostLevels> costAt(const Workspace& moved, const Placings& plan)
{
    const Policy policy = policyOf(moved, baseScenario());
    auto levels = tests::levelsByTrial(moved, plan);
    if (levels && policy[PolicyItem::Lexicographic] == 0)
        levels = CostLevels{0, 0, 0, sumOf(policy, *levels)};
    return levels;
}

Placings planAt(const Workspace& moved)
{
    const PlanOutcome outcome = makePlan(moved, baseScenario());
    REQUIRE(std::holds_alternative<Plan>(outcome));
    return placingsOf(std::get<Plan>(outcome));
}

void checkCoversRange(const Sweep& sweep, std::int64_t first, std::int64_t last)
{
    REQUIRE_FALSE(sweep.stretches.empty());
    CHECK(sweep.stretches.front().first == first);
    CHECK(sweep.stretches.back().last == last);
    for (std::size_t i = 1; i < sweep.stretches.size(); ++i)
        CHECK(sweep.stretches[i].first == sweep.stretches[i - 1].last + 1);
    for (const Stretch& each : sweep.stretches)
        CHECK(each.first <= each.last);
}

/// At each value the stretch's plan costs what the planner's own costs there; past its end, towards and away from the present
/// value alike, the plan nearer to the present value is no longer best.
/// \return tipping points
int checkEveryValue(const Workspace& workspace, const Sweep& sweep, std::int64_t now)
{
    const auto moved = [&](std::int64_t value) { return withLever(workspace, baseScenario(), sweep.lever, value); };
    for (const Stretch& each : sweep.stretches)
        for (std::int64_t value = each.first; value <= each.last; ++value) {
            CAPTURE(value);
            const Workspace data = moved(value);
            const auto cost = costAt(data, each.placings);
            REQUIRE(cost);
            CHECK(*cost == *costAt(data, planAt(data)));
        }
    for (std::size_t i = 1; i < sweep.stretches.size(); ++i) {
        const bool above = sweep.stretches[i].first > now;
        const Stretch& nearer = sweep.stretches[above ? i - 1 : i];
        const Workspace beyond = moved(above ? nearer.last + 1 : nearer.first - 1);
        CHECK(costAt(beyond, nearer.placings) != costAt(beyond, planAt(beyond)));
    }
    return static_cast<int>(sweep.stretches.size()) - 1;
}

}  // namespace

TEST_CASE("a sweep is right at every value, and a tipping point is where the plan is no longer best", "[planning][sweep]")
{
    std::map<std::string, int> tippingPoints;
    for (std::uint64_t seed = 1; seed <= 25; ++seed)
        for (const bool ordered : {true, false})
            for (const char* key : {"distance_per_100km", "training_level_2", "first_wish", "post_factor",
                     "post_concurrent_relief", "secondment.cap", "across.points", "Q-06"}) {
                CAPTURE(seed, ordered, key);
                Workspace workspace = tests::withoutPins(tests::randomProvince(seed, {4, 6, 3, 8}));
                workspace.put(PolicySetting{baseScenario(), PolicyKey("lexicographic"), ordered ? 1 : 0, "thử"});
                const auto lever = leverOf(workspace, key);
                if (!lever)
                    continue;  // a rule that is not in force in this province
                const std::int64_t now = std::clamp<std::int64_t>(valueOf(workspace, baseScenario(), *lever).value_or(12), 1, 12);
                auto outcome = sweepLever(workspace, baseScenario(), *lever, 1, 12);
                if (std::holds_alternative<PlanRefusal>(outcome))
                    continue;  // no post is open
                const Sweep& sweep = std::get<Sweep>(outcome);
                checkCoversRange(sweep, 1, 12);
                tippingPoints[key] += checkEveryValue(workspace, sweep, now);
            }
    for (const char* key : {"distance_per_100km", "training_level_2", "post_factor", "secondment.cap"}) {
        CAPTURE(key);
        CHECK(tippingPoints[key] > 0);
    }
}

TEST_CASE("a sweep starts from the plan on the table and keeps its pins", "[planning][sweep]")
{
    int pinned = 0;
    for (std::uint64_t seed = 1; seed <= 20; ++seed) {
        CAPTURE(seed);
        const Workspace workspace = tests::randomProvince(seed, {4, 6, 3, 8});
        const auto outcome = makePlan(workspace, baseScenario());
        const auto* plan = std::get_if<Plan>(&outcome);
        if (!plan)
            continue;
        Lever lever;
        lever.weight = PolicyItem::TrainingLevel2;
        const auto swept = sweepLever(workspace, baseScenario(), lever, 0, 120, {}, plan);
        const auto& stretches = std::get<Sweep>(swept).stretches;
        const std::int64_t now = *valueOf(workspace, baseScenario(), lever);
        const auto here = std::ranges::find_if(stretches, [&](const Stretch& each) { return now <= each.last; });
        REQUIRE(here != stretches.end());
        CHECK(here->placings == placingsOf(*plan));
        CHECK(here->totals.filled == plan->totals.filled);
        CHECK(here->totals.kilometres == plan->totals.kilometres);
        CHECK(here->totals.monthlySupport == plan->totals.monthlySupport);
        for (const Move& move : plan->moves)
            for (const Stretch& each : stretches)
                if (move.pinned) {
                    CHECK(each.placings.contains({move.staff, move.to, move.measure}));
                    ++pinned;
                }
    }
    CHECK(pinned > 0);
}

TEST_CASE("changes between stretches are told person by person", "[planning][sweep]")
{
    const Workspace workspace = tests::randomProvince(3, {4, 6, 3, 8});
    const StaffCode who = workspace.rows<Staff>().begin()->code;
    const NeedKey here = workspace.rows<Need>().begin()->key();
    NeedKey there = here;
    there.specialty = SpecialtyCode("khác");
    const MeasureCode measure("across");
    PlanChanges changes;
    changes.dropped = {{{who, here, measure}, 1}};
    CHECK(describeEach(workspace, changes).at(0).en.find("stays") != std::string::npos);
    changes.added = {{{who, there, measure}, 1}};
    REQUIRE(describeEach(workspace, changes).size() == 1);
    CHECK(describeEach(workspace, changes).at(0).en.find("instead of") != std::string::npos);
    changes.added = {{{who, here, MeasureCode("in_district")}, 1}};
    CHECK(describeEach(workspace, changes).at(0).en.find("another measure") != std::string::npos);
}

TEST_CASE("every lever can be found again, stands where its range says, and can be moved", "[planning][sweep]")
{
    const Workspace workspace = tests::randomProvince(5, {4, 6, 3, 8});
    for (const Lever& lever : leversOf(workspace, baseScenario())) {
        CAPTURE(keyOf(lever));
        CHECK(leverOf(workspace, keyOf(lever)) == lever);
        const auto [first, last] = usualRange(workspace, baseScenario(), lever);
        CHECK(first <= last);
        CHECK(accepts(lever, first));
        CHECK(accepts(lever, last));
        const auto now = valueOf(workspace, baseScenario(), lever);
        CHECK((!now || (first <= *now && *now <= last)));
        CHECK(valueOf(withLever(workspace, baseScenario(), lever, last), baseScenario(), lever) == last);
        CHECK_FALSE(describe(workspace, lever).vi.empty());
        CHECK_FALSE(describe(workspace, lever).en.empty());
    }
}

TEST_CASE("a sweep can be stopped", "[planning][sweep]")
{
    std::stop_source source;
    const Job job{source.get_token(), [&](const JobProgress& progress) {
                      if (progress.done == 2)
                          source.request_stop();
                  }};
    CHECK_THROWS_AS(sweepLever(tests::randomProvince(2, {4, 6, 2, 8}), baseScenario(), Lever{}, 0, 1, job), JobCancelled);
}

TEST_CASE("a weight whose points are rounded is tried at every value", "[planning][sweep]")
{
    int tippingPoints = 0;
    for (std::uint64_t seed = 1; seed <= 12; ++seed) {
        CAPTURE(seed);
        const Workspace workspace = tests::withoutPins(tests::randomProvince(seed, {10, 60, 6, 40}));
        Lever lever;
        lever.weight = PolicyItem::DistancePer100Km;
        const auto outcome = sweepLever(workspace, baseScenario(), lever, 1, 60);
        if (const auto* sweep = std::get_if<Sweep>(&outcome))
            tippingPoints += checkEveryValue(workspace, *sweep, *valueOf(workspace, baseScenario(), lever));
    }
    CHECK(tippingPoints > 8);
}
