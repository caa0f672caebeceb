// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/workbook_reader.h"
#include "tests/core/exchange/file_maker.h"
#include "tests/support/catch.h"

using namespace botri;
using namespace botri::exchange;
using namespace botri::exchange::test;
using namespace std::chrono;

namespace {

Sheet onlySheet(const Parts& parts, const ReadLimits& limits = {})
{
    const TemporaryFolder folder;
    writeZip(folder.file("file.bin"), parts);
    Workbook book = readOrFail(folder.file("file.bin"), limits);
    REQUIRE(book.sheets.size() == 1);
    return std::move(book.sheets[0]);
}

}  // namespace

TEST_CASE("an Excel workbook gives the values a person sees", "[exchange][xlsx]")
{
    const Sheet sheet = onlySheet(xlsxParts(
        R"(<row r="1"><c r="A1" t="s"><v>0</v></c><c t="s"><v>1</v></c></row>)"
        R"(<row r="3"><c r="B3" s="1"><v>45976</v></c><c r="C3" s="2"><v>45976.5</v></c><c r="D3" s="3"><v>123</v></c><c r="E3" s="4"><v>0.5</v></c></row>)"
        R"(<row><c t="b"><v>1</v></c><c t="e"><v>#N/A</v></c><c t="str"><f>A1&amp;"x"</f><v>tên_x000D_x</v></c>)"
        R"(<c t="inlineStr"><is><t>Kỳ Sơn</t></is></c><c><f>1+1</f><v>2</v></c><c><f>NOW()</f></c><c t="d"><v>2025-11-15T00:00:00</v></c><c><v>1E2</v></c></row>)",
        R"(<mergeCells><mergeCell ref="A1:A2"/></mergeCells>)"));
    CHECK(sheet.name == "Nhân sự");
    CHECK(sheet.at({1, 1}).shown() == "Họ và tên");
    CHECK(sheet.at({1, 2}).shown() == "Nguyễn Văn An");
    CHECK(sheet.mergedAt({2, 1}).shown() == "Họ và tên");
    CHECK(sheet.at({3, 2}) == Cell::ofDate(2025y / November / 15));
    CHECK(sheet.at({3, 3}) == Cell::ofDate(2025y / November / 15));
    CHECK(sheet.at({3, 4}).shown() == "00123");
    CHECK(sheet.at({3, 5}) == Cell::ofNumber(0.5));
    CHECK(sheet.at({4, 1}) == Cell::ofBoolean(true));
    CHECK(sheet.at({4, 2}) == Cell::ofError("#N/A"));
    CHECK(sheet.at({4, 3}).shown() == "tên\rx");
    CHECK(sheet.at({4, 4}).shown() == "Kỳ Sơn");
    CHECK(sheet.at({4, 5}) == Cell::ofNumber(2));
    CHECK(sheet.at({4, 6}).empty());
    CHECK(sheet.at({4, 7}) == Cell::ofDate(2025y / November / 15));
    CHECK(sheet.at({4, 8}).number() == 100);
    REQUIRE(sheet.notes.size() == 1);
    CHECK(cellReference(sheet.notes[0].place) == "F4");
}

TEST_CASE("a workbook that counts days from 1904 gives the same dates", "[exchange][xlsx]")
{
    Parts parts = xlsxParts(R"(<row><c s="1"><v>44514</v></c></row>)");
    auto& workbook = parts["xl/workbook.xml"];
    workbook.insert(workbook.find("<sheets>"), R"(<workbookPr date1904="1"/>)");
    CHECK(onlySheet(parts).at({1, 1}) == Cell::ofDate(2025y / November / 15));
}

TEST_CASE("rows and cells out of order are put in order and the later value stays", "[exchange][xlsx]")
{
    const Sheet sheet = onlySheet(xlsxParts(R"(<row r="5"><c r="B5"><v>1</v></c><c r="A5"><v>2</v></c></row>)"
                                            R"(<row r="2"><c r="A2"><v>3</v></c></row><row r="5"><c r="A5"><v>4</v></c></row>)"));
    REQUIRE(sheet.rows.size() == 2);
    CHECK(sheet.rows[0].number == 2);
    CHECK(sheet.at({5, 1}).number() == 4);
    CHECK(sheet.at({5, 2}).number() == 1);
    CHECK(sheet.rows[1].cells.size() == 2);
}

