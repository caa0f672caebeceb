// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/facts.h"
#include "core/rules/judging.h"

// Who may be moved: rules E-01 to E-12. Head-counts have no personal circumstances: rules on the person say nothing of them.
//
// E-01, E-02 and E-04 hold for every measure that takes somebody into another body or status, that is for all but the
// reassignment inside a commune. E-03, E-05 and E-06 protect from being sent, so they hold for transfers and secondments.
// E-07 and E-10 hold for every measure.

namespace botri::rules {

Judged notUnderDiscipline(const MoverFacts& facts, std::int64_t limit);      // E-01
Judged notUnderInvestigation(const MoverFacts& facts, std::int64_t limit);   // E-02
Judged notSeriouslyIll(const MoverFacts& facts, std::int64_t limit);         // E-03
Judged notAwayAlready(const MoverFacts& facts, std::int64_t limit);          // E-04
Judged noSmallChild(const MoverFacts& facts, std::int64_t limit);            // E-05
Judged noCertifiedHardship(const MoverFacts& facts, std::int64_t limit);     // E-06
Judged notExcludedOtherwise(const MoverFacts& facts, std::int64_t limit);    // E-07
Judged listHoldsForSecondment(const MoverFacts& facts, std::int64_t limit);  // E-08
Judged retiresAfterTheEnd(const MoverFacts& facts, std::int64_t limit);      // E-09
Judged completedTheirTasks(const MoverFacts& facts, std::int64_t limit);     // E-10
Judged specialtyFits(const MoveFacts& facts, std::int64_t limit);            // E-11
Judged wishIsHeard(const MoveFacts& facts, std::int64_t limit);              // E-12

}  // namespace botri::rules
