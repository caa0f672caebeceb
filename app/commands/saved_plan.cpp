// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/saved_plan.h"

#include "core/planning/plan_document.h"
#include "core/planning/planner.h"

namespace botri::app {

std::optional<planning::Plan> currentPlan(const acts::PlanFile& file)
{
    const auto document = file.planDocument(model::baseScenario());
    if (!document || document->fingerprint != planning::inputsFingerprint(file.workspace(), model::baseScenario()))
        return std::nullopt;
    return planning::fromDocument(document->json);
}

}  // namespace botri::app
