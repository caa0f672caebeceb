// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "core/base/date.h"
#include "core/model/scenario.h"
#include "core/rules/facts.h"
#include "core/rules/rule.h"

namespace botri::model {
class Workspace;
}  // namespace botri::model

namespace botri::rules {

/// A rule the office switched off or gave another limit. The plan prints these.
struct RuleChange {
    const RuleDescription* rule = nullptr;
    bool switchedOff = false;
    std::optional<std::int64_t> limit{};  ///< the office's limit, where it differs from the catalogue's
    std::string reason;
};

/// Which rules stop and which only warn, by their index in catalogue().
struct Screening {
    RuleSet blocks;
    RuleSet warns;

    [[nodiscard]] Outcome outcome() const { return blocks.any() ? Outcome::Block : warns.any() ? Outcome::Warn : Outcome::Pass; }
};

/// The rules as they hold on one decision date in one office: the catalogue, less what is not in force on that day
/// or switched off, with the office's limits.
///
/// Rules on a move come in two parts. Those that look at the mover and the measure alone are judged once per
/// mover × measure; those that look at the post too are judged for each pair. A move is allowed when neither part blocks.
/// Rules E-01…E-07 are judged on secondments only while E-08 is in force.
/// All judging is const and touches no shared state; safe from any thread. screen() and outcome() allocate nothing
/// and cost some ten nanoseconds a rule.
class RuleBook {
public:
    /// A setting whose rule is not in the catalogue is left aside (see unknownRules); so is a limit the rule
    /// does not accept (see rule_setting.h).
    RuleBook(std::span<const model::RuleSetting> settings, Date decisionDate);

    [[nodiscard]] Date decisionDate() const { return m_decisionDate; }
    [[nodiscard]] bool inForce(const model::RuleId& rule) const;
    /// The limit in force: the office's, else the catalogue's. \pre the catalogue has the rule and gives it a limit.
    [[nodiscard]] std::int64_t limitOf(const model::RuleId& rule) const;
    /// In id order.
    [[nodiscard]] std::vector<RuleChange> changes() const { return m_changes; }
    [[nodiscard]] const std::vector<model::RuleId>& unknownRules() const { return m_unknownRules; }

    /// The worst outcome of the rules on mover and measure alone; stops at the first that blocks.
    [[nodiscard]] Outcome outcome(const MoverFacts& facts) const;
    /// The worst outcome of the rules that look at the post too, and only of those; stops at the first that blocks.
    [[nodiscard]] Outcome pairOutcome(const MoveFacts& facts) const;

    /// As outcome() and pairOutcome(), but naming every rule that blocks or warns.
    [[nodiscard]] Screening screen(const MoverFacts& facts) const;
    [[nodiscard]] Screening screenPair(const MoveFacts& facts) const;

    /// Every rule that applies to the case, in id order, with what it found.
    [[nodiscard]] std::vector<RuleResult> assessMover(const MoverFacts& facts) const;
    [[nodiscard]] std::vector<RuleResult> assess(const MoveFacts& facts) const;  ///< both parts
    [[nodiscard]] std::vector<RuleResult> assessUnit(const UnitFacts& facts) const;
    [[nodiscard]] std::vector<RuleResult> assessProvince(const ProvinceFacts& facts) const;
    [[nodiscard]] std::vector<RuleResult> assessRotation(const RotationFacts& facts) const;

private:
    /// A rule in force, ready to judge.
    template <class Facts>
    struct Active {
        std::optional<Verdict> (*judge)(const Facts&, std::int64_t limit);
        std::int64_t limit;
        std::size_t index;  ///< in catalogue()
        bool sendingList;   ///< one of E-01…E-07, which hold for secondments through E-08
    };
    struct Setting {
        bool inForce = false;
        std::int64_t limit = 0;
    };

    void readSettings(std::span<const model::RuleSetting> settings);
    template <class Facts>
    void activate(std::vector<Active<Facts>>& active) const;
    template <class Facts>
    [[nodiscard]] std::optional<Verdict> judged(const Active<Facts>& rule, const Facts& facts) const;
    template <class Facts>
    [[nodiscard]] Outcome worst(const std::vector<Active<Facts>>& rules, const Facts& facts) const;
    template <class Facts>
    [[nodiscard]] Screening screened(const std::vector<Active<Facts>>& rules, const Facts& facts) const;
    template <class Facts>
    void collect(const std::vector<Active<Facts>>& rules, const Facts& facts, std::vector<RuleResult>& results) const;

    Date m_decisionDate;
    bool m_listHoldsForSecondment = true;  ///< rule E-08
    std::vector<Setting> m_settings;       ///< one per rule of the catalogue
    std::vector<RuleChange> m_changes;
    std::vector<model::RuleId> m_unknownRules;
    std::vector<Active<MoverFacts>> m_moverRules;
    std::vector<Active<MoveFacts>> m_pairRules;
    std::vector<Active<UnitFacts>> m_unitRules;
    std::vector<Active<ProvinceFacts>> m_provinceRules;
    std::vector<Active<RotationFacts>> m_rotationRules;
};

/// The rule book of a plan file on its own decision date.
[[nodiscard]] RuleBook ruleBookOf(const model::Workspace& workspace);

/// The worst of `results`; Pass when there are none.
[[nodiscard]] Outcome worstOf(std::span<const RuleResult> results);

}  // namespace botri::rules
