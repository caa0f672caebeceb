// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console.h"

#include <array>
#include <ctime>
#include <iostream>

#include <pwd.h>
#include <unistd.h>

#include <nlohmann/json.hpp>

#include "core/base/vietnamese_text.h"

namespace botri::app {
namespace {

std::tm localTime()
{
    const std::time_t now = std::time(nullptr);
    std::tm local{};
    localtime_r(&now, &local);
    return local;
}

std::string userName()
{
    const passwd* entry = getpwuid(getuid());
    return entry ? entry->pw_name : "?";
}

}  // namespace

std::string Console::number(long long value) const
{
    return groupedNumber(value, m_language == Language::Vietnamese);
}

void Console::say(const LocalizedText& line) const
{
    if (!m_json)
        std::cout << in(line) << '\n';
}

void Console::print(const nlohmann::ordered_json& result) const
{
    if (m_json)
        std::cout << result.dump(2) << '\n';
}

void Console::complain(const LocalizedText& trouble) const
{
    std::cerr << "botri: " << in(trouble) << '\n';
}

acts::Actor currentActor()
{
    const std::tm local = localTime();
    std::array<char, 40> clock{};
    std::array<char, 8> zone{};  // +0700
    std::strftime(clock.data(), clock.size(), "%FT%T", &local);
    std::strftime(zone.data(), zone.size(), "%z", &local);
    std::string time = clock.data();
    time.append(zone.data(), 3).append(1, ':').append(zone.data() + 3);
    return {userName(), time};
}

std::chrono::sys_seconds currentTime()
{
    return std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now());
}

Date today()
{
    const std::tm local = localTime();
    return Date{std::chrono::year{local.tm_year + 1900}, std::chrono::month{static_cast<unsigned>(local.tm_mon + 1)},
        std::chrono::day{static_cast<unsigned>(local.tm_mday)}};
}

}  // namespace botri::app
