// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/report_workbook.h"

#include <numeric>

#include "core/exchange/report_columns.h"
#include "core/exchange/workbook_reader.h"
#include "core/exchange/wrapped_text.h"
#include "tests/core/exchange/file_maker.h"
#include "tests/support/catch.h"

using namespace botri;
using namespace botri::exchange;
using namespace std::chrono_literals;

namespace {

report::Report sample()
{
    using report::Balance;
    using report::CellKind;
    report::Report made;
    made.header.superior = "TỈNH ỦY NGHỆ AN";
    made.documentType = "BIỂU TỔNG HỢP";
    made.subject = "Thừa, thiếu";
    made.header.nation = "ĐẢNG CỘNG SẢN VIỆT NAM";
    made.asOf = 2025y / 10 / 31;
    made.asOfLine = "Số liệu tính đến ngày 31/10/2025";
    made.illustrativeMark = "dữ liệu minh họa";
    made.recipientsLabel = "Nơi nhận:";
    made.recipients = {"Lưu."};
    report::ReportTable table;
    table.sheetName = "R1: thừa/thiếu";
    table.columns = {{"number", "", "STT", CellKind::Integer}, {"unit", "", "Xã, phường", CellKind::Text},
        {"a", "Văn phòng", "Thừa", CellKind::Balance}, {"b", "Văn phòng", "Thiếu", CellKind::Balance},
        {"c", "", "Ngày", CellKind::Date}, {"d", "", "Tỷ lệ", CellKind::Decimal}};
    table.rows = {{report::RowKind::Group, {std::string("I. Kỳ Sơn")}},
        {report::RowKind::Data,
            {std::int64_t{1}, std::string("Xã Keng Đu"), Balance{5}, Balance{-3}, Date{2025y / 12 / 1}, 84.82}},
        {report::RowKind::Total, {{}, std::string("Tổng cộng"), Balance{5}, Balance{-3}, {}, {}}}};
    table.notes = {"Vị trí đang kiêm nhiệm vẫn tính là thiếu."};
    made.tables = {table, table};
    return made;
}

Workbook written(const report::Report& report)
{
    const test::TemporaryFolder folder;
    const auto path = folder.file("report.xlsx");
    writeReport(path, report);
    const ReadOutcome outcome = readWorkbook(path);
    REQUIRE(std::holds_alternative<Workbook>(outcome));
    return std::get<Workbook>(outcome);
}

/// Where the text stands.
CellPlace find(const Sheet& sheet, const std::string& text)
{
    for (const SheetRow& row : sheet.rows)
        for (const auto& [column, cell] : row.cells)
            if (cell.shown() == text)
                return {row.number, column};
    return {};
}

}  // namespace

TEST_CASE("a report's figures and dates are numbers and dates in its workbook", "[exchange]")
{
    const Workbook workbook = written(sample());
    const Sheet& sheet = workbook.sheets.front();
    const CellPlace unit = find(sheet, "Xã Keng Đu");
    REQUIRE(unit.row > 0);
    CHECK(sheet.at({unit.row, 1}).number() == 1);
    CHECK(sheet.at({unit.row, 3}).number() == 5);
    CHECK(sheet.at({unit.row, 4}).number() == -3);
    CHECK(sheet.at({unit.row, 5}).date() == Date{2025y / 12 / 1});
    CHECK(sheet.at({unit.row, 6}).number() == Approx(84.82));
    CHECK(find(sheet, "I. Kỳ Sơn") == CellPlace{unit.row - 1, 2});
    CHECK(find(sheet, "Tổng cộng") == CellPlace{unit.row + 1, 2});
}

TEST_CASE("a report's two levels of headings are merged in its workbook", "[exchange]")
{
    const Workbook workbook = written(sample());
    const Sheet& sheet = workbook.sheets.front();
    const CellPlace group = find(sheet, "Văn phòng");
    REQUIRE(group.row > 0);
    CHECK(sheet.mergedAt({group.row, 4}).shown() == "Văn phòng");
    CHECK(sheet.at({group.row + 1, 4}).shown() == "Thiếu");
    CHECK(sheet.mergedAt({group.row + 1, 2}).shown() == "Xã, phường");
}

TEST_CASE("every table of a report has its sheet, and the notes one more", "[exchange]")
{
    const Workbook workbook = written(sample());
    REQUIRE(workbook.sheets.size() == 3);
    CHECK(workbook.sheets[0].name == "R1- thừa-thiếu");
    CHECK(workbook.sheets[1].name == "2. R1- thừa-thiếu");
    CHECK(find(workbook.sheets[0], "Số liệu tính đến ngày 31/10/2025 – dữ liệu minh họa").row > 0);
    CHECK(find(workbook.sheets[2], "- Vị trí đang kiêm nhiệm vẫn tính là thiếu.").row > 0);
    CHECK(find(workbook.sheets[2], "- Lưu.").row > 0);
}

