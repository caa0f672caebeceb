// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/table.h"

#include <algorithm>
#include <array>

#include "core/model/workspace.h"

namespace botri::model {

std::size_t TableDescription::columnIndex(std::string_view key) const
{
    const auto found =
        std::find_if(columns.begin(), columns.end(), [&](const ColumnDescription& each) { return each.key == key; });
    BOTRI_CHECK(found != columns.end());
    return static_cast<std::size_t>(found - columns.begin());
}

std::string keyOf(const TableDescription& table, const Record& record)
{
    constexpr char kUnitSeparator = '\x1f';
    BOTRI_CHECK(record.size() == table.columns.size());
    std::string key;
    for (std::size_t i = 0; i < record.size(); ++i) {
        if (table.columns[i].presence != Presence::Key)
            continue;
        if (!key.empty())
            key += kUnitSeparator;
        if (const auto* text = std::get_if<std::string>(&record[i]))
            key += *text;
        else if (const auto* number = std::get_if<std::int64_t>(&record[i]))
            key += std::to_string(*number);
    }
    return key;
}

std::span<const TableId> allTables()
{
    using enum TableId;
    static constexpr std::array kTables{PlanInfo, Specialty, Substitution, Unit, Need, Staff, HeadCount, Wish, Distance, Measure,
        RuleSetting, Scenario, PolicySetting, Decision, Deadline};
    return kTables;
}

const TableDescription& describe(TableId table)
{
    switch (table) {
    case TableId::PlanInfo: return tableOf<PlanInfo>().description();
    case TableId::Specialty: return tableOf<Specialty>().description();
    case TableId::Substitution: return tableOf<Substitution>().description();
    case TableId::Unit: return tableOf<Unit>().description();
    case TableId::Need: return tableOf<Need>().description();
    case TableId::Staff: return tableOf<Staff>().description();
    case TableId::HeadCount: return tableOf<HeadCount>().description();
    case TableId::Wish: return tableOf<Wish>().description();
    case TableId::Distance: return tableOf<Distance>().description();
    case TableId::Measure: return tableOf<Measure>().description();
    case TableId::RuleSetting: return tableOf<RuleSetting>().description();
    case TableId::Scenario: return tableOf<Scenario>().description();
    case TableId::PolicySetting: return tableOf<PolicySetting>().description();
    case TableId::Decision: return tableOf<Decision>().description();
    case TableId::Deadline: return tableOf<Deadline>().description();
    }
    BOTRI_CHECK(false);
}

}  // namespace botri::model
