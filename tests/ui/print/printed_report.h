// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/planning/plan.h"
#include "core/report/make_report.h"
#include "tests/support/hand_made_plan.h"
#include "tests/support/small_workspace.h"

namespace botri::tests {

/// A form over 130 invented communes and a plan made by hand.
inline report::Report largeReport(
    report::Form form, report::HeaderFamily family = report::HeaderFamily::Party, Language language = Language::Vietnamese)
{
    const model::Workspace workspace = largeWorkspace();
    const planning::Plan plan = handMadePlan(workspace);
    report::ReportOptions options = report::usualOptions(family, "Nghệ An", language);
    options.documentDate = Date{std::chrono::year{2025} / 11 / 5};
    return report::makeReport(form, workspace, &plan, options);
}

}  // namespace botri::tests
