// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

namespace botri {

/// A calendar day. The core never asks for today: every date it needs is a parameter.
using Date = std::chrono::year_month_day;

/// The same day `months` later (earlier when negative); the last day of a shorter month.
[[nodiscard]] Date addMonths(Date date, int months);

/// Whole months from `from` to `to`; negative when `to` is earlier.
[[nodiscard]] int wholeMonthsBetween(Date from, Date to);

/// Days from `from` to `to`; negative when `to` is earlier.
[[nodiscard]] int daysBetween(Date from, Date to);

/// "15/11/2025"; day and month also with one digit or separated by '-' or '.'. Nothing for a day that does not exist.
[[nodiscard]] std::optional<Date> parseVietnameseDate(std::string_view text);

/// "2025-11-15", the form kept in files.
[[nodiscard]] std::optional<Date> parseIsoDate(std::string_view text);

[[nodiscard]] std::string toVietnameseText(Date date);
[[nodiscard]] std::string toIsoText(Date date);

}  // namespace botri
