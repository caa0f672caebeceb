// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/facts.h"
#include "core/rules/judging.h"

// Transfer (điều động): rules T-01, T-05, T-06.

namespace botri::rules {

/// T-01. Datum 0 inside one former district, 1 across. With limit 1 transfers across are stopped, with 0 they only cost more.
Judged sameFormerDistrict(const MoveFacts& facts, std::int64_t limit);
/// T-05. Leadership posts are never filled by the flow; a leader transferred to a specialist's post is marked.
Judged leadersGoApart(const MoveFacts& facts, std::int64_t limit);
/// T-05 for a rotation: leaders go by the procedure for appointing someone from elsewhere.
Judged leadersRotateByProcedure(const RotationFacts& facts, std::int64_t limit);
/// T-06 for one mover: what the donor keeps when this one goes.
Judged donorKeepsSpecialty(const MoverFacts& facts, std::int64_t limit);
/// T-06 for a unit after the whole plan.
Judged noSpecialtyEmptied(const UnitFacts& facts, std::int64_t limit);

}  // namespace botri::rules
