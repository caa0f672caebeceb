// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string_view>

#include "core/base/date.h"
#include "core/exchange/sheet.h"

namespace botri::exchange {

/// What a number format of Excel makes of a number, as far as meaning goes.
struct NumberFormat {
    bool isDate = false;   ///< shows a day; a time of day alone is no date
    int paddedDigits = 0;  ///< "00000": whole numbers shown with leading zeros, as codes are

    bool operator==(const NumberFormat&) const = default;
};

/// By number of a built-in format (ECMA-376 18.8.30); plain for unknown ones.
[[nodiscard]] NumberFormat builtInNumberFormat(int id);
/// By format code, such as "[$-42A]dd/mm/yyyy;@".
[[nodiscard]] NumberFormat parsedNumberFormat(std::string_view code);

enum class DateSystem { From1900, From1904 };

/// The day an Excel serial number means; the time of day is dropped. Nothing outside 1900–9999,
/// and nothing for 60 of the 1900 system: 29/02/1900 does not exist.
[[nodiscard]] std::optional<Date> dateOfSerial(double serial, DateSystem system);

/// The number as its format means it: a date, a code with leading zeros, or the number.
[[nodiscard]] Cell formattedNumber(double number, NumberFormat format, DateSystem system);

}  // namespace botri::exchange
