// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "core/exchange/finding_export.h"
#include "core/exchange/import_files.h"
#include "tests/core/exchange/example_workspace.h"
#include "tests/support/catch.h"

using namespace botri;
using namespace botri::exchange;
using namespace botri::exchange::test;
using namespace botri::model;

namespace {

int countOf(const ImportPreview& preview, RowFate fate)
{
    return static_cast<int>(std::ranges::count(preview.rows, fate, &ImportedRow::fate));
}

const Finding* findingOfKind(const ImportPreview& preview, FindingKind kind)
{
    const auto found = std::ranges::find(preview.findings, kind, &Finding::kind);
    return found == preview.findings.end() ? nullptr : &*found;
}

}  // namespace

TEST_CASE("every row of a sheet has a fate, and they add up to the counts", "[exchange][import]")
{
    const Workspace current = exampleWorkspace();
    const ImportPreview preview = previewOf(current, "need",
        "Đơn vị,Lĩnh vực,Cần,Có mặt\nKeng Đu,KT03,9,1\nThành Vinh,KT03,1,1\nMường Không,KT03,1,1\nNhân Hòa,VP01,ba,1\n");
    INFO(listed(preview));
    REQUIRE(preview.counts.size() == 1);
    CHECK(countOf(preview, RowFate::LeftOut) == 2);
    CHECK(countOf(preview, RowFate::LeftOut) == preview.counts[0].leftOut);
    CHECK(countOf(preview, RowFate::Added) == preview.counts[0].added);
    CHECK(countOf(preview, RowFate::Changed) == preview.counts[0].changed);
    REQUIRE(preview.rows.size() == 4);
    CHECK(preview.rows[0].row == 2);
    REQUIRE(preview.rows[0].change);
    CHECK(preview.changes[*preview.rows[0].change].after->at(0) == Value(std::string("16822")));
    CHECK(preview.absent.empty());  // rows were left out: nobody may conclude what is missing
}

TEST_CASE("rows of the plan that the file lacks are named and left alone", "[exchange][import]")
{
    const Workspace current = exampleWorkspace();
    const ImportPreview preview = previewOf(current, "need", "Đơn vị,Lĩnh vực,Cần,Có mặt\nKeng Đu,KT03,9,1\n");
    INFO(listed(preview));
    CHECK(preview.absent.size() == current.rowCount(TableId::Need) - 1);
    CHECK(std::ranges::all_of(preview.changes, [](const RowChange& change) { return change.after.has_value(); }));
}

TEST_CASE("a row that names a row left out says so", "[exchange][import]")
{
    const std::vector<Workbook> books{workbookOf("a.csv", "unit", "Mã,Tên đơn vị,Loại,Dân số\n20001,Xã Mới,Xã,nhiều\n"),
        workbookOf("b.csv", "need", "Đơn vị,Lĩnh vực,Cần,Có mặt\nxã Mới,KT03,2,1\n20001,VP01,2,1\n")};
    const ImportPreview preview = previewImport(exampleWorkspace(), books);
    INFO(listed(preview));
    CHECK(preview.changes.empty());
    CHECK(std::ranges::count(preview.findings, FindingKind::DependsOnLeftOut, &Finding::kind) == 2);
    CHECK(findingOfKind(preview, FindingKind::DependsOnLeftOut)->why.vi.find("dòng 2") != std::string::npos);
}

TEST_CASE("columns that new rows need are told of every sheet, also where its rows hang on rows left out", "[exchange][import]")
{
    const std::vector<Workbook> books{workbookOf("a.csv", "unit", "Mã,Tên đơn vị\n20001,Mường Mới\n"),
        workbookOf("b.csv", "need", "Đơn vị,Lĩnh vực,Cần\nMường Mới,KT03,2\n")};
    const ImportPreview preview = previewImport(exampleWorkspace(), books);
    INFO(listed(preview));
    for (const char* column : {"“Loại đơn vị”", "“Có mặt”"}) {
        CAPTURE(column);
        CHECK(std::ranges::count_if(preview.findings, [&](const Finding& each) {
            return each.kind == FindingKind::MissingColumn && each.why.vi.find(column) != std::string::npos;
        }) == 1);
    }
    // A row that may be there under its right name needs no such column.
    const ImportPreview misspelt = previewOf(exampleWorkspace(), "need", "Đơn vị,Lĩnh vực,Cần\nKeng Đuu,KT03,2\n");
    INFO(listed(misspelt));
    CHECK(findingOfKind(misspelt, FindingKind::MissingColumn) == nullptr);
}

