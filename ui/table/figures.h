// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace botri::ui {

/// A figure as people of the language in force write it, with at most `places` decimals: 5.509 · −2,5.
[[nodiscard]] QString figureText(double number, int places = 2);

/// The number a person typed, in the language in force or with a plain point; nothing when it is none.
[[nodiscard]] std::optional<double> figureOf(const QString& text);

/// A number as a spreadsheet of the language reads it: no grouping, no rounding, an ASCII minus.
[[nodiscard]] QString spreadsheetNumber(double number);

}  // namespace botri::ui
