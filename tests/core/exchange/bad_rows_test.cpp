// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "core/exchange/import.h"
#include "tests/core/exchange/example_workspace.h"
#include "tests/support/catch.h"

using namespace botri;
using namespace botri::exchange;
using namespace botri::exchange::test;
using namespace botri::model;

namespace {

struct BadInput {
    std::string name;
    std::string sheet;
    std::string csv;
    FindingKind kind;
    std::string cell;  ///< where; "" for the whole sheet
    int changes = 0;   ///< good rows beside it
    Severity severity = Severity::Error;
};

std::vector<BadInput> badInputs()
{
    const std::string need = "Đơn vị,Lĩnh vực,Cần,Có mặt\n";
    const std::string staff = "Mã,Họ và tên,Đối tượng,Lĩnh vực,Ngày sinh,Tình nguyện,Giới tính,Số năm đóng BHXH\n";
    const std::string unit = "Mã,Tên đơn vị,Loại,Dân số,Vĩ độ\n";
    using enum FindingKind;
    return {
        {"wrong sheet", "Thực đơn", "Món,Giá\nPhở,40.000\n", UnknownSheet, "", 0, Severity::Warning},
        {"title without headings", "Nhân sự", "a,b\nc,d\n", UnknownSheet, "", 0, Severity::Warning},
        {"key column missing", "Nhu cầu và có mặt", "Đơn vị,Cần,Có mặt\nKeng Đu,1,1\n", MissingColumn, ""},
        {"required column missing", "need", "Đơn vị,Lĩnh vực,Cần\nThành Vinh,VX02,1\n", MissingColumn, ""},
        {"column of no use", "need", "Đơn vị,Lĩnh vực,Cần,Có mặt,Màu sắc\nKeng Đu,VP01,1,1,đỏ\n", UnusedColumn, "E1", 1,
            Severity::Note},
        {"heading twice", "need", "Đơn vị,Lĩnh vực,Cần,Có mặt,CÓ MẶT\nKeng Đu,VP01,1,1,2\n", RepeatedHeading, "E1", 1,
            Severity::Warning},
        {"text in a number cell", "need", need + "Keng Đu,VP01,ba,1\n", WrongType, "C2"},
        {"unit of measure in a number cell", "need", need + "Keng Đu,VP01,3 người,1\n", WrongType, "C2"},
        {"broken whole number", "need", need + "Keng Đu,VP01,\"1,5\",1\n", WrongType, "C2"},
        {"thousands grouped wrongly", "unit", unit + "A1,Sở A,department,12.34.567,\n", WrongType, "D2"},
        {"number below the range", "need", need + "Keng Đu,VP01,-1,1\n", OutOfRange, "C2"},
        {"number above the range", "need", need + "Keng Đu,VP01,99999,1\n", OutOfRange, "C2"},
        {"latitude off the earth", "unit", unit + "A1,Sở A,department,,\"98,5\"\n", OutOfRange, "E2"},
        {"number of two readings", "distance", "Từ,Đến,Số km\nSNV,Keng Đu,1.234\n", AmbiguousNumber, "C2", 1, Severity::Warning},
        {"infinite number", "need", need + "Keng Đu,VP01,1e999,1\n", WrongType, "C2"},
        {"number of four hundred digits", "need", need + "Keng Đu,VP01," + std::string(400, '9') + ",1\n", WrongType, "C2"},
        {"impossible day", "staff", staff + "N1,An,Công chức,KT03,31/02/1990,,,\n", WrongDate, "E2"},
        {"American date", "staff", staff + "N1,An,Công chức,KT03,12/31/1990,,,\n", WrongDate, "E2"},
        {"year alone", "staff", staff + "N1,An,Công chức,KT03,1990,,,\n", WrongDate, "E2", 1, Severity::Warning},
        {"words for a date", "staff", staff + "N1,An,Công chức,KT03,không rõ,,,\n", WrongDate, "E2"},
        {"neither yes nor no", "staff", staff + "N1,An,Công chức,KT03,,có thể,,\n", WrongType, "F2"},
        {"unknown choice", "staff", staff + "N1,An,Thợ điện,KT03,,,,\n", WrongChoice, "C2"},
        {"choice that fits two", "head_count", "Mã,Tên nguồn,Đối tượng,Lĩnh vực,Số người\nH1,A,Người,KT03,1\n", WrongChoice,
            "C2"},
        {"years beyond a life", "staff", staff + "N1,An,Công chức,KT03,,,,61\n", OutOfRange, "H2"},
        {"unknown commune", "need", need + "Mường Không,VP01,1,1\n", UnknownReference, "A2"},
        {"misspelt commune", "need", need + "Keng Đuu,VP01,1,1\n", UnknownReference, "A2"},
        {"commune with a wrong mark", "need", need + "Kèng Đu,VP01,1,1\n", GuessedReference, "A2", 1, Severity::Warning},
        {"commune in another district", "need", "Đơn vị,Huyện cũ,Lĩnh vực,Cần,Có mặt\nKeng Đu,Quỳ Hợp,VP01,1,1\n",
            GuessedReference, "A2", 1, Severity::Warning},
        {"commune name of two districts", "need", need + "Hòa Bình,VP01,1,1\n", AmbiguousReference, "A2"},
        {"unknown code", "need", need + "99999,VP01,1,1\n", UnknownReference, "A2"},
        {"unknown specialty", "need", need + "Keng Đu,ZZ9,1,1\n", UnknownReference, "B2"},
        {"unknown specialty in a list", "staff",
            "Mã,Họ và tên,Đối tượng,Lĩnh vực,Lĩnh vực khác\nN1,An,Công chức,KT03,VP01; ZZ9\n", UnknownReference, "E2"},
        {"wish of nobody", "wish", "Mã nhân sự,Thứ tự nguyện vọng,Đơn vị mong muốn\nNS404,1,Keng Đu\n", UnknownReference, "A2"},
        {"wish number zero", "wish", "Mã nhân sự,Thứ tự nguyện vọng,Đơn vị mong muốn\nNS001,0,Keng Đu\n", OutOfRange, "B2"},
        {"scenario of an unknown parent", "scenario", "Mã kịch bản,Kịch bản cha,Tên kịch bản\nm,lạ,Mới\n", UnknownReference,
            "B2"},
        {"scenarios that are each other's parent", "scenario", "Mã kịch bản,Kịch bản cha,Tên kịch bản\nm,n,Một\nn,m,Hai\n",
            UnknownReference, "B2"},
        {"empty key", "staff", staff + ",Lê An,Công chức,KT03,,,,\n", EmptyRequired, "A2"},
        {"empty required cell", "staff", staff + "N1,,Công chức,KT03,,,,\n", EmptyRequired, "B2"},
        {"blanks in a required cell", "staff", staff + "N1,\" \xC2\xA0 \",Công chức,KT03,,,,\n", EmptyRequired, "B2"},
        {"commune without code and unknown", "unit", unit + ",Xã Lạ,Xã,,\n", EmptyRequired, "A2"},
        {"same row twice", "need", need + "Keng Đu,VP01,1,1\nkeng du,VP01,1,1\n", RepeatedRow, "A3", 1, Severity::Warning},
        {"same key, other content", "need", need + "Keng Đu,VP01,1,1\n16822,VP01,2,1\n", ConflictingRow, "A3", 1},
        {"duplicate staff code", "staff", staff + "N1,An,Công chức,KT03,,,,\nN1,Bình,Công chức,KT03,,,,\n", ConflictingRow, "A3",
            1},
        {"text alone in a row", "need", need + "Keng Đu,VP01,1,1\nxem phụ lục kèm theo,,,\n", OddSheet, "A3", 1, Severity::Note},
    };
}

std::vector<Finding> ofKind(const ImportPreview& preview, FindingKind kind)
{
    std::vector<Finding> found;
    std::copy_if(preview.findings.begin(), preview.findings.end(), std::back_inserter(found),
        [&](const Finding& each) { return each.kind == kind; });
    return found;
}

}  // namespace

