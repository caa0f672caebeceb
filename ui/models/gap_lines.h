// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <set>
#include <string>
#include <vector>

#include "core/base/localized_text.h"
#include "core/planning/gap_analysis.h"

namespace botri::ui {

enum class GapGrouping { None, District, Region, RegionAndDistrict };

/// Which communes, specialties and pools the gap table shows. Empty: all.
struct GapFilter {
    std::optional<model::RegionClass> region = {};
    std::string district = {};
    std::optional<model::Agency> agency = {};
    std::optional<model::SpecialtyCode> specialty = {};
    std::optional<model::QuotaPool> pool = {};
    std::set<model::UnitCode> units = {};
    std::string text = {};   ///< words of a commune or district name, folded
    bool onlyShort = false;  ///< communes and specialties that have open posts

    bool operator==(const GapFilter&) const = default;
};

/// One specialty of a line.
struct GapCell {
    planning::GapFigures figures;
    bool asked = false;  ///< has posts or people there

    GapCell& operator+=(const GapCell& other);
};

enum class GapLineKind { Total, Group, Commune };

/// A line of the gap table: a commune, or the sum of a group of them.
struct GapLine {
    GapLineKind kind = GapLineKind::Commune;
    int depth = 0;  ///< how many groups it stands in
    LocalizedText name = {};
    model::UnitCode unit = {};                      ///< Commune only
    std::optional<model::RegionClass> region = {};  ///< Group only: by which it was made
    std::optional<std::string> district = {};       ///< likewise
    std::vector<GapCell> cells = {};                ///< one per specialty
    planning::GapFigures sum = {};

    GapLine& operator+=(const GapLine& other);
};

struct GapLines {
    std::vector<model::SpecialtyCode> specialties;  ///< by agency, then code
    std::vector<GapLine> lines;                     ///< the total first; each group begins with its subtotal
    int communes = 0;
};

/// Posts without people, today or after the plan.
[[nodiscard]] int openPosts(const planning::GapFigures& figures, bool afterPlan);
[[nodiscard]] int surplusPeople(const planning::GapFigures& figures, bool afterPlan);

/// The lines of the table, in the Vietnamese order of names inside each group; regions from the lowland up.
[[nodiscard]] GapLines gapLines(const model::Workspace& workspace, const planning::GapAnalysis& analysis, const GapFilter& filter,
    GapGrouping grouping, bool afterPlan);

}  // namespace botri::ui
