// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/planning/plan.h"

namespace botri::tests {

/// A move of one named person; everything about the person is looked up in the workspace.
[[nodiscard]] planning::Move moveOf(
    const model::Workspace& workspace, const std::string& staff, const model::NeedKey& to, const std::string& measure);

/// A plan made by hand, not the best one: it sends people in code order to open posts in key order, some of them unnamed.
/// Its totals hold; it has no certificate. For what reports and pages look like, not for what plans are.
[[nodiscard]] planning::Plan handMadePlan(const model::Workspace& workspace);

}  // namespace botri::tests
