// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/quota_rules.h"

#include <algorithm>
#include <cstdlib>
#include <numeric>

namespace botri::rules {
namespace {

using model::MeasureKind;
using model::QuotaPool;

bool quotaIsKnown(const UnitFacts& facts)
{
    return std::ranges::any_of(facts.pools, [](const PoolFacts& pool) { return pool.quota > 0; });
}

int presentAfter(const UnitFacts& facts)
{
    int sum = 0;
    for (const PoolFacts& pool : facts.pools)
        sum += pool.presentAfter;
    return sum;
}

/// People above the quota over the pools that `counts` picks.
template <class Counts>
int aboveQuota(const UnitFacts& facts, Counts counts)
{
    int sum = 0;
    for (const PoolFacts& pool : facts.pools)
        if (counts(pool))
            sum += std::max(0, pool.onQuotaAfter - pool.quota);
    return sum;
}

int frameBalance(const UnitFacts& facts, std::int64_t frame)
{
    return facts.pool(QuotaPool::Government).presentAfter - static_cast<int>(frame);
}

}  // namespace

Judged recruitmentWithinQuota(const MoveFacts& facts, std::int64_t)
{
    const MeasureKind kind = facts.mover.measure.kind;
    if (kind != MeasureKind::Recruitment && kind != MeasureKind::Reception)
        return kDoesNotApply;
    const int quota = facts.to.quotaOf(facts.need.pool);
    return facts.freeQuota > 0 ? pass(facts.freeQuota, quota) : block(1 - facts.freeQuota, quota);
}

Judged recruitmentWithinUnitQuota(const UnitFacts& facts, std::int64_t)
{
    const auto recruits = [](const PoolFacts& pool) { return pool.recruitedOrReceived > 0; };
    if (!quotaIsKnown(facts) || std::ranges::none_of(facts.pools, recruits))
        return kDoesNotApply;
    const int above = aboveQuota(facts, recruits);
    return above == 0 ? pass(0, 0, 1) : block(above);
}

Judged poolsStaySeparate(const MoveFacts& facts, std::int64_t)
{
    // Candidates and contract workers hold no quota anywhere yet.
    const MeasureKind kind = facts.mover.measure.kind;
    if (kind == MeasureKind::Recruitment || kind == MeasureKind::Reception || kind == MeasureKind::Contract)
        return kDoesNotApply;
    if (facts.mover.fromPool == facts.need.pool)
        return kDoesNotApply;
    return facts.mover.measure.usesTargetQuota && facts.quotaBackedPosts <= 0 ? block(0, 0, 0)
                                                                              : warn(facts.quotaBackedPosts, 0, 1);
}

Judged poolHasRoom(const UnitFacts& facts, std::int64_t)
{
    const auto takes = [](const PoolFacts& pool) { return pool.joiningWithQuota > 0; };
    if (!quotaIsKnown(facts) || std::ranges::none_of(facts.pools, takes))
        return kDoesNotApply;
    // A pool that was above its quota may exchange people, but not grow.
    const int above =
        aboveQuota(facts, [&](const PoolFacts& pool) { return takes(pool) && pool.onQuotaAfter > pool.onQuotaBefore; });
    return above == 0 ? pass() : block(above, 0, 2);
}

Judged provinceTotalKept(const ProvinceFacts& facts, std::int64_t)
{
    int moved = 0;
    int offTotal = 0;
    for (std::size_t pool = 0; pool < model::kPoolCount; ++pool) {
        moved += std::abs(facts.quotaAfter[pool] - facts.quotaBefore[pool]);
        if (facts.quotaTotal[pool])
            offTotal += std::abs(facts.quotaAfter[pool] - *facts.quotaTotal[pool]);
    }
    const int sum = std::accumulate(facts.quotaBefore.begin(), facts.quotaBefore.end(), 0);
    if (moved != 0)
        return block(moved, sum, 0);
    // The figures as loaded already disagree with the total: not the plan's doing, but somebody must look.
    return offTotal != 0 ? warn(offTotal, sum, 1) : pass(sum, sum);
}

Judged balanceAgainstFrame(const UnitFacts& facts, std::int64_t limit)
{
    if (!facts.unit.isCommune())
        return kDoesNotApply;
    const std::int64_t frame = facts.unit.frame.value_or(static_cast<int>(limit));
    const int balance = frameBalance(facts, frame);
    if (balance == 0)
        return pass(0, frame, 0);
    return balance > 0 ? pass(balance, frame, 1) : pass(-balance, frame, 2);
}

Judged surplusIsKeptAtFirst(const UnitFacts& facts, std::int64_t limit)
{
    if (!facts.unit.isCommune() || !facts.unit.frame)
        return kDoesNotApply;
    const int balance = frameBalance(facts, *facts.unit.frame);
    return balance > 0 ? pass(balance, limit) : kDoesNotApply;
}

Judged minimumSecured(const UnitFacts& facts, std::int64_t)
{
    if (!facts.unit.minimumStaff)
        return kDoesNotApply;
    const int minimum = *facts.unit.minimumStaff;
    const PoolFacts& government = facts.pool(QuotaPool::Government);
    if (government.presentAfter >= minimum)
        return pass(government.presentAfter, minimum);
    return government.presentAfter < government.presentBefore ? block(government.presentAfter, minimum, 0)
                                                              : warn(government.presentAfter, minimum, 1);
}

Judged quotaFollowsTransferOnly(const MoveFacts& facts, std::int64_t)
{
    const model::Measure& measure = facts.mover.measure;
    if (isSecondment(measure.kind))
        return measure.usesTargetQuota ? block(1, 0, 1) : pass(0, 0, 1);
    if (!isTransfer(measure.kind))
        return kDoesNotApply;
    if (!measure.usesTargetQuota)
        return block(1, 0, 2);
    return facts.quotaBackedPosts > 0 ? pass(facts.quotaBackedPosts, 0, 0) : block(facts.quotaBackedPosts, 0, 0);
}

Judged quotaAddsUp(const UnitFacts& facts, std::int64_t)
{
    int off = 0;
    for (const PoolFacts& pool : facts.pools) {
        const int quotaMoves = pool.joiningWithQuota - pool.leavingWithQuota;
        const int secondments = pool.joiningWithoutQuota - pool.leavingKeepingQuota;
        off += std::abs(pool.onQuotaBefore + quotaMoves - pool.onQuotaAfter);
        off += std::abs(pool.presentBefore + quotaMoves + secondments - pool.presentAfter);
    }
    return off == 0 ? pass(0, 0, 2) : block(off, 0, 3);
}

Judged contractsOutsideQuota(const MoverFacts& facts, std::int64_t)
{
    if (facts.measure.kind != MeasureKind::Contract)
        return kDoesNotApply;
    return facts.measure.usesTargetQuota ? block() : pass();
}

Judged deputiesOnAverage(const ProvinceFacts& facts, std::int64_t limit)
{
    if (facts.divisions == 0)
        return kDoesNotApply;
    const std::int64_t above = facts.deputyHeads - limit * facts.divisions;
    return above > 0 ? warn(above, limit) : pass(facts.deputyHeads, limit);
}

Judged lowerFrameWhenNotMerged(const UnitFacts& facts, std::int64_t limit)
{
    if (!facts.unit.isCommune() || facts.unit.merged)
        return kDoesNotApply;
    return pass(presentAfter(facts), limit);
}

Judged largeCommuneMustRelease(const UnitFacts& facts, std::int64_t limit)
{
    if (!facts.unit.isCommune())
        return kDoesNotApply;
    // Cadres and civil servants: political centres are staffed with public employees, the military is left out by the rule.
    const int staff = facts.pool(QuotaPool::Government).presentAfter + facts.pool(QuotaPool::PartyMass).presentAfter;
    return staff >= limit ? warn(staff, limit) : pass(staff, limit);
}

Judged departmentListLongEnough(const UnitFacts& facts, std::int64_t limit)
{
    if (facts.unit.kind != model::UnitKind::Department || !quotaIsKnown(facts))
        return kDoesNotApply;
    std::int64_t quota = 0;
    for (const PoolFacts& pool : facts.pools)
        quota += pool.quota;
    // listed ≥ ceil(limit % × quota), without rounding
    return std::int64_t{facts.listedNominees} * 100 >= limit * quota ? pass(facts.listedNominees, limit)
                                                                     : warn(facts.listedNominees, limit);
}

}  // namespace botri::rules
