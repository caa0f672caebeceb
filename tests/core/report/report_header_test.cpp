// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planning/plan.h"
#include "core/report/make_report.h"
#include "tests/core/report/table_reading.h"
#include "tests/support/catch.h"
#include "tests/support/hand_made_plan.h"
#include "tests/support/small_workspace.h"

using namespace botri;
using namespace botri::report;
using namespace botri::tests;
using namespace std::chrono_literals;

namespace {

Report reportWith(const ReportOptions& options, Form form = Form::R1)
{
    const model::Workspace workspace = smallWorkspace();
    const planning::Plan plan = handMadePlan(workspace);
    return makeReport(form, workspace, &plan, options);
}

}  // namespace

TEST_CASE("a Party paper has the Party's header and nothing of the government's", "[report]")
{
    ReportOptions options = usualOptions(HeaderFamily::Party, "Nghệ An", Language::Vietnamese);
    options.documentDate = 2025y / 11 / 5;
    const Report report = reportWith(options, Form::R3);
    CHECK(report.header.superior == "TỈNH ỦY NGHỆ AN");
    CHECK(report.header.issuer == "BAN TỔ CHỨC");
    CHECK(report.header.nation == "ĐẢNG CỘNG SẢN VIỆT NAM");
    CHECK(report.header.motto.empty());
    CHECK(report.header.number == "Số           -PA/BTCTU");
    CHECK(report.header.placeAndDate == "Nghệ An, ngày 05 tháng 11 năm 2025");
    CHECK(report.documentType == "PHƯƠNG ÁN");
    CHECK(report.signature.capacity == std::vector<std::string>{"TRƯỞNG BAN"});
}

TEST_CASE("a government paper has the national header, a colon and a slash", "[report]")
{
    const Report report = reportWith(usualOptions(HeaderFamily::Government, "Nghệ An", Language::Vietnamese));
    CHECK(report.header.nation == "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM");
    CHECK(report.header.motto == "Độc lập - Tự do - Hạnh phúc");
    CHECK(report.header.issuer == "SỞ NỘI VỤ");
    CHECK(report.header.number == "Số:          /BC-SNV");
    CHECK(report.header.placeAndDate == "Nghệ An, ngày      tháng      năm 2025");
}

TEST_CASE("a report says how old its figures are and which data they come from", "[report]")
{
    const Report report = reportWith(usualOptions(HeaderFamily::Party, "Nghệ An", Language::Vietnamese));
    CHECK(report.asOfLine == "Số liệu tính đến ngày 31/10/2025");
    CHECK(report.dataVersionLine == "Phiên bản số liệu: 3f9a12bc04");
}

TEST_CASE("drafts and invented data are marked, finished papers on real data are not", "[report]")
{
    ReportOptions options = usualOptions(HeaderFamily::Party, "Nghệ An", Language::Vietnamese);
    CHECK(reportWith(options).draftMark == "DỰ THẢO");
    CHECK(reportWith(options).illustrativeMark.empty());
    options.draft = false;
    CHECK(reportWith(options).draftMark.empty());
    const model::Workspace invented = largeWorkspace(3);
    const planning::Plan plan = handMadePlan(invented);
    CHECK(makeReport(Form::R2, invented, &plan, options).illustrativeMark == "dữ liệu minh họa");
}

TEST_CASE("forms are found by their number", "[report]")
{
    CHECK(formOf("R2") == Form::R2);
    CHECK(formOf("r3") == Form::R3);
    CHECK_FALSE(formOf("R77"));
    for (const FormDescription& each : allForms())
        CHECK(&describe(each.form) == &each);
}

TEST_CASE("every table is rectangular, in both languages", "[report]")
{
    const model::Workspace workspace = largeWorkspace(25);
    const planning::Plan plan = handMadePlan(workspace);
    const auto form = GENERATE(Form::R1, Form::R2, Form::R3);
    const auto language = GENERATE(Language::Vietnamese, Language::English);
    for (const ReportTable& table :
        makeReport(form, workspace, &plan, usualOptions(HeaderFamily::Government, "Nghệ An", language)).tables) {
        CHECK_FALSE(table.sheetName.empty());
        for (const ReportRow& row : table.rows)
            CHECK(row.cells.size() == (row.kind == RowKind::Group ? 1 : table.columns.size()));
    }
}

TEST_CASE("an undated paper bears the year of the decision, or of its figures where those are later", "[report]")
{
    model::Workspace workspace = smallWorkspace();
    model::PlanInfo info = workspace.info();
    const ReportOptions options = usualOptions(HeaderFamily::Party, "Nghệ An", Language::Vietnamese);
    info.decisionDate = 2025y / 12 / 31;
    info.asOf = 2025y / 11 / 1;
    workspace.put(info);
    CHECK(makeReport(Form::R1, workspace, nullptr, options).header.placeAndDate.ends_with("năm 2025"));
    info.asOf = 2026y / 1 / 2;
    workspace.put(info);
    CHECK(makeReport(Form::R1, workspace, nullptr, options).header.placeAndDate.ends_with("năm 2026"));
}