TEST_CASE("a cell in the last corner of a sheet costs one cell, and limits are reported", "[exchange][xlsx]")
{
    const Parts parts =
        xlsxParts(R"(<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>7</v></c></row>)");
    SECTION("within limits")
    {
        ReadLimits limits;
        limits.rows = 2'000'000;
        limits.columns = 20'000;
        const Sheet sheet = onlySheet(parts, limits);
        REQUIRE(sheet.rows.size() == 2);
        CHECK(sheet.at({1'048'576, 16'384}).number() == 7);
    }
    SECTION("beyond the limit of rows")
    {
        const Sheet sheet = onlySheet(parts);
        CHECK(sheet.rows.size() == 1);
        REQUIRE(sheet.notes.size() == 1);
        CHECK(sheet.notes[0].why.en.find("Rows below row 200000") == 0);
    }
    SECTION("beyond the limit of columns")
    {
        ReadLimits limits;
        limits.rows = 2'000'000;
        const Sheet sheet = onlySheet(parts, limits);
        CHECK(sheet.rows.size() == 1);
        REQUIRE(sheet.notes.size() == 1);
        CHECK(sheet.notes[0].why.vi.find("bên phải cột ALL") != std::string::npos);
    }
}

TEST_CASE("hidden sheets are marked and chart sheets passed over", "[exchange][xlsx]")
{
    Parts parts = xlsxParts("");
    auto& workbook = parts["xl/workbook.xml"];
    workbook.insert(workbook.find("</sheets>"),
        R"(<sheet name="Ẩn" sheetId="2" state="hidden" r:id="rId1"/><sheet name="Biểu đồ" sheetId="3" r:id="rId9"/>)");
    auto& links = parts["xl/_rels/workbook.xml.rels"];
    links.insert(
        links.find("</Relationships>"), R"(<Relationship Id="rId9" Type="x/chartsheet" Target="chartsheets/sheet1.xml"/>)");
    const TemporaryFolder folder;
    writeZip(folder.file("x.xlsx"), parts);
    const Workbook book = readOrFail(folder.file("x.xlsx"));
    REQUIRE(book.sheets.size() == 2);
    CHECK_FALSE(book.sheets[0].hidden);
    CHECK(book.sheets[1].hidden);
}

TEST_CASE("an OpenDocument sheet gives the values a person sees", "[exchange][ods]")
{
    const Sheet sheet = onlySheet(odsParts(
        R"(<table:table table:name="Xã" table:style-name="ta2"><table:table-header-rows><table:table-row>)"
        R"(<table:table-cell office:value-type="string" table:number-columns-spanned="2"><text:p>Tên <text:span>xã</text:span><text:s text:c="2"/>A</text:p><text:p>dòng 2</text:p>)"
        R"(<office:annotation><text:p>ghi chú</text:p></office:annotation></table:table-cell><table:covered-table-cell/>)"
        R"(<table:table-cell office:value-type="float" office:value="5509" calcext:value-type="float"><text:p>5.509</text:p></table:table-cell></table:table-row></table:table-header-rows>)"
        R"(<table:table-row table:number-rows-repeated="2"><table:table-cell table:number-columns-repeated="3" office:value-type="percentage" office:value="0.25"><text:p>25 %</text:p></table:table-cell></table:table-row>)"
        R"(<table:table-row table:number-rows-repeated="3"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>)"
        R"(<table:table-row><table:table-cell office:value-type="date" office:date-value="2025-11-15T08:00:00"><text:p>15/11/25</text:p></table:table-cell>)"
        R"(<table:table-cell office:value-type="boolean" office:boolean-value="true"><text:p>TRUE</text:p></table:table-cell>)"
        R"(<table:table-cell office:value-type="string" office:string-value="" calcext:value-type="error"><text:p>#N/A</text:p></table:table-cell>)"
        R"(<table:table-cell office:value-type="currency" office:currency="VND" office:value="1200000"><text:p>1.200.000 ₫</text:p></table:table-cell>)"
        R"(<table:table-cell office:value-type="string" office:string-value="không đoạn"/></table:table-row>)"
        R"(<table:table-row table:number-rows-repeated="1048560"><table:table-cell/></table:table-row></table:table>)",
        R"(<style:style style:name="ta2" style:family="table"><style:table-properties table:display="false"/></style:style>)"));
    CHECK(sheet.hidden);
    CHECK(sheet.at({1, 1}).shown() == "Tên xã  A\ndòng 2");
    CHECK(sheet.mergedAt({1, 2}).shown() == "Tên xã  A\ndòng 2");
    CHECK(sheet.at({1, 3}) == Cell::ofNumber(5509, "5.509"));
    CHECK(sheet.at({3, 3}) == Cell::ofNumber(0.25, "25 %"));
    CHECK(sheet.at({4, 1}).empty());
    CHECK(sheet.at({7, 1}) == Cell::ofDate(2025y / November / 15));
    CHECK(sheet.at({7, 2}) == Cell::ofBoolean(true));
    CHECK(sheet.at({7, 3}) == Cell::ofError("#N/A"));
    CHECK(sheet.at({7, 4}).number() == 1'200'000);
    CHECK(sheet.at({7, 5}).shown() == "không đoạn");
    CHECK(sheet.rows.size() == 4);
}

TEST_CASE("repetitions in an OpenDocument sheet are spread out only within limits", "[exchange][ods]")
{
    const Parts parts = odsParts(
        R"(<table:table table:name="A"><table:table-row table:number-rows-repeated="1048576">)"
        R"(<table:table-cell table:number-columns-repeated="16384" office:value-type="float" office:value="1"/></table:table-row></table:table>)");
    const TemporaryFolder folder;
    writeZip(folder.file("x.ods"), parts);
    CHECK(failureOf(folder.file("x.ods")).problem == ReadProblem::TooLarge);
    ReadLimits limits;
    limits.rows = 100;
    limits.columns = 10;
    const Sheet sheet = onlySheet(parts, limits);
    CHECK(sheet.rows.size() == 100);
    CHECK(sheet.lastColumn() == 10);
    CHECK(sheet.notes.size() == 2);
}

TEST_CASE("reading stops when the job is cancelled", "[exchange]")
{
    const TemporaryFolder folder;
    writeZip(folder.file("x.xlsx"), xlsxParts(R"(<row><c><v>1</v></c></row>)"));
    writeBytes(folder.file("x.csv"), "a,b\n1,2\n");
    std::stop_source source;
    source.request_stop();
    CHECK_THROWS_AS(readWorkbook(folder.file("x.xlsx"), {}, Job{source.get_token(), {}}), JobCancelled);
    CHECK_THROWS_AS(readWorkbook(folder.file("x.csv"), {}, Job{source.get_token(), {}}), JobCancelled);
}

TEST_CASE("reading reports how far each sheet has come", "[exchange]")
{
    std::string rows;
    for (int row = 0; row < 5'000; ++row)
        rows += "<row><c><v>" + std::to_string(row * 7919) + "</v></c></row>";
    const TemporaryFolder folder;
    writeZip(folder.file("x.xlsx"), xlsxParts(rows));
    std::int64_t read = 0;
    std::int64_t total = 0;
    Job job;
    job.onProgress = [&](const JobProgress& progress) {
        if (progress.step.vi.find("Nhân sự") == std::string::npos)
            return;
        CHECK(progress.done >= read);
        CHECK(progress.done <= progress.total);
        read = progress.done;
        total = progress.total;
    };
    REQUIRE(std::holds_alternative<Workbook>(readWorkbook(folder.file("x.xlsx"), {}, job)));
    CHECK(read > 64 * 1024);
    CHECK(read == total);
}
