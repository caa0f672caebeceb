// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <span>
#include <string_view>

#include "core/model/workspace.h"
#include "core/report/report.h"
#include "core/report/report_options.h"

namespace botri::planning {
struct Plan;
}  // namespace botri::planning

namespace botri::report {

struct FormDescription {
    Form form;
    std::string_view key;   ///< "R1"
    std::string_view slug;  ///< what it holds, short, for names of files: "thua-thieu"
    LocalizedText name;     ///< as in lists of forms
    bool needsPlan;         ///< cannot be made without a plan
};

/// Every form there is, in order.
[[nodiscard]] std::span<const FormDescription> allForms();
[[nodiscard]] const FormDescription& describe(Form form);
/// "R1" or "r1".
[[nodiscard]] std::optional<Form> formOf(std::string_view key);

/// Fills in a form. Its figures are those of the gap analysis and of `plan`.
///
/// Reasons a person may not be moved, and warnings from sensitive rules (E-01…E-06), appear on none of these forms.
/// \param plan may be null when the form does not need one; then what only a plan can say is left out.
/// Deterministic. O(needs + moves) times a logarithm. Touches no shared state.
[[nodiscard]] Report makeReport(
    Form form, const model::Workspace& workspace, const planning::Plan* plan, const ReportOptions& options);

}  // namespace botri::report
