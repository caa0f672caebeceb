// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/vietnamese_text.h"
#include "core/exchange/import.h"
#include "tests/core/exchange/example_workspace.h"
#include "tests/support/catch.h"

using namespace botri;
using namespace botri::exchange;
using namespace botri::exchange::test;
using namespace botri::model;
using namespace std::chrono;

namespace {

Workspace afterImport(const std::string& sheetName, const std::string& csv)
{
    const Workspace current = exampleWorkspace();
    const ImportPreview preview = previewOf(current, sheetName, csv);
    INFO(listed(preview));
    CHECK(preview.count(Severity::Error) == 0);
    Workspace after = applied(current, preview.changes);
    CHECK(previewOf(after, sheetName, csv).changes.empty());  // twice is once
    return after;
}

const Need& onlyNewNeed(const Workspace& workspace, const char* unit, const char* specialty)
{
    const Need* need = workspace.find<Need>({UnitCode(unit), SpecialtyCode(specialty), QuotaPool::Government});
    REQUIRE(need != nullptr);
    return *need;
}

}  // namespace

TEST_CASE("headings are matched by meaning, in any order, with titles above and totals below", "[exchange][import]")
{
    const Workspace after = afterImport("Sheet1",
        "BIỂU TỔNG HỢP NHU CẦU\n"
        "Số liệu tính đến ngày 01/11/2025\n"
        "\n"
        "TT,co mat,Ghi chú riêng,LĨNH VỰC CHUYÊN MÔN,Nhu cầu (người),\"Xã, phường\"\n"
        "(1),(2),(3),(4),(5),(6)\n"
        "I,HUYỆN KỲ SƠN,,,,\n"
        "1,2,abc,KT03,4,xã Keng Đu\n"
        "2,1,,Văn thư lưu trữ,1,P. Thành Vinh\n"
        "Tổng cộng,3,,,5,\n"
        ",,,,NGƯỜI LẬP BIỂU,\n");
    CHECK(onlyNewNeed(after, "16822", "KT03").required == 4);
    CHECK(onlyNewNeed(after, "16822", "KT03").present == 2);
    CHECK(onlyNewNeed(after, "16822", "KT03").concurrentlyHeld == 1);  // a column the sheet lacks keeps its value
    CHECK(onlyNewNeed(after, "16681", "VP01").required == 1);
}

TEST_CASE("headings of two levels are read across merged cells", "[exchange][import]")
{
    Workbook book = workbookOf("x.xlsx", "Nhân sự",
        "STT,Họ và tên,Mã nhân sự,Thông tin,,Đơn vị\n"
        ",,,Ngày sinh,Đối tượng,\n"
        "1,Trần Văn Cường,NS9,2/3/1990,công chức,Sở Nội vụ\n");
    Sheet& sheet = book.sheets[0];
    for (const int column : {1, 2, 3, 6})
        sheet.merges.push_back({{1, column}, {2, column}});
    sheet.merges.push_back({{1, 4}, {1, 5}});
    sheet.rows[0].cells.emplace_back(7, Cell::ofText("Lĩnh vực"));
    sheet.rows[2].cells.emplace_back(7, Cell::ofText("VX02 - Công nghệ thông tin"));
    const std::vector<Workbook> books{book};
    const Workspace current = exampleWorkspace();
    const ImportPreview preview = previewImport(current, books);
    INFO(listed(preview));
    REQUIRE(preview.changes.size() == 1);
    CHECK(preview.sheets[0].lastHeadingRow == 2);
    CHECK(preview.sheets[0].columns[3].heading == "Thông tin - Ngày sinh");
    const Workspace after = applied(current, preview.changes);
    const Staff* person = after.find<Staff>(StaffCode("NS9"));
    REQUIRE(person != nullptr);
    CHECK((person->birth == Date(1990y / March / 2)));
    CHECK(person->unit.text() == "SNV");
    CHECK(person->specialty.text() == "VX02");
}

TEST_CASE("a commune is found by code or name however it is typed", "[exchange][import]")
{
    const std::string typed =
        GENERATE(std::string("16822"), "Keng Đu", "xã Keng Đu", "KENG ĐU", "X. Keng Đu", "keng du", "UBND xã Keng Đu",
            "Xã  Keng Đu ", "16822 - Keng Đu", "Keng Đu (Kỳ Sơn)", "\"xã Keng Đu, huyện Kỳ Sơn\"", "Xa\xCC\x83 Keng Đu");
    CAPTURE(typed);
    const ImportPreview preview =
        previewOf(exampleWorkspace(), "Nhu cầu và có mặt", "Đơn vị,Lĩnh vực,Cần,Có mặt\n" + typed + ",KT03,9,1\n");
    INFO(listed(preview));
    CHECK(findsOnlyTheDefaultPool(preview));
    REQUIRE(preview.changes.size() == 1);
    CHECK((preview.changes[0].after->at(0) == Value{std::string("16822")}));
}

