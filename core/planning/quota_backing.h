// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>

#include "core/model/workspace.h"

namespace botri::planning {

/// Free quota of one pool in one unit: quota − everybody present, leadership included; at least 0.
[[nodiscard]] int freeQuota(const model::Workspace& workspace, const model::UnitCode& unit, model::QuotaPool pool);

/// How many open posts of each need of professional posts hold a free quota.
///
/// The numbers the office gave come first, then posts by priority and specialty code; together never more than the free quota
/// of the unit's pool, which is what keeps rule Q-01 true of every plan. Needs with no open post are left out.
[[nodiscard]] std::map<model::NeedKey, int> quotaBacking(const model::Workspace& workspace);

}  // namespace botri::planning
