// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planning/pair_marks.h"

#include <algorithm>

#include "core/planning/best_flow.h"
#include "core/planning/plan_advisor.h"
#include "core/planning/plan_document.h"
#include "tests/core/planning/best_by_trial.h"
#include "tests/core/planning/random_province.h"
#include "tests/support/catch.h"

using namespace botri;
using namespace botri::model;
using namespace botri::planning;

namespace {

/// The same figures by counting people in a list of plans.
MarkedPair counted(const std::set<tests::Pairing>& plans, std::size_t supply, std::size_t post)
{
    int fewest = 1'000'000;
    int most = 0;
    for (const tests::Pairing& plan : plans) {
        const auto pair = plan.find({supply, post});
        const int people = pair == plan.end() ? 0 : pair->second;
        fewest = std::min(fewest, people);
        most = std::max(most, people);
    }
    const PairMark mark = fewest > 0 ? PairMark::Essential : most > 0 ? PairMark::Replaceable : PairMark::Never;
    return {supply, post, mark, fewest};
}

std::vector<Decision> pinsHonoured(const BestFlow& best)
{
    std::vector<Decision> honoured;
    for (const Decision& each : best.matching->decisions())
        if (each.kind == DecisionKind::Pin
            && std::none_of(best.network.conflicts.begin(), best.network.conflicts.end(),
                [&](const PinConflict& conflict) { return conflict.decision == each; }))
            honoured.push_back(each);
    return honoured;
}

struct Seen {
    std::map<PairMark, int> marks;
    int groups = 0;       ///< of several people, some in every best plan and some not
    int severalWays = 0;  ///< pairs with more than one measure or pin
    int pins = 0;
};

void compareWithTrial(const Workspace& workspace, Seen& seen)
{
    const auto found = findBestFlow(workspace, baseScenario());
    const auto* best = std::get_if<BestFlow>(&found);
    if (!best)
        return;
    const std::vector<Decision> pins = pinsHonoured(*best);
    const auto plans = tests::allBestByTrial(workspace, pins);
    REQUIRE_FALSE(plans.empty());
    const PairMarks marks(best->network, best->optimum.flow, best->optimum.prices);
    std::map<std::pair<std::size_t, std::size_t>, std::pair<int, std::int64_t>> ways;
    for (std::size_t i = 0; i < best->network.arcs.size(); ++i)
        if (const ArcMeaning& arc = best->network.arcs[i]; arc.role == ArcRole::Assign) {
            auto& [count, people] = ways[{arc.supply, arc.post}];
            ++count;
            people += best->optimum.flow[i];
        }
    REQUIRE(marks.all().size() == ways.size());
    for (const MarkedPair& pair : marks.all()) {
        const MarkedPair trial = counted(plans, pair.supply, pair.post);
        CAPTURE(pair.supply, pair.post, plans.size());
        REQUIRE(pair.mark == trial.mark);
        REQUIRE(pair.inEveryBestPlan == trial.inEveryBestPlan);
        REQUIRE(marks.find(pair.supply, pair.post) == &pair);
        const auto& [count, people] = ways.at({pair.supply, pair.post});
        ++seen.marks[pair.mark];
        seen.groups += pair.inEveryBestPlan > 0 && pair.inEveryBestPlan < people;
        seen.severalWays += count > 1 && people > 0;
    }
    seen.pins += !pins.empty();
}

std::optional<Plan> planOf(const Workspace& workspace)
{
    PlanOutcome outcome = makePlan(workspace, baseScenario());
    auto* plan = std::get_if<Plan>(&outcome);
    return plan ? std::optional(std::move(*plan)) : std::nullopt;
}

}  // namespace

TEST_CASE("marks are what counting through all best plans says", "[planning][marks]")
{
    Seen seen;
    for (std::uint64_t seed = 1; seed <= 500; ++seed) {
        CAPTURE(seed);
        compareWithTrial(tests::randomProvince(seed, {3, 4, 2, 4}), seen);
    }
    for (std::uint64_t seed = 501; seed <= 650; ++seed) {
        CAPTURE(seed);
        // Without points for distance and wishes many plans are equally good.
        Workspace workspace = tests::randomProvince(seed, {2, 3, 3, 5});
        for (const char* key : {"distance_per_100km", "first_wish", "volunteer"})
            workspace.put(PolicySetting{baseScenario(), PolicyKey(key), 0, "thử"});
        compareWithTrial(workspace, seen);
    }
    CHECK(seen.marks[PairMark::Essential] > 200);
    CHECK(seen.marks[PairMark::Replaceable] > 100);
    CHECK(seen.marks[PairMark::Never] > 200);
    CHECK(seen.groups > 5);
    CHECK(seen.severalWays > 5);
    CHECK(seen.pins > 30);
}

