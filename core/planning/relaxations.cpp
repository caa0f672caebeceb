// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planning/relaxations.h"

#include <algorithm>
#include <functional>
#include <tuple>

#include "core/planning/best_flow.h"

namespace botri::planning {
namespace {

using namespace botri::model;
using Kind = Relaxation::Kind;

/// Something to lift, and how it is lifted from a copy of the workspace.
struct Lifting {
    Relaxation what;
    std::function<void(Workspace&)> lift;
};

bool mayStop(const rules::RuleDescription& rule)
{
    // A plan keeps Q-06, a rule on units, by capping what they let go; other rules on units are only judged afterwards.
    const bool concernsPlan = rule.concerns(rules::Subject::Move) || rule.id == RuleId("Q-06");
    return concernsPlan
        && (rule.severity == rules::Severity::Block || (rule.severity == rules::Severity::Cost && rule.defaultLimit));
}

void addRules(std::vector<Lifting>& all, const Workspace& workspace)
{
    const rules::RuleBook book = rules::ruleBookOf(workspace);
    for (const rules::RuleDescription& rule : rules::catalogue()) {
        if (!mayStop(rule) || !book.inForce(rule.id))
            continue;
        Relaxation what;
        what.rule = rule.id;
        all.push_back({what, [id = rule.id](Workspace& copy) { copy.put(RuleSetting{id, false, std::nullopt, "?"}); }});
    }
}

void addMeasures(std::vector<Lifting>& all, const Workspace& workspace, const Matching& matching)
{
    const auto inForce = matching.measuresInForce();
    for (const Measure& measure : workspace.rows<Measure>()) {
        Relaxation what;
        what.measure = measure.code;
        if (std::ranges::find(inForce, &measure) == inForce.end()) {
            what.kind = Kind::Measure;
            all.push_back({what, [measure](Workspace& copy) {
                               Measure allowed = measure;
                               allowed.enabled = true;
                               allowed.validFrom.reset();
                               allowed.validUntil.reset();
                               copy.put(allowed);
                           }});
        } else if (measure.cap) {
            what.kind = Kind::MeasureCap;
            all.push_back({what, [measure](Workspace& copy) {
                               Measure unlimited = measure;
                               unlimited.cap.reset();
                               copy.put(unlimited);
                           }});
        }
    }
}

/// Puts each row of a table back as `change` leaves it.
template <class Row, class Change>
void changeRows(Workspace& workspace, Change&& change)
{
    const std::vector<Row> rows(workspace.rows<Row>().begin(), workspace.rows<Row>().end());
    for (Row row : rows) {
        change(row);
        workspace.put(std::move(row));
    }
}

void backEveryPost(Workspace& workspace)
{
    std::map<std::pair<UnitCode, QuotaPool>, int> open;
    changeRows<Need>(workspace, [&](Need& need) {
        open[{need.unit, need.pool}] += std::max(0, need.open());
        need.quotaBacked.reset();
    });
    std::map<std::pair<UnitCode, QuotaPool>, int> present;
    for (const Need& need : workspace.rows<Need>())
        present[{need.unit, need.pool}] += need.present;
    changeRows<Unit>(workspace, [&](Unit& unit) {
        for (const QuotaPool pool : kAllPools) {
            const std::pair key{unit.code, pool};
            if (open[key] > 0)
                unit.quota[indexOf(pool)] = std::max(unit.quotaOf(pool), present[key] + open[key]);
        }
    });
}

void addCaps(std::vector<Lifting>& all, const Workspace& workspace, const Matching& matching)
{
    const auto add = [&](Kind kind, std::function<void(Workspace&)> lift) {
        Relaxation what;
        what.kind = kind;
        all.push_back({what, std::move(lift)});
    };
    const auto& units = workspace.rows<Unit>();
    if (std::ranges::any_of(matching.posts(), [](const Post& post) { return post.backed < post.open; }))
        add(Kind::Quota, backEveryPost);
    if (std::ranges::any_of(units, [](const Unit& unit) { return unit.releaseCap.has_value(); }))
        add(Kind::ReleaseCaps, [](Workspace& copy) { changeRows<Unit>(copy, [](Unit& unit) { unit.releaseCap.reset(); }); });
    if (std::ranges::any_of(units, [](const Unit& unit) { return unit.inflowCap.has_value(); }))
        add(Kind::InflowCaps, [](Workspace& copy) { changeRows<Unit>(copy, [](Unit& unit) { unit.inflowCap.reset(); }); });
}

void addForbids(std::vector<Lifting>& all, const Matching& matching)
{
    std::vector<Decision> forbids(matching.decisions().begin(), matching.decisions().end());
    std::erase_if(forbids, [](const Decision& each) { return each.kind != DecisionKind::Forbid; });
    if (forbids.empty())
        return;
    Relaxation what;
    what.kind = Kind::Forbids;
    all.push_back({what, [forbids](Workspace& copy) {
                       const std::vector<Decision> rows(copy.rows<Decision>().begin(), copy.rows<Decision>().end());
                       for (const Decision& row : rows)
                           for (const Decision& forbid : forbids)
                               if (row.staff == forbid.staff && row.need() == forbid.need())
                                   copy.erase<Decision>(row.key());
                   }});
}

std::vector<Lifting> liftingsOf(const Workspace& workspace, const Matching& matching)
{
    std::vector<Lifting> all;
    addRules(all, workspace);
    addMeasures(all, workspace, matching);
    addCaps(all, workspace, matching);
    addForbids(all, matching);
    return all;
}

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
    return std::tuple(-each.filled, each.difference, each.kind, each.rule, each.measure);
}

}  // namespace

std::variant<RelaxationRanking, PlanRefusal> rankRelaxations(
    const Workspace& workspace, const ScenarioCode& scenario, const Job& job, const Plan* kept)
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
        job.report({"Lập thử phương án khi bỏ từng ràng buộc", "Planning without each restriction in turn"},
            static_cast<std::int64_t>(i), static_cast<std::int64_t>(liftings.size()));
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

LocalizedText describe(const Workspace& workspace, const Relaxation& relaxation)
{
    const auto measure = [&] {
        const Measure* row = workspace.find<Measure>(relaxation.measure);
        return row ? row->title() : LocalizedText{relaxation.measure.text(), relaxation.measure.text()};
    };
    switch (relaxation.kind) {
    case Kind::Rule: {
        const rules::RuleDescription* rule = rules::findRule(relaxation.rule);
        const std::string id = relaxation.rule.text();
        return rule
            ? LocalizedText{"Bỏ quy định " + id + " (" + rule->title.vi + ")", "Drop rule " + id + " (" + rule->title.en + ")"}
            : LocalizedText{"Bỏ quy định " + id, "Drop rule " + id};
    }
    case Kind::Measure: return {"Dùng hình thức “" + measure().vi + "”", "Use the measure “" + measure().en + "”"};
    case Kind::MeasureCap:
        return {"Bỏ mức trần của hình thức “" + measure().vi + "”", "Lift the cap on the measure “" + measure().en + "”"};
    case Kind::Quota: return {"Có chỉ tiêu cho mọi vị trí trống", "Have a quota for every open post"};
    case Kind::ReleaseCaps: return {"Bỏ giới hạn số người được điều đi", "Lift the units' release caps"};
    case Kind::InflowCaps: return {"Bỏ giới hạn số người tiếp nhận", "Lift the communes' inflow caps"};
    case Kind::Forbids: return {"Bỏ các lệnh cấm đã đặt", "Lift the forbids that were set"};
    }
    return {};
}

}  // namespace botri::planning
