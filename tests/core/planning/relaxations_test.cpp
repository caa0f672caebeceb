// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planning/relaxations.h"

#include <algorithm>
#include <numeric>

#include "tests/core/planning/best_by_trial.h"
#include "tests/core/planning/random_province.h"
#include "tests/support/catch.h"

using namespace botri;
using namespace botri::model;
using namespace botri::planning;

namespace {

std::optional<RelaxationRanking> rankingOf(const Workspace& workspace)
{
    auto outcome = rankRelaxations(workspace, baseScenario());
    auto* ranking = std::get_if<RelaxationRanking>(&outcome);
    return ranking ? std::optional(std::move(*ranking)) : std::nullopt;
}

std::vector<Relaxation> allOf(const RelaxationRanking& ranking)
{
    std::vector<Relaxation> all = ranking.useful;
    all.insert(all.end(), ranking.idle.begin(), ranking.idle.end());
    return all;
}

/// The workspace with what a person would do by hand to lift it; nothing where that takes more than one row.
std::optional<Workspace> liftedByHand(Workspace workspace, const Relaxation& what)
{
    switch (what.kind) {
    case Relaxation::Kind::Rule:
        // Without E-11 a plan still sends nobody to a field the table of substitutes does not give them; a trial would.
        if (what.rule == RuleId("E-11"))
            return std::nullopt;
        workspace.put(RuleSetting{what.rule, false, std::nullopt, "thử"});
        return workspace;
    case Relaxation::Kind::MeasureCap: {
        Measure measure = *workspace.find<Measure>(what.measure);
        measure.cap = 1'000;
        workspace.put(measure);
        return workspace;
    }
    case Relaxation::Kind::ReleaseCaps:
    case Relaxation::Kind::InflowCaps: {
        const std::vector<Unit> units(workspace.rows<Unit>().begin(), workspace.rows<Unit>().end());
        for (Unit unit : units) {
            auto& cap = what.kind == Relaxation::Kind::ReleaseCaps ? unit.releaseCap : unit.inflowCap;
            if (cap)
                cap = 1'000;
            workspace.put(unit);
        }
        return workspace;
    }
    case Relaxation::Kind::Forbids: {
        const std::vector<Decision> decisions(workspace.rows<Decision>().begin(), workspace.rows<Decision>().end());
        for (const Decision& each : decisions)
            workspace.erase<Decision>(each.key());
        return workspace;
    }
    case Relaxation::Kind::OneMorePerson: {
        HeadCount more = *workspace.find<HeadCount>(what.source);
        more.count += 1;
        workspace.put(more);
        return workspace;
    }
    case Relaxation::Kind::OneMoreQuota:
    case Relaxation::Kind::OneMoreRelease:
    case Relaxation::Kind::OneMoreInflow: {
        Unit more = *workspace.find<Unit>(what.unit);
        if (what.kind == Relaxation::Kind::OneMoreQuota)
            more.quota[indexOf(what.pool)] += 1;
        else if (what.kind == Relaxation::Kind::OneMoreRelease)
            more.releaseCap = *more.releaseCap + 1;
        else
            more.inflowCap = *more.inflowCap + 1;
        workspace.put(more);
        return workspace;
    }
    case Relaxation::Kind::OneMoreMove: {
        Measure more = *workspace.find<Measure>(what.measure);
        more.cap = *more.cap + 1;
        workspace.put(more);
        return workspace;
    }
    default: return std::nullopt;
    }
}

struct Compared {
    std::map<Relaxation::Kind, int> all;
    std::map<Relaxation::Kind, int> filling;
};

/// Each figure against the best of all plans of data changed by hand.
void compareWithTrial(const Workspace& workspace, const RelaxationRanking& ranking, Compared& compared)
{
    const auto now = tests::bestByTrial(workspace, {});
    REQUIRE(now);
    CHECK(ranking.now.levels == *now);
    for (const Relaxation& each : allOf(ranking)) {
        const auto lifted = liftedByHand(workspace, each);
        if (!lifted)
            continue;
        CAPTURE(describe(workspace, each).en);
        const auto best = tests::bestByTrial(*lifted, {});
        REQUIRE(best);
        CHECK(each.difference == *best - *now);
        ++compared.all[each.kind];
        compared.filling[each.kind] += each.filled > 0 ? 1 : 0;
    }
}

}  // namespace

