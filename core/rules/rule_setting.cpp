// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/rule_setting.h"

#include <chrono>

namespace botri::rules {
namespace {

bool isDay(std::int64_t number)
{
    if (number < 1900'01'01 || number > 2200'12'31)
        return false;
    return Date{std::chrono::year{static_cast<int>(number / 10'000)},
        std::chrono::month{static_cast<unsigned>(number / 100 % 100)}, std::chrono::day{static_cast<unsigned>(number % 100)}}
        .ok();
}

std::int64_t largestLimit(DatumUnit unit)
{
    switch (unit) {
    case DatumUnit::Months: return 1200;
    case DatumUnit::Years:
    case DatumUnit::Percent: return 100;
    case DatumUnit::Level: return 9;
    case DatumUnit::None: return 1;  // a switch
    case DatumUnit::People:
    case DatumUnit::Posts:
    case DatumUnit::Date: break;
    }
    return 1'000'000;
}

}  // namespace

bool acceptsLimit(const RuleDescription& rule, std::int64_t limit)
{
    if (!rule.defaultLimit)
        return false;
    return rule.limitUnit == DatumUnit::Date ? isDay(limit) : limit >= 0 && limit <= largestLimit(rule.limitUnit);
}

std::optional<LocalizedText> problemIn(const model::RuleSetting& setting)
{
    const RuleDescription* rule = findRule(setting.rule);
    if (!rule)
        return LocalizedText{"Không có quy định mang mã này.", "There is no rule with this id."};
    if (setting.limit && !rule->defaultLimit)
        return LocalizedText{"Quy định này không có ngưỡng để thay đổi.", "This rule has no limit to change."};
    if (setting.limit && !acceptsLimit(*rule, *setting.limit))
        return LocalizedText{"Ngưỡng không hợp lý đối với quy định này.", "The limit makes no sense for this rule."};
    if (setting.reason.empty() && (!setting.enabled || (setting.limit && setting.limit != rule->defaultLimit)))
        return LocalizedText{"Phải nêu lý do khi tắt hoặc đổi ngưỡng một quy định.",
            "A reason is needed to switch a rule off or change its limit."};
    return std::nullopt;
}

}  // namespace botri::rules