TEST_CASE("every kind of bad row ends in its own finding at its own cell", "[exchange][import][damage]")
{
    CHECK(badInputs().size() >= 40);
    const Workspace current = exampleWorkspace();
    for (const BadInput& bad : badInputs()) {
        const ImportPreview preview = previewOf(current, bad.sheet, bad.csv);
        INFO(bad.name << "\n" << listed(preview));
        const auto found = ofKind(preview, bad.kind);
        REQUIRE(found.size() >= 1);
        const Finding& finding = found.front();
        CHECK(finding.cell == bad.cell);
        CHECK(static_cast<int>(finding.severity) == static_cast<int>(bad.severity));
        CHECK(finding.file == "thử.xlsx");
        CHECK(finding.sheet == bad.sheet);
        CHECK_FALSE(finding.why.vi.empty());
        CHECK_FALSE(finding.why.en.empty());
        CHECK_FALSE(finding.mend.vi.empty());
        CHECK_FALSE(finding.mend.en.empty());
        CHECK(preview.findings.size() <= 2);
        CHECK(static_cast<int>(preview.changes.size()) == bad.changes);
    }
    CHECK(current == exampleWorkspace());
}

TEST_CASE("a misspelt commune comes with what it may have been", "[exchange][import][damage]")
{
    const ImportPreview preview = previewOf(exampleWorkspace(), "need", "Đơn vị,Lĩnh vực,Cần,Có mặt\nKeng Đuu,VP01,1,1\n");
    REQUIRE(preview.findings.size() == 1);
    CHECK(preview.findings[0].mend.vi.find("Keng Đu (Kỳ Sơn) – 16822") != std::string::npos);
}