TEST_CASE("what lifting one thing brings is what the best of all plans without it brings", "[planning][relaxations]")
{
    Compared compared;
    for (std::uint64_t seed = 1; seed <= 80; ++seed) {
        CAPTURE(seed);
        const Workspace workspace = tests::withoutPins(tests::randomProvince(seed, {3, 4, 2, 4}));
        if (const auto ranking = rankingOf(workspace))
            compareWithTrial(workspace, *ranking, compared);
    }
    CHECK(compared.all[Relaxation::Kind::Rule] > 500);
    int filling = 0;
    for (const auto& [kind, count] : compared.filling)
        filling += count;
    CHECK(filling > 20);
}

TEST_CASE("what one more brings is what the best of all plans with one more brings", "[planning][relaxations]")
{
    Compared compared;
    for (std::uint64_t seed = 1; seed <= 120; ++seed) {
        CAPTURE(seed);
        const Workspace workspace = tests::withoutPins(tests::randomProvince(seed, {3, 4, 2, 4}));
        auto outcome = rankOneMore(workspace, baseScenario());
        if (const auto* ranking = std::get_if<RelaxationRanking>(&outcome))
            compareWithTrial(workspace, *ranking, compared);
    }
    for (const auto kind : {Relaxation::Kind::OneMorePerson, Relaxation::Kind::OneMoreQuota, Relaxation::Kind::OneMoreRelease,
             Relaxation::Kind::OneMoreInflow, Relaxation::Kind::OneMoreMove}) {
        CAPTURE(static_cast<int>(kind));
        CHECK(compared.all[kind] > 5);
        CHECK(compared.filling[kind] > 0);
    }
}

TEST_CASE("posts filled more and fewer add up to what lifting brings, and the most useful comes first", "[planning][relaxations]")
{
    int useful = 0;
    for (std::uint64_t seed = 1; seed <= 40; ++seed) {
        CAPTURE(seed);
        const auto ranking = rankingOf(tests::randomProvince(seed, {5, 8, 3, 12}));
        if (!ranking)
            continue;
        for (const Relaxation& each : allOf(*ranking)) {
            const int sum = std::accumulate(
                each.posts.begin(), each.posts.end(), 0, [](int total, const auto& post) { return total + post.second; });
            CHECK(sum == each.filled);
        }
        CHECK(std::ranges::is_sorted(ranking->useful, std::ranges::greater{}, &Relaxation::filled));
        for (const Relaxation& each : ranking->idle)
            CHECK(each.difference >= CostLevels{});
        useful += static_cast<int>(ranking->useful.size());
    }
    CHECK(useful > 40);
}

TEST_CASE("a measure switched off, a missing quota and a forbid are each offered to be lifted", "[planning][relaxations]")
{
    Workspace workspace = tests::randomProvince(11, {4, 6, 2, 8});
    Measure off = *workspace.rows<Measure>().begin();
    off.enabled = false;
    workspace.put(off);
    const auto unit = std::ranges::find_if(workspace.rows<Unit>(), [](const Unit& each) { return each.isCommune(); });
    Unit without = *unit;
    without.quota = {};
    workspace.put(without);
    Decision forbid;
    forbid.scenario = baseScenario();
    forbid.kind = DecisionKind::Forbid;
    forbid.staff = workspace.rows<Staff>().begin()->code;
    const Need& need = *workspace.rows<Need>().begin();
    forbid.unit = need.unit;
    forbid.specialty = need.specialty;
    forbid.pool = need.pool;
    workspace.put(forbid);
    const auto ranking = rankingOf(workspace);
    REQUIRE(ranking);
    std::vector<Relaxation> all = allOf(*ranking);
    all.insert(all.end(), ranking->unknown.begin(), ranking->unknown.end());
    const auto has = [&](Relaxation::Kind kind) {
        return std::ranges::any_of(all, [&](const Relaxation& each) { return each.kind == kind; });
    };
    CHECK(has(Relaxation::Kind::Measure));
    CHECK(has(Relaxation::Kind::Quota));
    CHECK(has(Relaxation::Kind::Forbids));
    for (const Relaxation& each : all) {
        CHECK_FALSE(describe(workspace, each).vi.empty());
        CHECK_FALSE(describe(workspace, each).en.empty());
    }
}

TEST_CASE("ranking can be stopped", "[planning][relaxations]")
{
    std::stop_source source;
    Job job{source.get_token(), [&](const JobProgress& progress) {
                if (progress.done == 2)
                    source.request_stop();
            }};
    CHECK_THROWS_AS(rankRelaxations(tests::randomProvince(2, {4, 6, 2, 8}), baseScenario(), job), JobCancelled);
}
