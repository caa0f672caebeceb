// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <set>

#include "core/planning/eligibility.h"
#include "core/planning/plan.h"
#include "ui/table/shown_table.h"
#include "ui/text/words.h"

namespace botri::ui {

/// Whom the staff table shows. Empty: all.
struct StaffFilter {
    std::set<model::UnitCode> units = {};  ///< where they work, or for head-counts who offers them
    std::string district = {};
    std::optional<model::RegionClass> region = {};
    std::optional<model::SpecialtyCode> specialty = {};  ///< first or further
    std::optional<model::SourceKind> source = {};
    std::optional<planning::Eligibility> eligibility = {};
    std::optional<model::QuotaPool> pool = {};

    bool operator==(const StaffFilter&) const = default;
};

/// Named people and head-counts with where they stand, what would change it, and what the plan does with them.
[[nodiscard]] ShownTable staffTable(const model::Workspace& workspace, const model::ScenarioCode& scenario,
    const planning::Plan* plan, const Words& words, const StaffFilter& filter = {});

}  // namespace botri::ui
