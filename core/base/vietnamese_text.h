// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace botri {

/// Is this well-formed UTF-8?
[[nodiscard]] bool isUtf8(std::string_view text);

/// NFC, with runs of white space (also non-breaking) folded to one blank and the ends trimmed.
/// Bytes that are not UTF-8 become U+FFFD.
[[nodiscard]] std::string normalizedText(std::string_view text);

/// A key under which spellings of one name meet: lower case, without tone and vowel marks, đ as d,
/// letters and digits in words separated by one blank. "Xã  Nhân Hoà" and "xã nhân hòa" (NFD too) give "xa nhan hoa".
[[nodiscard]] std::string foldedText(std::string_view text);

/// A key under which spellings of one Vietnamese name meet but different names stay apart: lower case, NFC,
/// tone on the first vowel, as the resolutions write it (hoà → hòa, thuý → thúy). "Hòa" and "Hoà" meet; "Hòa" and "Hóa" do not.
[[nodiscard]] std::string nameKey(std::string_view text);

/// Capitals, as in the headers of official papers: "Nghệ An" → "NGHỆ AN".
[[nodiscard]] std::string upperText(std::string_view text);

/// Order of Vietnamese dictionaries (a ă â b c d đ e ê …), numbers by value. Negative, zero or positive.
/// Thread-safe; costs one ICU comparison.
[[nodiscard]] int compareVietnamese(std::string_view a, std::string_view b);

/// Order of person lists: given name (the last word) first, then the whole name.
[[nodiscard]] int comparePersonNames(std::string_view a, std::string_view b);

/// 5509 → "5.509" in Vietnamese, "5,509" in English; −5 → "-5".
[[nodiscard]] std::string groupedNumber(long long number, bool vietnamese);

}  // namespace botri
