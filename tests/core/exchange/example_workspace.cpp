// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/exchange/example_workspace.h"

#include "core/exchange/csv.h"

namespace botri::exchange::test {

using namespace botri::model;
using namespace std::chrono;

namespace {

Unit commune(const char* code, const char* name, const char* district, UnitKind kind = UnitKind::Commune)
{
    Unit unit;
    unit.code = UnitCode(code);
    unit.name = name;
    unit.kind = kind;
    unit.formerDistrict = district;
    unit.quota = {30, 2, 25, 1};
    return unit;
}

void addUnits(Workspace& workspace)
{
    Unit kengDu = commune("16822", "Keng Đu", "Kỳ Sơn");
    kengDu.region = RegionClass::HighMountain;
    kengDu.border = true;
    kengDu.merged = false;
    kengDu.latitude = 19.675;
    kengDu.longitude = 104.1234567890123;
    kengDu.population = 5509;
    kengDu.asOf = 2025y / November / 1;
    kengDu.note = "=1+1";
    workspace.put(kengDu);
    workspace.put(commune("16681", "Thành Vinh", "TP Vinh", UnitKind::Ward));
    workspace.put(commune("17329", "Hòa Bình", "Tương Dương"));
    workspace.put(commune("17330", "Hòa Bình", "Quỳ Hợp"));
    workspace.put(commune("00123", "Nhân Hòa", "Anh Sơn"));
    Unit department;
    department.code = UnitCode("SNV");
    department.name = "Sở Nội vụ";
    department.kind = UnitKind::Department;
    department.merged = false;
    department.releaseCap = 3;
    workspace.put(department);
}

void addPeople(Workspace& workspace)
{
    Staff person;
    person.code = StaffCode("NS001");
    person.fullName = "Nguyễn Văn An";
    person.unit = UnitCode("SNV");
    person.specialty = SpecialtyCode("KT03");
    person.secondarySpecialties = {SpecialtyCode("VP01"), SpecialtyCode("VX02")};
    person.birth = 1985y / March / 2;
    person.sex = Sex::Male;
    person.education = Education::Master;
    person.nominated = true;
    person.insuredYears = 12;
    person.lastRating = Rating::Good;
    person.note = "Dòng một, có dấu phẩy\nDòng \"hai\"";
    person.homeDistrict = "Kỳ Sơn";
    workspace.put(person);
    Staff other;
    other.code = StaffCode("007");
    other.fullName = "Lô Thị Bình";
    other.unit = UnitCode("16822");
    other.specialty = SpecialtyCode("VP01");
    other.kind = StaffKind::Cadre;
    other.pool = QuotaPool::PartyMass;
    other.pregnantOrMaternity = true;
    other.position = "-";
    workspace.put(other);
    HeadCount pool;
    pool.code = StaffCode("TD-KT03");
    pool.title = "Nguồn tuyển dụng 2025";
    pool.specialty = SpecialtyCode("KT03");
    pool.count = 12;
    workspace.put(pool);
    workspace.put(Wish{StaffCode("NS001"), 1, UnitCode("16822"), SpecialtyCode(), "Đồng ý"});
    workspace.put(Wish{StaffCode("NS001"), 2, UnitCode("17329"), SpecialtyCode("KT03"), ""});
}

void addScenarios(Workspace& workspace)
{
    workspace.put(Scenario{ScenarioCode("goc"), ScenarioCode(), "Phương án gốc", "", false, false});
    workspace.put(Scenario{ScenarioCode("a"), ScenarioCode("b"), "Nhánh của b", "", false, true});
    workspace.put(Scenario{ScenarioCode("b"), ScenarioCode("goc"), "Không lấy người của Sở Xây dựng", "@thử", true, false});
    workspace.put(PolicySetting{ScenarioCode("b"), PolicyKey("distance_per_100km"), -7, "thử"});
    Decision pin;
    pin.scenario = ScenarioCode("goc");
    pin.staff = StaffCode("NS001");
    pin.unit = UnitCode("16822");
    pin.specialty = SpecialtyCode("KT03");
    workspace.put(pin);
    workspace.put(RuleSetting{RuleId("E-05"), false, std::nullopt, "Theo ý kiến Thường trực"});
    workspace.put(RuleSetting{RuleId("T-06"), true, 2, "Xã nhỏ"});
}

}  // namespace

Workspace exampleWorkspace()
{
    Workspace workspace;
    PlanInfo info;
    info.title = "Phương án 2025";
    info.province = "Nghệ An";
    info.asOf = 2025y / November / 1;
    info.decisionDate = 2025y / December / 15;
    info.startDate = 2026y / January / 1;
    info.illustrative = true;
    workspace.put(info);
    workspace.put(Specialty{SpecialtyCode("KT03"), "Địa chính, đất đai", "Land", Agency::Economic, Priority::High, false, ""});
    workspace.put(Specialty{SpecialtyCode("VP01"), "Văn thư, lưu trữ", "Records", Agency::Office, Priority::Low, false, ""});
    workspace.put(
        Specialty{SpecialtyCode("VX02"), "Công nghệ thông tin", "IT", Agency::CultureSocial, Priority::Medium, false, ""});
    workspace.put(Substitution{SpecialtyCode("VX02"), SpecialtyCode("VP01"), 2});
    addUnits(workspace);
    Need need;
    need.unit = UnitCode("16822");
    need.specialty = SpecialtyCode("KT03");
    need.required = 3;
    need.present = 1;
    need.quotaBacked = 0;
    need.concurrentlyHeld = 1;
    workspace.put(need);
    addPeople(workspace);
    workspace.put(Distance{UnitCode("SNV"), UnitCode("16822"), 251.675});
    Measure measure;
    measure.code = MeasureCode("BP");
    measure.name = "Biệt phái";
    measure.kind = MeasureKind::Secondment;
    measure.sources = {SourceKind::DepartmentNominee, SourceKind::PublicEmployee};
    measure.termMonths = 36;
    measure.validUntil = 2030y / December / 31;
    workspace.put(measure);
    addScenarios(workspace);
    workspace.put(Deadline{"T09", 2026y / March / 31, "Hoàn thành biệt phái", "", "35-TB/TU"});
    return workspace;
}

Workspace applied(Workspace workspace, const std::vector<RowChange>& changes)
{
    for (const RowChange& change : changes)
        workspace.apply(change);
    return workspace;
}

Workbook workbookOf(const std::string& fileName, const std::string& sheetName, const std::string& csv)
{
    Sheet sheet;
    sheet.name = sheetName;
    CsvReader reader(csv, ',');
    CsvRow fields;
    for (int row = 1; reader.next(fields); ++row) {
        SheetRow cells{row, {}};
        for (std::size_t i = 0; i < fields.size(); ++i)
            if (!fields[i].empty())
                cells.cells.emplace_back(static_cast<int>(i) + 1, Cell::ofText(fields[i]));
        if (!cells.cells.empty())
            sheet.rows.push_back(std::move(cells));
    }
    return {fileName, {std::move(sheet)}};
}

ImportPreview previewOf(const Workspace& current, const std::string& sheetName, const std::string& csv)
{
    const std::vector<Workbook> books{workbookOf("thử.xlsx", sheetName, csv)};
    return previewImport(current, books);
}

bool findsOnlyTheDefaultPool(const ImportPreview& preview)
{
    return preview.findings.size() == 1 && preview.findings.front().kind == FindingKind::MissingColumn
        && preview.findings.front().severity == Severity::Note
        && preview.findings.front().why.vi.find("Khối biên chế") != std::string::npos;
}

std::string listed(const ImportPreview& preview)
{
    std::string text;
    for (const Finding& finding : preview.findings)
        text += std::to_string(static_cast<int>(finding.kind)) + " " + finding.text().vi + "\n";
    return text;
}

}  // namespace botri::exchange::test
