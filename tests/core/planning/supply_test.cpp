// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planning/supply.h"

#include "tests/support/catch.h"
#include "tests/support/small_workspace.h"

using namespace botri;
using namespace botri::model;
using namespace botri::planning;

TEST_CASE("unnamed people are named by their post, also where codes hold a slash", "[planning]")
{
    const std::string unit = GENERATE("17001", "17/001", "a/b/c");
    const Workspace workspace = tests::WorkspaceBuilder()
                                    .specialty("KT03", "Xây dựng", Agency::Economic, Priority::High)
                                    .commune(unit, "Keng Đu", "Kỳ Sơn", RegionClass::Lowland, 10)
                                    .need(unit, "KT03", 0, 2)
                                    .workspace();
    const auto supplies = suppliesOf(workspace);
    REQUIRE(supplies.size() == 1);
    CHECK(supplyName(workspace, supplies.front().code).vi == "người chưa nêu tên, Xây dựng ở xã Keng Đu");
    CHECK(supplyName(workspace, StaffCode("x/y")).vi == "x/y");
    CHECK(supplyName(workspace, StaffCode(unit + "/KT99/government")).vi == unit + "/KT99/government");
}
