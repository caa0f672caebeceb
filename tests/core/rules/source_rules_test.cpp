// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/source_rules.h"

#include "tests/core/rules/cases.h"
#include "tests/support/catch.h"

using namespace botri;
using namespace botri::rules;
using namespace botri::rules::test;
using model::MeasureKind;
using model::StaffKind;

TEST_CASE("A-02 asks for five insured years to be received", "[core][rules]")
{
    MoveCase move;
    move.person.insuredYears = 4;
    CHECK(isSilent(move.judge(receptionConditions, 5)));
    move.use(MeasureKind::Reception);
    CHECK(blocks(move.judge(receptionConditions, 5)));
    move.person.insuredYears = 5;
    CHECK(passes(move.judge(receptionConditions, 5)));
    SECTION("an exception stands for the years")
    {
        move.person.insuredYears = 2;
        move.person.receptionException = true;
        CHECK(passes(move.judge(receptionConditions, 5)));
    }
    SECTION("discipline in force stops even then")
    {
        move.person.receptionException = true;
        move.person.disciplineInForce = true;
        CHECK(blocks(move.judge(receptionConditions, 5)));
    }
    SECTION("years that are not known are marked")
    {
        move.person.insuredYears.reset();
        CHECK(warns(move.judge(receptionConditions, 5)));
    }
}

TEST_CASE("A-03 receives only where the commune is short against the frame", "[core][rules]")
{
    MoveCase move;
    move.targetFrameShortage = 0;
    CHECK(isSilent(move.judge(receptionOnlyWhereShort)));
    move.use(MeasureKind::Reception);
    CHECK(blocks(move.judge(receptionOnlyWhereShort)));
    move.targetFrameShortage = 1;
    CHECK(passes(move.judge(receptionOnlyWhereShort)));
    move.person.priorityCase = true;
    CHECK(move.judge(receptionOnlyWhereShort)->variant == 1);
    move.targetFrameShortage.reset();
    CHECK(isSilent(move.judge(receptionOnlyWhereShort)));
}

TEST_CASE("A-04 uses part-timers until before 31 May 2026", "[core][rules]")
{
    MoveCase move;
    move.start = 2026y / 5 / 31;
    CHECK(isSilent(move.judge(partTimersUntil, 20260531)));
    move.person.kind = StaffKind::PartTimer;
    CHECK(blocks(move.judge(partTimersUntil, 20260531)));
    move.start = 2026y / 5 / 30;
    CHECK(passes(move.judge(partTimersUntil, 20260531)));
    move.start = 2026y / 12 / 1;
    CHECK(blocks(move.judge(partTimersUntil, 20260531)));
}

TEST_CASE("A-05 recruits only for posts that hold quota", "[core][rules]")
{
    MoveCase move;
    move.quotaBackedPosts = 0;
    CHECK(isSilent(move.judge(recruitmentNeedsFreePost)));
    move.use(MeasureKind::Recruitment);
    CHECK(blocks(move.judge(recruitmentNeedsFreePost)));
    move.quotaBackedPosts = 1;
    CHECK(passes(move.judge(recruitmentNeedsFreePost)));
}

TEST_CASE("A-06 speaks of contracts alone", "[core][rules]")
{
    MoveCase move;
    CHECK(isSilent(move.judge(contractsAreAllowed)));
    move.use(MeasureKind::Contract);
    CHECK(passes(move.judge(contractsAreAllowed)));
}

TEST_CASE("A-07 allows contracts of 24 months for those outside the service", "[core][rules]")
{
    MoveCase move;
    CHECK(isSilent(move.judge(contractConditions, 24)));
    move.use(MeasureKind::Contract);
    move.person.kind = StaffKind::ContractCandidate;
    move.end = 2028y / 1 / 1;
    CHECK(passes(move.judge(contractConditions, 24)));
    SECTION("a day longer")
    {
        move.end = 2028y / 1 / 2;
        const Judged judged = move.judge(contractConditions, 24);
        REQUIRE(blocks(judged));
        CHECK(judged->datum == 25);
    }
    SECTION("never without a term")
    {
        move.end.reset();
        CHECK(blocks(move.judge(contractConditions, 24)));
    }
    SECTION("not with people in the service")
    {
        for (const StaffKind kind : {StaffKind::Cadre, StaffKind::CivilServant, StaffKind::PublicEmployee}) {
            move.person.kind = kind;
            CHECK(blocks(move.judge(contractConditions, 24)));
        }
        move.person.kind = StaffKind::PartTimer;
        CHECK(passes(move.judge(contractConditions, 24)));
    }
    SECTION("not for the military command")
    {
        move.need.pool = model::QuotaPool::Military;
        CHECK(blocks(move.judge(contractConditions, 24)));
    }
    SECTION("not with people under prosecution")
    {
        move.person.underInvestigation = true;
        CHECK(blocks(move.judge(contractConditions, 24)));
    }
    SECTION("not with relatives of the signer")
    {
        move.person.relativeOfSigner = true;
        CHECK(blocks(move.judge(contractConditions, 24)));
    }
}

TEST_CASE("A-11 warns of people who left under staff reduction less than 60 months ago", "[core][rules]")
{
    MoveCase move;
    move.use(MeasureKind::Reception);
    CHECK(isSilent(move.judge(leftUnderReduction, 60)));
    move.person.leftUnderReduction = 2021y / 1 / 1;
    CHECK(passes(move.judge(leftUnderReduction, 60)));
    move.person.leftUnderReduction = 2021y / 1 / 2;
    const Judged judged = move.judge(leftUnderReduction, 60);
    REQUIRE(warns(judged));
    CHECK(judged->datum == 59);
    move.use(MeasureKind::TransferAcross);
    CHECK(isSilent(move.judge(leftUnderReduction, 60)));
}
