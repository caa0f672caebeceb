// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/secondment_rules.h"

#include "tests/core/rules/cases.h"
#include "tests/support/catch.h"

using namespace botri;
using namespace botri::rules;
using namespace botri::rules::test;
using model::MeasureKind;

TEST_CASE("S-02 allows 36 months and not a day more", "[core][rules]")
{
    MoveCase move;
    CHECK(isSilent(move.judge(secondmentTerm, 36)));
    move.use(MeasureKind::Secondment);
    move.end = 2029y / 1 / 1;
    Judged judged = move.judge(secondmentTerm, 36);
    REQUIRE(passes(judged));
    CHECK(judged->datum == 36);
    move.end = 2029y / 1 / 2;
    judged = move.judge(secondmentTerm, 36);
    REQUIRE(blocks(judged));
    CHECK(judged->datum == 37);
    CHECK(judged->limit == 36);
    SECTION("a secondment without a term is stopped")
    {
        move.end.reset();
        CHECK(blocks(move.judge(secondmentTerm, 36)));
    }
    SECTION("a measure may be set shorter, not longer")
    {
        move.end = 2028y / 1 / 2;
        CHECK(passes(move.judge(secondmentTerm, 36)));
        move.measure.longestTermMonths = 24;
        CHECK(blocks(move.judge(secondmentTerm, 36)));
        move.end = 2029y / 1 / 2;
        move.measure.longestTermMonths = 48;
        CHECK(blocks(move.judge(secondmentTerm, 36)));
    }
}

TEST_CASE("S-08 holds the same term for public employees in place of S-02", "[core][rules]")
{
    MoveCase move;
    move.use(MeasureKind::Secondment);
    CHECK(isSilent(move.judge(publicEmployeeSecondmentTerm, 36)));
    move.person.kind = model::StaffKind::PublicEmployee;
    CHECK(isSilent(move.judge(secondmentTerm, 36)));
    move.end = 2029y / 1 / 1;
    CHECK(passes(move.judge(publicEmployeeSecondmentTerm, 36)));
    move.end = 2029y / 1 / 2;
    CHECK(blocks(move.judge(publicEmployeeSecondmentTerm, 36)));
}

TEST_CASE("S-07 speaks of leadership posts alone and warns when the level is another", "[core][rules]")
{
    MoveCase move;
    move.use(MeasureKind::Secondment);
    CHECK(isSilent(move.judge(secondmentToEquivalentPost)));
    move.person.titleLevel = model::TitleLevel::DeputyHead;
    CHECK(isSilent(move.judge(secondmentToEquivalentPost)));
    move.postLevel = model::TitleLevel::DeputyHead;
    CHECK(passes(move.judge(secondmentToEquivalentPost)));
    move.postLevel = model::TitleLevel::Head;
    CHECK(warns(move.judge(secondmentToEquivalentPost)));
    move.person.titleLevel = model::TitleLevel::Specialist;
    CHECK(warns(move.judge(secondmentToEquivalentPost)));
    move.postLevel = model::TitleLevel::DeputyHead;
    move.use(MeasureKind::TransferAcross);
    CHECK(isSilent(move.judge(secondmentToEquivalentPost)));
}
