// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/localized_text.h"
#include "core/model/workspace.h"
#include "core/planning/plan.h"

namespace botri::ui {

/// Names of what codes stand for; the code itself when the workspace does not know it.
[[nodiscard]] LocalizedText unitName(const model::Workspace& workspace, const model::UnitCode& unit);       ///< "xã Keng Đu"
[[nodiscard]] LocalizedText shortUnitName(const model::Workspace& workspace, const model::UnitCode& unit);  ///< "Keng Đu"
[[nodiscard]] LocalizedText specialtyName(const model::Workspace& workspace, const model::SpecialtyCode& specialty);
[[nodiscard]] LocalizedText measureName(const model::Workspace& workspace, const model::MeasureCode& measure);
/// "Keng Đu · Xây dựng", with the pool when it is not the government's.
[[nodiscard]] LocalizedText needName(const model::Workspace& workspace, const model::NeedKey& need);
/// A person by name, a head-count by its title.
[[nodiscard]] LocalizedText moverName(const model::Workspace& workspace, const model::StaffCode& staff);

/// The decision in force for this pair in `scenario`, if any.
[[nodiscard]] std::optional<model::DecisionKind> decisionOn(const model::Workspace& workspace,
    const model::ScenarioCode& scenario, const model::StaffCode& staff, const model::NeedKey& need);

}  // namespace botri::ui
