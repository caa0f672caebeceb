// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/eligibility_rules.h"

#include "core/rules/retirement.h"

namespace botri::rules {
namespace {

using model::MeasureKind;
using model::Staff;

bool isSent(const MoverFacts& facts)
{
    return isTransfer(facts.measure.kind) || isSecondment(facts.measure.kind);
}

bool staysInTheCommune(const MoverFacts& facts)
{
    return facts.measure.kind == MeasureKind::Internal;
}

Judged blockWhen(bool stopped)
{
    return stopped ? block() : pass();
}

/// Does the law protect this parent of a small child? Women always, men only when they raise the child alone.
/// When the sex is not known the protection is given.
bool isProtectedParent(const Staff& person)
{
    return person.youngestChildBirth && (person.sex != model::Sex::Male || person.soleFather);
}

}  // namespace

Judged notUnderDiscipline(const MoverFacts& facts, std::int64_t)
{
    if (!facts.person || staysInTheCommune(facts))
        return kDoesNotApply;
    return blockWhen(facts.person->underDiscipline);
}

Judged notUnderInvestigation(const MoverFacts& facts, std::int64_t)
{
    if (!facts.person || staysInTheCommune(facts))
        return kDoesNotApply;
    return blockWhen(facts.person->underInvestigation);
}

Judged notSeriouslyIll(const MoverFacts& facts, std::int64_t)
{
    if (!facts.person || !isSent(facts))
        return kDoesNotApply;
    return blockWhen(facts.person->seriousIllness);
}

Judged notAwayAlready(const MoverFacts& facts, std::int64_t)
{
    if (!facts.person || staysInTheCommune(facts))
        return kDoesNotApply;
    if (facts.person->onLongStudy)
        return block(0, 0, 0);
    if (facts.person->secondedUntil && *facts.person->secondedUntil >= facts.start)
        return block(numberOf(*facts.person->secondedUntil), numberOf(facts.start), 1);
    return pass();
}

Judged noSmallChild(const MoverFacts& facts, std::int64_t limit)
{
    if (!facts.person || !isSent(facts))
        return kDoesNotApply;
    const Staff& person = *facts.person;
    const bool smallChild =
        isProtectedParent(person) && addMonths(*person.youngestChildBirth, static_cast<int>(limit)) > facts.start;
    if (!person.pregnantOrMaternity && !smallChild)
        return pass(0, limit, 0);
    if (person.volunteers)
        return pass(0, limit, 1);
    return smallChild ? block(wholeMonthsBetween(*person.youngestChildBirth, facts.start), limit, 1) : block(0, limit, 0);
}

Judged noCertifiedHardship(const MoverFacts& facts, std::int64_t)
{
    if (!facts.person || !isSent(facts))
        return kDoesNotApply;
    if (!facts.person->certifiedHardship)
        return pass(0, 0, 0);
    return facts.person->volunteers ? pass(0, 0, 1) : block();
}

Judged notExcludedOtherwise(const MoverFacts& facts, std::int64_t)
{
    if (!facts.person)
        return kDoesNotApply;
    if (facts.person->withdrawn)
        return block(0, 0, 1);
    return blockWhen(!facts.person->otherExclusion.empty());
}

Judged listHoldsForSecondment(const MoverFacts& facts, std::int64_t)
{
    if (!facts.person || !isSecondment(facts.measure.kind))
        return kDoesNotApply;
    return pass();
}

Judged retiresAfterTheEnd(const MoverFacts& facts, std::int64_t)
{
    if (!facts.person || !facts.person->birth || !facts.person->sex)
        return kDoesNotApply;
    const Date retires = retirementDate(*facts.person->sex, *facts.person->birth);
    const Date last = facts.end.value_or(facts.start);
    const int left = wholeMonthsBetween(facts.start, retires);
    if (last <= retires)
        return pass(left, numberOf(retires));
    return retires < facts.start ? warn(0, numberOf(retires), 1) : warn(left, numberOf(retires), 0);
}

Judged completedTheirTasks(const MoverFacts& facts, std::int64_t)
{
    if (!facts.person || !facts.person->lastRating)
        return kDoesNotApply;
    return *facts.person->lastRating == model::Rating::NotCompleted ? warn() : pass();
}

Judged specialtyFits(const MoveFacts& facts, std::int64_t limit)
{
    if (!facts.substitutionLevel)
        return block(0, limit, 0);
    const int level = *facts.substitutionLevel;
    if (level > limit)
        return block(level, limit, 1);
    return level == 0 ? pass(0, limit, 0) : pass(level, limit, 1);
}

Judged wishIsHeard(const MoveFacts& facts, std::int64_t)
{
    if (!facts.mover.person)
        return kDoesNotApply;
    if (facts.wishOrder)
        return pass(*facts.wishOrder, 0, 0);
    return facts.mover.person->volunteers ? pass(0, 0, 1) : pass(0, 0, 2);
}

}  // namespace botri::rules
