// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/number_format.h"

#include <algorithm>
#include <cmath>
#include <string>

namespace botri::exchange {
namespace {

/// The first section of a format without colours, locales, quoted and escaped text; lower case.
std::string bareFormat(std::string_view code)
{
    std::string bare;
    for (std::size_t i = 0; i < code.size() && code[i] != ';'; ++i) {
        const char c = code[i];
        if (c == '"') {
            i = std::min(code.find('"', i + 1), code.size());
        } else if (c == '[') {
            const std::size_t end = std::min(code.find(']', i), code.size());
            const bool elapsed = i + 1 < code.size() && std::string_view("hHmMsS").find(code[i + 1]) != std::string_view::npos;
            if (elapsed)
                bare += 's';  // [h]:mm counts hours: a duration
            i = end;
        } else if (c == '\\' || c == '_' || c == '*') {
            ++i;
        } else {
            bare += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
        }
    }
    return bare;
}

}  // namespace

NumberFormat builtInNumberFormat(int id)
{
    const bool day = (id >= 14 && id <= 17) || id == 22;
    const bool eastAsianDay = (id >= 27 && id <= 31) || id == 36 || (id >= 50 && id <= 58);
    return {day || eastAsianDay, 0};
}

NumberFormat parsedNumberFormat(std::string_view code)
{
    const std::string bare = bareFormat(code);
    if (bare == "general" || bare == "@")
        return {};
    if (bare.size() > 1 && bare.find_first_not_of('0') == std::string::npos)
        return {false, static_cast<int>(bare.size())};
    if (bare.find_first_of("yd") != std::string::npos)
        return {true, 0};
    const bool timeOfDay = bare.find_first_of("hs") != std::string::npos;
    return {!timeOfDay && bare.find('m') != std::string::npos, 0};
}

std::optional<Date> dateOfSerial(double serial, DateSystem system)
{
    using namespace std::chrono;
    constexpr double kLastSerial = 2'958'465;  // 31/12/9999
    const double whole = std::floor(serial);
    if (!(whole >= (system == DateSystem::From1904 ? 0 : 1)) || whole > kLastSerial)
        return std::nullopt;
    const int days = static_cast<int>(whole);
    if (system == DateSystem::From1904)
        return days > static_cast<int>(kLastSerial) - 1462
            ? std::nullopt
            : std::optional<Date>(sys_days{1904y / January / 1} + std::chrono::days{days});
    if (days == 60)
        return std::nullopt;
    // Excel believes in 29/02/1900, so numbers before it are one less off.
    return Date(sys_days{1899y / December / (days < 60 ? 31 : 30)} + std::chrono::days{days});
}

Cell formattedNumber(double number, NumberFormat format, DateSystem system)
{
    if (format.isDate)
        if (const auto date = dateOfSerial(number, system))
            return Cell::ofDate(*date);
    if (format.paddedDigits > 0 && number >= 0 && number < 1e15 && number == std::floor(number)) {
        std::string digits = std::to_string(static_cast<long long>(number));
        const auto wanted = static_cast<std::size_t>(format.paddedDigits);
        if (digits.size() < wanted)
            digits.insert(0, wanted - digits.size(), '0');
        return Cell::ofNumber(number, std::move(digits));
    }
    return Cell::ofNumber(number);
}

}  // namespace botri::exchange
