// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planning/gap_analysis.h"
#include "core/planning/plan.h"
#include "core/report/make_report.h"
#include "tests/core/report/table_reading.h"
#include "tests/support/catch.h"
#include "tests/support/hand_made_plan.h"
#include "tests/support/small_workspace.h"

using namespace botri;
using namespace botri::report;
using namespace botri::tests;

namespace {

Report reportOf(const model::Workspace& workspace, const planning::Plan* plan = nullptr)
{
    return makeReport(Form::R2, workspace, plan, usualOptions(HeaderFamily::Party, "Nghệ An", Language::Vietnamese));
}

const ReportTable& tableWith(const Report& report, const std::string& key)
{
    for (const ReportTable& table : report.tables)
        for (const ReportColumn& column : table.columns)
            if (column.key == key)
                return table;
    throw std::runtime_error("no table with " + key);
}

}  // namespace

TEST_CASE("R2 begins with the province by specialty", "[report]")
{
    const Report report = reportOf(smallWorkspace());
    const ReportTable& summary = report.tables.front();
    const ReportRow& information = rowWhere(summary, "code", "VP02");
    CHECK(textAt(summary, information, "required") == "3");
    CHECK(textAt(summary, information, "present") == "1");
    CHECK(textAt(summary, information, "short") == "-2");
    CHECK(textAt(summary, information, "communes_short") == "2");
    CHECK(textAt(summary, information, "concurrent") == "1");
    CHECK(textAt(summary, information, "priority") == "Cao");
    CHECK(textAt(summary, rowWhere(summary, "code", "VP04"), "surplus") == "+3");
    CHECK_THROWS(columnOf(summary, "filled"));
}

TEST_CASE("R2 goes on commune by commune", "[report]")
{
    const Report report = reportOf(smallWorkspace());
    REQUIRE(report.tables.size() == 2);
    const ReportTable& economic = tableWith(report, "KT03_balance");
    const ReportRow& kengDu = rowWhere(economic, "unit", "Xã Keng Đu");
    CHECK(textAt(economic, kengDu, "KT03_required") == "2");
    CHECK(textAt(economic, kengDu, "KT03_present") == "0");
    CHECK(textAt(economic, kengDu, "KT03_balance") == "-2");
    CHECK(textAt(economic, kengDu, "KT08_required").empty());
    CHECK(textAt(economic, kengDu, "short") == "-3");
}

TEST_CASE("R2 never puts more specialties side by side than a page carries, and loses none", "[report]")
{
    const Report report = reportOf(largeWorkspace());
    std::size_t specialties = 0;
    for (std::size_t i = 1; i < report.tables.size(); ++i) {
        std::size_t across = 0;
        for (const ReportColumn& column : report.tables[i].columns)
            across += column.key.ends_with("_balance") ? 1 : 0;
        CHECK(across >= 1);
        CHECK(across <= 8);
        specialties += across;
    }
    CHECK(specialties == 29);
}

TEST_CASE("R2's parts add up to the gap analysis", "[report]")
{
    const auto workspace = largeWorkspace();
    const planning::Plan plan = handMadePlan(workspace);
    const planning::GapAnalysis gaps = planning::analyseGaps(workspace, &plan);
    const Report report = reportOf(workspace, &plan);
    const ReportTable& summary = report.tables.front();
    CHECK(numberAt(summary, totalOf(summary), "required") == gaps.total.required);
    CHECK(numberAt(summary, totalOf(summary), "present") == gaps.total.present);
    CHECK(numberAt(summary, totalOf(summary), "short") == -gaps.total.open);
    CHECK(numberAt(summary, totalOf(summary), "filled") == gaps.total.filled);
    CHECK(numberAt(summary, totalOf(summary), "left") == -gaps.total.left());
    std::int64_t shortInParts = 0;
    for (std::size_t i = 1; i < report.tables.size(); ++i)
        shortInParts += numberAt(report.tables[i], totalOf(report.tables[i]), "short");
    CHECK(shortInParts == -gaps.total.open);
    for (const planning::GapGroup& specialty : gaps.bySpecialty) {
        const ReportTable& part = tableWith(report, specialty.key + "_balance");
        CHECK(numberAt(part, totalOf(part), specialty.key + "_required") == specialty.figures.required);
        CHECK(numberAt(part, totalOf(part), specialty.key + "_balance") == specialty.figures.surplus - specialty.figures.open);
        CHECK(numberAt(summary, rowWhere(summary, "code", specialty.key), "short") == -specialty.figures.open);
    }
}

TEST_CASE("R2 counts leadership posts apart", "[report]")
{
    const Report report = reportOf(smallWorkspace());
    CHECK(report.tables.front().notes.back().find("còn khuyết: 1.") != std::string::npos);
    CHECK_THROWS(rowWhere(report.tables.front(), "code", "LD3"));
}

TEST_CASE("R2 letters its parts and numbers the groups inside them", "[report]")
{
    const Report report = reportOf(smallWorkspace());
    CHECK(report.tables[0].title.starts_with("A. "));
    CHECK(report.tables[1].title.starts_with("B. "));
    CHECK(std::get<std::string>(report.tables[0].rows.front().cells.front()).starts_with("I. "));
}
