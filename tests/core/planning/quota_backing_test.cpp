// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planning/quota_backing.h"

#include "tests/support/catch.h"
#include "tests/support/small_workspace.h"

using namespace botri;
using namespace botri::model;
using namespace botri::planning;

namespace {

NeedKey post(const char* specialty)
{
    return {UnitCode("17001"), SpecialtyCode(specialty), QuotaPool::Government};
}

/// Quota 10, 8 present, three open posts: two free slots for three posts.
Workspace tightCommune()
{
    return tests::WorkspaceBuilder()
        .specialty("KT03", "Xây dựng", Agency::Economic, Priority::High)
        .specialty("VP02", "Công nghệ thông tin", Agency::Office, Priority::High)
        .specialty("VP04", "Văn thư", Agency::Office, Priority::Low)
        .commune("17001", "Keng Đu", "Kỳ Sơn", RegionClass::HighMountain, 10)
        .need("17001", "KT03", 3, 2)
        .need("17001", "VP02", 3, 2)
        .need("17001", "VP04", 5, 4)
        .workspace();
}

}  // namespace

TEST_CASE("free quota goes to posts by priority", "[planning]")
{
    const auto backing = quotaBacking(tightCommune());
    CHECK(backing.at(post("KT03")) == 1);
    CHECK(backing.at(post("VP02")) == 1);
    CHECK(backing.at(post("VP04")) == 0);
}

TEST_CASE("what the office says comes before priority, within the free quota", "[planning]")
{
    Workspace workspace = tightCommune();
    Need need = *workspace.find<Need>(post("VP04"));
    need.quotaBacked = 1;
    workspace.put(need);
    const auto backing = quotaBacking(workspace);
    CHECK(backing.at(post("VP04")) == 1);
    CHECK(backing.at(post("KT03")) == 1);
    CHECK(backing.at(post("VP02")) == 0);
    CHECK(freeQuota(workspace, UnitCode("17001"), QuotaPool::Government) == 2);
}

TEST_CASE("a commune above its quota backs nothing", "[planning]")
{
    Workspace workspace = tightCommune();
    Unit unit = *workspace.find<Unit>(UnitCode("17001"));
    unit.quota[indexOf(QuotaPool::Government)] = 7;
    workspace.put(unit);
    for (const auto& [need, backed] : quotaBacking(workspace))
        CHECK(backed == 0);
}
