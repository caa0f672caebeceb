// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/eligibility_rules.h"

#include "tests/core/rules/cases.h"
#include "tests/support/catch.h"

using namespace botri;
using namespace botri::rules;
using namespace botri::rules::test;
using model::MeasureKind;

TEST_CASE("E-01 stops people whose discipline is being considered", "[core][rules]")
{
    MoveCase move;
    CHECK(passes(move.judge(notUnderDiscipline)));
    move.person.underDiscipline = true;
    CHECK(blocks(move.judge(notUnderDiscipline)));
    move.use(MeasureKind::Internal);
    CHECK(isSilent(move.judge(notUnderDiscipline)));
}

TEST_CASE("E-02 stops people under investigation, also from being received", "[core][rules]")
{
    MoveCase move;
    CHECK(passes(move.judge(notUnderInvestigation)));
    move.person.underInvestigation = true;
    CHECK(blocks(move.judge(notUnderInvestigation)));
    move.use(MeasureKind::Reception);
    CHECK(blocks(move.judge(notUnderInvestigation)));
    move.use(MeasureKind::Internal);
    CHECK(isSilent(move.judge(notUnderInvestigation)));
}

TEST_CASE("E-03 stops people treated for a serious disease from being sent", "[core][rules]")
{
    MoveCase move;
    CHECK(passes(move.judge(notSeriouslyIll)));
    move.person.seriousIllness = true;
    CHECK(blocks(move.judge(notSeriouslyIll)));
    move.use(MeasureKind::Secondment);
    CHECK(blocks(move.judge(notSeriouslyIll)));
    move.use(MeasureKind::Internal);
    CHECK(isSilent(move.judge(notSeriouslyIll)));
}

TEST_CASE("E-04 stops people who are away on the first day", "[core][rules]")
{
    MoveCase move;
    CHECK(passes(move.judge(notAwayAlready)));
    SECTION("on long study")
    {
        move.person.onLongStudy = true;
        CHECK(blocks(move.judge(notAwayAlready)));
    }
    SECTION("seconded until the day before: free")
    {
        move.person.secondedUntil = 2025y / 12 / 31;
        CHECK(passes(move.judge(notAwayAlready)));
    }
    SECTION("seconded until the first day itself: not free")
    {
        move.person.secondedUntil = 2026y / 1 / 1;
        const Judged judged = move.judge(notAwayAlready);
        REQUIRE(blocks(judged));
        CHECK(judged->datum == 20260101);
    }
}

TEST_CASE("E-05 protects mothers of a child under 36 months", "[core][rules]")
{
    MoveCase move;  // starts on 1 January 2026
    CHECK(passes(move.judge(noSmallChild, 36)));
    SECTION("the day the child turns 36 months is free")
    {
        move.person.youngestChildBirth = 2023y / 1 / 1;
        CHECK(passes(move.judge(noSmallChild, 36)));
    }
    SECTION("one day before it is not")
    {
        move.person.youngestChildBirth = 2023y / 1 / 2;
        const Judged judged = move.judge(noSmallChild, 36);
        REQUIRE(blocks(judged));
        CHECK(judged->datum == 35);
        CHECK(judged->limit == 36);
    }
    SECTION("a volunteer may go")
    {
        move.person.youngestChildBirth = 2025y / 6 / 1;
        move.person.volunteers = true;
        CHECK(passes(move.judge(noSmallChild, 36)));
    }
    SECTION("an office's own limit holds")
    {
        move.person.youngestChildBirth = 2023y / 1 / 2;
        CHECK(passes(move.judge(noSmallChild, 35)));
    }
    SECTION("a secondment is no different, a reassignment in the commune is")
    {
        move.person.youngestChildBirth = 2025y / 6 / 1;
        move.use(MeasureKind::Secondment);
        CHECK(blocks(move.judge(noSmallChild, 36)));
        move.use(MeasureKind::Internal);
        CHECK(isSilent(move.judge(noSmallChild, 36)));
    }
}

TEST_CASE("E-05 protects pregnancy, and fathers only when they raise the child alone", "[core][rules]")
{
    MoveCase move;
    SECTION("pregnancy or maternity leave")
    {
        move.person.pregnantOrMaternity = true;
        CHECK(blocks(move.judge(noSmallChild, 36)));
        move.person.volunteers = true;
        CHECK(passes(move.judge(noSmallChild, 36)));
    }
    SECTION("a father is free")
    {
        move.person.sex = model::Sex::Male;
        move.person.youngestChildBirth = 2025y / 6 / 1;
        CHECK(passes(move.judge(noSmallChild, 36)));
        move.person.soleFather = true;
        CHECK(blocks(move.judge(noSmallChild, 36)));
    }
    SECTION("where the sex is not known the protection is given")
    {
        move.person.sex.reset();
        move.person.youngestChildBirth = 2025y / 6 / 1;
        CHECK(blocks(move.judge(noSmallChild, 36)));
    }
}

TEST_CASE("E-06 protects certified hardship unless the person asks to go", "[core][rules]")
{
    MoveCase move;
    CHECK(passes(move.judge(noCertifiedHardship)));
    move.person.certifiedHardship = true;
    CHECK(blocks(move.judge(noCertifiedHardship)));
    move.person.volunteers = true;
    CHECK(passes(move.judge(noCertifiedHardship)));
}

