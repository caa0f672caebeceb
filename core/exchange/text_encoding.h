// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace botri::exchange {

/// `bytes` of a text file as UTF-8 without a byte order mark, from UTF-8 or from UTF-16 with one. Text of one byte a letter in an
/// old Vietnamese encoding comes out letter by letter, for modernise() to turn into Unicode.
/// \throws ReadStopped: WrongEncoding naming the first place that is not Unicode; NotAWorkbook for what is no text at all.
[[nodiscard]] std::string decodedText(std::string bytes);

}  // namespace botri::exchange
