// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/facts.h"
#include "core/rules/judging.h"

// Quota (biên chế): rules. A unit whose quota is 0 in every pool is one whose quota was not loaded:
// rules that hold staff against the quota do not judge it.

namespace botri::rules {

Judged recruitmentWithinQuota(const MoveFacts& facts, std::int64_t limit);
Judged recruitmentWithinUnitQuota(const UnitFacts& facts, std::int64_t limit);
Judged poolsStaySeparate(const MoveFacts& facts, std::int64_t limit);
Judged poolHasRoom(const UnitFacts& facts, std::int64_t limit);
Judged provinceTotalKept(const ProvinceFacts& facts, std::int64_t limit);
Judged balanceAgainstFrame(const UnitFacts& facts, std::int64_t limit);
Judged surplusIsKeptAtFirst(const UnitFacts& facts, std::int64_t limit);
Judged minimumSecured(const UnitFacts& facts, std::int64_t limit);
Judged quotaFollowsTransferOnly(const MoveFacts& facts, std::int64_t limit);
Judged quotaAddsUp(const UnitFacts& facts, std::int64_t limit);
Judged contractsOutsideQuota(const MoverFacts& facts, std::int64_t limit);
Judged deputiesOnAverage(const ProvinceFacts& facts, std::int64_t limit);
Judged lowerFrameWhenNotMerged(const UnitFacts& facts, std::int64_t limit);
Judged largeCommuneMustRelease(const UnitFacts& facts, std::int64_t limit);
Judged departmentListLongEnough(const UnitFacts& facts, std::int64_t limit);

}  // namespace botri::rules
