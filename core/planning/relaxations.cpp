// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planning/relaxations.h"

#include <algorithm>

#include "core/model/choices.h"
#include "core/planning/lifting.h"
#include "core/planning/supply.h"

namespace botri::planning {
namespace {

using namespace botri::model;
using Kind = Relaxation::Kind;

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

}  // namespace

std::variant<RelaxationRanking, PlanRefusal> rankRelaxations(
    const Workspace& workspace, const ScenarioCode& scenario, const Job& job, const Plan* kept)
{
    return rankLiftings(workspace, scenario, liftingsOf,
        {"Lập thử phương án khi bỏ từng ràng buộc", "Planning without each restriction in turn"}, job, kept);
}

LocalizedText describe(const Workspace& workspace, const Relaxation& relaxation)
{
    const auto measure = [&] {
        const Measure* row = workspace.find<Measure>(relaxation.measure);
        return row ? row->title() : LocalizedText{relaxation.measure.text(), relaxation.measure.text()};
    };
    const auto unit = [&] {
        const Unit* row = workspace.find<Unit>(relaxation.unit);
        return row ? row->fullName() : LocalizedText{relaxation.unit.text(), relaxation.unit.text()};
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
    case Kind::OneMorePerson: {
        const LocalizedText source = supplyName(workspace, relaxation.source);
        return {"Thêm 1 người: " + source.vi, "One person more: " + source.en};
    }
    case Kind::OneMoreQuota: {
        const LocalizedText& pool = nameOf(relaxation.pool);
        return {"Thêm 1 biên chế cho " + unit().vi + " (" + pool.vi + ")",
            "One quota slot more for " + unit().en + " (" + pool.en + ")"};
    }
    case Kind::OneMoreRelease: return {"Điều đi được thêm 1 người từ " + unit().vi, "One person more may leave " + unit().en};
    case Kind::OneMoreInflow: return {"Nhận thêm được 1 người về " + unit().vi, "One person more may come to " + unit().en};
    case Kind::OneMoreMove:
        return {"Thêm 1 lượt của hình thức “" + measure().vi + "”", "One move more by the measure “" + measure().en + "”"};
    }
    return {};
}

}  // namespace botri::planning
