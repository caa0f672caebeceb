// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "core/base/date.h"
#include "core/base/quantity.h"
#include "core/report/report.h"

namespace botri::report {

/// A cell as it stands on paper: 5.509 · +5 · 84,82 · 05/11/2025. At most `decimals` places, trailing zeros kept.
[[nodiscard]] std::string cellText(const ReportCell& cell, Language language, int decimals = 1);

/// "3.510.000"
[[nodiscard]] std::string moneyText(Vnd amount, Language language);

/// 84.82 → "84,82" in Vietnamese. Rounded half away from zero.
[[nodiscard]] std::string decimalText(double number, int places, Language language);

/// "24 tháng (01/12/2025 – 30/11/2027)"; without an end "Từ 01/12/2025". A term that is no whole number of months shows its dates
/// alone.
[[nodiscard]] std::string termText(Date start, std::optional<Date> end, Language language);

/// "Nghệ An, ngày 05 tháng 11 năm 2025"; without a date blanks to be filled in by hand.
[[nodiscard]] std::string placeAndDateText(const std::string& place, std::optional<Date> date, int blankYear, Language language);

/// "01 người (chưa nêu tên)"
[[nodiscard]] std::string unnamedText(std::int64_t people, Language language);

/// 4 → "IV". \pre 1 ≤ number < 4000
[[nodiscard]] std::string romanNumber(int number);

}  // namespace botri::report
