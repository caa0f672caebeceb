// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/distances.h"

#include "tests/support/catch.h"

using namespace botri;
using namespace botri::model;

namespace {

Unit unitAt(const char* code, UnitKind kind, std::optional<double> latitude, RegionClass region = RegionClass::Lowland)
{
    Unit unit;
    unit.code = UnitCode(code);
    unit.name = code;
    unit.kind = kind;
    unit.latitude = latitude;
    if (latitude)
        unit.longitude = 105.0;
    unit.region = region;
    return unit;
}

}  // namespace

TEST_CASE("a distance is estimated by the road factor of the hillier end", "[model]")
{
    const Unit lowland = unitAt("1", UnitKind::Commune, 18.0);
    const Unit lowlandToo = unitAt("2", UnitKind::Commune, 19.0);
    const Unit mountain = unitAt("3", UnitKind::Commune, 19.0, RegionClass::HighMountain);
    const Distances distances(Workspace{}, Policy{}, std::nullopt);
    CHECK(distances.between(lowland, lowlandToo)->length == Metres(111195 * 140 / 100));
    CHECK(distances.between(lowland, mountain)->length == Metres(111195 * 160 / 100));
    CHECK(distances.between(mountain, lowland)->basis == DistanceBasis::Estimate);
    CHECK(distances.between(lowland, lowland)->length == Metres(0));
}

TEST_CASE("a loaded distance replaces the estimate in both directions", "[model]")
{
    Workspace workspace;
    workspace.put(Distance{UnitCode("2"), UnitCode("1"), 12.5});
    const Distances distances(workspace, Policy{}, std::nullopt);
    const Unit one = unitAt("1", UnitKind::Commune, 18.0);
    const Unit two = unitAt("2", UnitKind::Commune, 19.0);
    CHECK(distances.between(one, two)->length == Metres(12500));
    CHECK(distances.between(two, one)->basis == DistanceBasis::Table);
}

TEST_CASE("departments without a location sit in the provincial centre, communes nowhere", "[model]")
{
    const Distances distances(Workspace{}, Policy{}, GeoPoint{18.0, 105.0});
    const Unit department = unitAt("S", UnitKind::Department, std::nullopt);
    const Unit commune = unitAt("1", UnitKind::Commune, 19.0);
    CHECK(distances.between(department, commune)->length.count() > 0);
    CHECK_FALSE(distances.between(unitAt("2", UnitKind::Commune, std::nullopt), commune));
}