TEST_CASE("a misspelt name of a row left out is answered with that row", "[exchange][import]")
{
    const std::vector<Workbook> books{workbookOf("a.csv", "unit", "Mã,Tên đơn vị,Loại,Dân số\n17231,Xã Mỹ Lý,Xã,nhiều\n"),
        workbookOf("b.csv", "need", "Đơn vị,Lĩnh vực,Cần,Có mặt\nMĩ Lí,KT03,2,1\n")};
    for (const Workspace& current : {exampleWorkspace(), Workspace()}) {
        const ImportPreview preview = previewImport(current, books);
        INFO(listed(preview));
        const Finding* finding = findingOfKind(preview, FindingKind::UnknownReference);
        REQUIRE(finding);
        CHECK(finding->mend.vi.find("Mỹ Lý – 17231 (trang tính “unit”, dòng 2, cũng bị bỏ ra)?") != std::string::npos);
        CHECK(finding->mend.vi.find("trước") == std::string::npos);
    }
}

TEST_CASE("findings name causes before what follows from them, in the order of the tables", "[exchange][import]")
{
    const std::vector<Workbook> books{
        workbookOf("a.csv", "staff",
            "Mã,Họ và tên,Đối tượng,Đơn vị,Lĩnh vực\nN1,An,Công chức,Mường Mới,KT03\nN2,Bình,Thợ điện,Keng Đu,KT03\n"),
        workbookOf("b.csv", "need", "Đơn vị,Lĩnh vực,Cần,Có mặt\nKèng Đu,VP01,1,1\nMường Mới,KT03,2,1\nKeng Đu,KT03,ba,1\n"),
        workbookOf("c.csv", "unit", "Mã,Tên đơn vị,Loại,Dân số\n20001,Mường Mới,Xã,nhiều\n")};
    const ImportPreview preview = previewImport(exampleWorkspace(), books);
    INFO(listed(preview));
    std::string order;
    for (const Finding& each : preview.findings)
        if (each.severity != Severity::Note)
            order +=
                each.sheet + " " + std::to_string(each.row) + (each.kind == FindingKind::DependsOnLeftOut ? " follows; " : "; ");
    CHECK(order == "unit 2; need 4; staff 3; need 3 follows; staff 2 follows; need 2; ");
}

TEST_CASE("what to do about a column of no use can be done from the terminal too", "[exchange][import]")
{
    const ImportPreview preview =
        previewOf(exampleWorkspace(), "need", "Đơn vị,Lĩnh vực,Cần,Có mặt,Màu sắc\nKeng Đu,VP01,1,1,đỏ\n");
    const Finding* finding = findingOfKind(preview, FindingKind::UnusedColumn);
    REQUIRE(finding);
    CHECK(finding->mend.vi.find("tệp mẫu") != std::string::npos);
    CHECK(finding->mend.vi.find("trong cửa sổ chương trình") != std::string::npos);
}

TEST_CASE("short and everyday headings are understood", "[exchange][import]")
{
    const ImportPreview units = previewOf(exampleWorkspace(), "x", "Mã đơn vị,Tên,Loại,Huyện cũ\n17232,Bắc Lý,xã,Kỳ Sơn\n");
    INFO(listed(units));
    CHECK(units.sheets.at(0).table == TableId::Unit);
    CHECK(units.changes.size() == 1);
    for (const char* present : {"Số người hiện có", "Số hiện có", "Số người có mặt"}) {
        const ImportPreview needs =
            previewOf(exampleWorkspace(), "x", "Tên xã,Vị trí việc làm,Số cần," + std::string(present) + "\nKeng Đu,VP01,2,1\n");
        INFO(present << "\n" << listed(needs));
        CHECK(needs.changes.size() == 1);
    }
}

TEST_CASE("a sheet refused whole is told every column it lacks", "[exchange][import]")
{
    const ImportPreview preview = previewOf(exampleWorkspace(), "x", "Cần,Màu\n1,đỏ\n");
    const Finding* finding = findingOfKind(preview, FindingKind::UnknownSheet);
    REQUIRE(finding);
    CHECK(finding->mend.vi.find("“Có mặt”") != std::string::npos);
}

