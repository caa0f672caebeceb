// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <optional>
#include <set>
#include <utility>

#include "core/planning/plan.h"
#include "core/planning/stays.h"
#include "ui/pages/page_filter.h"
#include "ui/table/shown_table.h"
#include "ui/text/words.h"

namespace botri::ui {

/// Which moves, empty posts and stays the tables of a plan show. Empty: all.
struct PlanFilter {
    std::set<model::UnitCode> units = {};  ///< where they go or come from
    std::string district = {};             ///< of the target
    std::optional<model::RegionClass> region = {};
    std::optional<model::SpecialtyCode> specialty = {};
    std::optional<model::QuotaPool> pool = {};
    std::optional<model::MeasureCode> measure = {};         ///< moves only
    std::optional<MoveMark> mark = {};                      ///< moves only
    std::optional<planning::AttentionKind> attention = {};  ///< empty posts and notes: those it counts

    bool operator==(const PlanFilter&) const = default;
};

/// What the tables of a plan are made from. The references must outlive the call only.
struct PlanSources {
    PlanSources(const model::Workspace& data, const model::ScenarioCode& scenario, const planning::Plan& shown, const Words& in);

    const model::Workspace& workspace;
    const planning::Plan& plan;
    const Words& words;
    std::map<std::pair<model::StaffCode, model::NeedKey>, model::Decision> decisions;  ///< in force in the scenario

    [[nodiscard]] std::optional<model::DecisionKind> decisionOn(const planning::Move& move) const;
};

/// "thay thế chuyên ngành", …: the names of the marks, in their order.
[[nodiscard]] QStringList moveMarkNames();
[[nodiscard]] bool hasMark(const PlanSources& from, const planning::Move& move, MoveMark mark);

/// The moves of a plan, one row a move, in the order of communes' names.
[[nodiscard]] ShownTable movesTable(const PlanSources& from, const PlanFilter& filter = {});
/// The posts a plan leaves empty, with the reason.
[[nodiscard]] ShownTable emptyPostsTable(const PlanSources& from, const PlanFilter& filter = {});
/// The people who stay though they could move, with the reason.
[[nodiscard]] ShownTable staysTable(
    const PlanSources& from, const std::vector<planning::Stay>& stays, const PlanFilter& filter = {});
/// What the plan wants a person to look at: pins it cannot honour, rules of units and the province that warn, rules the office
/// changed; and the forbids in force, which no move shows.
[[nodiscard]] ShownTable planNotesTable(const PlanSources& from, const PlanFilter& filter = {});

}  // namespace botri::ui
