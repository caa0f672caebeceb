// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/localized_text.h"
#include "core/model/workspace.h"

namespace botri::acts {

/// A row in a few words: "xã Keng Đu", "Nguyễn Văn A", "Kế toán tại xã Keng Đu"; its key when it says no more.
/// Names of what it refers to are looked up in `workspace`; codes stand for what is not there.
/// Any record of the table's width will do, also one that problemIn() refuses.
[[nodiscard]] LocalizedText rowTitle(const model::Workspace& workspace, model::TableId table, const model::Record& row);

[[nodiscard]] LocalizedText unitTitle(const model::Workspace& workspace, const model::UnitCode& unit);
[[nodiscard]] LocalizedText specialtyTitle(const model::Workspace& workspace, const model::SpecialtyCode& specialty);
/// A named person or a head-count.
[[nodiscard]] LocalizedText staffTitle(const model::Workspace& workspace, const model::StaffCode& staff);
[[nodiscard]] LocalizedText scenarioTitle(const model::Workspace& workspace, const model::ScenarioCode& scenario);

}  // namespace botri::acts
