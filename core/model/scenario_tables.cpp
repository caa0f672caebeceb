// SPDX-License-Identifier: GPL-3.0-or-later
#include <vector>

#include "core/model/policy.h"
#include "core/model/scenario.h"
#include "core/model/table.h"

namespace botri::model {

template <>
const Table<Scenario>& tableOf<Scenario>()
{
    static const Table<Scenario> table{TableId::Scenario, "scenario", {"Kịch bản", "Scenarios"},
        {"Mỗi dòng là một kịch bản của phương án.", "Each row is a variant of the plan."},
        {
            column("code", &Scenario::code, {"Mã kịch bản", "Scenario code"}).key().also({"Mã"}),
            column("parent", &Scenario::parent, {"Kịch bản cha", "Parent"}).refersTo(TableId::Scenario),
            column("name", &Scenario::name, {"Tên kịch bản", "Scenario"}).required(),
            column("description", &Scenario::description, {"Mô tả", "Description"}),
            column("frozen", &Scenario::frozen, {"Đã khóa", "Frozen"}),
            column("archived", &Scenario::archived, {"Đã lưu trữ", "Archived"}),
        }};
    return table;
}

template <>
const Table<Decision>& tableOf<Decision>()
{
    static const Table<Decision> table{TableId::Decision, "decision", {"Ghim và cấm", "Pins and forbids"},
        {"Mỗi dòng ghim hoặc cấm một người với một vị trí trong một kịch bản.",
            "Each row pins or forbids a person to a post in a scenario."},
        {
            column("scenario", &Decision::scenario, {"Kịch bản", "Scenario"})
                .key()
                .refersTo(TableId::Scenario)
                .whenAbsent(baseScenario().text()),
            column("staff", &Decision::staff, {"Mã nhân sự", "Staff code"}).key().also({"Mã"}),
            column("unit", &Decision::unit, {"Đơn vị đến", "To unit"}).key().refersTo(TableId::Unit).also({"Mã đơn vị"}),
            column("specialty", &Decision::specialty, {"Lĩnh vực đến", "To specialty"})
                .key()
                .refersTo(TableId::Specialty)
                .also({"Mã lĩnh vực"}),
            column("pool", &Decision::pool, {"Khối biên chế", "Quota pool"}).key().whenAbsent(std::string("government")),
            column("kind", &Decision::kind, {"Quyết định", "Decision"}).required(),
            column("note", &Decision::note, {"Ghi chú", "Note"}),
        }};
    return table;
}

namespace {

/// Nobody knows the items by heart: they are chosen by name.
Column<PolicySetting> itemColumn()
{
    static const std::vector<Choice> choices = [] {
        std::vector<Choice> all;
        for (const PolicyItemDescription& each : policyItems())
            all.push_back({each.key, each.name});
        return all;
    }();
    Column<PolicySetting> made = column("item", &PolicySetting::item, {"Tham số", "Item"}).key();
    made.info.type = ColumnType::Choice;
    made.info.choices = choices;
    return made;
}

}  // namespace

template <>
const Table<PolicySetting>& tableOf<PolicySetting>()
{
    static const Table<PolicySetting> table{TableId::PolicySetting, "policy_setting", {"Tham số chính sách", "Policy settings"},
        {"Mỗi dòng đặt lại một tham số của chính sách trong một kịch bản.",
            "Each row sets a policy number differently in a scenario."},
        {
            column("scenario", &PolicySetting::scenario, {"Kịch bản", "Scenario"})
                .key()
                .refersTo(TableId::Scenario)
                .whenAbsent(baseScenario().text()),
            itemColumn(),
            column("value", &PolicySetting::value, {"Giá trị", "Value"}).required(),
            column("reason", &PolicySetting::reason, {"Lý do", "Reason"}),
        }};
    return table;
}

template <>
const Table<RuleSetting>& tableOf<RuleSetting>()
{
    static const Table<RuleSetting> table{TableId::RuleSetting, "rule_setting", {"Quy định đặt lại", "Rule settings"},
        {"Mỗi dòng tắt một quy định hoặc đổi giới hạn của nó, kèm lý do.",
            "Each row switches a rule off or changes its limit, with the reason."},
        {
            column("rule", &RuleSetting::rule, {"Mã quy định", "Rule"}).key(),
            column("enabled", &RuleSetting::enabled, {"Áp dụng", "Enabled"}).whenAbsent(true),
            column("limit", &RuleSetting::limit, {"Giới hạn", "Limit"}),
            column("reason", &RuleSetting::reason, {"Lý do", "Reason"}).required(),
        }};
    return table;
}

}  // namespace botri::model
