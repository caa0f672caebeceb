// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planning/lifting.h"

#include <algorithm>
#include <tuple>

namespace botri::planning {
namespace {

using namespace botri::model;

void compare(Relaxation& what, const BestFlow& now, const BestFlow& lifted)
{
    const PlanTotals before = now.totals();
    const PlanTotals after = lifted.totals();
    what.filled = after.filled - before.filled;
    what.difference = after.levels - before.levels;
    for (const auto& [post, count] : now.emptyPosts())
        what.posts[now.matching->posts()[post].key()] += count;
    for (const auto& [post, count] : lifted.emptyPosts())
        what.posts[lifted.matching->posts()[post].key()] -= count;
    std::erase_if(what.posts, [](const auto& each) { return each.second == 0; });
}

/// In the sense of the plan: level by level, or as the sum where levels trade with each other.
bool isBetter(const BestFlow& now, const Relaxation& what)
{
    return now.matching->policy()[PolicyItem::Lexicographic] != 0 ? what.difference < CostLevels{}
                                                                  : now.network.weights.points(what.difference) < Points(0);
}

auto rankOf(const Relaxation& each)
{
    return std::tuple(-each.filled, each.difference, each.kind, each.rule, each.measure, each.unit, each.pool, each.source);
}

}  // namespace

std::variant<RelaxationRanking, PlanRefusal> rankLiftings(const Workspace& workspace, const ScenarioCode& scenario,
    const LiftingsOf& liftingsOf, const LocalizedText& step, const Job& job, const Plan* kept)
{
    const Job quiet{job.stop, {}};
    auto found = findBestFlow(workspace, scenario, quiet);
    if (const auto* refusal = std::get_if<PlanRefusal>(&found))
        return *refusal;
    auto& now = std::get<BestFlow>(found);
    if (kept)
        now.comeClosestTo(placingsOf(*kept), quiet);
    RelaxationRanking ranking;
    ranking.now = now.totals();
    const Placings placings = now.placings();
    const std::vector<Lifting> liftings = liftingsOf(workspace, *now.matching);
    for (std::size_t i = 0; i < liftings.size(); ++i) {
        job.report(step, static_cast<std::int64_t>(i), static_cast<std::int64_t>(liftings.size()));
        Workspace copy = workspace;
        liftings[i].lift(copy);
        Relaxation what = liftings[i].what;
        auto outcome = findBestFlow(copy, scenario, quiet);
        auto* lifted = std::get_if<BestFlow>(&outcome);
        if (!lifted) {
            ranking.unknown.push_back(std::move(what));
            continue;
        }
        lifted->comeClosestTo(placings, quiet);
        compare(what, now, *lifted);
        (isBetter(now, what) ? ranking.useful : ranking.idle).push_back(std::move(what));
    }
    for (auto* list : {&ranking.useful, &ranking.idle, &ranking.unknown})
        std::ranges::sort(*list, {}, rankOf);
    return ranking;
}

}  // namespace botri::planning
