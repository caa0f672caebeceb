// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/date.h"

#include "tests/support/catch.h"

using namespace botri;
using namespace std::chrono_literals;

TEST_CASE("a Vietnamese date is read day first", "[base]")
{
    CHECK(parseVietnameseDate("02/11/2025") == Date{2025y / 11 / 2});
    CHECK(parseVietnameseDate("2-11-2025") == Date{2025y / 11 / 2});
    CHECK(parseVietnameseDate("2.11.2025") == Date{2025y / 11 / 2});
}

TEST_CASE("a day that does not exist is no date", "[base]")
{
    CHECK_FALSE(parseVietnameseDate("31/02/2025"));
    CHECK_FALSE(parseVietnameseDate("29/02/2025"));
    CHECK(parseVietnameseDate("29/02/2024"));
    CHECK_FALSE(parseVietnameseDate("1/13/2025"));
    CHECK_FALSE(parseVietnameseDate("0/1/2025"));
    CHECK_FALSE(parseVietnameseDate("15/257/2025"));
    CHECK_FALSE(parseVietnameseDate("257/1/2025"));
    CHECK_FALSE(parseVietnameseDate("1/1/25"));
    CHECK_FALSE(parseVietnameseDate("1/1/2025 "));
    CHECK_FALSE(parseVietnameseDate(""));
    CHECK_FALSE(parseVietnameseDate("1/1"));
}

TEST_CASE("dates come back from both written forms", "[base]")
{
    const Date day{2025y / 7 / 1};
    CHECK(toVietnameseText(day) == "01/07/2025");
    CHECK(toIsoText(day) == "2025-07-01");
    CHECK(parseIsoDate(toIsoText(day)) == day);
    CHECK(parseVietnameseDate(toVietnameseText(day)) == day);
}

TEST_CASE("months end on the last day of a shorter month", "[base]")
{
    CHECK(addMonths(2025y / 1 / 31, 1) == Date{2025y / 2 / 28});
    CHECK(addMonths(2025y / 3 / 31, -1) == Date{2025y / 2 / 28});
    CHECK(addMonths(2025y / 11 / 15, 36) == Date{2028y / 11 / 15});
}

TEST_CASE("whole months count only when the day is reached", "[base]")
{
    CHECK(wholeMonthsBetween(2025y / 1 / 15, 2028y / 1 / 15) == 36);
    CHECK(wholeMonthsBetween(2025y / 1 / 15, 2028y / 1 / 14) == 35);
    CHECK(wholeMonthsBetween(2025y / 1 / 15, 2025y / 1 / 14) == 0);
    CHECK(wholeMonthsBetween(2025y / 3 / 15, 2025y / 1 / 20) == -1);
    CHECK(wholeMonthsBetween(2025y / 1 / 31, 2025y / 2 / 28) == 1);
}

TEST_CASE("days between two dates have a sign", "[base]")
{
    CHECK(daysBetween(2025y / 11 / 3, 2025y / 11 / 15) == 12);
    CHECK(daysBetween(2025y / 11 / 15, 2025y / 11 / 3) == -12);
}
