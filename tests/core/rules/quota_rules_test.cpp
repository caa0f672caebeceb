// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/quota_rules.h"

#include "tests/core/rules/cases.h"
#include "tests/support/catch.h"

using namespace botri;
using namespace botri::rules;
using namespace botri::rules::test;
using model::MeasureKind;
using model::QuotaPool;

TEST_CASE("Q-01 stops recruitment and reception where no quota is free", "[core][rules]")
{
    MoveCase move;
    move.freeQuota = 0;
    CHECK(isSilent(move.judge(recruitmentWithinQuota)));
    for (const MeasureKind kind : {MeasureKind::Recruitment, MeasureKind::Reception}) {
        move.use(kind);
        move.freeQuota = 1;
        CHECK(passes(move.judge(recruitmentWithinQuota)));
        move.freeQuota = 0;
        CHECK(blocks(move.judge(recruitmentWithinQuota)));
    }
}

TEST_CASE("Q-01 stops a plan that recruits above the unit's quota", "[core][rules]")
{
    UnitCase unit;  // 30 of 32 on the government side
    CHECK(isSilent(unit.judge(recruitmentWithinUnitQuota)));
    unit.join(QuotaPool::Government, 2, true);
    CHECK(passes(unit.judge(recruitmentWithinUnitQuota)));
    unit.join(QuotaPool::Government, 1, true);
    const Judged judged = unit.judge(recruitmentWithinUnitQuota);
    REQUIRE(blocks(judged));
    CHECK(judged->datum == 1);
}

TEST_CASE("Q-01 leaves aside a unit whose quota was not loaded", "[core][rules]")
{
    UnitCase unit;
    unit.join(QuotaPool::Government, 3, true);
    for (PoolFacts& pool : unit.pools)
        pool.quota = 0;
    CHECK(isSilent(unit.judge(recruitmentWithinUnitQuota)));
}

TEST_CASE("Q-02 marks moves between pools and stops them without room", "[core][rules]")
{
    MoveCase move;
    CHECK(isSilent(move.judge(poolsStaySeparate)));
    move.person.pool = QuotaPool::PartyMass;
    CHECK(warns(move.judge(poolsStaySeparate)));
    move.quotaBackedPosts = 0;
    CHECK(blocks(move.judge(poolsStaySeparate)));
    move.use(MeasureKind::Secondment);
    CHECK(warns(move.judge(poolsStaySeparate)));
    for (const MeasureKind kind : {MeasureKind::Recruitment, MeasureKind::Reception, MeasureKind::Contract}) {
        move.use(kind);
        CHECK(isSilent(move.judge(poolsStaySeparate)));
    }
}

TEST_CASE("Q-02 stops a plan that makes a pool grow above its quota", "[core][rules]")
{
    UnitCase unit;
    CHECK(isSilent(unit.judge(poolHasRoom)));
    unit.join(QuotaPool::Government, 2, false);
    CHECK(passes(unit.judge(poolHasRoom)));
    unit.join(QuotaPool::Government, 1, false);
    CHECK(blocks(unit.judge(poolHasRoom)));
    SECTION("a pool above its quota may exchange people")
    {
        unit.government() = {};
        unit.fill(QuotaPool::Government, 32, 40);
        unit.join(QuotaPool::Government, 3, false);
        unit.leave(QuotaPool::Government, 3);
        CHECK(passes(unit.judge(poolHasRoom)));
        unit.join(QuotaPool::Government, 1, false);
        CHECK(blocks(unit.judge(poolHasRoom)));
    }
}

TEST_CASE("Q-03 stops quota moves that change a pool's total", "[core][rules]")
{
    ProvinceFacts province;
    province.quotaBefore = province.quotaAfter = {5509, 356, 3978, 85};
    CHECK(passes(provinceTotalKept(province, 0)));
    SECTION("from one pool to another, although the sum is kept")
    {
        province.quotaAfter = {5508, 356, 3979, 85};
        const Judged judged = provinceTotalKept(province, 0);
        REQUIRE(blocks(judged));
        CHECK(judged->datum == 2);
    }
    SECTION("figures that do not add up to the assigned total are marked")
    {
        province.quotaTotal[0] = 5509;
        CHECK(passes(provinceTotalKept(province, 0)));
        province.quotaTotal[0] = 5510;
        CHECK(warns(provinceTotalKept(province, 0)));
    }
}

TEST_CASE("Q-04 tells the balance against the frame and never stops", "[core][rules]")
{
    UnitCase unit;  // 30 on the government side
    const auto verdict = [&] { return unit.judge(balanceAgainstFrame, 32).value(); };
    CHECK(verdict().variant == 2);
    CHECK(verdict().datum == 2);
    unit.unit.frame = 30;
    CHECK(verdict().variant == 0);
    unit.unit.frame = 29;
    CHECK(verdict().variant == 1);
    CHECK(verdict().datum == 1);
    CHECK(verdict().outcome == Outcome::Pass);
    unit.unit.kind = model::UnitKind::Department;
    CHECK(isSilent(unit.judge(balanceAgainstFrame, 32)));
}

TEST_CASE("Q-05 speaks of a surplus above the frame alone", "[core][rules]")
{
    UnitCase unit;
    unit.unit.frame = 30;
    CHECK(isSilent(unit.judge(surplusIsKeptAtFirst, 5)));
    unit.unit.frame = 29;
    const Judged judged = unit.judge(surplusIsKeptAtFirst, 5);
    REQUIRE(passes(judged));
    CHECK(judged->datum == 1);
}

