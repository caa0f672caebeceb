// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <tuple>

#include "core/planning/plan.h"

namespace botri::planning {

/// Who goes where and how, without the figures.
struct Placing {
    model::StaffCode staff;
    model::NeedKey to;
    model::MeasureCode measure;

    auto operator<=>(const Placing&) const = default;
};

/// People by placing. Never holds 0.
using Placings = std::map<Placing, int>;

[[nodiscard]] Placings placingsOf(const Plan& plan);

/// What another plan changes, in people.
struct PlanChanges {
    int same = 0;
    Placings added;
    Placings dropped;

    [[nodiscard]] bool empty() const { return added.empty() && dropped.empty(); }
};

[[nodiscard]] PlanChanges changesBetween(const Placings& before, const Placings& after);
[[nodiscard]] PlanChanges changesBetween(const Plan& before, const Plan& after);

/// One sentence: how many moves stay, are new and are dropped.
[[nodiscard]] LocalizedText describe(const PlanChanges& changes);

}  // namespace botri::planning
