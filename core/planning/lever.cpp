// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planning/lever.h"

#include <algorithm>

#include "core/base/check.h"
#include "core/planning/matching.h"
#include "core/rules/rule_book.h"
#include "core/rules/rule_setting.h"

namespace botri::planning {
namespace {

using namespace botri::model;
using Kind = Lever::Kind;

Lever weight(PolicyItem item)
{
    Lever lever;
    lever.weight = item;
    return lever;
}

const Measure& measureOf(const Workspace& workspace, const Lever& lever)
{
    const Measure* measure = workspace.find<Measure>(lever.measure);
    BOTRI_CHECK(measure);
    return *measure;
}

const rules::RuleDescription& ruleOf(const Lever& lever)
{
    const rules::RuleDescription* rule = rules::findRule(lever.rule);
    BOTRI_CHECK(rule);
    return *rule;
}

/// Do all costs change by the same amount with each step of this weight?
bool isLinear(PolicyItem item)
{
    switch (item) {
    case PolicyItem::DistancePer100Km:
    case PolicyItem::SupportPerMillion: return false;  // points of a move are rounded down
    case PolicyItem::PostFactor:
    case PolicyItem::FieldEmpty: return true;
    default: return describe(item).group == PolicyGroup::Preference;  // an empty post is never worth less than a point
    }
}

}  // namespace

std::vector<Lever> leversOf(const Workspace& workspace, const ScenarioCode& scenario)
{
    std::vector<Lever> all;
    for (const PolicyItemDescription& item : policyItems())
        all.push_back(weight(item.item));
    const Matching matching(workspace, scenario);
    for (const rules::RuleDescription& rule : rules::catalogue())
        if (rule.defaultLimit && rule.limitUnit != rules::DatumUnit::Date && matching.rules().inForce(rule.id)) {
            Lever lever;
            lever.kind = Kind::RuleLimit;
            lever.rule = rule.id;
            all.push_back(std::move(lever));
        }
    for (const Measure* measure : matching.measuresInForce())
        for (const Kind kind : {Kind::MeasureCap, Kind::MeasurePoints}) {
            Lever lever;
            lever.kind = kind;
            lever.measure = measure->code;
            all.push_back(std::move(lever));
        }
    return all;
}

std::string keyOf(const Lever& lever)
{
    switch (lever.kind) {
    case Kind::Weight: return std::string(describe(lever.weight).key);
    case Kind::RuleLimit: return lever.rule.text();
    case Kind::MeasureCap: return lever.measure.text() + ".cap";
    case Kind::MeasurePoints: return lever.measure.text() + ".points";
    }
    return {};
}

LocalizedText describe(const Workspace& workspace, const Lever& lever)
{
    switch (lever.kind) {
    case Kind::Weight: return describe(lever.weight).name;
    case Kind::RuleLimit: {
        const rules::RuleDescription& rule = ruleOf(lever);
        return {"Ngưỡng của quy định " + rule.id.text() + " (" + rule.title.vi + ")",
            "Limit of rule " + rule.id.text() + " (" + rule.title.en + ")"};
    }
    case Kind::MeasureCap: {
        const LocalizedText measure = measureOf(workspace, lever).title();
        return {"Mức trần của hình thức “" + measure.vi + "”", "Cap on the measure “" + measure.en + "”"};
    }
    case Kind::MeasurePoints: {
        const LocalizedText measure = measureOf(workspace, lever).title();
        return {"Điểm của hình thức “" + measure.vi + "”", "Points of the measure “" + measure.en + "”"};
    }
    }
    return {};
}

std::optional<std::int64_t> valueOf(const Workspace& workspace, const ScenarioCode& scenario, const Lever& lever)
{
    switch (lever.kind) {
    case Kind::Weight: return policyOf(workspace, scenario)[lever.weight];
    case Kind::RuleLimit: return rules::ruleBookOf(workspace).limitOf(lever.rule);
    case Kind::MeasureCap: return measureOf(workspace, lever).cap;
    case Kind::MeasurePoints: return measureOf(workspace, lever).baseCost;
    }
    return std::nullopt;
}

bool accepts(const Lever& lever, std::int64_t value)
{
    constexpr std::int64_t kMostPoints = 10'000;
    constexpr std::int64_t kMostMoves = 1'000'000;
    switch (lever.kind) {
    case Kind::Weight: return value >= describe(lever.weight).smallest && value <= describe(lever.weight).largest;
    case Kind::RuleLimit: return rules::acceptsLimit(ruleOf(lever), value);
    case Kind::MeasureCap: return value >= 0 && value <= kMostMoves;
    case Kind::MeasurePoints: return value >= 0 && value <= kMostPoints;
    }
    return false;
}

std::pair<std::int64_t, std::int64_t> usualRange(const Workspace& workspace, const ScenarioCode& scenario, const Lever& lever)
{
    constexpr std::int64_t kLeastSpan = 20;
    std::int64_t open = 0;
    for (const Need& need : workspace.rows<Need>())
        open += std::max(0, need.open());
    const std::int64_t now = valueOf(workspace, scenario, lever).value_or(open);
    std::int64_t first = 0;
    std::int64_t last = lever.kind == Kind::MeasureCap ? std::max(now, open) : std::max(kLeastSpan, 2 * now);
    while (first < now && !accepts(lever, first))
        ++first;
    while (last > now && !accepts(lever, last))
        --last;
    return {first, last};
}

Workspace withLever(Workspace workspace, const ScenarioCode& scenario, const Lever& lever, std::int64_t value)
{
    BOTRI_CHECK(accepts(lever, value));
    constexpr const char* kReason = "?";
    switch (lever.kind) {
    case Kind::Weight:
        workspace.put(PolicySetting{scenario, PolicyKey(std::string(describe(lever.weight).key)), value, kReason});
        break;
    case Kind::RuleLimit: workspace.put(RuleSetting{lever.rule, true, value, kReason}); break;
    case Kind::MeasureCap:
    case Kind::MeasurePoints: {
        Measure measure = measureOf(workspace, lever);
        if (lever.kind == Kind::MeasureCap)
            measure.cap = static_cast<int>(value);
        else
            measure.baseCost = static_cast<int>(value);
        workspace.put(std::move(measure));
        break;
    }
    }
    return workspace;
}

bool isEven(const Lever& lever)
{
    return lever.kind == Kind::MeasureCap || (lever.kind == Kind::Weight && isLinear(lever.weight));
}

}  // namespace botri::planning
