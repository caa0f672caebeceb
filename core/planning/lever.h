// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "core/model/policy.h"
#include "core/model/workspace.h"

namespace botri::planning {

/// A number of the plan file that a planner may move to see what the plan becomes.
struct Lever {
    enum class Kind {
        Weight,        ///< a number of the policy
        RuleLimit,     ///< the limit of a rule in force, in the rule's unit
        MeasureCap,    ///< most moves of a measure
        MeasurePoints  ///< points of each move of a measure
    };

    Kind kind = Kind::Weight;
    model::PolicyItem weight = model::PolicyItem::Lexicographic;  ///< Weight only
    model::RuleId rule;                                           ///< RuleLimit only
    model::MeasureCode measure;                                   ///< MeasureCap and MeasurePoints only

    bool operator==(const Lever&) const = default;
};

/// Every lever of this scenario: weights, then limits of rules, then measures in force. Limits that are dates are left out.
[[nodiscard]] std::vector<Lever> leversOf(const model::Workspace& workspace, const model::ScenarioCode& scenario);

/// "distance_per_100km", "Q-06", "DDK.cap", "DDK.points"; what a lever is called in commands and files.
[[nodiscard]] std::string keyOf(const Lever& lever);
/// In a few words.
[[nodiscard]] LocalizedText describe(const model::Workspace& workspace, const Lever& lever);

/// Where it stands now; nothing: a measure without a cap.
[[nodiscard]] std::optional<std::int64_t> valueOf(
    const model::Workspace& workspace, const model::ScenarioCode& scenario, const Lever& lever);
/// May it stand there?
[[nodiscard]] bool accepts(const Lever& lever, std::int64_t value);
/// Values around the present one that are worth trying first: from .first to .second, both accepted.
[[nodiscard]] std::pair<std::int64_t, std::int64_t> usualRange(
    const model::Workspace& workspace, const model::ScenarioCode& scenario, const Lever& lever);

/// The data with the lever moved, for trying; nothing is written to a file. \pre accepts(lever, value)
[[nodiscard]] model::Workspace withLever(
    model::Workspace workspace, const model::ScenarioCode& scenario, const Lever& lever, std::int64_t value);

/// Is a plan that is best at two values of the lever also best at every value between them? So where the cost of every plan
/// changes by the same amount with each step, and where only fewer or more moves are allowed.
[[nodiscard]] bool isEven(const Lever& lever);

}  // namespace botri::planning