TEST_CASE("Q-06 keeps the minimum of a donor", "[core][rules]")
{
    UnitCase unit;
    CHECK(isSilent(unit.judge(minimumSecured)));
    unit.unit.minimumStaff = 28;
    unit.leave(QuotaPool::Government, 2);
    CHECK(passes(unit.judge(minimumSecured)));
    unit.leave(QuotaPool::Government, 1);
    CHECK(blocks(unit.judge(minimumSecured)));
    SECTION("a commune that was below it already and loses nobody is only marked")
    {
        unit.fill(QuotaPool::Government, 32, 20);
        CHECK(warns(unit.judge(minimumSecured)));
    }
}

TEST_CASE("Q-07 takes quota for transfers and none for secondments", "[core][rules]")
{
    MoveCase move;
    SECTION("a transfer needs a post that holds quota")
    {
        CHECK(passes(move.judge(quotaFollowsTransferOnly)));
        move.quotaBackedPosts = 0;
        CHECK(blocks(move.judge(quotaFollowsTransferOnly)));
    }
    SECTION("a transfer set to take no quota is stopped")
    {
        move.measure.usesTargetQuota = false;
        CHECK(blocks(move.judge(quotaFollowsTransferOnly)));
    }
    SECTION("a secondment needs no quota at the host and may take none")
    {
        move.use(MeasureKind::Secondment);
        move.quotaBackedPosts = 0;
        CHECK(passes(move.judge(quotaFollowsTransferOnly)));
        move.measure.usesTargetQuota = true;
        CHECK(blocks(move.judge(quotaFollowsTransferOnly)));
    }
    SECTION("other measures are not its business")
    {
        move.use(MeasureKind::Internal);
        CHECK(isSilent(move.judge(quotaFollowsTransferOnly)));
    }
}

TEST_CASE("Q-07 finds accounts that do not add up", "[core][rules]")
{
    UnitCase unit;
    unit.join(QuotaPool::Government, 2, false);
    unit.government().joiningWithoutQuota = 1;
    unit.government().presentAfter += 1;
    unit.government().leavingKeepingQuota = 1;
    unit.government().presentAfter -= 1;
    CHECK(passes(unit.judge(quotaAddsUp)));
    SECTION("a secondee counted in the host's quota")
    {
        unit.government().onQuotaAfter += 1;
        const Judged judged = unit.judge(quotaAddsUp);
        REQUIRE(blocks(judged));
        CHECK(judged->datum == 1);
    }
    SECTION("a secondee not counted as present")
    {
        unit.government().presentAfter -= 1;
        CHECK(blocks(unit.judge(quotaAddsUp)));
    }
}

TEST_CASE("Q-08 keeps contract workers outside the quota", "[core][rules]")
{
    MoveCase move;
    CHECK(isSilent(move.judge(contractsOutsideQuota)));
    move.use(MeasureKind::Contract);
    CHECK(passes(move.judge(contractsOutsideQuota)));
    move.measure.usesTargetQuota = true;
    CHECK(blocks(move.judge(contractsOutsideQuota)));
}

TEST_CASE("Q-09 warns above two deputies a division on average", "[core][rules]")
{
    ProvinceFacts province;
    CHECK(isSilent(deputiesOnAverage(province, 2)));
    province.divisions = 520;
    province.deputyHeads = 1040;
    CHECK(passes(deputiesOnAverage(province, 2)));
    province.deputyHeads = 1041;
    const Judged judged = deputiesOnAverage(province, 2);
    REQUIRE(warns(judged));
    CHECK(judged->datum == 1);
}

TEST_CASE("Q-10 speaks of communes that were not merged", "[core][rules]")
{
    UnitCase unit;
    CHECK(isSilent(unit.judge(lowerFrameWhenNotMerged, 40)));
    unit.unit.merged = false;
    const Judged judged = unit.judge(lowerFrameWhenNotMerged, 40);
    REQUIRE(passes(judged));
    CHECK(judged->datum == 53);
    CHECK(judged->limit == 40);
}

TEST_CASE("Q-11 marks communes of 80 cadres and civil servants, the military left out", "[core][rules]")
{
    UnitCase unit;
    unit.fill(QuotaPool::Government, 60, 50);
    unit.fill(QuotaPool::PartyMass, 30, 29);
    unit.fill(QuotaPool::Military, 5, 5);
    CHECK(passes(unit.judge(largeCommuneMustRelease, 80)));
    unit.fill(QuotaPool::PartyMass, 30, 30);
    const Judged judged = unit.judge(largeCommuneMustRelease, 80);
    REQUIRE(warns(judged));
    CHECK(judged->datum == 80);
    unit.unit.kind = model::UnitKind::Department;
    CHECK(isSilent(unit.judge(largeCommuneMustRelease, 80)));
}

TEST_CASE("Q-12 warns of departments that list fewer than 5 percent", "[core][rules]")
{
    UnitCase unit;
    CHECK(isSilent(unit.judge(departmentListLongEnough, 5)));
    unit.unit.kind = model::UnitKind::Department;
    unit.pools = {};
    unit.fill(QuotaPool::Government, 41, 40);  // 5 % is 2.05: three people
    unit.listed = 2;
    CHECK(warns(unit.judge(departmentListLongEnough, 5)));
    unit.listed = 3;
    CHECK(passes(unit.judge(departmentListLongEnough, 5)));
    unit.fill(QuotaPool::Government, 40, 40);
    unit.listed = 2;
    CHECK(passes(unit.judge(departmentListLongEnough, 5)));
}
