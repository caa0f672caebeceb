// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/register.h"

#include "core/model/unit.h"
#include "tests/support/catch.h"

using namespace botri::model;

namespace {

Unit named(const char* code, const char* name)
{
    Unit unit;
    unit.code = UnitCode(code);
    unit.name = name;
    return unit;
}

}  // namespace

TEST_CASE("a register keeps rows in key order whatever the order they came in", "[model]")
{
    Register<Unit> units;
    units.put(named("3", "ba"));
    units.put(named("1", "một"));
    units.put(named("2", "hai"));
    REQUIRE(units.size() == 3);
    CHECK(units[0].name == "một");
    CHECK(units[1].name == "hai");
    CHECK(units[2].name == "ba");
}

TEST_CASE("putting a row with a known key replaces it", "[model]")
{
    Register<Unit> units;
    units.put(named("1", "cũ"));
    units.put(named("1", "mới"));
    CHECK(units.size() == 1);
    CHECK(units.find(UnitCode("1"))->name == "mới");
    CHECK_FALSE(units.find(UnitCode("2")));
    CHECK(units.erase(UnitCode("1")));
    CHECK_FALSE(units.erase(UnitCode("1")));
    CHECK(units.empty());
}
