// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>

#include "core/base/localized_text.h"
#include "core/model/scenario.h"
#include "core/rules/rule.h"

namespace botri::rules {

/// May the rule be given this limit? False for a rule that has none, and for limits that make no sense in its unit.
[[nodiscard]] bool acceptsLimit(const RuleDescription& rule, std::int64_t limit);

/// Why an office may not set a rule like this: unknown rule, impossible limit, or no reason given. Nothing when it may.
[[nodiscard]] std::optional<LocalizedText> problemIn(const model::RuleSetting& setting);

}  // namespace botri::rules