TEST_CASE("the region nobody gave is told with the number of communes", "[exchange][import]")
{
    const std::string rows = ",Mường Mới,Xã,\n20002,Mường Cũ,Xã,\nSXD,Sở Xây dựng,department,\n";
    for (const char* heading : {"Vùng", ""}) {
        const ImportPreview preview =
            previewOf(exampleWorkspace(), "unit", "Mã,Tên đơn vị,Loại," + std::string(heading) + "\n20001" + rows);
        INFO(listed(preview));
        CHECK(preview.changes.size() == 3);
        CHECK(std::ranges::count_if(preview.findings, [](const Finding& each) {
            return each.severity == Severity::Warning && each.why.vi.find("“Vùng”") != std::string::npos
                && each.why.vi.find("2 dòng mới, nên lấy mặc định “Đồng bằng”") != std::string::npos;
        }) == 1);
    }
    const ImportPreview known = previewOf(exampleWorkspace(), "unit", "Mã,Tên đơn vị,Loại\n16822,Keng Đu,Xã\n");
    CHECK(known.findings.empty());
}

TEST_CASE("what is usual and no column gives is told with the number of new communes", "[exchange][import]")
{
    const ImportPreview preview = previewOf(exampleWorkspace(), "unit",
        "Mã,Tên đơn vị,Loại,Vùng\n20001,Xã Mới,Xã,Miền núi\n20002,Xã Cũ,Xã,Miền núi\nSX,Sở Xanh,\"Sở, ban, ngành\",\n");
    INFO(listed(preview));
    const auto told = std::ranges::find_if(
        preview.findings, [](const Finding& each) { return each.why.vi.find("Hình thành do sáp nhập") != std::string::npos; });
    REQUIRE(told != preview.findings.end());
    CHECK(told->severity == Severity::Warning);
    CHECK(told->why.vi == "không có cột “Hình thành do sáp nhập” cho 2 dòng mới, nên lấy mặc định “Có”");
}

TEST_CASE("an empty sheet says nothing of the rows of the plan", "[exchange][import]")
{
    const ImportPreview preview = previewOf(exampleWorkspace(), "Nhu cầu và có mặt", "Đơn vị,Lĩnh vực,Cần,Có mặt\n");
    CHECK(preview.sheets.at(0).table == TableId::Need);
    CHECK(preview.absent.empty());
}

TEST_CASE("all columns that are missing are named at once", "[exchange][import]")
{
    const ImportPreview preview = previewOf(exampleWorkspace(), "Nhu cầu và có mặt", "Cần,Ghi chú\n1,a\n");
    INFO(listed(preview));
    const Finding* finding = findingOfKind(preview, FindingKind::MissingColumn);
    REQUIRE(finding);
    for (const char* column : {"Mã đơn vị", "Mã lĩnh vực", "Có mặt"}) {
        CAPTURE(column);
        CHECK(finding->why.vi.find(column) != std::string::npos);
    }
    REQUIRE(preview.sheets.size() == 1);
    CHECK(preview.sheets[0].table == TableId::Need);  // so that the columns can be matched by hand at once
    CHECK(preview.changes.empty());
}

TEST_CASE("a sheet that fits no table is told the nearest and what that lacks", "[exchange][import]")
{
    const ImportPreview preview = previewOf(exampleWorkspace(), "x", "Cần,Màu\n1,đỏ\n");
    INFO(listed(preview));
    const Finding* finding = findingOfKind(preview, FindingKind::UnknownSheet);
    REQUIRE(finding);
    CHECK(finding->mend.vi.find("“Nhu cầu và có mặt”") != std::string::npos);
    CHECK(finding->mend.vi.find("“Mã đơn vị”") != std::string::npos);
    const ImportPreview strange = previewOf(exampleWorkspace(), "x", "Món,Màu\nPhở,đỏ\n");
    REQUIRE(findingOfKind(strange, FindingKind::UnknownSheet));
    CHECK(findingOfKind(strange, FindingKind::UnknownSheet)->mend.vi.find("Gần nhất") == std::string::npos);
}

TEST_CASE("a sheet without its keys is one finding, not one a row", "[exchange][import]")
{
    const std::vector<Workbook> books{workbookOf("a.csv", "x", "Cột,Cần,Có mặt\nKeng Đu,1,1\nThành Vinh,1,1\n")};
    const std::vector<SheetChoice> choices{{"a.csv", "x", TableId::Need, {}, 0}};
    const ImportPreview preview = previewImport(exampleWorkspace(), books, {}, choices);
    INFO(listed(preview));
    REQUIRE(preview.sheets.size() == 1);
    CHECK(preview.sheets[0].missingKeys.size() == 2);
    CHECK(std::ranges::count(preview.findings, Severity::Error, &Finding::severity) == 1);
    CHECK(preview.changes.empty());
}

