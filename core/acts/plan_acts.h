// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/acts/act.h"

/// Acts of planning: decisions, policy, rules, scenarios, saved plans. Each takes the workspace it is made from.
namespace botri::acts {

/// A person and a post.
struct Placement {
    model::StaffCode staff;  ///< a named person or a head-count
    model::NeedKey need;
};

/// "This person goes to this post", in `scenario`; replaces a forbid of the same pair there.
[[nodiscard]] Act pin(const model::Workspace& workspace, const Actor& by, const model::ScenarioCode& scenario,
    const Placement& placement, const std::string& note = {});
/// "Never there"; replaces a pin of the same pair in `scenario`.
[[nodiscard]] Act forbid(const model::Workspace& workspace, const Actor& by, const model::ScenarioCode& scenario,
    const Placement& placement, const std::string& note = {});
/// Takes the pin or forbid back. An act that changes nothing when `scenario` itself has none.
[[nodiscard]] Act withdrawDecision(
    const model::Workspace& workspace, const Actor& by, const model::ScenarioCode& scenario, const Placement& placement);

/// Sets a number of the policy in `scenario`; nothing: back to what it inherits.
[[nodiscard]] Act setPolicy(const model::Workspace& workspace, const Actor& by, const model::ScenarioCode& scenario,
    model::PolicyItem item, std::optional<std::int64_t> value, const std::string& reason = {});

/// Switches a rule off or on, or sets its limit, with the reason the plan prints.
[[nodiscard]] Act setRule(const model::Workspace& workspace, const Actor& by, const model::RuleSetting& setting);
/// Back to the rule as in the catalogue.
[[nodiscard]] Act resetRule(const model::Workspace& workspace, const Actor& by, const model::RuleId& rule);

/// Adds the scenario or replaces the one with its code (rename, freeze, archive).
[[nodiscard]] Act setScenario(const model::Workspace& workspace, const Actor& by, const model::Scenario& scenario);

/// Keeps a computed plan in the file.
/// \param before what PlanFile::planDocument says now.
[[nodiscard]] Act savePlan(const model::Workspace& workspace, const Actor& by, const model::ScenarioCode& scenario,
    std::optional<PlanDocument> before, PlanDocument plan);
/// Throws the saved plan of the scenario away.
[[nodiscard]] Act removePlan(
    const model::Workspace& workspace, const Actor& by, const model::ScenarioCode& scenario, PlanDocument before);

}  // namespace botri::acts