TEST_CASE("tone placing and lost zeros do not hide a commune", "[exchange][import]")
{
    const std::string typed = GENERATE(std::string("Nhân Hoà"), "Nhân Hòa", "nhan hoa", "Nhân Ho\x61\xCC\x80", "123", "00123");
    const ImportPreview preview =
        previewOf(exampleWorkspace(), "need", "unit,specialty,required,present\n" + typed + ",KT03,9,1\n");
    INFO(listed(preview));
    CHECK(findsOnlyTheDefaultPool(preview));
    REQUIRE(preview.changes.size() == 1);
    CHECK((preview.changes[0].after->at(0) == Value{std::string("00123")}));
}

TEST_CASE("communes of one name are told apart by former district", "[exchange][import]")
{
    const auto codeOf = [](const std::string& csv) {
        const ImportPreview preview = previewOf(exampleWorkspace(), "need", csv);
        INFO(listed(preview));
        REQUIRE(preview.changes.size() == 1);
        return std::get<std::string>(preview.changes[0].after->at(0));
    };
    CHECK(codeOf("Đơn vị,Huyện cũ,Lĩnh vực,Cần,Có mặt\nHòa Bình,huyện Quỳ Hợp,KT03,9,1\n") == "17330");
    CHECK(codeOf("Đơn vị,Huyện cũ,Lĩnh vực,Cần,Có mặt\nHoà Bình,Tương Dương,KT03,9,1\n") == "17329");
    CHECK(codeOf("Đơn vị,Lĩnh vực,Cần,Có mặt\n\"Hòa Bình, Quỳ Hợp\",KT03,9,1\n") == "17330");
    CHECK(codeOf("STT,Đơn vị,Lĩnh vực,Cần,Có mặt\nII,Huyện Quỳ Hợp,,,\n1,Hòa Bình,KT03,9,1\n") == "17330");
}

TEST_CASE("a name beside an empty code is used instead", "[exchange][import]")
{
    const Workspace after =
        afterImport("need", "Mã đơn vị,Tên đơn vị,Mã lĩnh vực,Cần,Có mặt\n16822,sai tên,VP01,2,1\n,Keng Đu,VX02,2,0\n");
    CHECK(onlyNewNeed(after, "16822", "VP01").required == 2);
    CHECK(onlyNewNeed(after, "16822", "VX02").required == 2);
}

TEST_CASE("communes listed by name alone are found, others keep what the list does not say", "[exchange][import]")
{
    const Workspace after = afterImport(
        "Đơn vị", "STT,\"Xã, phường\",Huyện cũ,Biên chế giao\n1,xã Keng Đu,Kỳ Sơn,45\n2,Hoà Bình,Quỳ Hợp,41\n,Cộng,,86\n");
    CHECK(after.find<Unit>(UnitCode("16822"))->quotaOf(QuotaPool::Government) == 45);
    CHECK(after.find<Unit>(UnitCode("16822"))->border);
    CHECK(after.find<Unit>(UnitCode("17330"))->quotaOf(QuotaPool::Government) == 41);
    CHECK(after.find<Unit>(UnitCode("17329"))->quotaOf(QuotaPool::Government) == 30);
}

TEST_CASE("new communes take their kind from their name and their zeros back", "[exchange][import]")
{
    const Workspace after =
        afterImport("units", "Mã,Tên đơn vị,Loại,Huyện cũ\n4,Phường Ba Đình,,Ba Đình\n17333,xã Mường Xén,xã,HUYỆN KỲ SƠN\n");
    REQUIRE(after.find<Unit>(UnitCode("00004")) != nullptr);
    CHECK(after.find<Unit>(UnitCode("00004"))->kind == UnitKind::Ward);
    CHECK(after.find<Unit>(UnitCode("00004"))->name == "Ba Đình");
    CHECK(after.find<Unit>(UnitCode("17333"))->name == "Mường Xén");
    CHECK(after.find<Unit>(UnitCode("17333"))->formerDistrict == "Kỳ Sơn");
}

