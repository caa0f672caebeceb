// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/model/choices.h"
#include "core/model/codes.h"
#include "core/model/workspace.h"
#include "core/planning/plan_overview.h"

namespace botri::ui {

/// Which part of the plan a page is asked to show.
enum class PlanPart { Moves, EmptyPosts, Stays, Notes };

/// What makes a move worth a second look.
enum class MoveMark { Pinned, Forbidden, Substituted, Warned, AcrossDistricts, Unasked };

/// Rows of a table of the file: those with one of `values` in `column`; without a column all.
struct RecordFilter {
    model::TableId table = model::TableId::Unit;
    std::string column = {};
    std::vector<model::Value> values = {};
    std::string lookAt = {};  ///< the column to correct

    bool operator==(const RecordFilter&) const = default;
};

/// What one page asks another to show, and nothing else: a commune of the map, a bar of a chart, a figure. Empty: all.
/// Each page looks at the fields it knows.
struct PageFilter {
    std::vector<model::UnitCode> units = {};
    std::string district = {};  ///< former district
    std::optional<model::RegionClass> region = {};
    std::optional<model::SpecialtyCode> specialty = {};
    std::optional<model::QuotaPool> pool = {};
    std::optional<model::MeasureCode> measure = {};
    bool onlyShort = false;                              ///< Gaps: communes and fields with open posts
    std::optional<PlanPart> part{};                      ///< Plan: the tab
    std::optional<MoveMark> mark{};                      ///< Plan: moves only
    std::optional<planning::AttentionKind> attention{};  ///< Plan: the posts or notes this counts
    std::optional<RecordFilter> records{};               ///< Data: the table, and its rows

    bool operator==(const PageFilter&) const = default;
};

}  // namespace botri::ui
