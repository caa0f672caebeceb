// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planning/gap_analysis.h"
#include "core/report/make_report.h"
#include "tests/core/report/table_reading.h"
#include "tests/support/catch.h"
#include "tests/support/small_workspace.h"

using namespace botri;
using namespace botri::report;
using namespace botri::tests;

namespace {

ReportTable tableOf(const model::Workspace& workspace)
{
    return makeReport(Form::R1, workspace, nullptr, usualOptions(HeaderFamily::Party, "Nghệ An", Language::Vietnamese))
        .tables.front();
}

}  // namespace

TEST_CASE("R1 shows each commune against its frame and its agencies post by post", "[report]")
{
    const ReportTable table = tableOf(smallWorkspace());
    const ReportRow& kengDu = rowWhere(table, "unit", "Xã Keng Đu");
    CHECK(textAt(table, kengDu, "quota") == "40");
    CHECK(textAt(table, kengDu, "frame") == "32");
    CHECK(textAt(table, kengDu, "present") == "1");
    CHECK(textAt(table, kengDu, "balance") == "-31");
    CHECK(textAt(table, kengDu, "VP_short") == "-1");
    CHECK(textAt(table, kengDu, "VP_surplus") == "0");
    CHECK(textAt(table, kengDu, "KT_short") == "-2");
    CHECK(textAt(table, kengDu, "all_short") == "-3");
    CHECK(textAt(table, kengDu, "leadership_vacant") == "1");
    CHECK(textAt(table, rowWhere(table, "unit", "Xã Bắc Lý"), "contract_workers") == "1");
    CHECK(textAt(table, rowWhere(table, "unit", "Phường Thành Vinh"), "all_short") == "0");
}

TEST_CASE("R1 lists communes in Vietnamese order under their former district", "[report]")
{
    const ReportTable table = tableOf(smallWorkspace());
    std::vector<std::string> firsts;
    for (const ReportRow& row : table.rows)
        firsts.push_back(row.kind == RowKind::Group ? std::get<std::string>(row.cells[0]) : textAt(table, row, "unit"));
    CHECK(firsts
        == std::vector<std::string>{"I. Đô Lương", "Xã Đô Lương", "Cộng Đô Lương", "II. Kỳ Sơn", "Xã Bắc Lý", "Xã Keng Đu",
            "Xã Mường Xén", "Cộng Kỳ Sơn", "III. TP Vinh", "Phường Thành Vinh", "Cộng TP Vinh", "Tổng cộng toàn tỉnh"});
    CHECK(table.rows[4].cells[0] == ReportCell{std::int64_t{2}});
}

TEST_CASE("R1's subtotals and total are the gap analysis's", "[report]")
{
    const auto workspace = GENERATE(smallWorkspace(), largeWorkspace());
    const ReportTable table = tableOf(workspace);
    const planning::GapAnalysis gaps = planning::analyseGaps(workspace);
    CHECK(numberAt(table, totalOf(table), "all_short") == -gaps.total.open);
    CHECK(numberAt(table, totalOf(table), "all_surplus") == gaps.total.surplus);
    CHECK(numberAt(table, totalOf(table), "leadership_vacant") == gaps.leadership.open);
    for (const char* key : {"quota", "frame", "present", "balance", "VP_short", "KT_surplus", "all_short", "contract_workers"}) {
        CHECK(sumOver(table, RowKind::Data, key) == numberAt(table, totalOf(table), key));
        CHECK(sumOver(table, RowKind::Subtotal, key) == numberAt(table, totalOf(table), key));
    }
    for (const planning::GapGroup& district : gaps.byDistrict)
        CHECK(numberAt(table, rowWhere(table, "unit", "Cộng " + district.key), "all_short") == -district.figures.open);
}

TEST_CASE("R1 gives agencies beyond the usual four a column only when they have posts", "[report]")
{
    CHECK_THROWS(columnOf(tableOf(smallWorkspace()), "QS_short"));
    CHECK_NOTHROW(columnOf(tableOf(largeWorkspace()), "QS_short"));
}

TEST_CASE("R1 of a workspace without communes is an empty table with a total", "[report]")
{
    const ReportTable table = tableOf(WorkspaceBuilder().workspace());
    REQUIRE(table.rows.size() == 1);
    CHECK(totalOf(table).kind == RowKind::Total);
}

TEST_CASE("a commune without a former district comes last", "[report]")
{
    const ReportTable table = tableOf(WorkspaceBuilder().commune("1", "An", "").commune("2", "Yên", "Yên Thành").workspace());
    CHECK(table.rows[0].cells[0] == ReportCell{std::string("I. Yên Thành")});
    CHECK(table.rows[3].cells[0] == ReportCell{std::string("II. Chưa ghi huyện cũ")});
}

TEST_CASE("R1 counts vacant leadership posts of every pool, as the gap analysis does", "[report]")
{
    model::Workspace workspace = smallWorkspace();
    const planning::GapAnalysis before = planning::analyseGaps(workspace);
    model::Need commander;
    commander.unit = model::UnitCode("17329");
    commander.specialty = model::SpecialtyCode("LD3");
    commander.pool = model::QuotaPool::Military;
    commander.required = 2;
    workspace.put(commander);
    const planning::GapAnalysis gaps = planning::analyseGaps(workspace);
    CHECK(gaps.leadership.open == before.leadership.open + 2);
    const ReportTable table = tableOf(workspace);
    CHECK(numberAt(table, totalOf(table), "leadership_vacant") == gaps.leadership.open);
}
