// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <bitset>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "core/base/date.h"
#include "core/base/localized_text.h"
#include "core/model/codes.h"

namespace botri::rules {

enum class Outcome : std::uint8_t { Pass, Warn, Block };  ///< ordered: a greater one is worse

/// The worst the rule can do. Cost and Info rules pass: a cost rule's datum is priced by the plan, an Info rule's is only said.
/// (T-01 alone is a cost that an office can turn into a block, through its limit.)
enum class Severity : std::uint8_t { Block, Warn, Cost, Info };

/// How sure we are that the rule says what we think it says.
enum class Certainty : std::uint8_t { SeenInLaw, Press, ToBeVerified, Derived };

/// What a rule is judged on. Move: one person (or head-count) × measure × post. Unit: a unit before and after a plan.
enum class Subject : std::uint8_t { Move, Rotation, Unit, Province };

/// What a datum or limit counts. A Date travels as the number yyyymmdd.
enum class DatumUnit : std::uint8_t { None, People, Posts, Months, Years, Percent, Level, Date };

/// What one rule says of one case. A rule that does not apply says nothing at all.
struct Verdict {
    Outcome outcome = Outcome::Pass;
    std::int64_t datum = 0;    ///< what was found, in RuleDescription::datumUnit
    std::int64_t limit = 0;    ///< what it was held against, in RuleDescription::limitUnit
    std::uint8_t variant = 0;  ///< which of the rule's messages (or pass messages) says it
};

/// One sentence of a rule, with the placeholders {datum} and {limit}.
struct Wording {
    LocalizedText text;
    bool sensitive = false;  ///< tells a personal circumstance: printed only where that is allowed (publicMessageOf)
};

/// A later instrument that changes the rule in a way we have not read: from that day on the rule is marked to be verified.
struct Amendment {
    Date from;
    LocalizedText note;
};

/// One entry of the catalogue: everything about a rule except the judging.
struct RuleDescription {
    model::RuleId id;
    std::vector<Subject> subjects{};
    Severity severity = Severity::Block;
    LocalizedText title{};
    std::vector<Wording> messages{};      ///< said when it warns or blocks, by Verdict::variant; empty for Cost and Info rules
    std::vector<Wording> passMessages{};  ///< said when it passes, by Verdict::variant
    LocalizedText mend{};                 ///< which datum would change the answer; empty for Info rules
    LocalizedText citation{};
    Certainty certainty = Certainty::Derived;
    std::optional<Date> validFrom{};   ///< first day on which it holds
    std::optional<Date> validUntil{};  ///< last day on which it holds
    std::optional<Amendment> amendment{};
    std::optional<std::int64_t> defaultLimit{};  ///< empty: the rule has no limit an office could change
    DatumUnit datumUnit = DatumUnit::None;
    DatumUnit limitUnit = DatumUnit::None;

    [[nodiscard]] bool concerns(Subject subject) const;
    [[nodiscard]] bool inForceOn(Date date) const
    {
        return (!validFrom || *validFrom <= date) && (!validUntil || date <= *validUntil);
    }
    [[nodiscard]] bool canSay(
        const Verdict& verdict) const;     ///< is there a sentence for it? True for every verdict of the rule's functions
    [[nodiscard]] bool sensitive() const;  ///< does any of its sentences tell a personal circumstance?
};

/// All rules in the order of their ids. The index of a rule here is its bit in a RuleSet. Built once; thread-safe.
[[nodiscard]] std::span<const RuleDescription> catalogue();

/// Nothing when there is no such rule.
[[nodiscard]] const RuleDescription* findRule(const model::RuleId& id);

inline constexpr std::size_t kMostRules = 64;

/// Some of the rules, by their index in catalogue().
using RuleSet = std::bitset<kMostRules>;

/// One rule's answer on one case.
struct RuleResult {
    const RuleDescription* rule = nullptr;  ///< never null in a result; lives as long as the program
    Verdict verdict;

    [[nodiscard]] const model::RuleId& id() const { return rule->id; }
    [[nodiscard]] Outcome outcome() const { return verdict.outcome; }
    [[nodiscard]] std::int64_t datum() const { return verdict.datum; }
    [[nodiscard]] std::int64_t limit() const { return verdict.limit; }
};

}  // namespace botri::rules
