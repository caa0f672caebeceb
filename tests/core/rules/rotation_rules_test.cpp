// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/rotation_rules.h"

#include "tests/core/rules/cases.h"
#include "tests/support/catch.h"

using namespace botri;
using namespace botri::rules;
using namespace botri::rules::test;

TEST_CASE("L-01 rotates planned leaders to equivalent posts", "[core][rules]")
{
    RotationCase rotation;
    CHECK(passes(rotation.judge(rotatesPlannedLeaders)));
    SECTION("not a leader")
    {
        rotation.person.titleLevel = model::TitleLevel::Specialist;
        CHECK(blocks(rotation.judge(rotatesPlannedLeaders)));
    }
    SECTION("a leader who is not planned")
    {
        rotation.person.plannedForRotation = false;
        CHECK(blocks(rotation.judge(rotatesPlannedLeaders)));
    }
    SECTION("a post of another level")
    {
        rotation.postLevel = model::TitleLevel::CommuneLeader;
        CHECK(warns(rotation.judge(rotatesPlannedLeaders)));
    }
}

TEST_CASE("L-02 asks for 36 months at least", "[core][rules]")
{
    RotationCase rotation;
    CHECK(passes(rotation.judge(rotationTerm, 36)));
    rotation.end = 2028y / 12 / 31;
    const Judged judged = rotation.judge(rotationTerm, 36);
    REQUIRE(blocks(judged));
    CHECK(judged->datum == 35);
    rotation.end.reset();
    CHECK(blocks(rotation.judge(rotationTerm, 36)));
}

TEST_CASE("L-03 warns when fewer than ten years of service are left", "[core][rules]")
{
    RotationCase rotation;
    rotation.person.birth = 1974y / 4 / 1;  // 62 years on 1 April 2036, at work until 30 April 2036
    rotation.start = 2026y / 4 / 30;
    CHECK(passes(rotation.judge(serviceLeft, 10)));
    rotation.start = 2026y / 5 / 1;
    const Judged judged = rotation.judge(serviceLeft, 10);
    REQUIRE(warns(judged));
    CHECK(judged->datum == 9);
    rotation.person.birth.reset();
    CHECK(isSilent(rotation.judge(serviceLeft, 10)));
}

TEST_CASE("L-04 warns of a Party secretary who is local", "[core][rules]")
{
    RotationCase rotation;
    CHECK(isSilent(rotation.judge(secretaryIsNotLocal)));
    rotation.partySecretary = true;
    CHECK(passes(rotation.judge(secretaryIsNotLocal)));
    rotation.person.homeDistrict = "Kỳ Sơn";
    CHECK(warns(rotation.judge(secretaryIsNotLocal)));
    rotation.person.homeDistrict.clear();
    CHECK(isSilent(rotation.judge(secretaryIsNotLocal)));
}
