// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/date.h"

#include <array>
#include <charconv>
#include <cstdio>

namespace botri {
namespace {

using std::chrono::day;
using std::chrono::month;
using std::chrono::months;
using std::chrono::sys_days;
using std::chrono::year;

std::optional<std::array<int, 3>> threeNumbers(std::string_view text, std::string_view separators)
{
    std::array<int, 3> numbers{};
    const char* at = text.data();
    const char* const end = at + text.size();
    for (std::size_t i = 0; i < numbers.size(); ++i) {
        if (i > 0 && (at == end || separators.find(*at++) == std::string_view::npos))
            return std::nullopt;
        const auto [next, error] = std::from_chars(at, end, numbers[i]);
        if (error != std::errc() || numbers[i] < 0)
            return std::nullopt;
        at = next;
    }
    if (at != end)
        return std::nullopt;
    return numbers;
}

std::optional<Date> existing(int y, int m, int d)
{
    // A two-digit year is a typing slip as often as a shorthand, so it is not guessed.
    if (y < 1900 || y > 2200 || m > 12 || d > 31)
        return std::nullopt;
    const Date date{year{y}, month{static_cast<unsigned>(m)}, day{static_cast<unsigned>(d)}};
    if (!date.ok())
        return std::nullopt;
    return date;
}

std::string formatted(const char* pattern, int a, int b, int c)
{
    std::array<char, 32> text{};
    std::snprintf(text.data(), text.size(), pattern, a, b, c);
    return text.data();
}

int yearOf(Date date)
{
    return static_cast<int>(date.year());
}
int monthOf(Date date)
{
    return static_cast<int>(static_cast<unsigned>(date.month()));
}
int dayOf(Date date)
{
    return static_cast<int>(static_cast<unsigned>(date.day()));
}

}  // namespace

Date addMonths(Date date, int count)
{
    const Date moved = date + months{count};
    return moved.ok() ? moved : Date{moved.year() / moved.month() / std::chrono::last};
}

int wholeMonthsBetween(Date from, Date to)
{
    int count = (yearOf(to) - yearOf(from)) * 12 + monthOf(to) - monthOf(from);
    if (count > 0 && addMonths(from, count) > to)
        --count;
    else if (count < 0 && addMonths(from, count) < to)
        ++count;
    return count;
}

int daysBetween(Date from, Date to)
{
    return static_cast<int>((sys_days{to} - sys_days{from}).count());
}

std::optional<Date> parseVietnameseDate(std::string_view text)
{
    const auto numbers = threeNumbers(text, "/-.");
    return numbers ? existing((*numbers)[2], (*numbers)[1], (*numbers)[0]) : std::nullopt;
}

std::optional<Date> parseIsoDate(std::string_view text)
{
    const auto numbers = threeNumbers(text, "-");
    return numbers ? existing((*numbers)[0], (*numbers)[1], (*numbers)[2]) : std::nullopt;
}

std::string toVietnameseText(Date date)
{
    return formatted("%02d/%02d/%04d", dayOf(date), monthOf(date), yearOf(date));
}

std::string toIsoText(Date date)
{
    return formatted("%04d-%02d-%02d", yearOf(date), monthOf(date), dayOf(date));
}

}  // namespace botri
