// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/text_encoding.h"

#include <algorithm>
#include <string_view>

#include "core/base/vietnamese_text.h"
#include "core/exchange/legacy_text.h"
#include "core/exchange/read_stopped.h"

namespace botri::exchange {
namespace {

constexpr std::size_t kLegacyLookedAt = 200'000;

enum class ByteOrder { LittleEndian, BigEndian };

unsigned unitAt(std::string_view bytes, std::size_t i, ByteOrder order)
{
    const auto first = static_cast<unsigned char>(bytes[i]);
    const auto second = static_cast<unsigned char>(bytes[i + 1]);
    return order == ByteOrder::LittleEndian ? first | (static_cast<unsigned>(second) << 8U)
                                            : second | (static_cast<unsigned>(first) << 8U);
}

void appendUtf8(std::string& out, unsigned code)
{
    const auto tail = [&](unsigned shift) { out += static_cast<char>(0x80U | ((code >> shift) & 0x3FU)); };
    if (code < 0x80) {
        out += static_cast<char>(code);
    } else if (code < 0x800) {
        out += static_cast<char>(0xC0U | (code >> 6U));
        tail(0);
    } else if (code < 0x10000) {
        out += static_cast<char>(0xE0U | (code >> 12U));
        tail(6);
        tail(0);
    } else {
        out += static_cast<char>(0xF0U | (code >> 18U));
        tail(12);
        tail(6);
        tail(0);
    }
}

std::string fromUtf16(std::string_view bytes, ByteOrder order)
{
    std::string text;
    text.reserve(bytes.size());
    if (bytes.size() % 2 != 0)
        stopReading(ReadProblem::WrongEncoding, "UTF-16, byte " + std::to_string(bytes.size()));
    for (std::size_t i = 0; i < bytes.size(); i += 2) {
        unsigned code = unitAt(bytes, i, order);
        if (code >= 0xD800 && code < 0xE000) {
            const unsigned low = code < 0xDC00 && i + 3 < bytes.size() ? unitAt(bytes, i + 2, order) : 0;
            if (low < 0xDC00 || low >= 0xE000)
                stopReading(ReadProblem::WrongEncoding, "UTF-16, byte " + std::to_string(i));
            code = 0x10000 + ((code - 0xD800) << 10U) + (low - 0xDC00);
            i += 2;
        }
        appendUtf8(text, code);
    }
    return text;
}

/// The line, counted from 1, that is the first not to be UTF-8.
long firstBadLine(std::string_view text)
{
    long line = 1;
    for (std::size_t begin = 0; begin < text.size(); ++line) {
        const std::size_t end = std::min(text.find('\n', begin), text.size());
        if (!isUtf8(text.substr(begin, end - begin)))
            return line;
        begin = end + 1;
    }
    return line;
}

}  // namespace

std::string decodedText(std::string bytes)
{
    const std::string_view all(bytes);
    if (all.starts_with("\xFF\xFE"))
        return fromUtf16(all.substr(2), ByteOrder::LittleEndian);
    if (all.starts_with("\xFE\xFF"))
        return fromUtf16(all.substr(2), ByteOrder::BigEndian);
    if (all.find('\0') != std::string_view::npos)
        stopReading(ReadProblem::NotAWorkbook);
    if (!isUtf8(all)) {
        std::string latin = fromLatin1(all);
        LegacyDetector detector;
        detector.look(std::string_view(latin).substr(0, kLegacyLookedAt));
        if (detector.encoding() != LegacyEncoding::None)
            return latin;  // its sheet is turned into Unicode, and says so
        const std::string line = std::to_string(firstBadLine(all));
        stopReading(ReadProblem::WrongEncoding, "dòng/line " + line + " (Windows-1258, TCVN3, VNI?)");
    }
    if (all.starts_with("\xEF\xBB\xBF"))
        bytes.erase(0, 3);
    return bytes;
}

}  // namespace botri::exchange
