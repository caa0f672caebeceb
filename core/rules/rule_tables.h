// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>
#include <string_view>

#include "core/rules/facts.h"
#include "core/rules/judging.h"

namespace botri::rules {

/// Which function judges which rule.
template <class Facts>
struct RuleFunction {
    std::string_view id;
    Judged (*judge)(const Facts&, std::int64_t limit);
};

/// The functions on these facts, in id order. Defined for MoverFacts, MoveFacts, UnitFacts, ProvinceFacts and RotationFacts.
template <class Facts>
[[nodiscard]] std::span<const RuleFunction<Facts>> ruleFunctions();

}  // namespace botri::rules
