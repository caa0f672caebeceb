// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/secondment_rules.h"

#include <algorithm>

namespace botri::rules {
namespace {

Judged termWithin(const MoverFacts& facts, std::int64_t limit)
{
    // A measure may be set shorter than the law allows, never longer.
    const std::int64_t longest = std::min<std::int64_t>(limit, facts.measure.longestTermMonths.value_or(static_cast<int>(limit)));
    if (!facts.end)
        return block(0, longest, 1);
    const int months = startedMonthsBetween(facts.start, *facts.end);
    return months <= longest ? pass(months, longest) : block(months, longest, 0);
}

}  // namespace

Judged secondmentTerm(const MoverFacts& facts, std::int64_t limit)
{
    if (!isSecondment(facts.measure.kind) || facts.kind == model::StaffKind::PublicEmployee)
        return kDoesNotApply;
    return termWithin(facts, limit);
}

Judged secondmentToEquivalentPost(const MoveFacts& facts, std::int64_t)
{
    const model::Staff* person = facts.mover.person;
    if (!person || !isSecondment(facts.mover.measure.kind))
        return kDoesNotApply;
    // The rule is about posts of leaders. A leader who goes out as a specialist keeps title and quota at home (rule S-04).
    if (facts.postLevel == model::TitleLevel::Specialist)
        return kDoesNotApply;
    return person->titleLevel == facts.postLevel ? pass() : warn();
}

Judged publicEmployeeSecondmentTerm(const MoverFacts& facts, std::int64_t limit)
{
    if (!isSecondment(facts.measure.kind) || facts.kind != model::StaffKind::PublicEmployee)
        return kDoesNotApply;
    return termWithin(facts, limit);
}

}  // namespace botri::rules