TEST_CASE("an Excel error in a cell is named and a sensitive value is not repeated", "[exchange][import][damage]")
{
    Workbook book = workbookOf("x.xlsx", "staff",
        "Mã,Họ và tên,Đối tượng,Lĩnh vực,Đang xem xét kỷ luật\nN1,An,Công chức,KT03,đang xem\nN2,Bình,Công chức,#N/A,\n");
    book.sheets[0].rows[2].cells[3].second = Cell::ofError("#N/A");
    const std::vector<Workbook> books{book};
    const ImportPreview preview = previewImport(exampleWorkspace(), books);
    INFO(listed(preview));
    REQUIRE(preview.findings.size() == 2);
    CHECK((preview.findings[0].kind == FindingKind::WrongType));
    CHECK(preview.findings[0].cell == "E2");
    CHECK(preview.findings[0].value.empty());
    CHECK((preview.findings[1].kind == FindingKind::ExcelError));
    CHECK(preview.findings[1].cell == "D3");
    CHECK(preview.changes.empty());
}

TEST_CASE("a hidden sheet is not read and said so", "[exchange][import][damage]")
{
    Workbook book = workbookOf("x.xlsx", "need", "Đơn vị,Lĩnh vực,Cần,Có mặt\nKeng Đu,VP01,1,1\n");
    book.sheets[0].hidden = true;
    const std::vector<Workbook> books{book};
    const ImportPreview preview = previewImport(exampleWorkspace(), books);
    REQUIRE(preview.findings.size() == 1);
    CHECK((preview.findings[0].kind == FindingKind::HiddenSheet));
    CHECK(preview.changes.empty());
}

TEST_CASE("a hundred thousand wrong rows end in a bounded list of findings", "[exchange][import][damage]")
{
    std::string csv = "Đơn vị,Lĩnh vực,Cần,Có mặt\n";
    for (int i = 0; i < 100'000; ++i)
        csv += "Không có " + std::to_string(i) + ",KT03,x,1\n";
    const ImportPreview preview = previewOf(exampleWorkspace(), "need", csv);
    CHECK(preview.findings.size() == 1'001);
    CHECK((preview.findings.back().kind == FindingKind::TooManyFindings));
    CHECK(preview.counts.at(0).leftOut == 100'000);
    CHECK(preview.changes.empty());
}

TEST_CASE("a hundred thousand good rows become as many changes", "[exchange][import]")
{
    std::string csv = "Mã,Họ và tên,Đối tượng,Đơn vị,Lĩnh vực,Ngày sinh,Khối biên chế,Cấp chức vụ\n";
    for (int i = 0; i < 100'000; ++i)
        csv += "N" + std::to_string(i) + ",Nguyễn Văn An,Công chức,xã Keng Đu,KT03,02/03/1985,Khối chính quyền,Chuyên viên\n";
    const ImportPreview preview = previewOf(exampleWorkspace(), "staff", csv);
    CHECK(preview.findings.empty());
    CHECK(preview.changes.size() == 100'000);
}
