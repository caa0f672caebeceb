// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/wrapped_text.h"

#include <algorithm>
#include <cmath>

#include "core/base/character_count.h"

namespace botri::exchange {
namespace {

int linesOfParagraph(std::string_view text, double perLine)
{
    int lines = 1;
    double used = 0;
    for (std::size_t begin = 0; begin < text.size();) {
        const std::size_t end = std::min(text.find(' ', begin), text.size());
        const auto word = static_cast<double>(characterCount(text.substr(begin, end - begin)));
        begin = end + 1;
        if (used > 0 && used + 1 + word <= perLine) {
            used += 1 + word;
            continue;
        }
        lines += used > 0 ? 1 : 0;
        const double whole = std::max(0.0, std::ceil(word / perLine) - 1);  // lines a word too long fills alone
        lines += static_cast<int>(whole);
        used = word - whole * perLine;
    }
    return lines;
}

}  // namespace

int wrappedLines(std::string_view text, double width)
{
    constexpr double kLettersOfADigit = 1.1;  // most letters are narrower
    const double perLine = std::max(4.0, width * kLettersOfADigit);
    int lines = 0;
    for (std::size_t begin = 0; begin <= text.size();) {
        const std::size_t end = std::min(text.find('\n', begin), text.size());
        lines += linesOfParagraph(text.substr(begin, end - begin), perLine);
        begin = end + 1;
    }
    return lines;
}

}  // namespace botri::exchange
