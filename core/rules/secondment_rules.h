// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/facts.h"
#include "core/rules/judging.h"

// Secondment (biệt phái): rules S-02, S-07, S-08. The term runs from the first day to the same day `limit` months later.

namespace botri::rules {

Judged secondmentTerm(const MoverFacts& facts, std::int64_t limit);                // S-02: cadres and civil servants
Judged secondmentToEquivalentPost(const MoveFacts& facts, std::int64_t limit);     // S-07
Judged publicEmployeeSecondmentTerm(const MoverFacts& facts, std::int64_t limit);  // S-08

}  // namespace botri::rules
