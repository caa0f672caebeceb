// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planning/data_checks.h"

#include <algorithm>

#include "tests/support/catch.h"
#include "tests/support/small_workspace.h"

using namespace botri;
using namespace botri::model;
using namespace botri::planning;

namespace {

bool isTold(const Workspace& workspace, TableId table, const char* column)
{
    const std::size_t at = model::describe(table).columnIndex(column);
    return std::ranges::any_of(dataFindings(workspace),
        [&](const DataFinding& finding) { return finding.table == table && finding.column == at && !finding.mend.vi.empty(); });
}

Need firstNeed(const Workspace& workspace)
{
    return *workspace.rows<Need>().begin();
}

}  // namespace

TEST_CASE("figures that do not agree with each other are named with their cell", "[planning][data]")
{
    Workspace workspace = tests::smallWorkspace();
    Need need = firstNeed(workspace);
    SECTION("more posts held beside others than are open")
    {
        CHECK_FALSE(isTold(workspace, TableId::Need, "concurrently_held"));
        need.concurrentlyHeld = need.open() + 1;
        workspace.put(need);
        CHECK(isTold(workspace, TableId::Need, "concurrently_held"));
    }
    SECTION("more people to keep than are there")
    {
        need.minimumKept = need.present + 1;
        workspace.put(need);
        CHECK(isTold(workspace, TableId::Need, "minimum_kept"));
    }
    SECTION("more people listed by name than counted")
    {
        for (int i = 0; i <= need.present; ++i) {
            Staff person;
            person.code = StaffCode("P" + std::to_string(i));
            person.fullName = "Lê Văn " + std::to_string(i);
            person.unit = need.unit;
            person.specialty = need.specialty;
            workspace.put(person);
        }
        CHECK(isTold(workspace, TableId::Need, "present"));
    }
    SECTION("more people than the quota")
    {
        Unit unit = *workspace.find<Unit>(need.unit);
        unit.quota[indexOf(QuotaPool::Government)] = 1;
        workspace.put(unit);
        need.present = 2;
        workspace.put(need);
        CHECK(isTold(workspace, TableId::Unit, "quota_government"));
    }
    SECTION("old figures are told once a table")
    {
        for (Need each : std::vector<Need>(workspace.rows<Need>().begin(), workspace.rows<Need>().end())) {
            each.asOf = Date{std::chrono::sys_days{workspace.info().asOf} - std::chrono::days{31}};
            workspace.put(each);
        }
        const auto findings = dataFindings(workspace);
        CHECK(std::ranges::count_if(findings, [](const DataFinding& finding) {
            return finding.table == TableId::Need && finding.column == model::describe(TableId::Need).columnIndex("as_of");
        }) == 1);
    }
}

TEST_CASE("people without a date of birth are told once, with how many they are", "[planning][data]")
{
    Workspace workspace = tests::smallWorkspace();
    for (Staff person : std::vector<Staff>(workspace.rows<Staff>().begin(), workspace.rows<Staff>().end())) {
        person.birth = Date(std::chrono::year(1985) / 3 / 2);
        workspace.put(person);
    }
    CHECK_FALSE(isTold(workspace, TableId::Staff, "birth"));
    for (int i = 0; i < 3; ++i) {
        Staff person;
        person.code = StaffCode("P" + std::to_string(i));
        person.fullName = "Lê Văn " + std::to_string(i);
        person.withdrawn = i == 0;  // moves nowhere: nothing to judge
        workspace.put(person);
    }
    const auto findings = dataFindings(workspace);
    const std::size_t birth = model::describe(TableId::Staff).columnIndex("birth");
    const auto told = std::ranges::find_if(
        findings, [&](const DataFinding& each) { return each.table == TableId::Staff && each.column == birth; });
    REQUIRE(told != findings.end());
    CHECK(told->why.vi == "2 người chưa có ngày sinh nên không xét được tuổi nghỉ hưu");
    CHECK(std::ranges::count_if(findings, [&](const DataFinding& each) {
        return each.table == TableId::Staff && each.column == birth;
    }) == 1);
}

TEST_CASE("a commune nobody can measure a distance to is named until it has coordinates", "[planning][data]")
{
    Workspace workspace = tests::smallWorkspace();
    CHECK(isTold(workspace, TableId::Unit, "latitude"));
    for (Unit unit : std::vector<Unit>(workspace.rows<Unit>().begin(), workspace.rows<Unit>().end())) {
        unit.latitude = 19.1;
        unit.longitude = 104.9;
        workspace.put(unit);
    }
    CHECK_FALSE(isTold(workspace, TableId::Unit, "latitude"));
}

TEST_CASE("a year of birth that cannot be is told, on both sides of working age", "[planning][data]")
{
    Workspace workspace = tests::smallWorkspace();
    const Date asOf = workspace.info().asOf;
    Staff person;
    person.code = StaffCode("P1");
    person.fullName = "Người Thử";
    const auto told = [&](Date birth) {
        person.birth = birth;
        workspace.put(person);
        return isTold(workspace, TableId::Staff, "birth");
    };
    CHECK_FALSE(told(asOf - std::chrono::years{18}));
    CHECK(told(asOf - std::chrono::years{17}));
    CHECK_FALSE(told(asOf - std::chrono::years{70}));
    CHECK(told(asOf - std::chrono::years{71}));
}
