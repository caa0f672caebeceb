// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <compare>
#include <optional>
#include <string>

#include "core/base/date.h"
#include "core/model/choices.h"
#include "core/model/codes.h"

namespace botri::model {

/// The posts of one specialty and quota pool in one unit.
struct NeedKey {
    UnitCode unit;
    SpecialtyCode specialty;
    QuotaPool pool = QuotaPool::Government;

    auto operator<=>(const NeedKey&) const = default;
};

struct Need {
    UnitCode unit;
    SpecialtyCode specialty;
    QuotaPool pool = QuotaPool::Government;
    int required = 0;  ///< posts
    int present = 0;   ///< people in these posts, named ones included; contract workers left out
    std::optional<int>
        quotaBacked;  ///< of the open posts, those that hold a free quota; derived from the unit's quota when empty
    std::optional<int> minimumKept;  ///< people the unit must keep in this specialty; rule T-06's limit when empty
    int concurrentlyHeld = 0;        ///< open posts someone covers beside another post: still open, less urgent
    int contractWorkers = 0;         ///< outside the quota (rule Q-08), shown in a column of their own
    std::string note;
    std::string source;
    std::optional<Date> asOf;

    [[nodiscard]] NeedKey key() const { return {unit, specialty, pool}; }
    [[nodiscard]] int open() const { return std::max(0, required - present); }
    [[nodiscard]] int surplus() const { return std::max(0, present - required); }
    [[nodiscard]] int balance() const { return present - required; }  ///< negative when short

    bool operator==(const Need&) const = default;
};

}  // namespace botri::model
