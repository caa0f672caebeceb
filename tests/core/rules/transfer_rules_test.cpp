// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/transfer_rules.h"

#include "tests/core/rules/cases.h"
#include "tests/support/catch.h"

using namespace botri;
using namespace botri::rules;
using namespace botri::rules::test;
using model::MeasureKind;

TEST_CASE("T-01 passes across former districts with a datum, and stops there when the office says so", "[core][rules]")
{
    MoveCase move;
    move.use(MeasureKind::TransferAcross);
    CHECK(move.judge(sameFormerDistrict, 1)->datum == 0);
    move.to.formerDistrict = "Tương Dương";
    const Judged judged = move.judge(sameFormerDistrict, 0);
    REQUIRE(passes(judged));
    CHECK(judged->datum == 1);
    CHECK(blocks(move.judge(sameFormerDistrict, 1)));
}

TEST_CASE("T-01 stops a transfer inside a former district that leaves it", "[core][rules]")
{
    MoveCase move;
    CHECK(passes(move.judge(sameFormerDistrict, 0)));
    move.to.formerDistrict = "Tương Dương";
    CHECK(blocks(move.judge(sameFormerDistrict, 0)));
    const int differs = move.judge(sameFormerDistrict, 0)->variant;
    move.from.formerDistrict = move.to.formerDistrict = "";
    CHECK(blocks(move.judge(sameFormerDistrict, 0)));
    CHECK(move.judge(sameFormerDistrict, 0)->variant != differs);  // not another district, but none that is known
}

TEST_CASE("T-01 is asked of transfers between communes alone", "[core][rules]")
{
    MoveCase move;
    move.from.kind = model::UnitKind::Department;
    CHECK(isSilent(move.judge(sameFormerDistrict, 1)));
    move.from.kind = model::UnitKind::Ward;
    CHECK(passes(move.judge(sameFormerDistrict, 1)));
    move.to.kind = model::UnitKind::PublicServiceUnit;
    CHECK(isSilent(move.judge(sameFormerDistrict, 1)));
    move.use(MeasureKind::Secondment);
    CHECK(isSilent(move.judge(sameFormerDistrict, 1)));
}

TEST_CASE("T-05 keeps leadership posts out of the flow and marks leaders who are transferred", "[core][rules]")
{
    MoveCase move;
    CHECK(passes(move.judge(leadersGoApart)));
    SECTION("a leader")
    {
        move.person.titleLevel = model::TitleLevel::Head;
        CHECK(warns(move.judge(leadersGoApart)));
        move.use(MeasureKind::Secondment);
        CHECK(isSilent(move.judge(leadersGoApart)));
    }
    SECTION("a leadership post, whoever comes and however")
    {
        move.post.leadership = true;
        CHECK(blocks(move.judge(leadersGoApart)));
        move.named = false;
        move.use(MeasureKind::Recruitment);
        CHECK(blocks(move.judge(leadersGoApart)));
    }
}

TEST_CASE("T-05 marks every leader who rotates, and nobody else", "[core][rules]")
{
    RotationCase rotation;
    CHECK(warns(rotation.judge(leadersRotateByProcedure)));
    rotation.person.titleLevel = model::TitleLevel::Specialist;
    CHECK(passes(rotation.judge(leadersRotateByProcedure)));
}

TEST_CASE("T-06 keeps one person of the specialty at the donor", "[core][rules]")
{
    MoveCase move;
    CHECK(isSilent(move.judge(donorKeepsSpecialty, 1)));
    move.donorPresent = 2;
    CHECK(passes(move.judge(donorKeepsSpecialty, 1)));
    move.donorPresent = 1;
    CHECK(blocks(move.judge(donorKeepsSpecialty, 1)));
    SECTION("nobody counted as present leaves nobody, not fewer")
    {
        move.donorPresent = 0;
        const Judged judged = move.judge(donorKeepsSpecialty, 1);
        REQUIRE(blocks(judged));
        CHECK(judged->datum == 0);
    }
    SECTION("the donor's own minimum goes before the limit, also when it is lower")
    {
        move.donorPresent = 3;
        move.donorMinimum = 3;
        CHECK(blocks(move.judge(donorKeepsSpecialty, 1)));
        move.donorPresent = 1;
        move.donorMinimum = 0;
        CHECK(passes(move.judge(donorKeepsSpecialty, 1)));
    }
}

TEST_CASE("T-06 counts the specialties a plan empties", "[core][rules]")
{
    UnitCase unit;
    CHECK(isSilent(unit.judge(noSpecialtyEmptied, 1)));
    unit.specialties = {{3, 1, {}}, {0, 0, {}}, {2, 2, 4}};
    CHECK(passes(unit.judge(noSpecialtyEmptied, 1)));
    unit.specialties.push_back({1, 0, {}});
    unit.specialties.push_back({3, 1, 2});
    const Judged judged = unit.judge(noSpecialtyEmptied, 1);
    REQUIRE(blocks(judged));
    CHECK(judged->datum == 2);
}
