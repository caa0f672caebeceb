// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/exchange_error.h"
#include "core/exchange/workbook_writer.h"
#include "tests/core/exchange/file_maker.h"
#include "tests/support/catch.h"

using namespace botri;
using namespace botri::exchange;
using namespace botri::exchange::test;
using namespace std::chrono;

namespace {

WrittenWorkbook sample()
{
    WrittenTable table;
    table.name = "Nhân sự";
    table.titles = {"DANH SÁCH NHÂN SỰ", "Số liệu tính đến ngày 01/11/2025"};
    table.columns = {
        {"Họ và tên", "", ColumnType::Text, 24, {}, "Viết đủ họ, đệm, tên"},
        {"Giao", "Biên chế", ColumnType::Integer, 10, {}, ""},
        {"Hệ số", "Biên chế", ColumnType::Decimal, 10, {}, ""},
        {"Ngày sinh", "", ColumnType::Date, 12, {}, ""},
        {"Nữ", "", ColumnType::Boolean, 6, {"x"}, ""},
        {"Khối", "", ColumnType::Text, 16, {"Chính quyền, đoàn thể", std::string(300, 'd')}, ""},
    };
    table.rows = {
        {{Cell::ofText("=HYPERLINK(\"http://x\")"), Cell::ofNumber(5), Cell::ofNumber(2.34), Cell::ofDate(1985y / March / 2),
             Cell::ofBoolean(true)},
            RowStyle::Plain},
        {{Cell::ofText("00123"), Cell::ofNumber(-5), Cell(), Cell::ofDate(1890y / March / 2), Cell::ofBoolean(false),
             Cell::ofText("_x0041_ <&> \"")},
            RowStyle::Plain},
        {{Cell::ofText("Tổng cộng"), Cell::ofNumber(0)}, RowStyle::Total},
    };
    table.frozenColumns = 1;
    table.spareRows = 500;
    WrittenGuide guide{"Hướng dẫn", {{"HƯỚNG DẪN", GuideStyle::Title}, {"+ điền vào ô trắng", GuideStyle::Body}}};
    return {"Mẫu", "Bố Trí", sys_days{2025y / November / 1}, {guide, table}};
}

}  // namespace

TEST_CASE("a written workbook reads back as it was described", "[exchange][writer]")
{
    const TemporaryFolder folder;
    writeWorkbook(folder.file("Biểu.xlsx"), sample());
    const Workbook book = readOrFail(folder.file("Biểu.xlsx"));
    REQUIRE(book.sheets.size() == 3);
    CHECK(book.sheets[0].at({2, 1}).shown() == "+ điền vào ô trắng");
    CHECK(book.sheets[2].hidden);
    const Sheet& sheet = book.sheets[1];
    CHECK(sheet.name == "Nhân sự");
    CHECK(sheet.at({1, 1}).shown() == "DANH SÁCH NHÂN SỰ");
    CHECK(sheet.mergedAt({5, 1}).shown() == "Họ và tên");
    CHECK(sheet.mergedAt({4, 3}).shown() == "Biên chế");
    CHECK(sheet.at({5, 3}).shown() == "Hệ số");
    CHECK(sheet.at({6, 1}) == Cell::ofText("=HYPERLINK(\"http://x\")"));
    CHECK(sheet.at({6, 2}) == Cell::ofNumber(5));
    CHECK(sheet.at({6, 3}) == Cell::ofNumber(2.34));
    CHECK(sheet.at({6, 4}) == Cell::ofDate(1985y / March / 2));
    CHECK(sheet.at({6, 5}) == Cell::ofText("x"));
    CHECK(sheet.at({7, 1}) == Cell::ofText("00123"));
    CHECK(sheet.at({7, 4}) == Cell::ofText("02/03/1890"));
    CHECK(sheet.at({7, 5}).empty());
    CHECK(sheet.at({7, 6}) == Cell::ofText("_x0041_ <&> \""));
    CHECK(sheet.at({8, 1}).shown() == "Tổng cộng");
}

TEST_CASE("the same description gives the same bytes", "[exchange][writer]")
{
    const TemporaryFolder folder;
    writeWorkbook(folder.file("a.xlsx"), sample());
    writeWorkbook(folder.file("b.xlsx"), sample());
    CHECK(readBytes(folder.file("a.xlsx")) == readBytes(folder.file("b.xlsx")));
}

TEST_CASE("a workbook that cannot be written leaves nothing behind", "[exchange][writer]")
{
    const TemporaryFolder folder;
    SECTION("no such folder")
    {
        try {
            writeWorkbook(folder.file("không có/x.xlsx"), sample());
            FAIL("it was written");
        } catch (const ExchangeError& error) {
            CHECK(static_cast<int>(error.code()) == static_cast<int>(ExchangeErrorCode::CannotCreate));
            CHECK(error.message().vi.find("không có/x.xlsx") != std::string::npos);
        }
    }
    SECTION("the target is a folder")
    {
        std::filesystem::create_directory(folder.file("x.xlsx"));
        CHECK_THROWS_AS(writeWorkbook(folder.file("x.xlsx"), sample()), ExchangeError);
    }
    SECTION("cancelled")
    {
        writeBytes(folder.file("x.xlsx"), "before");
        std::stop_source source;
        source.request_stop();
        CHECK_THROWS_AS(writeWorkbook(folder.file("x.xlsx"), sample(), Job{source.get_token(), {}}), JobCancelled);
        CHECK(readBytes(folder.file("x.xlsx")) == "before");
    }
    CHECK(std::distance(std::filesystem::directory_iterator(folder.path()), {}) <= 1);
}

TEST_CASE("a table longer than a sheet is refused", "[exchange][writer]")
{
    WrittenWorkbook book = sample();
    auto& table = std::get<WrittenTable>(book.sheets[1]);
    table.rows.assign(1'048'576, {});
    const TemporaryFolder folder;
    CHECK_THROWS_AS(writeWorkbook(folder.file("x.xlsx"), book), ExchangeError);
}

TEST_CASE("a province's longest list is written and read", "[.bench][exchange]")
{
    WrittenTable table;
    table.name = "Danh sách";
    for (int column = 0; column < 15; ++column)
        table.columns.push_back(
            {"Cột " + std::to_string(column), "", column % 3 == 0 ? ColumnType::Integer : ColumnType::Text, 12, {}, ""});
    for (int row = 0; row < 100'000; ++row) {
        WrittenRow written;
        for (int column = 0; column < 15; ++column)
            written.cells.push_back(column % 3 == 0 ? Cell::ofNumber(row + column)
                                                    : Cell::ofText("Nguyễn Văn " + std::to_string(row % 5000 + column)));
        table.rows.push_back(std::move(written));
    }
    const TemporaryFolder folder;
    writeWorkbook(folder.file("x.xlsx"), {"", "", {}, {table}});
    const Workbook book = readOrFail(folder.file("x.xlsx"));
    CHECK(book.sheets.at(0).rows.size() == 100'001);
}