TEST_CASE("equal reports give equal workbooks", "[exchange]")
{
    const WrittenWorkbook workbook = workbookOf(sample());
    CHECK(workbook.created == std::chrono::sys_days{2025y / 10 / 31});
    CHECK(workbook.title == "BIỂU TỔNG HỢP Thừa, thiếu");
}

TEST_CASE("a report's workbook has the header in two columns and the title across the table", "[exchange]")
{
    const Workbook workbook = written(sample());
    const Sheet& sheet = workbook.sheets.front();
    const CellPlace issuer = find(sheet, "TỈNH ỦY NGHỆ AN");
    const CellPlace nation = find(sheet, "ĐẢNG CỘNG SẢN VIỆT NAM");
    REQUIRE(issuer.row > 0);
    CHECK(issuer.column == 1);
    CHECK(nation.row == issuer.row);
    CHECK(nation.column > 1);
    CHECK(sheet.mergedAt({nation.row, 6}).shown() == "ĐẢNG CỘNG SẢN VIỆT NAM");
    const CellPlace type = find(sheet, "BIỂU TỔNG HỢP");
    CHECK(sheet.mergedAt({type.row, 6}).shown() == "BIỂU TỔNG HỢP");
}

TEST_CASE("a report's workbook is as wide as a page prints legibly, whatever its texts", "[exchange]")
{
    report::Report made = sample();
    for (int i = 0; i < 12; ++i) {
        made.tables[0].columns.push_back({"text", "", "Cột chữ", report::CellKind::Text});
        for (report::ReportRow& row : made.tables[0].rows)
            if (row.kind != report::RowKind::Group)
                row.cells.emplace_back(std::string("mấy chữ rất dài viết trong một ô của bảng này"));
    }
    const WrittenWorkbook workbook = workbookOf(made);
    const auto& table = std::get<WrittenTable>(workbook.sheets.front());
    double width = 0;
    for (const WrittenColumn& column : table.columns)
        width += column.width;
    CHECK(width <= 160);
    CHECK(table.columns[2].type == ColumnType::Balance);
}

TEST_CASE("words wrap into as many lines as they need in a sheet", "[exchange]")
{
    CHECK(wrappedLines("", 10) == 1);
    CHECK(wrappedLines("Xã Keng Đu", 11) == 1);
    CHECK(wrappedLines("Xã Keng Đu, Phòng Kinh tế", 11) == 3);
    CHECK(wrappedLines("HĐND và UBND", 12) == 2);  // capitals are wide
    CHECK(wrappedLines("Xã Keng Đu\nPhòng Kinh tế", 20) == 2);
    CHECK(wrappedLines(std::string(35, 'x'), 10) == 4);  // no word to break at
    CHECK(wrappedLines("a " + std::string(35, 'x'), 10) == 5);
}

TEST_CASE("a report's columns in a sheet hold whole words and give room to the column that makes rows high", "[exchange]")
{
    report::Report report = sample();
    report::ReportTable& table = report.tables.front();
    table.columns.push_back({"e", "", "Thẩm quyền", report::CellKind::Text});
    for (report::ReportRow& row : table.rows)
        if (row.kind != report::RowKind::Group)
            row.cells.emplace_back(std::string());
    const std::string authority = "Người đứng đầu cơ quan sử dụng, sau khi cơ quan quản lý đồng ý chủ trương";
    table.rows[1].cells.back() = authority;
    const std::vector<double> roomy = sheetWidths(report, table);
    REQUIRE(roomy.size() == table.columns.size());
    CHECK(roomy.back() == 32);      // as wide as it may get: there is room
    CHECK(roomy[1] >= 12);          // "Xã Keng Đu" on one line
    for (int i = 0; i < 12; ++i) {  // now there is none
        table.columns.push_back({"f", "", "Kiêm nhiệm", report::CellKind::Integer});
        for (report::ReportRow& row : table.rows)
            if (row.kind != report::RowKind::Group)
                row.cells.emplace_back(std::int64_t{1});
    }
    const std::vector<double> tight = sheetWidths(report, table);
    CHECK(std::accumulate(tight.begin(), tight.end(), 0.0) < 240);
    for (std::size_t column = 7; column < tight.size(); ++column)
        CHECK(tight[column] >= 6);  // "nhiệm" is never broken
    CHECK(wrappedLines(authority, tight[6]) < wrappedLines(authority, 12));
}
