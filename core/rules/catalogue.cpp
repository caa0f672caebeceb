// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <iterator>

#include "core/base/check.h"
#include "core/rules/catalogue_parts.h"

namespace botri::rules {
namespace {

std::vector<RuleDescription> allDescriptions()
{
    std::vector<RuleDescription> all;
    for (auto part : {quotaDescriptions, eligibilityDescriptions, movementDescriptions, sourceDescriptions}) {
        std::vector<RuleDescription> rules = part();
        std::ranges::move(rules, std::back_inserter(all));
    }
    std::ranges::sort(all, {}, &RuleDescription::id);
    BOTRI_CHECK(all.size() <= kMostRules);
    return all;
}

}  // namespace

std::span<const RuleDescription> catalogue()
{
    static const std::vector<RuleDescription> rules = allDescriptions();
    return rules;
}

const RuleDescription* findRule(const model::RuleId& id)
{
    const auto rules = catalogue();
    const auto at = std::ranges::lower_bound(rules, id, {}, &RuleDescription::id);
    return at != rules.end() && at->id == id ? &*at : nullptr;
}

bool RuleDescription::concerns(Subject subject) const
{
    return std::ranges::find(subjects, subject) != subjects.end();
}

bool RuleDescription::canSay(const Verdict& verdict) const
{
    return verdict.outcome <= Outcome::Block
        && verdict.variant < (verdict.outcome == Outcome::Pass ? passMessages : messages).size();
}

bool RuleDescription::sensitive() const
{
    return std::ranges::any_of(messages, &Wording::sensitive) || std::ranges::any_of(passMessages, &Wording::sensitive);
}

}  // namespace botri::rules
