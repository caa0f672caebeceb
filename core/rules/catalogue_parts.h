// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <vector>

#include "core/rules/rule.h"

// The catalogue, section by section. The messages of a rule stand in the order of the variants its function returns.

namespace botri::rules {

[[nodiscard]] std::vector<RuleDescription> quotaDescriptions();
[[nodiscard]] std::vector<RuleDescription> eligibilityDescriptions();
[[nodiscard]] std::vector<RuleDescription> movementDescriptions();  ///< secondment, transfer, rotation
[[nodiscard]] std::vector<RuleDescription> sourceDescriptions();

/// Decree 170/2025/NĐ-CP came into force on this day.
inline constexpr Date kDecree170From{std::chrono::year{2025}, std::chrono::July, std::chrono::day{1}};

/// Decree 300/2026/NĐ-CP changes Decree 170/2025/NĐ-CP; only its title was read.
[[nodiscard]] inline Amendment decree300()
{
    return {Date{std::chrono::year{2026}, std::chrono::August, std::chrono::day{1}},
        {"được sửa đổi bởi NĐ 300/2026/NĐ-CP từ 01/8/2026, phải rà soát lại trước khi áp dụng",
            "amended by Decree 300/2026/NĐ-CP from 1 August 2026, to be checked again before use"}};
}

}  // namespace botri::rules
