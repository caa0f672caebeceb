// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/geo_point.h"

#include "tests/support/catch.h"

using namespace botri;

TEST_CASE("the great circle gives known distances", "[base]")
{
    // One degree of latitude on the mean sphere is 111,195 m.
    CHECK(greatCircleDistance({18, 105}, {19, 105}).count() == 111195);
    CHECK(greatCircleDistance({18.675, 105.66}, {18.675, 105.66}).count() == 0);
}

TEST_CASE("the great circle is the same both ways", "[base]")
{
    const GeoPoint vinh{18.675, 105.66};
    const GeoPoint kengDu{19.67, 104.15};
    CHECK(greatCircleDistance(vinh, kengDu) == greatCircleDistance(kengDu, vinh));
    CHECK(greatCircleDistance(vinh, kengDu).count() > 150'000);
}
