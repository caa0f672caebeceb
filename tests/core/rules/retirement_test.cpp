// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/retirement.h"

#include "tests/support/catch.h"

using namespace botri;
using namespace botri::rules;
using namespace std::chrono_literals;
using model::Sex;

TEST_CASE("the retirement age of men grows by three months a year up to 62 years in 2028", "[core][rules]")
{
    CHECK(retirementAgeMonths(Sex::Male, 2020) == 60 * 12);
    CHECK(retirementAgeMonths(Sex::Male, 2021) == 60 * 12 + 3);
    CHECK(retirementAgeMonths(Sex::Male, 2025) == 61 * 12 + 3);
    CHECK(retirementAgeMonths(Sex::Male, 2026) == 61 * 12 + 6);
    CHECK(retirementAgeMonths(Sex::Male, 2027) == 61 * 12 + 9);
    CHECK(retirementAgeMonths(Sex::Male, 2028) == 62 * 12);
    CHECK(retirementAgeMonths(Sex::Male, 2029) == 62 * 12);
}

TEST_CASE("the retirement age of women grows by four months a year up to 60 years in 2035", "[core][rules]")
{
    CHECK(retirementAgeMonths(Sex::Female, 2020) == 55 * 12);
    CHECK(retirementAgeMonths(Sex::Female, 2021) == 55 * 12 + 4);
    CHECK(retirementAgeMonths(Sex::Female, 2025) == 56 * 12 + 8);
    CHECK(retirementAgeMonths(Sex::Female, 2026) == 57 * 12);
    CHECK(retirementAgeMonths(Sex::Female, 2034) == 59 * 12 + 8);
    CHECK(retirementAgeMonths(Sex::Female, 2035) == 60 * 12);
    CHECK(retirementAgeMonths(Sex::Female, 2040) == 60 * 12);
}

TEST_CASE("the age that holds is that of the year in which it is reached", "[core][rules]")
{
    SECTION("a man whose 61 years 3 months fall on the last day of 2025 retires at that age")
    {
        CHECK(retirementAgeReached(Sex::Male, 1964y / 9 / 30) == 2025y / 12 / 30);
        CHECK(retirementDate(Sex::Male, 1964y / 9 / 30) == 2025y / 12 / 31);
    }
    SECTION("a man for whom they fall on the first day of 2026 stays three months longer")
    {
        CHECK(retirementAgeReached(Sex::Male, 1964y / 10 / 1) == 2026y / 4 / 1);
        CHECK(retirementDate(Sex::Male, 1964y / 10 / 1) == 2026y / 4 / 30);
    }
    SECTION("a woman born on 31 August 1968 reaches 56 years 4 months in December 2024, one born in September waits for 56 years "
            "8 months")
    {
        CHECK(retirementDate(Sex::Female, 1968y / 8 / 31) == 2024y / 12 / 31);
        CHECK(retirementDate(Sex::Female, 1968y / 9 / 1) == 2025y / 5 / 31);
    }
    SECTION("a woman born on 30 April 1969 reaches them in December 2025, one born in May waits for 57 years")
    {
        CHECK(retirementDate(Sex::Female, 1969y / 4 / 30) == 2025y / 12 / 31);
        CHECK(retirementDate(Sex::Female, 1969y / 5 / 1) == 2026y / 5 / 31);
    }
}

TEST_CASE("retirement follows the table of the decree at its first and last rows", "[core][rules]")
{
    CHECK(retirementDate(Sex::Male, 1960y / 12 / 31) == 2020y / 12 / 31);
    CHECK(retirementDate(Sex::Male, 1961y / 1 / 1) == 2021y / 4 / 30);
    CHECK(retirementDate(Sex::Male, 1961y / 9 / 30) == 2021y / 12 / 31);
    CHECK(retirementDate(Sex::Male, 1961y / 10 / 1) == 2022y / 4 / 30);
    CHECK(retirementDate(Sex::Male, 1966y / 4 / 1) == 2028y / 4 / 30);
    CHECK(retirementDate(Sex::Female, 1966y / 1 / 1) == 2021y / 5 / 31);
    CHECK(retirementDate(Sex::Female, 1966y / 8 / 31) == 2021y / 12 / 31);
    CHECK(retirementDate(Sex::Female, 1966y / 9 / 1) == 2022y / 5 / 31);
    CHECK(retirementDate(Sex::Female, 1975y / 5 / 1) == 2035y / 5 / 31);
    CHECK(retirementDate(Sex::Female, 1990y / 5 / 20) == 2050y / 5 / 31);
}