TEST_CASE("a hidden sheet can be chosen all the same", "[exchange][import]")
{
    Workbook book = workbookOf("a.xlsx", "need", "Đơn vị,Lĩnh vực,Cần,Có mặt\nKeng Đu,VP01,1,1\n");
    book.sheets[0].hidden = true;
    const std::vector<Workbook> books{book};
    const ImportPreview hidden = previewImport(exampleWorkspace(), books);
    REQUIRE(hidden.sheets.size() == 1);
    CHECK(hidden.sheets[0].hidden);
    CHECK(hidden.changes.empty());
    const std::vector<SheetChoice> choices{{"a.xlsx", "need", TableId::Need, {}, 0}};
    CHECK(previewImport(exampleWorkspace(), books, {}, choices).changes.size() == 1);
}

TEST_CASE("a specialty that is not in the list is answered with the nearest ones", "[exchange][import]")
{
    const ImportPreview preview = previewImport(exampleWorkspace(),
        std::vector<Workbook>{workbookOf("b.csv", "need",
            "Đơn vị,Lĩnh vực,Cần,Có mặt\nKeng Đu,Địa chính học,2,1\n"
            "Keng Đu,Hàng không,2,1\n")});
    INFO(listed(preview));
    std::vector<const Finding*> unknown;
    for (const Finding& finding : preview.findings)
        if (finding.kind == FindingKind::UnknownReference)
            unknown.push_back(&finding);
    REQUIRE(unknown.size() == 2);
    CHECK(unknown[0]->mend.vi.find("Có phải là") == 0);
    CHECK(unknown[0]->mend.vi.find("KT03") != std::string::npos);
    CHECK(unknown[1]->mend.vi.find("trước") == std::string::npos);  // the table is there: importing it first mends nothing
}

TEST_CASE("a part of the name of one specialty alone is taken for it, and that is said", "[exchange][import]")
{
    const ImportPreview preview =
        previewOf(exampleWorkspace(), "need", "Đơn vị,Lĩnh vực,Cần,Có mặt\nThành Vinh,Đất đai,2,1\nKeng Đu,đất,2,1\n");
    INFO(listed(preview));
    REQUIRE(preview.changes.size() == 1);
    CHECK(preview.changes[0].after->at(1) == Value(std::string("KT03")));
    const Finding* guessed = findingOfKind(preview, FindingKind::GuessedReference);
    REQUIRE(guessed);
    CHECK(guessed->cell == "B2");
    CHECK(findingOfKind(preview, FindingKind::UnknownReference)->cell == "B3");  // one word says too little
}

TEST_CASE("everyday headings of staff lists are understood", "[exchange][import]")
{
    const ImportPreview preview = previewOf(exampleWorkspace(), "Danh sách",
        "Số hiệu CBCC,Họ và tên,Đối tượng,Nơi công tác,Lĩnh vực phụ trách,Sinh năm,Ngành đào tạo,Trình độ LLCT,Tự nguyện\n"
        "N1,An,Công chức,Keng Đu,KT03,1985,Luật,Trung cấp,x\n");
    INFO(listed(preview));
    REQUIRE(preview.sheets.size() == 1);
    CHECK(std::ranges::count(preview.sheets[0].columns, ColumnRole::Unused, &ColumnMatch::role) == 0);
    CHECK(preview.changes.size() == 1);
}

TEST_CASE("a key that no column gives is told with its value and its rows", "[exchange][import]")
{
    const std::string rows = "Keng Đu,KT03,2,1\nKeng Đu,VP01,2,1\n";
    const ImportPreview preview = previewImport(
        exampleWorkspace(), std::vector<Workbook>{workbookOf("b.csv", "need", "Đơn vị,Lĩnh vực,Cần,Có mặt\n" + rows)});
    INFO(listed(preview));
    const Finding* told = findingOfKind(preview, FindingKind::MissingColumn);
    REQUIRE(told);
    CHECK(told->severity == Severity::Note);
    CHECK(told->why.vi.find("Khối biên chế") != std::string::npos);
    CHECK(told->why.vi.find("2 dòng") != std::string::npos);
    const ImportPreview whole = previewImport(exampleWorkspace(),
        std::vector<Workbook>{
            workbookOf("b.csv", "need", "Khối biên chế,Đơn vị,Lĩnh vực,Cần,Có mặt\nChính quyền,Keng Đu,KT03,2,1\n")});
    CHECK_FALSE(findingOfKind(whole, FindingKind::MissingColumn));
}

