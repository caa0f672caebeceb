// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/number_format.h"
#include "core/exchange/sheet.h"
#include "tests/support/catch.h"

using namespace botri;
using namespace botri::exchange;
using namespace std::chrono;

TEST_CASE("a cell is named by letters and a number, there and back", "[exchange][sheet]")
{
    const auto [text, place] = GENERATE(table<std::string, CellPlace>(
        {{"A1", {1, 1}}, {"Z9", {9, 26}}, {"AA10", {10, 27}}, {"B12", {12, 2}}, {"XFD1048576", {1'048'576, 16'384}}}));
    CHECK(cellReference(place) == text);
    CHECK(parseCellReference(text) == place);
}

TEST_CASE("text that names no cell is not taken for one", "[exchange][sheet]")
{
    const std::string text =
        GENERATE("", "A", "12", "A0", "XFE1", "A1048577", "A1B", "A-1", "AAAAAAAAAAAAAAAAAA1", "A99999999999999999999");
    CHECK_FALSE(parseCellReference(text));
    CHECK(parseCellReference("$c$7") == CellPlace{7, 3});
}

TEST_CASE("a number shows as the shortest text that reads back", "[exchange][sheet]")
{
    CHECK(Cell::ofNumber(17329).shown() == "17329");
    CHECK(Cell::ofNumber(0.1).shown() == "0.1");
    CHECK(Cell::ofNumber(-5).shown() == "-5");
    CHECK(Cell::ofNumber(1e6).shown() == "1000000");
}

TEST_CASE("number formats tell dates from numbers, times and codes", "[exchange][sheet]")
{
    const auto isDate = [](const char* code) { return parsedNumberFormat(code).isDate; };
    CHECK(isDate("dd/mm/yyyy"));
    CHECK(isDate("[$-42A]d mmmm yyyy;@"));
    CHECK(isDate("mmm\\-yy"));
    CHECK(isDate("\"ngày \"dd\" tháng \"mm\" năm \"yyyy"));
    CHECK(isDate("MM"));
    CHECK_FALSE(isDate("General"));
    CHECK_FALSE(isDate("#,##0.00"));
    CHECK_FALSE(isDate("#,##0\" đồng/năm y d\""));
    CHECK_FALSE(isDate("[Red]0;[Blue]-0"));
    CHECK_FALSE(isDate("hh:mm:ss"));
    CHECK_FALSE(isDate("[h]:mm"));
    CHECK_FALSE(isDate("@"));
    CHECK(builtInNumberFormat(14).isDate);
    CHECK_FALSE(builtInNumberFormat(20).isDate);
    CHECK(parsedNumberFormat("00000").paddedDigits == 5);
    CHECK(formattedNumber(123, parsedNumberFormat("00000"), DateSystem::From1900).shown() == "00123");
}

TEST_CASE("serial numbers mean the days Excel shows", "[exchange][sheet]")
{
    const auto day = [](double serial) { return dateOfSerial(serial, DateSystem::From1900); };
    CHECK(day(45976) == Date(2025y / November / 15));
    CHECK(day(45976.75) == Date(2025y / November / 15));
    CHECK(day(61) == Date(1900y / March / 1));
    CHECK(day(59) == Date(1900y / February / 28));
    CHECK(day(1) == Date(1900y / January / 1));
    CHECK(day(2'958'465) == Date(9999y / December / 31));
    CHECK_FALSE(day(60));
    CHECK_FALSE(day(0.5));
    CHECK_FALSE(day(-3));
    CHECK_FALSE(day(2'958'466));
    CHECK_FALSE(day(1e300));
    CHECK(dateOfSerial(44514, DateSystem::From1904) == Date(2025y / November / 15));
}
