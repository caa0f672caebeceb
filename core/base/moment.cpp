// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/moment.h"

#include <array>
#include <chrono>
#include <ctime>
#include <optional>

#include "core/base/date.h"

namespace botri {
namespace {

using std::chrono::minutes;

/// The number two digits write; nothing when they are not digits.
std::optional<int> twoDigits(const std::string& text, std::size_t at)
{
    const auto digit = [&](std::size_t i) { return i < text.size() && text[i] >= '0' && text[i] <= '9'; };
    if (!digit(at) || !digit(at + 1))
        return std::nullopt;
    return 10 * (text[at] - '0') + (text[at + 1] - '0');
}

/// "Z", "+07:00" or "+0700" behind the minutes; nothing when no offset is written.
std::optional<minutes> offsetOf(const std::string& iso)
{
    const std::size_t at = iso.find_first_of("Z+-", 16);
    if (at == std::string::npos)
        return std::nullopt;
    if (iso[at] == 'Z')
        return minutes{0};
    const std::optional<int> hours = twoDigits(iso, at + 1);
    if (!hours)
        return std::nullopt;
    const std::size_t rest = at + 3 < iso.size() && iso[at + 3] == ':' ? at + 4 : at + 3;
    const minutes offset{60 * *hours + twoDigits(iso, rest).value_or(0)};
    return iso[at] == '-' ? -offset : offset;
}

}  // namespace

std::string momentText(const std::string& iso)
{
    const std::optional<Date> day = iso.size() < 16 || iso[10] != 'T' ? std::nullopt : parseIsoDate(iso.substr(0, 10));
    const std::optional<int> hour = twoDigits(iso, 11);
    const std::optional<int> minute = twoDigits(iso, 14);
    if (!day || !hour || !minute || iso[13] != ':' || *hour > 23 || *minute > 59)
        return iso;
    const std::optional<minutes> offset = offsetOf(iso);
    if (!offset)
        return toVietnameseText(*day) + " " + iso.substr(11, 5);
    const auto moment = std::chrono::sys_days(*day) + minutes{60 * *hour + *minute} - *offset;
    const std::time_t seconds = std::chrono::duration_cast<std::chrono::seconds>(moment.time_since_epoch()).count();
    std::tm local{};
    std::array<char, 32> text{};
    if (localtime_r(&seconds, &local) == nullptr)
        return iso;
    return {text.data(), std::strftime(text.data(), text.size(), "%d/%m/%Y %H:%M", &local)};
}

}  // namespace botri
