// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <optional>
#include <span>

#include "core/base/date.h"
#include "core/model/choices.h"
#include "core/model/measure.h"
#include "core/model/need.h"
#include "core/model/specialty.h"
#include "core/model/staff.h"
#include "core/model/unit.h"

// What the rules look at. Facts only point at rows of the workspace, which must outlive them.

namespace botri::rules {

/// One person or head-count under one measure, whatever the post: the same for every pair, so judged once.
struct MoverFacts {
    const model::Staff* person = nullptr;  ///< null for head-counts and surplus without names
    model::StaffKind kind = model::StaffKind::CivilServant;
    model::SourceKind source = model::SourceKind::CommuneSurplus;
    model::QuotaPool fromPool = model::QuotaPool::Government;
    const model::Unit* from = nullptr;  ///< null when the mover works nowhere yet
    const model::Measure& measure;
    Date decisionDate;
    Date start;
    std::optional<Date> end{};          ///< empty: no term
    std::optional<int> donorPresent{};  ///< people `from` has in the mover's specialty now; empty when not known (rule T-06)
    std::optional<int> donorMinimum{};  ///< Need::minimumKept of that specialty; empty: the limit of rule T-06
};

/// One mover to one post.
struct MoveFacts {
    const MoverFacts& mover;
    const model::Unit& to;
    const model::Need& need;
    const model::Specialty& post;            ///< the specialty of `need`
    std::optional<int> substitutionLevel{};  ///< 0 same specialty, 1, 2; empty: no substitution is allowed
    std::optional<int> wishOrder{};          ///< 1 when the mover's first wish is this post or unit; empty: no wish for it
    int freeQuota = 0;                       ///< quota of `to` in the pool of `need` that nobody holds yet
    int quotaBackedPosts = 0;                ///< open posts of `need` that hold a free quota
    std::optional<int>
        targetFrameShortage{};  ///< frame of `to` less its government-side staff; empty: no frame is known (rule A-03)
    model::TitleLevel postLevel = model::TitleLevel::Specialist;
};

/// One quota pool of a unit, before and after a plan. Contract workers are in none of these numbers (rule Q-08).
struct PoolFacts {
    int quota = 0;
    int onQuotaBefore = 0;  ///< people who hold the unit's quota, wherever they work
    int onQuotaAfter = 0;
    int presentBefore = 0;  ///< people at work here, secondees included
    int presentAfter = 0;
    int joiningWithQuota = 0;     ///< transferred in, received, recruited
    int recruitedOrReceived = 0;  ///< of these, recruited or received
    int leavingWithQuota = 0;     ///< transferred out
    int joiningWithoutQuota = 0;  ///< seconded in
    int leavingKeepingQuota = 0;  ///< seconded out
};

/// People of one specialty and pool in a unit.
struct SpecialtyFacts {
    int presentBefore = 0;
    int presentAfter = 0;
    std::optional<int> minimumKept{};  ///< empty: the limit of rule T-06
};

/// One unit before and after a plan; the same numbers twice when there is no plan yet.
struct UnitFacts {
    const model::Unit& unit;
    std::array<PoolFacts, model::kPoolCount> pools{};
    std::span<const SpecialtyFacts> specialties{};
    int listedNominees = 0;  ///< people on the list the unit offers (rule Q-12)

    [[nodiscard]] const PoolFacts& pool(model::QuotaPool which) const { return pools[model::indexOf(which)]; }
};

/// Sums over all communes.
struct ProvinceFacts {
    std::array<int, model::kPoolCount> quotaBefore{};
    std::array<int, model::kPoolCount> quotaAfter{};
    std::array<std::optional<int>, model::kPoolCount>
        quotaTotal{};   ///< what the competent authority gave the province, where known
    int divisions = 0;  ///< over the communes whose deputies are known too
    int deputyHeads = 0;
};

/// One leader or manager proposed for rotation, outside the flow.
struct RotationFacts {
    const model::Staff& person;
    const model::Unit& to;
    Date start;
    std::optional<Date> end{};
    model::TitleLevel postLevel = model::TitleLevel::Head;
    bool partySecretary = false;  ///< the post is that of a commune's Party secretary
};

}  // namespace botri::rules