TEST_CASE("a suggestion is offered once", "[exchange][import]")
{
    const std::vector<Workbook> books{workbookOf("a.csv", "unit", "Mã,Tên đơn vị,Loại,Dân số\n00123,Nhân Hòa,Xã,4000\n"),
        workbookOf("b.csv", "need", "Đơn vị,Lĩnh vực,Cần,Có mặt\nNhân Hoaf,KT03,2,1\n")};
    const ImportPreview preview = previewImport(exampleWorkspace(), books);
    INFO(listed(preview));
    const Finding* finding = findingOfKind(preview, FindingKind::UnknownReference);
    REQUIRE(finding);
    const std::size_t first = finding->mend.vi.find("Nhân Hòa");
    REQUIRE(first != std::string::npos);
    CHECK(finding->mend.vi.find("Nhân Hòa", first + 1) == std::string::npos);
}

TEST_CASE("a corrected cell is read instead of what the file holds", "[exchange][import]")
{
    const std::vector<Workbook> books{workbookOf("a.csv", "need", "Đơn vị,Lĩnh vực,Cần,Có mặt\nKeng Đuu,VP01,ba,1\n")};
    const std::vector<CellCorrection> corrections{{"a.csv", "need", {2, 1}, "Keng Đu"}, {"a.csv", "need", {2, 3}, "3"}};
    CHECK(previewImport(exampleWorkspace(), books).changes.empty());
    const ImportPreview preview = previewImport(exampleWorkspace(), corrected(books, corrections));
    INFO(listed(preview));
    CHECK(findsOnlyTheDefaultPool(preview));
    CHECK(preview.changes.size() == 1);
    const std::vector<CellCorrection> cleared{{"a.csv", "need", {2, 1}, ""}, {"a.csv", "need", {9, 2}, "x"}};
    const std::vector<Workbook> after = corrected(books, cleared);
    CHECK(after[0].sheets[0].at({2, 1}).empty());
    CHECK(after[0].sheets[0].at({9, 2}).shown() == "x");
}

TEST_CASE("sheets with the same headings have the same layout, whatever their titles and rows", "[exchange][import]")
{
    const std::vector<Workbook> books{
        workbookOf("a.csv", "Tháng 1", "BIỂU NHU CẦU\n\nĐơn vị,Lĩnh vực,Cần,Có mặt\nKeng Đu,VP01,1,1\n"),
        workbookOf("b.csv", "Tháng 2", "đơn vị,LĨNH VỰC,Cần,Có mặt\nThành Vinh,VP01,1,1\n"),
        workbookOf("c.csv", "Tháng 3", "Lĩnh vực,Đơn vị,Cần,Có mặt\nVP01,Thành Vinh,1,1\n")};
    const std::vector<SheetMatch> matches = recogniseSheets(exampleWorkspace(), books);
    REQUIRE(matches.size() == 3);
    const std::string first = layoutOf(books[0].sheets[0], matches[0]);
    CHECK_FALSE(first.empty());
    CHECK(layoutOf(books[1].sheets[0], matches[1]) == first);
    CHECK(layoutOf(books[2].sheets[0], matches[2]) != first);
}

TEST_CASE("findings can be sent to the people who filled in the list", "[exchange][import]")
{
    const ImportPreview preview = previewOf(exampleWorkspace(), "need", "Đơn vị,Lĩnh vực,Cần,Có mặt\nKeng Đuu,VP01,1,1\n");
    const std::vector<CsvRow> rows = findingRows(preview.findings, Language::Vietnamese);
    REQUIRE(rows.size() == preview.findings.size() + 1);
    CHECK(std::ranges::find(rows[1], std::string("A2")) != rows[1].end());
    CHECK(std::ranges::find(rows[1], std::string("Keng Đuu")) != rows[1].end());
    CHECK(findingWorkbook(preview.findings, Language::English, {}).sheets.size() == 1);
    for (int kind = 0; kind <= static_cast<int>(FindingKind::TooManyFindings); ++kind)
        CHECK_FALSE(nameOf(static_cast<FindingKind>(kind)).vi.empty());
}
