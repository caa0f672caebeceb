// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/wrapped_text.h"

#include <algorithm>
#include <cmath>

namespace botri::exchange {
namespace {

constexpr double kSpace = 0.55;

bool isCapital(char32_t letter)
{
    constexpr char32_t kFirstWithMarks = 0x1EA0;  // capitals and small letters take turns
    return (letter >= U'A' && letter <= U'Z') || (letter >= 0xC0 && letter <= 0xDE) || letter == 0x110 || letter == 0x1A0
        || letter == 0x1AF || (letter >= kFirstWithMarks && letter <= 0x1EF9 && letter % 2 == 0);
}

/// In digits, as Times New Roman has them.
double widthOf(char32_t letter)
{
    constexpr std::u32string_view kNarrow = U"iíìỉĩịljtfr.,;:()'-";
    constexpr std::u32string_view kWide = U"mMwW%";
    return kWide.find(letter) != std::u32string_view::npos  ? 1.7
        : isCapital(letter)                                 ? 1.45
        : kNarrow.find(letter) != std::u32string_view::npos ? 0.65
                                                            : 1.0;
}

double widthOf(std::string_view word)
{
    double width = 0;
    for (std::size_t i = 0; i < word.size();) {
        const auto lead = static_cast<unsigned char>(word[i]);
        const std::size_t bytes = lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
        char32_t letter = bytes == 1 ? lead : lead & (0x7FU >> bytes);
        for (std::size_t k = 1; k < bytes && i + k < word.size(); ++k)
            letter = (letter << 6U) | (static_cast<unsigned char>(word[i + k]) & 0x3FU);
        i += bytes;
        const bool isCombining = letter >= 0x300 && letter < 0x370;
        width += isCombining ? 0 : widthOf(letter);
    }
    return width;
}

int linesOfParagraph(std::string_view text, double perLine)
{
    int lines = 1;
    double used = 0;
    for (std::size_t begin = 0; begin < text.size();) {
        const std::size_t end = std::min(text.find(' ', begin), text.size());
        const double word = widthOf(text.substr(begin, end - begin));
        begin = end + 1;
        if (used > 0 && used + kSpace + word <= perLine) {
            used += kSpace + word;
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
    const double perLine = std::max(4.0, width);
    int lines = 0;
    for (std::size_t begin = 0; begin <= text.size();) {
        const std::size_t end = std::min(text.find('\n', begin), text.size());
        lines += linesOfParagraph(text.substr(begin, end - begin), perLine);
        begin = end + 1;
    }
    return lines;
}

}  // namespace botri::exchange
