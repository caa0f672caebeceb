// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/source_rules.h"

#include <algorithm>

namespace botri::rules {
namespace {

using model::MeasureKind;
using model::StaffKind;

bool isInPublicService(StaffKind kind)
{
    return kind == StaffKind::Cadre || kind == StaffKind::CivilServant || kind == StaffKind::PublicEmployee;
}

}  // namespace

Judged receptionConditions(const MoverFacts& facts, std::int64_t limit)
{
    if (!facts.person || facts.measure.kind != MeasureKind::Reception)
        return kDoesNotApply;
    const model::Staff& person = *facts.person;
    if (person.disciplineInForce)
        return block(0, limit, 0);
    if (person.receptionException)
        return pass(person.insuredYears.value_or(0), limit, 1);
    if (!person.insuredYears)
        return warn(0, limit, 2);
    return *person.insuredYears >= limit ? pass(*person.insuredYears, limit, 0) : block(*person.insuredYears, limit, 1);
}

Judged receptionOnlyWhereShort(const MoveFacts& facts, std::int64_t)
{
    if (facts.mover.measure.kind != MeasureKind::Reception || !facts.targetFrameShortage)
        return kDoesNotApply;
    const int shortage = *facts.targetFrameShortage;
    if (shortage <= 0)
        return block(-shortage);
    const bool priority = facts.mover.person && facts.mover.person->priorityCase;
    return pass(shortage, 0, priority ? 1 : 0);
}

Judged partTimersUntil(const MoverFacts& facts, std::int64_t limit)
{
    if (facts.kind != StaffKind::PartTimer)
        return kDoesNotApply;
    const std::int64_t start = numberOf(facts.start);
    return start < limit ? pass(start, limit) : block(start, limit);
}

Judged recruitmentNeedsFreePost(const MoveFacts& facts, std::int64_t)
{
    if (facts.mover.measure.kind != MeasureKind::Recruitment)
        return kDoesNotApply;
    return facts.quotaBackedPosts > 0 ? pass(facts.quotaBackedPosts) : block(facts.quotaBackedPosts);
}

Judged contractsAreAllowed(const MoverFacts& facts, std::int64_t)
{
    return facts.measure.kind == MeasureKind::Contract ? pass() : kDoesNotApply;
}

Judged contractConditions(const MoveFacts& facts, std::int64_t limit)
{
    const MoverFacts& mover = facts.mover;
    if (mover.measure.kind != MeasureKind::Contract)
        return kDoesNotApply;
    const std::int64_t longest = std::min<std::int64_t>(limit, mover.measure.longestTermMonths.value_or(static_cast<int>(limit)));
    if (!mover.end)
        return block(0, longest, 1);
    const int months = startedMonthsBetween(mover.start, *mover.end);
    if (months > longest)
        return block(months, longest, 0);
    if (isInPublicService(mover.kind))
        return block(0, longest, 2);
    if (facts.need.pool == model::QuotaPool::Military)
        return block(0, longest, 3);
    if (mover.person && mover.person->underInvestigation)
        return block(0, longest, 4);
    if (mover.person && mover.person->relativeOfSigner)
        return block(0, longest, 5);
    return pass(months, longest);
}

Judged leftUnderReduction(const MoverFacts& facts, std::int64_t limit)
{
    const MeasureKind kind = facts.measure.kind;
    if (!facts.person || !facts.person->leftUnderReduction
        || (kind != MeasureKind::Reception && kind != MeasureKind::Recruitment))
        return kDoesNotApply;
    const Date left = *facts.person->leftUnderReduction;
    const int months = wholeMonthsBetween(left, facts.start);
    return addMonths(left, static_cast<int>(limit)) > facts.start ? warn(months, limit) : pass(months, limit);
}

}  // namespace botri::rules
