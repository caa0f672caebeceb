// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/rule_book.h"

#include <algorithm>
#include <string_view>
#include <type_traits>

#include "core/base/check.h"
#include "core/model/workspace.h"
#include "core/rules/judging.h"
#include "core/rules/rule_setting.h"
#include "core/rules/rule_tables.h"

namespace botri::rules {
namespace {

std::size_t indexOfRule(const model::RuleId& id)
{
    const RuleDescription* rule = findRule(id);
    BOTRI_CHECK(rule != nullptr);
    return static_cast<std::size_t>(rule - catalogue().data());
}

bool isOfSendingList(std::string_view id)
{
    return id >= "E-01" && id <= "E-07";
}

void sortById(std::vector<RuleResult>& results)
{
    std::ranges::sort(results, {}, &RuleResult::rule);  // the catalogue is one array in id order
}

}  // namespace

RuleBook::RuleBook(std::span<const model::RuleSetting> settings, Date decisionDate) : m_decisionDate(decisionDate)
{
    for (const RuleDescription& rule : catalogue())
        m_settings.push_back({rule.inForceOn(decisionDate), rule.defaultLimit.value_or(0)});
    readSettings(settings);
    m_listHoldsForSecondment = inForce(model::RuleId("E-08"));
    activate(m_moverRules);
    activate(m_pairRules);
    activate(m_unitRules);
    activate(m_provinceRules);
    activate(m_rotationRules);
}

void RuleBook::readSettings(std::span<const model::RuleSetting> settings)
{
    for (const model::RuleSetting& setting : settings) {
        const RuleDescription* rule = findRule(setting.rule);
        if (!rule) {
            m_unknownRules.push_back(setting.rule);
            continue;
        }
        Setting& own = m_settings[indexOfRule(setting.rule)];
        RuleChange change{.rule = rule, .switchedOff = !setting.enabled, .reason = setting.reason};
        if (setting.limit && acceptsLimit(*rule, *setting.limit) && *setting.limit != *rule->defaultLimit)
            own.limit = change.limit.emplace(*setting.limit);
        if (change.switchedOff)
            own.inForce = false;
        if (change.switchedOff || change.limit)
            m_changes.push_back(std::move(change));
    }
    std::ranges::sort(m_changes, {}, &RuleChange::rule);
}

template <class Facts>
void RuleBook::activate(std::vector<Active<Facts>>& active) const
{
    for (const RuleFunction<Facts>& function : ruleFunctions<Facts>()) {
        const std::size_t index = indexOfRule(model::RuleId(std::string(function.id)));
        if (m_settings[index].inForce)
            active.push_back({function.judge, m_settings[index].limit, index, isOfSendingList(function.id)});
    }
}

template <class Facts>
std::optional<Verdict> RuleBook::judged(const Active<Facts>& rule, const Facts& facts) const
{
    if constexpr (std::is_same_v<Facts, MoverFacts>)
        if (rule.sendingList && !m_listHoldsForSecondment && isSecondment(facts.measure.kind))
            return std::nullopt;
    return rule.judge(facts, rule.limit);
}

template <class Facts>
Outcome RuleBook::worst(const std::vector<Active<Facts>>& rules, const Facts& facts) const
{
    Outcome found = Outcome::Pass;
    for (const Active<Facts>& rule : rules) {
        const std::optional<Verdict> verdict = judged(rule, facts);
        if (!verdict)
            continue;
        if (verdict->outcome == Outcome::Block)
            return Outcome::Block;
        found = std::max(found, verdict->outcome);
    }
    return found;
}

template <class Facts>
Screening RuleBook::screened(const std::vector<Active<Facts>>& rules, const Facts& facts) const
{
    Screening found;
    for (const Active<Facts>& rule : rules) {
        const std::optional<Verdict> verdict = judged(rule, facts);
        if (!verdict || verdict->outcome == Outcome::Pass)
            continue;
        (verdict->outcome == Outcome::Block ? found.blocks : found.warns).set(rule.index);
    }
    return found;
}

template <class Facts>
void RuleBook::collect(const std::vector<Active<Facts>>& rules, const Facts& facts, std::vector<RuleResult>& results) const
{
    for (const Active<Facts>& rule : rules)
        if (const std::optional<Verdict> verdict = judged(rule, facts))
            results.push_back({&catalogue()[rule.index], *verdict});
}

bool RuleBook::inForce(const model::RuleId& rule) const
{
    return m_settings[indexOfRule(rule)].inForce;
}

std::int64_t RuleBook::limitOf(const model::RuleId& rule) const
{
    const std::size_t index = indexOfRule(rule);
    BOTRI_CHECK(catalogue()[index].defaultLimit.has_value());
    return m_settings[index].limit;
}

Outcome RuleBook::outcome(const MoverFacts& facts) const
{
    return worst(m_moverRules, facts);
}
Outcome RuleBook::pairOutcome(const MoveFacts& facts) const
{
    return worst(m_pairRules, facts);
}
Screening RuleBook::screen(const MoverFacts& facts) const
{
    return screened(m_moverRules, facts);
}
Screening RuleBook::screenPair(const MoveFacts& facts) const
{
    return screened(m_pairRules, facts);
}

std::vector<RuleResult> RuleBook::assessMover(const MoverFacts& facts) const
{
    std::vector<RuleResult> results;
    collect(m_moverRules, facts, results);
    return results;
}

std::vector<RuleResult> RuleBook::assess(const MoveFacts& facts) const
{
    std::vector<RuleResult> results = assessMover(facts.mover);
    collect(m_pairRules, facts, results);
    sortById(results);
    return results;
}

std::vector<RuleResult> RuleBook::assessUnit(const UnitFacts& facts) const
{
    std::vector<RuleResult> results;
    collect(m_unitRules, facts, results);
    return results;
}

std::vector<RuleResult> RuleBook::assessProvince(const ProvinceFacts& facts) const
{
    std::vector<RuleResult> results;
    collect(m_provinceRules, facts, results);
    return results;
}

std::vector<RuleResult> RuleBook::assessRotation(const RotationFacts& facts) const
{
    std::vector<RuleResult> results;
    collect(m_rotationRules, facts, results);
    return results;
}

RuleBook ruleBookOf(const model::Workspace& workspace)
{
    const auto& settings = workspace.rows<model::RuleSetting>();
    return RuleBook(std::vector(settings.begin(), settings.end()), workspace.info().decisionDate);
}

Outcome worstOf(std::span<const RuleResult> results)
{
    Outcome found = Outcome::Pass;
    for (const RuleResult& result : results)
        found = std::max(found, result.outcome());
    return found;
}

}  // namespace botri::rules
