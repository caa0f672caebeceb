// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/number_text.h"

#include <algorithm>
#include <charconv>
#include <string>

namespace botri::exchange {
namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// Without blanks (also those that do not break) and with a plain minus sign in front for "−5" and "(5)".
std::string tidied(std::string_view text)
{
    std::string out;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text.substr(i).starts_with("\u00A0") || text.substr(i).starts_with("\u202F")) {
            i += text.substr(i).starts_with("\u00A0") ? 1 : 2;
        } else if (text.substr(i).starts_with("\u2212")) {
            out += '-';
            i += 2;
        } else if (text[i] != ' ' && text[i] != '\t' && text[i] != '\'') {
            out += text[i];
        }
    }
    if (out.size() > 2 && out.front() == '(' && out.back() == ')')
        out = "-" + out.substr(1, out.size() - 2);
    if (out.size() > 1 && out.front() == '+')
        out.erase(0, 1);
    return out;
}

/// Does `mark` stand only between groups of three digits, the first of one to three?
bool groupsThousands(std::string_view whole, char mark)
{
    std::size_t group = 0;
    bool first = true;
    for (const char c : whole) {
        if (isDigit(c)) {
            ++group;
        } else if (c != mark || group == 0 || (first ? group > 3 : group != 3)) {
            return false;
        } else {
            first = false;
            group = 0;
        }
    }
    return !first && group == 3;
}

std::optional<double> plainNumber(std::string text, char thousands, char decimal)
{
    text.erase(std::remove(text.begin(), text.end(), thousands), text.end());
    std::replace(text.begin(), text.end(), decimal, '.');
    double value = 0;
    const auto end = std::from_chars(text.data(), text.data() + text.size(), value, std::chars_format::fixed);
    if (end.ec != std::errc{} || end.ptr != text.data() + text.size())
        return std::nullopt;
    return value;
}

/// The number read with these signs, if they stand where they may.
std::optional<double> readAs(const std::string& number, char thousands, char decimal)
{
    const std::string_view digits = std::string_view(number).substr(number.front() == '-' ? 1 : 0);
    const std::size_t point = digits.find(decimal);
    const std::string_view whole = digits.substr(0, point);
    const std::string_view fraction = point == std::string_view::npos ? std::string_view{} : digits.substr(point + 1);
    const bool grouped = whole.find(thousands) != std::string_view::npos;
    if (whole.empty() || (grouped && !groupsThousands(whole, thousands))
        || !std::all_of(fraction.begin(), fraction.end(), isDigit) || (point != std::string_view::npos && fraction.empty()))
        return std::nullopt;
    return plainNumber(number, thousands, decimal);
}

}  // namespace

std::optional<TypedNumber> parseTypedNumber(std::string_view text)
{
    const std::string number = tidied(text);
    if (number.empty() || number == "-" || number.size() > 40 || number.find_first_not_of("-0123456789.,") != std::string::npos)
        return std::nullopt;
    const auto vietnamese = readAs(number, '.', ',');
    const auto english = readAs(number, ',', '.');
    if (!vietnamese && !english)
        return std::nullopt;
    TypedNumber typed;
    typed.value = vietnamese ? *vietnamese : *english;
    if (vietnamese && english && *vietnamese != *english)
        typed.otherReading = english;
    return typed;
}

}  // namespace botri::exchange
