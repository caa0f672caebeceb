// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/transfer_rules.h"

#include <algorithm>

namespace botri::rules {

Judged sameFormerDistrict(const MoveFacts& facts, std::int64_t limit)
{
    const model::Unit* from = facts.mover.from;
    const model::MeasureKind kind = facts.mover.measure.kind;
    if (!isTransfer(kind) || !from || !from->isCommune() || !facts.to.isCommune())
        return kDoesNotApply;
    const bool isKnown = !from->formerDistrict.empty() && !facts.to.formerDistrict.empty();
    if (isKnown && from->formerDistrict == facts.to.formerDistrict)
        return pass(0, limit, 0);
    if (kind == model::MeasureKind::TransferInDistrict)
        return block(1, limit, isKnown ? 1 : 2);
    return limit >= 1 ? block(1, limit, isKnown ? 0 : 2) : pass(1, limit, 1);
}

Judged leadersGoApart(const MoveFacts& facts, std::int64_t)
{
    if (facts.post.leadership)
        return block(0, 0, 0);
    if (!facts.mover.person || !isTransfer(facts.mover.measure.kind))
        return kDoesNotApply;
    return facts.mover.person->isLeader() ? warn(0, 0, 1) : pass();
}

Judged leadersRotateByProcedure(const RotationFacts& facts, std::int64_t)
{
    return facts.person.isLeader() ? warn(0, 0, 1) : pass();
}

Judged donorKeepsSpecialty(const MoverFacts& facts, std::int64_t limit)
{
    if (!facts.from || !facts.donorPresent)
        return kDoesNotApply;
    const std::int64_t minimum = facts.donorMinimum ? *facts.donorMinimum : limit;
    // Nobody may be counted as present although somebody is listed: nobody is left then, not fewer.
    const int kept = std::max(0, *facts.donorPresent - 1);
    return kept >= minimum ? pass(kept, minimum) : block(kept, minimum, 0);
}

Judged noSpecialtyEmptied(const UnitFacts& facts, std::int64_t limit)
{
    if (facts.specialties.empty())
        return kDoesNotApply;
    int emptied = 0;
    for (const SpecialtyFacts& specialty : facts.specialties) {
        const std::int64_t minimum = specialty.minimumKept ? *specialty.minimumKept : limit;
        if (specialty.presentAfter < specialty.presentBefore && specialty.presentAfter < minimum)
            ++emptied;
    }
    return emptied == 0 ? pass(0, limit, 1) : block(emptied, limit, 1);
}

}  // namespace botri::rules
