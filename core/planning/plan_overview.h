// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <optional>
#include <vector>

#include "core/planning/plan.h"

namespace botri::planning {

/// People who go one way by one measure. `from` is empty for people from outside the staff lists, and equal to `to` for
/// people who stay in their unit.
struct MoveFlow {
    model::UnitCode from;
    model::UnitCode to;
    model::MeasureCode measure;
    int people = 0;

    bool operator==(const MoveFlow&) const = default;
};

/// The ways of a plan, by target, source and measure; their people add up to PlanTotals::moves.
[[nodiscard]] std::vector<MoveFlow> moveFlows(const Plan& plan);

/// Who comes to a unit and who leaves it. Reassignment inside the unit counts in `inside` alone.
struct UnitTraffic {
    int arriving = 0;
    int leaving = 0;
    int inside = 0;

    bool operator==(const UnitTraffic&) const = default;
};
[[nodiscard]] std::map<model::UnitCode, UnitTraffic> unitTraffic(const Plan& plan);

/// What a plan does by one measure.
struct MeasureUse {
    model::MeasureCode measure;
    int people = 0;
    std::int64_t kilometres = 0;  ///< over the people whose distance is known
    int located = 0;              ///< how many those are
    std::int64_t points = 0;      ///< of the levels `measures` and `preference`
};

/// Every measure in force or in use, the preferred one first; their people add up to PlanTotals::moves.
[[nodiscard]] std::vector<MeasureUse> measureUses(const model::Workspace& workspace, const Plan& plan);

/// Over the people whose distance is known; nothing when it is known of nobody.
[[nodiscard]] std::optional<double> meanKilometres(const PlanTotals& totals);

struct DeadlineStanding {
    model::Deadline deadline;
    int daysLeft = 0;  ///< negative: passed
};

/// All deadlines, the earliest first.
[[nodiscard]] std::vector<DeadlineStanding> deadlineStandings(const model::Workspace& workspace, Date today);

enum class AttentionKind {
    PinsNotHonoured,
    FieldsEmpty,
    RulesNotMet,
    MovesWithWarnings,
    MovesWithoutWish,
    ReleaseCapsReached,
    RuleChanges,
    OldFigures,
    UnitsWithoutLocation
};

/// Something a person has to decide, ask or look up, with how many there are.
struct Attention {
    AttentionKind kind = {};
    int count = 0;
    LocalizedText text = {};                      ///< "7 người được bố trí mà chưa nêu nguyện vọng"
    std::vector<model::UnitCode> units = {};      ///< the units it is about, where it is about units
    std::vector<std::optional<Date>> dates = {};  ///< OldFigures: the days written beside the rows it counts, each once
};

/// Figures older than this are named in OldFigures.
inline constexpr int kOldFigureDays = 30;

/// Does a rule warn? MovesWithWarnings counts these.
[[nodiscard]] bool warns(const Move& move);
/// Is a named person placed who neither wished for it nor volunteers? MovesWithoutWish counts these.
[[nodiscard]] bool lacksWish(const model::Workspace& workspace, const Move& move);

/// What the data and the plan ask of a person, the most pressing first; only what there is.
/// \param plan null: only what concerns the data.
[[nodiscard]] std::vector<Attention> attentions(const model::Workspace& workspace, const Plan* plan, Date today);

}  // namespace botri::planning
