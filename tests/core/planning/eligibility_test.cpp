// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planning/eligibility.h"

#include <algorithm>

#include "core/planning/candidates.h"
#include "core/planning/planner.h"
#include "core/planning/stays.h"
#include "tests/core/planning/random_province.h"
#include "tests/support/catch.h"

using namespace botri;
using namespace botri::model;
using namespace botri::planning;

namespace {

constexpr std::uint64_t kSeeds = 60;

int movedOf(const Plan& plan, const StaffCode& staff)
{
    int people = 0;
    for (const Move& move : plan.moves)
        people += move.staff == staff ? move.count : 0;
    return people;
}

bool couldFill(const Matching& matching, std::size_t supply, const NeedKey& need)
{
    const auto post = matching.findPost(need);
    return post && matching.substitutionLevel(matching.supplies()[supply], need.specialty)
        && !candidatesOfPair(matching, supply, *post).empty();
}

}  // namespace

TEST_CASE("whoever the plan moves stands as one who can move", "[planning]")
{
    std::size_t looked = 0;
    for (std::uint64_t seed = 1; seed <= kSeeds; ++seed) {
        CAPTURE(seed);
        const Workspace workspace = tests::randomProvince(seed);
        const PlanOutcome outcome = makePlan(workspace, baseScenario());
        if (!std::holds_alternative<Plan>(outcome))
            continue;
        const Matching matching(workspace, baseScenario());
        const auto standings = allStandings(matching);
        for (const Move& move : std::get<Plan>(outcome).moves) {
            const auto standing = standings.find(move.staff);
            if (standing == standings.end())
                continue;  // without a name
            ++looked;
            CAPTURE(move.staff.text());
            CHECK(standing->second.eligibility <= Eligibility::Warned);
            CHECK(standing->second.stops.empty());
        }
    }
    CHECK(looked > 20);
}

TEST_CASE("a person taken out by the office stands as such, whatever rules say", "[planning]")
{
    Workspace workspace = tests::randomProvince(7);
    REQUIRE_FALSE(workspace.rows<Staff>().empty());
    Staff person = workspace.rows<Staff>()[0];
    person.withdrawn = true;
    workspace.put(person);
    const Standing standing = standingOf(Matching(workspace, baseScenario()), person.code);
    CHECK(standing.eligibility == Eligibility::TakenOut);
    CHECK_FALSE(explain(standing).vi.empty());
    CHECK_FALSE(remedy(standing).en.empty());
}

TEST_CASE("everybody who could move either moves or stays with the reason that holds", "[planning]")
{
    for (std::uint64_t seed = 1; seed <= kSeeds; ++seed) {
        CAPTURE(seed);
        const Workspace workspace = tests::randomProvince(seed);
        const PlanOutcome outcome = makePlan(workspace, baseScenario());
        if (!std::holds_alternative<Plan>(outcome))
            continue;
        const Plan& plan = std::get<Plan>(outcome);
        const Matching matching(workspace, baseScenario());
        const std::vector<Stay> stays = staysOf(matching, plan, allStandings(matching));
        for (const model::Staff& person : workspace.rows<model::Staff>()) {
            const auto found = std::ranges::find(stays, person.code, &Stay::staff);
            const std::optional<Stay> one = stayOf(matching, plan, person.code);
            REQUIRE(one.has_value() == (found != stays.end()));
            if (one)
                CHECK(std::tie(one->people, one->reason, one->posts, one->example)
                    == std::tie(found->people, found->reason, found->posts, found->example));
        }
        for (const Stay& stay : stays) {
            CAPTURE(stay.staff.text());
            const std::size_t at = matching.findSupply(stay.staff).value();
            CHECK(stay.people + movedOf(plan, stay.staff) == matching.supplies()[at].count);
            int open = 0;
            for (const Post& post : matching.posts())
                open += post.open > 0 && couldFill(matching, at, post.key()) ? 1 : 0;
            CHECK(stay.posts == open);
            const bool leftEmpty = std::any_of(
                plan.left.begin(), plan.left.end(), [&](const EmptyPost& post) { return couldFill(matching, at, post.need); });
            CHECK((stay.reason == StayReason::HeldBack) == leftEmpty);
            CHECK_FALSE(explain(workspace, stay).vi.empty());
        }
    }
}
