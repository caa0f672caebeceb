// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string_view>

namespace botri::exchange {

/// A number as people type it, and what else it could mean.
struct TypedNumber {
    double value = 0;                    ///< as Vietnam writes: point for thousands, comma for decimals
    std::optional<double> otherReading;  ///< "1.234" is also 1,234 to a machine; "1,234" is also one thousand to an Englishman
};

/// "1.234,5", "1234,5", "1,234.5", "12.5", "-5", "−5", "(5)", blanks between thousands. Nothing for other text.
[[nodiscard]] std::optional<TypedNumber> parseTypedNumber(std::string_view text);

}  // namespace botri::exchange
