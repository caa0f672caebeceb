// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/facts.h"
#include "core/rules/judging.h"

// Other sources of staff: rules.

namespace botri::rules {

Judged receptionConditions(const MoverFacts& facts, std::int64_t limit);
Judged receptionOnlyWhereShort(const MoveFacts& facts, std::int64_t limit);
Judged partTimersUntil(const MoverFacts& facts, std::int64_t limit);  // the limit is the first day they may not be used
Judged recruitmentNeedsFreePost(const MoveFacts& facts, std::int64_t limit);
Judged contractsAreAllowed(const MoverFacts& facts, std::int64_t limit);
Judged contractConditions(const MoveFacts& facts, std::int64_t limit);
Judged leftUnderReduction(const MoverFacts& facts, std::int64_t limit);

}  // namespace botri::rules
