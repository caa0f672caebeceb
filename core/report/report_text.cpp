// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/report_text.h"

#include <array>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <utility>

#include "core/base/check.h"
#include "core/base/vietnamese_text.h"

namespace botri::report {
namespace {

bool isVietnamese(Language language)
{
    return language == Language::Vietnamese;
}

std::string twoDigits(unsigned number)
{
    return (number < 10 ? "0" : "") + std::to_string(number);
}

std::string shown(std::monostate, Language, int)
{
    return {};
}
std::string shown(const std::string& text, Language, int)
{
    return text;
}
std::string shown(std::int64_t number, Language language, int)
{
    return groupedNumber(number, isVietnamese(language));
}
std::string shown(Balance balance, Language language, int)
{
    return (balance.value > 0 ? "+" : "") + groupedNumber(balance.value, isVietnamese(language));
}
std::string shown(double number, Language language, int decimals)
{
    return decimalText(number, decimals, language);
}
std::string shown(Date date, Language, int)
{
    return toVietnameseText(date);
}

/// Months of a term whose last day is `end`; nothing when it is no whole number of months.
std::optional<int> monthsOfTerm(Date start, Date end)
{
    const Date after{std::chrono::sys_days{end} + std::chrono::days{1}};
    const int months = wholeMonthsBetween(start, after);
    return months > 0 && addMonths(start, months) == after ? std::optional(months) : std::nullopt;
}

}  // namespace

std::string cellText(const ReportCell& cell, Language language, int decimals)
{
    return std::visit([&](const auto& value) { return shown(value, language, decimals); }, cell);
}

std::string moneyText(Vnd amount, Language language)
{
    return groupedNumber(amount.count(), isVietnamese(language));
}

std::string decimalText(double number, int places, Language language)
{
    constexpr std::array<long long, 7> kScales{1, 10, 100, 1'000, 10'000, 100'000, 1'000'000};
    BOTRI_CHECK(places >= 0 && static_cast<std::size_t>(places) < kScales.size());
    const long long scale = kScales[static_cast<std::size_t>(places)];
    const long long scaled = std::llround(number * static_cast<double>(scale));
    std::string text = groupedNumber(std::llabs(scaled) / scale, isVietnamese(language));
    if (places > 0) {
        std::string fraction = std::to_string(std::llabs(scaled) % scale);
        fraction.insert(0, static_cast<std::size_t>(places) - fraction.size(), '0');
        text += (isVietnamese(language) ? "," : ".") + fraction;
    }
    return (scaled < 0 ? "-" : "") + text;
}

std::string termText(Date start, std::optional<Date> end, Language language)
{
    const bool vi = isVietnamese(language);
    if (!end)
        return (vi ? "Từ " : "From ") + toVietnameseText(start);
    std::string dates = toVietnameseText(start) + " – " + toVietnameseText(*end);
    if (const auto months = monthsOfTerm(start, *end))
        return std::to_string(*months) + (vi ? " tháng (" : *months == 1 ? " month (" : " months (") + dates + ")";
    return dates;
}

std::string placeAndDateText(const std::string& place, std::optional<Date> date, int blankYear, Language language)
{
    if (!isVietnamese(language)) {
        static constexpr std::array kMonths{"January", "February", "March", "April", "May", "June", "July", "August", "September",
            "October", "November", "December"};
        if (!date)
            return place + ", ____ " + std::to_string(blankYear);
        return place + ", " + std::to_string(static_cast<unsigned>(date->day())) + " "
            + kMonths.at(static_cast<unsigned>(date->month()) - 1) + " " + std::to_string(static_cast<int>(date->year()));
    }
    if (!date)
        return place + ", ngày      tháng      năm " + std::to_string(blankYear);
    // Only days below 10 and the months 1 and 2 take a leading zero.
    const auto month = static_cast<unsigned>(date->month());
    return place + ", ngày " + twoDigits(static_cast<unsigned>(date->day())) + " tháng "
        + (month <= 2 ? twoDigits(month) : std::to_string(month)) + " năm " + std::to_string(static_cast<int>(date->year()));
}

std::string unnamedText(std::int64_t people, Language language)
{
    const std::string count = people < 10 ? "0" + std::to_string(people) : groupedNumber(people, isVietnamese(language));
    if (isVietnamese(language))
        return count + " người (chưa nêu tên)";
    return count + (people == 1 ? " person (not yet named)" : " people (not yet named)");
}

std::string romanNumber(int number)
{
    BOTRI_CHECK(number >= 1 && number < 4000);
    static constexpr std::array<std::pair<int, const char*>, 13> kNumerals{{{1000, "M"}, {900, "CM"}, {500, "D"}, {400, "CD"},
        {100, "C"}, {90, "XC"}, {50, "L"}, {40, "XL"}, {10, "X"}, {9, "IX"}, {5, "V"}, {4, "IV"}, {1, "I"}}};
    std::string text;
    for (const auto& [value, numeral] : kNumerals)
        for (; number >= value; number -= value)
            text += numeral;
    return text;
}

}  // namespace botri::report
