// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/acts/plan_acts.h"

#include "core/acts/row_title.h"

namespace botri::acts {
namespace {

using namespace model;

template <class Row>
RowChange becoming(const Row* before, const Row* after)
{
    const auto& table = tableOf<Row>();
    return {table.description().id, before ? std::optional(table.record(*before)) : std::nullopt,
        after ? std::optional(table.record(*after)) : std::nullopt};
}

/// Nothing when both are equal: an act that changes nothing is refused with words, not written.
template <class Row>
std::vector<RowChange> changesTo(const Row* before, const Row* after)
{
    if ((!before && !after) || (before && after && *before == *after))
        return {};
    return {becoming(before, after)};
}

Decision decisionFor(const ScenarioCode& scenario, const Placement& placement)
{
    Decision decision;
    decision.scenario = scenario;
    decision.staff = placement.staff;
    decision.unit = placement.need.unit;
    decision.specialty = placement.need.specialty;
    decision.pool = placement.need.pool;
    return decision;
}

LocalizedText postTitle(const Workspace& workspace, const NeedKey& need)
{
    const LocalizedText specialty = specialtyTitle(workspace, need.specialty);
    const LocalizedText unit = unitTitle(workspace, need.unit);
    return {"vị trí " + specialty.vi + " tại " + unit.vi, "the post of " + specialty.en + " at " + unit.en};
}

Act decide(const Workspace& workspace, const Actor& by, const ScenarioCode& scenario, const Placement& placement,
    DecisionKind kind, const std::string& note)
{
    Decision decision = decisionFor(scenario, placement);
    decision.kind = kind;
    decision.note = note;
    const LocalizedText person = staffTitle(workspace, placement.staff);
    const LocalizedText post = postTitle(workspace, placement.need);
    const bool pins = kind == DecisionKind::Pin;
    LocalizedText title = pins
        ? LocalizedText{"Ghim " + person.vi + " vào " + post.vi, "Pin " + person.en + " to " + post.en}
        : LocalizedText{"Cấm bố trí " + person.vi + " vào " + post.vi, "Forbid " + person.en + " for " + post.en};
    return {pins ? ActKind::Pin : ActKind::Forbid, by, scenario, std::move(title), {},
        changesTo(workspace.find<Decision>(decision.key()), &decision), {}};
}

}  // namespace

Act pin(const Workspace& workspace, const Actor& by, const ScenarioCode& scenario, const Placement& placement,
    const std::string& note)
{
    return decide(workspace, by, scenario, placement, DecisionKind::Pin, note);
}

Act forbid(const Workspace& workspace, const Actor& by, const ScenarioCode& scenario, const Placement& placement,
    const std::string& note)
{
    return decide(workspace, by, scenario, placement, DecisionKind::Forbid, note);
}

Act withdrawDecision(const Workspace& workspace, const Actor& by, const ScenarioCode& scenario, const Placement& placement)
{
    const Decision* now = workspace.find<Decision>(decisionFor(scenario, placement).key());
    const LocalizedText person = staffTitle(workspace, placement.staff);
    const LocalizedText post = postTitle(workspace, placement.need);
    const bool forbids = now && now->kind == DecisionKind::Forbid;
    LocalizedText title = forbids
        ? LocalizedText{"Bỏ cấm " + person.vi + " với " + post.vi, "Allow " + person.en + " for " + post.en + " again"}
        : LocalizedText{"Bỏ ghim " + person.vi + " khỏi " + post.vi, "Unpin " + person.en + " from " + post.en};
    return {ActKind::WithdrawDecision, by, scenario, std::move(title), {}, changesTo<Decision>(now, nullptr), {}};
}

Act setPolicy(const Workspace& workspace, const Actor& by, const ScenarioCode& scenario, PolicyItem item,
    std::optional<std::int64_t> value, const std::string& reason)
{
    const PolicyItemDescription& described = model::describe(item);
    const PolicySetting setting{scenario, PolicyKey(std::string(described.key)), value.value_or(0), reason};
    const PolicySetting* now = workspace.find<PolicySetting>(setting.key());
    const std::string number = value ? std::to_string(*value) : "";
    LocalizedText title = value
        ? LocalizedText{"Đặt “" + described.name.vi + "” = " + number, "Set “" + described.name.en + "” to " + number}
        : LocalizedText{"Đặt lại “" + described.name.vi + "” như mặc định", "Reset “" + described.name.en + "”"};
    return {ActKind::ChangePolicy, by, scenario, std::move(title), {}, changesTo(now, value ? &setting : nullptr), {}};
}

Act setRule(const Workspace& workspace, const Actor& by, const RuleSetting& setting)
{
    const std::string& rule = setting.rule.text();
    LocalizedText title{"Không áp dụng quy định " + rule, "Switch rule " + rule + " off"};
    if (setting.enabled && setting.limit)
        title = {"Đặt giới hạn của quy định " + rule + " = " + std::to_string(*setting.limit),
            "Set the limit of rule " + rule + " to " + std::to_string(*setting.limit)};
    else if (setting.enabled)
        title = {"Áp dụng quy định " + rule, "Apply rule " + rule};
    return {
        ActKind::ChangeRule, by, {}, std::move(title), {}, changesTo(workspace.find<RuleSetting>(setting.rule), &setting), {}};
}

Act resetRule(const Workspace& workspace, const Actor& by, const RuleId& rule)
{
    LocalizedText title{"Đặt lại quy định " + rule.text() + " như danh mục", "Reset rule " + rule.text()};
    return {ActKind::ChangeRule, by, {}, std::move(title), {}, changesTo<RuleSetting>(workspace.find<RuleSetting>(rule), nullptr),
        {}};
}

Act setScenario(const Workspace& workspace, const Actor& by, const Scenario& scenario)
{
    const Scenario* now = workspace.find<Scenario>(scenario.code);
    LocalizedText title{"Sửa kịch bản “" + scenario.name + "”", "Change scenario “" + scenario.name + "”"};
    if (!now)
        title = {"Thêm kịch bản “" + scenario.name + "”", "Add scenario “" + scenario.name + "”"};
    else if (now->frozen != scenario.frozen)
        title = scenario.frozen
            ? LocalizedText{"Khóa kịch bản “" + scenario.name + "”", "Freeze scenario “" + scenario.name + "”"}
            : LocalizedText{"Mở khóa kịch bản “" + scenario.name + "”", "Unfreeze scenario “" + scenario.name + "”"};
    else if (now->name != scenario.name)
        title = {"Đổi tên kịch bản “" + now->name + "” thành “" + scenario.name + "”",
            "Rename scenario “" + now->name + "” to “" + scenario.name + "”"};
    return {ActKind::ChangeScenario, by, scenario.code, std::move(title), {}, changesTo(now, &scenario), {}};
}

Act savePlan(const Workspace& workspace, const Actor& by, const ScenarioCode& scenario, std::optional<PlanDocument> before,
    PlanDocument plan)
{
    const LocalizedText name = scenarioTitle(workspace, scenario);
    Act act{ActKind::SavePlan, by, scenario,
        scenario == baseScenario()
            ? LocalizedText{"Lập phương án", "Compute the plan"}
            : LocalizedText{"Lập phương án của kịch bản “" + name.vi + "”", "Compute the plan of scenario “" + name.en + "”"},
        {}, {}, {}};
    act.plans.push_back({scenario, std::move(before), std::move(plan)});
    return act;
}

Act removePlan(const Workspace& workspace, const Actor& by, const ScenarioCode& scenario, PlanDocument before)
{
    const LocalizedText name = scenarioTitle(workspace, scenario);
    Act act{ActKind::SavePlan, by, scenario,
        {"Bỏ kết quả tính của kịch bản “" + name.vi + "”", "Discard the computed plan of scenario “" + name.en + "”"}, {}, {},
        {}};
    act.plans.push_back({scenario, std::move(before), std::nullopt});
    return act;
}

}  // namespace botri::acts
