// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "core/planning/plan.h"

namespace botri::planning {

/// The plan as canonical JSON: equal plans give equal bytes. This is what the plan file keeps and `--json` prints.
[[nodiscard]] std::string toDocument(const Plan& plan);

/// Nothing when the text is not such a document.
[[nodiscard]] std::optional<Plan> fromDocument(std::string_view document);

}  // namespace botri::planning
