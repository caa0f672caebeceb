// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <span>
#include <vector>

#include "core/acts/act_check.h"

namespace botri::acts {

/// A row that a sequence of changes leaves different: what it was before all of them and is after. Empty: not there.
struct RowOutcome {
    model::TableId table;
    std::optional<model::Record> before;
    std::optional<model::Record> after;
    std::size_t changeIndex;  ///< the last change that touched it
};

/// Whether what `after` holds still hangs together, looking at what changed: every code names a row, nothing that is gone is
/// still named, and the rules that concern several rows hold (one information row, the base scenario, no circle of parents).
[[nodiscard]] std::optional<ActRefusal> integrityRefusal(const model::Workspace& before, const model::Workspace& after,
    std::span<const RowOutcome> outcomes, const SavedPlans& plansAfter);

/// Whether a change touches what belongs to a frozen scenario, without unfreezing it.
[[nodiscard]] std::optional<ActRefusal> frozenRefusal(const model::Workspace& before, const model::Workspace& after,
    std::span<const RowOutcome> outcomes, std::span<const PlanChange> plans);

}  // namespace botri::acts