TEST_CASE("E-07 stops other exclusions and people the office withdrew, under every measure", "[core][rules]")
{
    MoveCase move;
    move.use(MeasureKind::Internal);
    CHECK(passes(move.judge(notExcludedOtherwise)));
    SECTION("another exclusion")
    {
        move.person.otherExclusion = "đang chủ trì đề án";
        const Judged judged = move.judge(notExcludedOtherwise);
        REQUIRE(blocks(judged));
        CHECK(judged->variant == 0);
    }
    SECTION("withdrawn has a message of its own")
    {
        move.person.withdrawn = true;
        const Judged judged = move.judge(notExcludedOtherwise);
        REQUIRE(blocks(judged));
        CHECK(judged->variant == 1);
    }
}

TEST_CASE("E-08 speaks for secondments alone", "[core][rules]")
{
    MoveCase move;
    CHECK(isSilent(move.judge(listHoldsForSecondment)));
    move.use(MeasureKind::Secondment);
    CHECK(passes(move.judge(listHoldsForSecondment)));
    move.use(MeasureKind::MinistrySecondment);
    CHECK(passes(move.judge(listHoldsForSecondment)));
}

TEST_CASE("E-09 warns when retirement falls inside the assignment", "[core][rules]")
{
    MoveCase move;
    move.person.sex = model::Sex::Male;
    move.person.birth = 1966y / 6 / 10;  // retires on 30 June 2028
    SECTION("an end on the last day at work is well")
    {
        move.end = 2028y / 6 / 30;
        CHECK(passes(move.judge(retiresAfterTheEnd)));
    }
    SECTION("one day later is not")
    {
        move.end = 2028y / 7 / 1;
        const Judged judged = move.judge(retiresAfterTheEnd);
        REQUIRE(warns(judged));
        CHECK(judged->datum == 29);
        CHECK(judged->limit == 20280630);
    }
    SECTION("without a term only the first day counts")
    {
        move.end.reset();
        CHECK(passes(move.judge(retiresAfterTheEnd)));
        move.start = 2028y / 6 / 30;
        CHECK(passes(move.judge(retiresAfterTheEnd)));
        move.start = 2028y / 7 / 1;
        CHECK(warns(move.judge(retiresAfterTheEnd)));
    }
    SECTION("without a birth date or sex nothing is said")
    {
        move.end = 2040y / 1 / 1;
        move.person.sex.reset();
        CHECK(isSilent(move.judge(retiresAfterTheEnd)));
        move.person.sex = model::Sex::Male;
        move.person.birth.reset();
        CHECK(isSilent(move.judge(retiresAfterTheEnd)));
    }
}

TEST_CASE("E-10 warns of people who did not complete their tasks", "[core][rules]")
{
    MoveCase move;
    move.person.lastRating = model::Rating::Completed;
    CHECK(passes(move.judge(completedTheirTasks)));
    move.person.lastRating = model::Rating::NotCompleted;
    CHECK(warns(move.judge(completedTheirTasks)));
    move.person.lastRating.reset();
    CHECK(isSilent(move.judge(completedTheirTasks)));
}

TEST_CASE("E-11 stops a specialty that may not substitute", "[core][rules]")
{
    MoveCase move;
    CHECK(passes(move.judge(specialtyFits, 2)));
    SECTION("the highest level passes with its level as the datum")
    {
        move.substitutionLevel = 2;
        const Judged judged = move.judge(specialtyFits, 2);
        REQUIRE(passes(judged));
        CHECK(judged->datum == 2);
    }
    SECTION("above the accepted level it is stopped")
    {
        move.substitutionLevel = 2;
        CHECK(blocks(move.judge(specialtyFits, 1)));
    }
    SECTION("no substitution at all is stopped, for head-counts too")
    {
        move.substitutionLevel.reset();
        CHECK(blocks(move.judge(specialtyFits, 2)));
        move.named = false;
        CHECK(blocks(move.judge(specialtyFits, 2)));
    }
}

TEST_CASE("E-12 passes always and tells the order of the wish", "[core][rules]")
{
    MoveCase move;
    Judged judged = move.judge(wishIsHeard);
    REQUIRE(passes(judged));
    CHECK(judged->variant == 2);
    move.person.volunteers = true;
    judged = move.judge(wishIsHeard);
    REQUIRE(passes(judged));
    CHECK(judged->variant == 1);
    move.wishOrder = 2;
    judged = move.judge(wishIsHeard);
    REQUIRE(passes(judged));
    CHECK(judged->datum == 2);
    CHECK(judged->variant == 0);
}

TEST_CASE("rules on the person say nothing of head-counts", "[core][rules]")
{
    MoveCase move;
    move.use(MeasureKind::Secondment);
    move.named = false;
    for (auto* rule : {notUnderDiscipline, notUnderInvestigation, notSeriouslyIll, notAwayAlready, noSmallChild,
             noCertifiedHardship, notExcludedOtherwise, listHoldsForSecondment, retiresAfterTheEnd, completedTheirTasks})
        CHECK(isSilent(move.judge(rule, 36)));
    CHECK(isSilent(move.judge(wishIsHeard)));
}
