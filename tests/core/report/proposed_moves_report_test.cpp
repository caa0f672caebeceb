// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planning/plan.h"
#include "core/report/make_report.h"
#include "tests/core/report/table_reading.h"
#include "tests/support/catch.h"
#include "tests/support/hand_made_plan.h"
#include "tests/support/small_workspace.h"

using namespace botri;
using namespace botri::model;
using namespace botri::report;
using namespace botri::tests;
using namespace std::chrono_literals;

namespace {

Staff person(
    const std::string& code, const std::string& name, const std::string& unit, const std::string& specialty, TitleLevel level)
{
    Staff staff;
    staff.code = StaffCode(code);
    staff.fullName = name;
    staff.unit = UnitCode(unit);
    staff.specialty = SpecialtyCode(specialty);
    staff.titleLevel = level;
    staff.position = level == TitleLevel::Specialist ? "Chuyên viên" : "Phó Trưởng phòng";
    staff.sex = Sex::Male;
    staff.birth = 1985y / 3 / 7;
    return staff;
}

/// People whose files hold every sensitive reason there is: none of it may reach the paper.
Workspace peopledWorkspace()
{
    Workspace workspace = smallWorkspace();
    Staff an = person("A", "Trần Văn An", "SXD", "KT03", TitleLevel::Specialist);
    an.underDiscipline = an.underInvestigation = an.seriousIllness = an.certifiedHardship = an.pregnantOrMaternity = true;
    an.otherExclusion = "lý do riêng bí mật";
    an.note = "ghi chú nội bộ";
    an.education = Education::University;
    an.major = "Kỹ thuật công trình";
    an.volunteers = true;
    workspace.put(an);
    Staff binh = person("B", "Lê Thị Bình", "17331", "VP04", TitleLevel::DeputyHead);
    binh.sex = Sex::Female;
    workspace.put(binh);
    workspace.put(person("C", "Hồ Anh Ấn", "SXD", "KT03", TitleLevel::Specialist));
    HeadCount group;
    group.code = StaffCode("N1");
    group.title = "Nguồn hợp đồng";
    group.specialty = SpecialtyCode("KT08");
    group.count = 3;
    workspace.put(group);
    return workspace;
}

NeedKey post(const std::string& unit, const std::string& specialty)
{
    return {UnitCode(unit), SpecialtyCode(specialty), QuotaPool::Government};
}

planning::Plan planOf(const Workspace& workspace)
{
    planning::Plan plan;
    plan.inputs = "abcdef0123456789";
    for (const auto& [staff, to, measure] :
        {std::tuple{"A", post("17329", "KT03"), "BP"}, std::tuple{"B", post("17329", "VP02"), "DDH"},
            std::tuple{"C", post("17329", "KT03"), "BP"}, std::tuple{"N1", post("17330", "KT08"), "BP"}})
        plan.moves.push_back(moveOf(workspace, staff, to, measure));
    plan.moves[0].distance = RoadDistance{Metres(193'499), DistanceBasis::Estimate};
    plan.moves[2].wishOrder = 2;
    plan.moves[3].count = 2;
    plan.totals.moves = 5;
    plan.totals.left = 1;
    return plan;
}

Report reportOf(const Workspace& workspace, const planning::Plan& plan, Language language = Language::Vietnamese)
{
    return makeReport(Form::R3, workspace, &plan, usualOptions(HeaderFamily::Party, "Nghệ An", language));
}

std::vector<std::string> namesIn(const ReportTable& table)
{
    std::vector<std::string> names;
    for (const ReportRow& row : table.rows)
        if (row.kind == RowKind::Data)
            names.push_back(textAt(table, row, "name"));
    return names;
}

}  // namespace

TEST_CASE("R3 says who goes where, how, for how long and for what support", "[report]")
{
    const Workspace workspace = peopledWorkspace();
    const ReportTable table = reportOf(workspace, planOf(workspace)).tables.front();
    const ReportRow& an = rowWhere(table, "name", "Trần Văn An");
    CHECK(textAt(table, an, "born_male") == "07/03/1985");
    CHECK(textAt(table, an, "born_female").empty());
    CHECK(textAt(table, an, "position") == "Chuyên viên, Sở Xây dựng");
    CHECK(textAt(table, an, "education") == "Đại học, Kỹ thuật công trình");
    CHECK(textAt(table, an, "measure") == "Biệt phái từ tỉnh");
    CHECK(textAt(table, an, "target") == "Xã Keng Đu, Phòng Kinh tế");
    CHECK(textAt(table, an, "specialty") == "Xây dựng");
    CHECK(textAt(table, an, "distance") == "193");
    CHECK(textAt(table, an, "term") == "24 tháng (01/12/2025 – 30/11/2027)");
    CHECK(textAt(table, an, "wish") == "Có");
    CHECK(textAt(table, an, "support") == "3.510.000");
    CHECK(textAt(table, an, "decided_by") == "Chủ tịch UBND tỉnh");
    CHECK(textAt(table, rowWhere(table, "name", "Hồ Anh Ấn"), "wish") == "Có (NV2)");
    const ReportRow& binh = rowWhere(table, "name", "Lê Thị Bình");
    CHECK(textAt(table, binh, "born_female") == "07/03/1985");
    CHECK(textAt(table, binh, "term") == "Từ 01/12/2025");
    CHECK(textAt(table, binh, "wish") == "Không");
}

TEST_CASE("R3 sorts by former district and commune, then rank, then given name", "[report]")
{
    const Workspace workspace = peopledWorkspace();
    const ReportTable table = reportOf(workspace, planOf(workspace)).tables.front();
    // Bắc Lý before Keng Đu; there the deputy head first, then An before Ấn.
    CHECK(namesIn(table) == std::vector<std::string>{"02 người (chưa nêu tên)", "Lê Thị Bình", "Trần Văn An", "Hồ Anh Ấn"});
}

TEST_CASE("R3 tells substitutes from exact matches", "[report]")
{
    const Workspace workspace = peopledWorkspace();
    const ReportTable table = reportOf(workspace, planOf(workspace)).tables.front();
    const ReportRow& binh = rowWhere(table, "name", "Lê Thị Bình");
    CHECK(textAt(table, binh, "specialty") == "Công nghệ thông tin (*)");
    CHECK(textAt(table, binh, "note") == "(*) mức 1, từ Văn thư - lưu trữ");
    CHECK(textAt(table, rowWhere(table, "name", "Trần Văn An"), "note").empty());
    CHECK(
        table.notes[1].find("Đúng lĩnh vực: 4 người; (*) thay thế từ lĩnh vực khác sau bồi dưỡng: 1 người") != std::string::npos);
}

TEST_CASE("R3 counts people, not lines", "[report]")
{
    const Workspace workspace = peopledWorkspace();
    const ReportTable table = reportOf(workspace, planOf(workspace)).tables.front();
    CHECK(textAt(table, totalOf(table), "name") == "Tổng cộng: 5 người");
    CHECK(numberAt(table, totalOf(table), "support") == 4 * 3'510'000);
    CHECK(table.notes[1].find("còn thiếu sau phương án: 1.") != std::string::npos);
}

TEST_CASE("R3 of a large plan has every move once and the plan's sums", "[report]")
{
    const Workspace workspace = largeWorkspace();
    const planning::Plan plan = handMadePlan(workspace);
    const ReportTable table = reportOf(workspace, plan).tables.front();
    CHECK(namesIn(table).size() == plan.moves.size());
    CHECK(numberAt(table, totalOf(table), "support") == plan.totals.monthlySupport.count());
    CHECK(sumOver(table, RowKind::Subtotal, "support") == plan.totals.monthlySupport.count());
}

TEST_CASE("no form prints a sensitive reason or an internal note", "[report]")
{
    const Workspace workspace = peopledWorkspace();
    const planning::Plan plan = planOf(workspace);
    const auto form = GENERATE(Form::R1, Form::R2, Form::R3);
    const auto language = GENERATE(Language::Vietnamese, Language::English);
    const std::string words =
        allWords(makeReport(form, workspace, &plan, usualOptions(HeaderFamily::Party, "Nghệ An", language)));
    for (const char* secret : {"lý do riêng", "ghi chú nội bộ", "kỷ luật", "điều tra", "bệnh", "thai", "hoàn cảnh", "E-0"})
        CHECK(words.find(secret) == std::string::npos);
}

TEST_CASE("a person of unknown sex keeps the birth date in the note", "[report]")
{
    Workspace workspace = peopledWorkspace();
    Staff an = *workspace.find<Staff>(StaffCode("A"));
    an.sex.reset();
    workspace.put(an);
    const ReportTable table = reportOf(workspace, planOf(workspace)).tables.front();
    const ReportRow& row = rowWhere(table, "name", "Trần Văn An");
    CHECK(textAt(table, row, "born_male").empty());
    CHECK(textAt(table, row, "note") == "sinh ngày 07/03/1985");
}

TEST_CASE("R3 is named after transfer and secondment until a plan takes other ways", "[report]")
{
    Workspace workspace = peopledWorkspace();
    CHECK(reportOf(workspace, planOf(workspace)).subject.starts_with("Điều động, biệt phái cán bộ, công chức"));
    Measure contract = *workspace.find<Measure>(MeasureCode("BP"));
    contract.code = MeasureCode("HD");
    contract.kind = MeasureKind::Contract;
    workspace.put(contract);
    planning::Plan plan = planOf(workspace);
    plan.moves[3].measure = contract.code;
    const std::string subject = reportOf(workspace, plan).subject;
    CHECK(subject.starts_with("Bố trí cán bộ, công chức, viên chức"));
    CHECK(subject.find("(điều động, biệt phái, hợp đồng lao động)") != std::string::npos);
}

TEST_CASE("R3 in English translates the titles, ranks and deciding bodies it knows and keeps the rest", "[report]")
{
    Workspace workspace = peopledWorkspace();
    Staff an = *workspace.find<Staff>(StaffCode("A"));
    an.rank = "Chuyên viên chính";
    an.politicalTheory = "Cao cấp";
    workspace.put(an);
    Staff binh = *workspace.find<Staff>(StaffCode("B"));
    binh.rank = "Ngạch riêng của tỉnh";
    workspace.put(binh);
    const ReportTable table = reportOf(workspace, planOf(workspace), Language::English).tables.front();
    const ReportRow& row = rowWhere(table, "name", "Trần Văn An");
    CHECK(textAt(table, row, "position").starts_with("Specialist, "));
    CHECK(textAt(table, row, "rank") == "Senior specialist");
    CHECK(textAt(table, row, "political_theory") == "Advanced");
    CHECK(textAt(table, row, "decided_by") == "Chair of the provincial People's Committee");
    CHECK(textAt(table, rowWhere(table, "name", "Lê Thị Bình"), "rank") == "Ngạch riêng của tỉnh");
}
