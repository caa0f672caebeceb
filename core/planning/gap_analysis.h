// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "core/base/localized_text.h"
#include "core/model/workspace.h"

namespace botri::planning {

struct Plan;

/// Head-counts of a set of posts. Open posts held concurrently are still open.
struct GapFigures {
    int required = 0;
    int present = 0;
    int open = 0;     ///< posts short, summed post by post: one unit's surplus never hides another's shortage
    int surplus = 0;  ///< people beyond the posts, summed likewise
    int concurrentlyHeld = 0;
    int contractWorkers = 0;  ///< outside the quota
    int filled = 0;           ///< open posts the plan fills; 0 without a plan
    int released = 0;         ///< people the plan takes away; 0 without a plan

    [[nodiscard]] int left() const { return open - filled; }
    GapFigures& operator+=(const GapFigures& other);
    bool operator==(const GapFigures&) const = default;
};

/// One line of a breakdown; `key` is a unit or specialty code, a former district, or the key of a choice.
struct GapGroup {
    std::string key;
    LocalizedText name;
    GapFigures figures;
};

/// One need with its figures; professional posts only.
struct GapRow {
    model::NeedKey need;
    GapFigures figures;
};

/// Where people are missing, over the professional posts of communes; leadership posts are counted apart (rule T-05).
struct GapAnalysis {
    std::vector<GapRow> rows;  ///< in key order
    GapFigures total;
    GapFigures leadership;
    std::vector<GapGroup> byUnit;       ///< in code order; communes without needs included
    std::vector<GapGroup> bySpecialty;  ///< in code order, those that have needs
    std::vector<GapGroup> byPool;
    std::vector<GapGroup> byDistrict;  ///< former districts in Vietnamese order
    std::vector<GapGroup> byRegion;    ///< lowland first
};

/// \param plan its moves are counted in `filled` and `released`; null: none.
/// O(needs + moves) times a logarithm; touches no shared state.
[[nodiscard]] GapAnalysis analyseGaps(const model::Workspace& workspace, const Plan* plan = nullptr);

/// Government-side standing of a commune against its frame (09-CV), without military; leadership included.
struct FrameStanding {
    model::UnitCode unit;
    int quota = 0;
    int frame = 0;  ///< the unit's own, else the average of rule Q-04
    int present = 0;
    int leadershipVacant = 0;  ///< of all pools, military included
    int contractWorkers = 0;

    [[nodiscard]] int balance() const { return present - frame; }  ///< negative: short
};
[[nodiscard]] std::vector<FrameStanding> frameStandings(const model::Workspace& workspace);

}  // namespace botri::planning
