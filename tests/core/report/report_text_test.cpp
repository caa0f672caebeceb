// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/report_text.h"

#include "tests/support/catch.h"

using namespace botri;
using namespace botri::report;
using namespace std::chrono_literals;

TEST_CASE("figures are written as each language writes them", "[report]")
{
    CHECK(cellText(std::int64_t{5509}, Language::Vietnamese) == "5.509");
    CHECK(cellText(std::int64_t{5509}, Language::English) == "5,509");
    CHECK(cellText(84.82, Language::Vietnamese, 2) == "84,82");
    CHECK(cellText(-0.05, Language::Vietnamese, 1) == "-0,1");
    CHECK(cellText(1234.5, Language::English, 1) == "1,234.5");
    CHECK(cellText(Date{2025y / 11 / 5}, Language::Vietnamese) == "05/11/2025");
    CHECK(cellText({}, Language::Vietnamese).empty());
    CHECK(moneyText(Vnd(3'510'000), Language::Vietnamese) == "3.510.000");
}

TEST_CASE("a balance carries its sign", "[report]")
{
    CHECK(cellText(Balance{5}, Language::Vietnamese) == "+5");
    CHECK(cellText(Balance{-5}, Language::Vietnamese) == "-5");
    CHECK(cellText(Balance{0}, Language::Vietnamese) == "0");
    CHECK(cellText(Balance{-1204}, Language::Vietnamese) == "-1.204");
}

TEST_CASE("a term says its months and its two dates", "[report]")
{
    CHECK(termText(2025y / 12 / 1, 2027y / 11 / 30, Language::Vietnamese) == "24 tháng (01/12/2025 – 30/11/2027)");
    CHECK(termText(2025y / 12 / 1, 2025y / 12 / 31, Language::English) == "1 month (01/12/2025 – 31/12/2025)");
    CHECK(termText(2025y / 12 / 1, 2027y / 11 / 15, Language::Vietnamese) == "01/12/2025 – 15/11/2027");
    CHECK(termText(2025y / 12 / 1, std::nullopt, Language::Vietnamese) == "Từ 01/12/2025");
}

TEST_CASE("place and date take leading zeros as official papers do", "[report]")
{
    CHECK(placeAndDateText("Nghệ An", Date{2025y / 11 / 5}, 2025, Language::Vietnamese) == "Nghệ An, ngày 05 tháng 11 năm 2025");
    CHECK(placeAndDateText("Nghệ An", Date{2026y / 2 / 15}, 2025, Language::Vietnamese) == "Nghệ An, ngày 15 tháng 02 năm 2026");
    CHECK(placeAndDateText("Nghệ An", Date{2026y / 3 / 15}, 2025, Language::Vietnamese) == "Nghệ An, ngày 15 tháng 3 năm 2026");
    CHECK(placeAndDateText("Nghệ An", std::nullopt, 2025, Language::Vietnamese) == "Nghệ An, ngày      tháng      năm 2025");
    CHECK(placeAndDateText("Nghệ An", Date{2025y / 11 / 5}, 2025, Language::English) == "Nghệ An, 5 November 2025");
}

TEST_CASE("unnamed people are counted with two digits", "[report]")
{
    CHECK(unnamedText(1, Language::Vietnamese) == "01 người (chưa nêu tên)");
    CHECK(unnamedText(12, Language::Vietnamese) == "12 người (chưa nêu tên)");
    CHECK(unnamedText(1, Language::English) == "01 person (not yet named)");
}

TEST_CASE("groups are numbered in Roman figures", "[report]")
{
    CHECK(romanNumber(1) == "I");
    CHECK(romanNumber(4) == "IV");
    CHECK(romanNumber(19) == "XIX");
    CHECK(romanNumber(48) == "XLVIII");
}
