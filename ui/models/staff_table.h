// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <set>
#include <span>
#include <vector>

#include "core/planning/eligibility.h"
#include "core/planning/plan.h"
#include "ui/table/shown_table.h"

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

/// A named person or a head-count with where they stand, what would change it and what the plan does with them; and what a
/// filter asks.
struct StaffLine {
    ShownRow row;
    model::UnitCode unit;
    std::string district;
    std::optional<model::RegionClass> region;
    std::vector<model::SpecialtyCode> specialties;
    model::SourceKind source;
    planning::Eligibility eligibility;
    model::QuotaPool pool;
};

/// Everybody, people first. O(people × measures × rules): filters are for staffTable(). Keeps nothing of what it is given.
/// Safe from any thread. \throws JobCancelled
[[nodiscard]] std::vector<StaffLine> staffLines(const model::Workspace& workspace, const model::ScenarioCode& scenario,
    const planning::Plan* plan, Language language, const Job& job = {});

/// Those of `lines` that pass.
[[nodiscard]] ShownTable staffTable(std::span<const StaffLine> lines, const StaffFilter& filter = {});

}  // namespace botri::ui
