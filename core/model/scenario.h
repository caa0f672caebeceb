// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <string>

#include "core/model/choices.h"
#include "core/model/codes.h"
#include "core/model/need.h"

namespace botri::model {

/// A named variant of the plan: its parent plus its own decisions and settings. Never a copy of the data.
struct Scenario {
    ScenarioCode code;
    ScenarioCode parent;  ///< empty for the base scenario
    std::string name;
    std::string description;
    bool frozen = false;
    bool archived = false;

    [[nodiscard]] ScenarioCode key() const { return code; }

    bool operator==(const Scenario&) const = default;
};

/// The scenario every plan file starts with.
[[nodiscard]] inline ScenarioCode baseScenario()
{
    return ScenarioCode("goc");
}

/// "This person goes to this post" or "never there", decided by a person.
struct Decision {
    ScenarioCode scenario;
    StaffCode staff;  ///< a named person or a head-count
    UnitCode unit;
    SpecialtyCode specialty;
    QuotaPool pool = QuotaPool::Government;
    DecisionKind kind = DecisionKind::Pin;
    std::string note;

    [[nodiscard]] NeedKey need() const { return {unit, specialty, pool}; }

    struct Key {
        ScenarioCode scenario;
        StaffCode staff;
        NeedKey need;
        auto operator<=>(const Key&) const = default;
    };
    [[nodiscard]] Key key() const { return {scenario, staff, need()}; }

    bool operator==(const Decision&) const = default;
};

/// A number of the policy set differently in one scenario (see policy.h for the keys).
struct PolicySetting {
    ScenarioCode scenario;
    PolicyKey item;
    std::int64_t value = 0;
    std::string reason;

    struct Key {
        ScenarioCode scenario;
        PolicyKey item;
        auto operator<=>(const Key&) const = default;
    };
    [[nodiscard]] Key key() const { return {scenario, item}; }

    bool operator==(const PolicySetting&) const = default;
};

/// A rule switched off or given another limit by the office, with the reason the plan prints.
struct RuleSetting {
    RuleId rule;
    bool enabled = true;
    std::optional<std::int64_t> limit;  ///< in the rule's own unit; empty: as in the catalogue
    std::string reason;

    [[nodiscard]] RuleId key() const { return rule; }

    bool operator==(const RuleSetting&) const = default;
};

}  // namespace botri::model
