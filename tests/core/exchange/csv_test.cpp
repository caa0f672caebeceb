// SPDX-License-Identifier: GPL-3.0-or-later
#include <random>

#include "core/exchange/csv.h"
#include "core/exchange/exchange_error.h"
#include "tests/core/exchange/file_maker.h"
#include "tests/support/catch.h"

using namespace botri::exchange;
using namespace botri::exchange::test;

namespace {

std::vector<CsvRow> rowsOf(std::string_view text, char separator = ',')
{
    CsvReader reader(text, separator);
    std::vector<CsvRow> rows;
    for (CsvRow row; reader.next(row);)
        rows.push_back(row);
    return rows;
}

}  // namespace

TEST_CASE("CSV fields may hold separators, quotes and line ends", "[exchange][csv]")
{
    CHECK(rowsOf("a,b\r\nc,d\r\n") == std::vector<CsvRow>{{"a", "b"}, {"c", "d"}});
    CHECK(rowsOf("\"a,\"\"b\"\"\nc\",d") == std::vector<CsvRow>{{"a,\"b\"\nc", "d"}});
    CHECK(rowsOf("a,,\nb,,") == std::vector<CsvRow>{{"a", "", ""}, {"b", "", ""}});
    CHECK(rowsOf("a\rb\n\nc") == std::vector<CsvRow>{{"a"}, {"b"}, {""}, {"c"}});
    CHECK(rowsOf("5\" nails,x") == std::vector<CsvRow>{{"5\" nails", "x"}});
    CHECK(rowsOf("").empty());
}

TEST_CASE("an open quote at the end of a CSV file is noticed", "[exchange][csv]")
{
    CsvReader reader("a,\"b\nc", ',');
    CsvRow row;
    REQUIRE(reader.next(row));
    CHECK(row == CsvRow{"a", "b\nc"});
    CHECK(reader.endedInsideQuotes());
    CHECK_FALSE(reader.next(row));
}

TEST_CASE("the separator of a CSV file is found out", "[exchange][csv]")
{
    CHECK(detectCsvSeparator("a;b;c\n1,5;2;3\n") == ';');
    CHECK(detectCsvSeparator("a\tb\n1,5\t2\n") == '\t');
    CHECK(detectCsvSeparator("a,b\n\"x;y\",2\n") == ',');
    CHECK(detectCsvSeparator("only one column\nof text\n") == ',');
}

TEST_CASE("what is written as CSV is read back, whatever the text", "[exchange][csv]")
{
    const unsigned seed = 20251115;
    CAPTURE(seed);
    std::mt19937 random(seed);
    const std::string letters = "a=+-@'\",;\t\r\n x1";
    for (int round = 0; round < 500; ++round) {
        std::vector<CsvRow> rows(1 + random() % 4, CsvRow(1 + random() % 4));
        std::vector<CsvRow> guarded = rows;
        for (std::size_t i = 0; i < rows.size(); ++i)
            for (std::size_t j = 0; j < rows[i].size(); ++j) {
                for (auto length = random() % 6; length > 0; --length)
                    rows[i][j] += letters[random() % letters.size()];
                guarded[i][j] = guardedCsvText(rows[i][j]);
            }
        auto back = rowsOf(std::string_view(csvText(guarded)).substr(3));
        for (CsvRow& row : back)
            for (std::string& field : row)
                field = unguardedCsvText(field);
        REQUIRE(back == rows);
    }
}

TEST_CASE("text that a spreadsheet would run as a formula is guarded in CSV", "[exchange][csv]")
{
    CHECK(guardedCsvText("=1+1") == "'=1+1");
    CHECK(guardedCsvText("'=1") == "''=1");
    CHECK(guardedCsvText("@SUM(A1)") == "'@SUM(A1)");
    CHECK(guardedCsvText("Nguyễn Văn An") == "Nguyễn Văn An");
    CHECK(unguardedCsvText("'twas") == "'twas");
}

TEST_CASE("a CSV file that cannot be written leaves the old one and says why", "[exchange][csv]")
{
    const TemporaryFolder folder;
    CHECK_THROWS_AS(writeTextFile(folder.file("absent/list.csv"), "a"), ExchangeError);
    writeTextFile(folder.file("list.csv"), csvText({{"Xã", "Số"}, {"Keng Đu", "5"}}));
    CHECK(readBytes(folder.file("list.csv")) == "\xEF\xBB\xBFXã,Số\r\nKeng Đu,5\r\n");
    CHECK(std::distance(std::filesystem::directory_iterator(folder.path()), {}) == 1);
}

TEST_CASE("CSV in every encoding Excel writes gives the same cells", "[exchange][csv]")
{
    const TemporaryFolder folder;
    const std::u16string wide = u"\uFEFFXã;Số\r\nKeng Đu;5\r\n𝄞;'=1\r\n";
    std::string little;
    std::string big;
    for (const char16_t unit : wide) {
        little += {static_cast<char>(unit & 0xFF), static_cast<char>(unit >> 8)};
        big += {static_cast<char>(unit >> 8), static_cast<char>(unit & 0xFF)};
    }
    const std::string plain = "Xã;Số\r\nKeng Đu;5\r\n𝄞;'=1\r\n";
    for (const std::string& bytes : {plain, "\xEF\xBB\xBF" + plain, "sep=;\r\n" + plain, little, big}) {
        CAPTURE(bytes);
        writeBytes(folder.file("x.csv"), bytes);
        const Workbook book = readOrFail(folder.file("x.csv"));
        REQUIRE(book.sheets.size() == 1);
        CHECK(book.sheets[0].name == "x");
        CHECK(book.sheets[0].at({2, 1}).shown() == "Keng Đu");
        CHECK(book.sheets[0].at({2, 2}) == Cell::ofText("5"));
        CHECK(book.sheets[0].at({3, 1}).shown() == "𝄞");
        CHECK(book.sheets[0].at({3, 2}).shown() == "=1");
    }
}
