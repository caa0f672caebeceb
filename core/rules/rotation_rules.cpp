// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/rotation_rules.h"

#include "core/rules/retirement.h"

namespace botri::rules {

Judged rotatesPlannedLeaders(const RotationFacts& facts, std::int64_t)
{
    if (!facts.person.isLeader())
        return block(0, 0, 0);
    if (!facts.person.plannedForRotation)
        return block(0, 0, 1);
    return facts.person.titleLevel == facts.postLevel ? pass() : warn(0, 0, 2);
}

Judged rotationTerm(const RotationFacts& facts, std::int64_t limit)
{
    if (!facts.end)
        return block(0, limit, 1);
    const int months = wholeMonthsBetween(facts.start, *facts.end);
    return *facts.end >= addMonths(facts.start, static_cast<int>(limit)) ? pass(months, limit) : block(months, limit, 0);
}

Judged serviceLeft(const RotationFacts& facts, std::int64_t limit)
{
    if (!facts.person.birth || !facts.person.sex)
        return kDoesNotApply;
    const Date retires = retirementDate(*facts.person.sex, *facts.person.birth);
    const int years = wholeMonthsBetween(facts.start, retires) / 12;
    return addMonths(facts.start, static_cast<int>(limit * 12)) <= retires ? pass(years, limit) : warn(years, limit);
}

Judged secretaryIsNotLocal(const RotationFacts& facts, std::int64_t)
{
    if (!facts.partySecretary || facts.person.homeDistrict.empty() || facts.to.formerDistrict.empty())
        return kDoesNotApply;
    return facts.person.homeDistrict == facts.to.formerDistrict ? warn() : pass();
}

}  // namespace botri::rules