TEST_CASE("cells are read the way people type them", "[exchange][import]")
{
    const Workspace after = afterImport("Nhân sự",
        "Mã,Họ và tên,Đối tượng,Đơn vị,Khối,Lĩnh vực,Lĩnh vực khác,Ngày sinh,Giới tính,Tình nguyện,Đang học dài hạn,Số năm đóng "
        "BHXH,Cấp chức vụ\n"
        "N1,Vi Văn Xồng,CÔNG CHỨC,SNV,chính quyền,KT03,VP01;Công nghệ thông tin,2/3/1990,nữ,X,0,12,\n"
        "N2,Trần Bình,public_employee,,Khối chính quyền,Địa chính - đất đai,,1990-03-02,Nam,Có,,(0),Cấp phó phòng\n");
    const Staff* first = after.find<Staff>(StaffCode("N1"));
    REQUIRE(first != nullptr);
    CHECK(first->kind == StaffKind::CivilServant);
    CHECK(first->pool == QuotaPool::Government);
    CHECK((first->secondarySpecialties == std::vector{SpecialtyCode("VP01"), SpecialtyCode("VX02")}));
    CHECK((first->birth == Date(1990y / March / 2)));
    CHECK((first->sex == Sex::Female));
    CHECK(first->volunteers);
    CHECK_FALSE(first->onLongStudy);
    CHECK((first->insuredYears == 12));
    const Staff* second = after.find<Staff>(StaffCode("N2"));
    REQUIRE(second != nullptr);
    CHECK((second->birth == Date(1990y / March / 2)));
    CHECK(second->specialty.text() == "KT03");
    CHECK(second->titleLevel == TitleLevel::DeputyHead);
}