TEST_CASE("a pair is marked never where having it costs something, and else not", "[planning][marks]")
{
    int replaceable = 0;
    for (std::uint64_t seed = 1; seed <= 80; ++seed) {
        CAPTURE(seed);
        const Workspace workspace = tests::randomProvince(seed, {4, 6, 3, 12});
        const std::optional<Plan> plan = planOf(workspace);
        if (!plan)
            continue;
        auto opened = PlanAdvisor::open(workspace, *plan);
        const auto& advisor = std::get<std::unique_ptr<const PlanAdvisor>>(opened);
        for (const Need& need : workspace.rows<Need>()) {
            const Ranking ranking = advisor->peopleFor(need.key());
            for (const AblePair& pair : ranking.able) {
                const bool isFree = !pair.change || pair.change->difference == CostLevels{};
                CHECK((pair.mark == PairMark::Never) == !isFree);
                CHECK((pair.mark != PairMark::Essential || !pair.change));
                replaceable += pair.change && pair.mark == PairMark::Replaceable;
            }
            for (const AblePair& pair : ranking.heldBack)
                CHECK(pair.mark == PairMark::Never);
        }
    }
    CHECK(replaceable > 20);
}

TEST_CASE("the reserve of a move costs nothing where the move can be replaced, and else something", "[planning][marks]")
{
    int free = 0;
    int dear = 0;
    for (std::uint64_t seed = 1; seed <= 150; ++seed) {
        CAPTURE(seed);
        const Workspace workspace = tests::randomProvince(seed, {4, 6, 3, 12});
        const std::optional<Plan> plan = planOf(workspace);
        if (!plan)
            continue;
        for (const Move& move : plan->moves) {
            CAPTURE(move.staff.text());
            const LocalizedText words = describeReserve(workspace, move);
            CHECK_FALSE(words.vi.empty());
            CHECK_FALSE(words.en.empty());
            if (move.pinned || !workspace.find<Staff>(move.staff))
                continue;
            REQUIRE(move.reserve);
            const CostLevels price = move.alternatives.at(*move.reserve).difference;
            CHECK((price == CostLevels{}) == (move.mark == PairMark::Replaceable));
            for (const Alternative& each : move.alternatives)
                CHECK(price <= each.difference);
            ++(price == CostLevels{} ? free : dear);
        }
    }
    CHECK(free > 20);
    CHECK(dear > 100);
}

TEST_CASE("marks do not depend on which of the best plans is told", "[planning][marks]")
{
    int others = 0;
    for (std::uint64_t seed = 1; seed <= 150; ++seed) {
        CAPTURE(seed);
        const Workspace workspace = tests::randomProvince(seed, {4, 6, 3, 12});
        auto found = findBestFlow(workspace, baseScenario());
        if (!std::holds_alternative<BestFlow>(found))
            continue;
        BestFlow& best = std::get<BestFlow>(found);
        const PairMarks before(best.network, best.optimum.flow, best.optimum.prices);
        // Ask for everything the plan has not.
        Placings wanted;
        for (std::size_t i = 0; i < best.network.arcs.size(); ++i)
            if (const ArcMeaning& arc = best.network.arcs[i]; arc.role == ArcRole::Assign && best.optimum.flow[i] == 0)
                wanted[{best.matching->supplies()[arc.supply].code, best.matching->posts()[arc.post].key(), arc.measure->code}] =
                    9;
        const std::vector<std::int64_t> flow = best.optimum.flow;
        best.comeClosestTo(wanted, {});
        others += best.optimum.flow != flow;
        const PairMarks after(best.network, best.optimum.flow, best.optimum.prices);
        REQUIRE(std::ranges::equal(before.all(), after.all(), [](const MarkedPair& a, const MarkedPair& b) {
            return a.supply == b.supply && a.post == b.post && a.mark == b.mark && a.inEveryBestPlan == b.inEveryBestPlan;
        }));
    }
    CHECK(others > 30);
}

TEST_CASE("a plan whose marks were changed does not verify", "[planning][marks]")
{
    const Workspace workspace = tests::randomProvince(7, {6, 12, 4, 20});
    const std::optional<Plan> plan = planOf(workspace);
    REQUIRE(plan);
    REQUIRE_FALSE(plan->moves.empty());
    REQUIRE(verifyPlan(workspace, *plan).empty());
    Plan changed = *plan;
    Move& move = changed.moves.front();
    move.mark = move.mark == PairMark::Essential ? PairMark::Replaceable : PairMark::Essential;
    CHECK_FALSE(verifyPlan(workspace, changed).empty());
    Plan more = *plan;
    ++more.moves.front().inEveryBestPlan;
    CHECK_FALSE(verifyPlan(workspace, more).empty());
    Plan beyond = *plan;
    beyond.moves.front().reserve = beyond.moves.front().alternatives.size();
    CHECK_FALSE(fromDocument(toDocument(beyond)));
}