TEST_CASE("numbers typed as text follow Vietnamese signs unless only the other reading is possible", "[exchange][import]")
{
    const Workspace after = afterImport("Đơn vị",
        "Mã,Tên đơn vị,Loại,Dân số,Vĩ độ,Kinh độ\nA1,Sở A,Sở ban ngành,123.507,\"18,675\",105.660\nA2,Sở B,Sở ban "
        "ngành,\"1.234.567\",18.5,\"105,5\"\n");
    CHECK((after.find<Unit>(UnitCode("A1"))->population == 123'507));
    CHECK((after.find<Unit>(UnitCode("A1"))->latitude == 18.675));
    CHECK((after.find<Unit>(UnitCode("A1"))->longitude == 105.66));
    CHECK((after.find<Unit>(UnitCode("A2"))->population == 1'234'567));
}

TEST_CASE("lists of specialties may be parted by commas although names have commas", "[exchange][import]")
{
    const Workspace after = afterImport("Nhân sự",
        "Mã,Họ và tên,Đối tượng,Lĩnh vực,Lĩnh vực khác\nN1,Vi Xồng,Công chức,KT03,\"VP01, VX02\"\nN2,Vi Dơ,Công chức,KT03,\"Văn "
        "thư, lưu trữ; VX02\"\n");
    const std::vector wanted{SpecialtyCode("VP01"), SpecialtyCode("VX02")};
    CHECK(after.find<Staff>(StaffCode("N1"))->secondarySpecialties == wanted);
    CHECK(after.find<Staff>(StaffCode("N2"))->secondarySpecialties == wanted);
}

TEST_CASE("a code shown with thousands is still the code", "[exchange][import]")
{
    Workbook book = workbookOf("x.ods", "need", "Đơn vị,Lĩnh vực,Cần,Có mặt\nx,KT03,9,1\ny,KT03,9,1\n");
    book.sheets[0].rows[1].cells[0].second = Cell::ofNumber(16822, "16.822");
    book.sheets[0].rows[2].cells[0].second = Cell::ofNumber(123, "00123");
    const std::vector<Workbook> books{book};
    const ImportPreview preview = previewImport(exampleWorkspace(), books);
    INFO(listed(preview));
    CHECK(findsOnlyTheDefaultPool(preview));
    CHECK(preview.changes.size() == 2);
}

TEST_CASE("a value merged over several rows counts in each of them", "[exchange][import]")
{
    Workbook book = workbookOf("x.xlsx", "need", "Đơn vị,Lĩnh vực,Cần,Có mặt\nKeng Đu,KT03,9,1\n,VP01,2,2\n,VX02,1,0\n");
    book.sheets[0].merges.push_back({{2, 1}, {4, 1}});
    const std::vector<Workbook> books{book};
    const ImportPreview preview = previewImport(exampleWorkspace(), books);
    INFO(listed(preview));
    CHECK(findsOnlyTheDefaultPool(preview));
    CHECK(preview.changes.size() == 3);
}

TEST_CASE("good rows are kept beside bad ones, and nothing is written", "[exchange][import]")
{
    const Workspace current = exampleWorkspace();
    const ImportPreview preview =
        previewOf(current, "need", "Đơn vị,Lĩnh vực,Cần,Có mặt\nKeng Đu,VP01,2,1\nKeng Đu,VX02,hai,1\nThành Vinh,VX02,1,1\n");
    CHECK(preview.changes.size() == 2);
    REQUIRE(preview.counts.size() == 1);
    CHECK(preview.counts[0].added == 2);
    CHECK(preview.counts[0].leftOut == 1);
    REQUIRE(preview.findings.size() == 2);  // before what is only said
    CHECK(preview.findings[0].cell == "C3");
    CHECK(preview.findings[0].value == "hai");
    CHECK(preview.findings[0].column == "Cần");
    CHECK(current == exampleWorkspace());
}

TEST_CASE("rows may refer to rows that come with the same files", "[exchange][import]")
{
    const std::vector<Workbook> books{
        workbookOf("b.xlsx", "need", "unit,specialty,required,present\nMường Xén,X1,2,1\n"),
        workbookOf("a.xlsx", "Đơn vị", "Mã,Tên đơn vị,Loại\n17333,Mường Xén,Xã\n"),
        workbookOf("c.xlsx", "specialty", "code,name,agency,priority\nX1,Lĩnh vực mới,KT,cao\n"),
    };
    const ImportPreview preview = previewImport({}, books);
    INFO(listed(preview));
    REQUIRE(preview.changes.size() == 3);
    CHECK((preview.changes[0].table == TableId::Specialty));
    CHECK((preview.changes[1].table == TableId::Unit));
    CHECK((preview.changes[2].table == TableId::Need));
    const Workspace after = applied({}, preview.changes);
    CHECK(missingReferences(after, TableId::Need, *preview.changes[2].after).empty());
}

TEST_CASE("rows that name a row left out are left out too", "[exchange][import]")
{
    const std::vector<Workbook> books{
        workbookOf("a.xlsx", "scenario", "code,parent,name\nm,lạ,Một\nn,goc,Hai\n"),
        workbookOf("b.xlsx", "policy_setting",
            "scenario,item,value\nm,distance_per_100km,1\nn,distance_per_100km,2\nMột,distance_per_100km,3\n"),
    };
    const Workspace current = exampleWorkspace();
    const ImportPreview preview = previewImport(current, books);
    INFO(listed(preview));
    CHECK(preview.changes.size() == 2);
    CHECK(preview.count(Severity::Error) == 3);
    const Workspace after = applied(current, preview.changes);
    for (const RowChange& change : preview.changes)
        CHECK(missingReferences(after, change.table, *change.after).empty());
}

TEST_CASE("a person can correct what a column or a sheet was taken for", "[exchange][import]")
{
    const std::vector<Workbook> books{workbookOf("x.xlsx", "Trang 1", "A,B,C,D\n16822,KT03,7,1\n")};
    const Workspace current = exampleWorkspace();
    CHECK(previewImport(current, books).changes.empty());
    const auto& need = describe(TableId::Need);
    std::vector<SheetChoice> choices{{"x.xlsx", "Trang 1", TableId::Need,
        {{1, need.columnIndex("unit")}, {2, need.columnIndex("specialty")}, {3, need.columnIndex("required")},
            {4, need.columnIndex("present")}}}};
    const ImportPreview preview = previewImport(current, books, {}, choices);
    INFO(listed(preview));
    REQUIRE(preview.changes.size() == 1);
    CHECK((preview.changes[0].after->at(need.columnIndex("required")) == Value{std::int64_t{7}}));
    choices[0].table.reset();
    const ImportPreview none = previewImport(current, books, {}, choices);
    CHECK(none.changes.empty());
    CHECK(none.findings.empty());
}

TEST_CASE("an import stops when its job is cancelled", "[exchange][import]")
{
    std::stop_source source;
    source.request_stop();
    const std::vector<Workbook> books{workbookOf("x.xlsx", "need", "unit,specialty,required,present\n16822,KT03,1,1\n")};
    CHECK_THROWS_AS(previewImport(exampleWorkspace(), books, Job{source.get_token(), {}}), JobCancelled);
}
