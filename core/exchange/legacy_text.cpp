// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/legacy_text.h"

#include <algorithm>
#include <array>

namespace botri::exchange {
namespace {

using Letters = std::u32string_view;

std::u32string decoded(std::string_view utf8)
{
    std::u32string text;
    for (std::size_t i = 0; i < utf8.size();) {
        const auto lead = static_cast<unsigned char>(utf8[i]);
        const std::size_t length = lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
        char32_t code = length == 1 ? lead : lead & (0xFFU >> (length + 1));
        for (std::size_t k = 1; k < length && i + k < utf8.size(); ++k)
            code = (code << 6U) | (static_cast<unsigned char>(utf8[i + k]) & 0x3FU);
        text += code;
        i += length;
    }
    return text;
}

void append(std::string& out, char32_t code)
{
    const auto put = [&](char32_t byte) { out += static_cast<char>(static_cast<unsigned char>(byte)); };
    if (code < 0x80) {
        put(code);
    } else if (code < 0x800) {
        put(0xC0U | (code >> 6U));
        put(0x80U | (code & 0x3FU));
    } else {
        put(0xE0U | (code >> 12U));
        put(0x80U | ((code >> 6U) & 0x3FU));
        put(0x80U | (code & 0x3FU));
    }
}

/// TCVN 5712:1993 VN3: what stands at 0xA1 … 0xFE; 0 where nothing does.
constexpr std::array<char32_t, 0x5E> kTcvn3{U'Ă', U'Â', U'Ê', U'Ô', U'Ơ', U'Ư', U'Đ', U'ă', U'â', U'ê', U'ô', U'ơ', U'ư', U'đ', 0,
    0, 0, 0, 0, 0, U'à', U'ả', U'ã', U'á', U'ạ', 0, U'ằ', U'ẳ', U'ẵ', U'ắ', 0, 0, 0, 0, 0, 0, 0, U'ặ', U'ầ', U'ẩ', U'ẫ', U'ấ',
    U'ậ', U'è', 0, U'ẻ', U'ẽ', U'é', U'ẹ', U'ề', U'ể', U'ễ', U'ế', U'ệ', U'ì', U'ỉ', 0, 0, 0, U'ĩ', U'í', U'ị', U'ò', 0, U'ỏ',
    U'õ', U'ó', U'ọ', U'ồ', U'ổ', U'ỗ', U'ố', U'ộ', U'ờ', U'ở', U'ỡ', U'ớ', U'ợ', U'ù', 0, U'ủ', U'ũ', U'ú', U'ụ', U'ừ', U'ử',
    U'ữ', U'ứ', U'ự', U'ỳ', U'ỷ', U'ỹ', U'ý', U'ỵ'};

/// VNI: a vowel and the mark after it.
struct VniVowel {
    char32_t base;
    Letters marks;
    Letters letters;
};
constexpr std::array kVniVowels{
    VniVowel{U'a', U"ùøûõïêéèúüëâáàåãä", U"áàảãạăắằẳẵặâấầẩẫậ"},
    VniVowel{U'A', U"ÙØÛÕÏÊÉÈÚÜËÂÁÀÅÃÄ", U"ÁÀẢÃẠĂẮẰẲẴẶÂẤẦẨẪẬ"},
    VniVowel{U'e', U"ùøûõïâáàåãä", U"éèẻẽẹêếềểễệ"},
    VniVowel{U'E', U"ÙØÛÕÏÂÁÀÅÃÄ", U"ÉÈẺẼẸÊẾỀỂỄỆ"},
    VniVowel{U'o', U"ùøûõïâáàåãä", U"óòỏõọôốồổỗộ"},
    VniVowel{U'O', U"ÙØÛÕÏÂÁÀÅÃÄ", U"ÓÒỎÕỌÔỐỒỔỖỘ"},
    VniVowel{U'ô', U"ùøûõï", U"ớờởỡợ"},
    VniVowel{U'Ô', U"ÙØÛÕÏ", U"ỚỜỞỠỢ"},
    VniVowel{U'u', U"ùøûõï", U"úùủũụ"},
    VniVowel{U'U', U"ÙØÛÕÏ", U"ÚÙỦŨỤ"},
    VniVowel{U'ö', U"ùøûõï", U"ứừửữự"},
    VniVowel{U'Ö', U"ÙØÛÕÏ", U"ỨỪỬỮỰ"},
    VniVowel{U'y', U"ùøûõ", U"ýỳỷỹ"},
    VniVowel{U'Y', U"ÙØÛÕ", U"ÝỲỶỸ"},
};
constexpr Letters kVniSingle = U"ñÑôÔöÖîÎæÆóÓòÒ";
constexpr Letters kVniSingleMeans = U"đĐơƠưƯỵỴỉỈĩĨịỊ";

/// Marks that Unicode Vietnamese never has: they tell VNI from everything else.
constexpr Letters kVniOnly = U"øûïåäëüñöØÛÏÅÄËÜÑÖ";
constexpr Letters kTcvn3Only = U"µ¶¸¹¨©ª¬­®¼½¾ÆÇ×Þß÷þ¦¥¤£¢¡§";

char32_t vniLetter(char32_t base, char32_t mark)
{
    for (const VniVowel& vowel : kVniVowels) {
        if (vowel.base != base)
            continue;
        if (const std::size_t at = vowel.marks.find(mark); at != Letters::npos)
            return vowel.letters[at];
    }
    // A capital before small marks: "Aùnh" set in a font of capitals.
    for (const VniVowel& vowel : kVniVowels)
        if (base < U'a' && vowel.base == base + 32)
            if (const std::size_t at = vowel.marks.find(mark); at != Letters::npos)
                for (const VniVowel& capital : kVniVowels)
                    if (capital.base == base)
                        return capital.letters[at];
    return 0;
}

bool isUnicodeVietnamese(char32_t code)
{
    return (code >= 0x1EA0 && code <= 0x1EF9) || code == U'ă' || code == U'Ă' || code == U'đ' || code == U'Đ' || code == U'ơ'
        || code == U'Ơ' || code == U'ư' || code == U'Ư' || code == U'ĩ' || code == U'ũ' || (code >= 0x0300 && code <= 0x0323);
}

std::string fromVni(const std::u32string& text)
{
    std::string out;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (const char32_t letter = i + 1 < text.size() ? vniLetter(text[i], text[i + 1]) : 0; letter != 0) {
            append(out, letter);
            ++i;
            continue;
        }
        const std::size_t single = kVniSingle.find(text[i]);
        append(out, single == Letters::npos ? text[i] : kVniSingleMeans[single]);
    }
    return out;
}

std::string fromTcvn3(const std::u32string& text)
{
    std::string out;
    for (const char32_t code : text) {
        const char32_t letter = code >= 0xA1 && code <= 0xFE ? kTcvn3[code - 0xA1] : 0;
        append(out, letter == 0 ? code : letter);
    }
    return out;
}

}  // namespace

void LegacyDetector::look(std::string_view utf8)
{
    const std::u32string text = decoded(utf8);
    for (std::size_t i = 0; i < text.size(); ++i) {
        m_unicode += isUnicodeVietnamese(text[i]) ? 1 : 0;
        m_tcvn3 += kTcvn3Only.find(text[i]) != Letters::npos ? 1 : 0;
        const bool single = text[i] == U'ñ' || text[i] == U'Ñ' || text[i] == U'ö' || text[i] == U'Ö';
        const bool marked = i > 0 && kVniOnly.find(text[i]) != Letters::npos && vniLetter(text[i - 1], text[i]) != 0;
        m_vni += single || marked ? 1 : 0;
    }
}

LegacyEncoding LegacyDetector::encoding() const
{
    constexpr int kEnoughMarks = 4;
    constexpr int kFewer = 20;  // a stray letter of the other kind proves nothing
    const int most = std::max(m_tcvn3, m_vni);
    if (most < kEnoughMarks || m_unicode * kFewer > most)
        return LegacyEncoding::None;
    return m_vni > m_tcvn3 ? LegacyEncoding::Vni : LegacyEncoding::Tcvn3;
}

std::string fromLegacy(std::string_view utf8, LegacyEncoding encoding)
{
    switch (encoding) {
    case LegacyEncoding::Tcvn3: return fromTcvn3(decoded(utf8));
    case LegacyEncoding::Vni: return fromVni(decoded(utf8));
    case LegacyEncoding::None: break;
    }
    return std::string(utf8);
}

std::string fromLatin1(std::string_view bytes)
{
    std::string out;
    for (const char byte : bytes)
        append(out, static_cast<unsigned char>(byte));
    return out;
}

void modernise(Sheet& sheet)
{
    constexpr std::size_t kCellsLookedAt = 4'000;
    LegacyDetector detector;
    std::size_t looked = 0;
    for (const SheetRow& row : sheet.rows)
        for (const auto& [column, cell] : row.cells)
            if (cell.kind() == Cell::Kind::Text && looked++ < kCellsLookedAt)
                detector.look(cell.shown());
    const LegacyEncoding encoding = detector.encoding();
    if (encoding == LegacyEncoding::None)
        return;
    for (SheetRow& row : sheet.rows)
        for (auto& [column, cell] : row.cells)
            if (cell.kind() == Cell::Kind::Text)
                cell = Cell::ofText(fromLegacy(cell.shown(), encoding));
    const std::string name = encoding == LegacyEncoding::Vni ? "VNI" : "TCVN3 (ABC)";
    sheet.notes.push_back({{},
        {"chữ trong trang tính viết theo bảng mã cũ " + name + "; đã chuyển sang Unicode để đọc",
            "the text of the sheet is in the old encoding " + name + "; it was turned into Unicode to be read"},
        {"Hãy xem lại vài tên; tốt nhất là gửi lại tệp dùng Unicode.",
            "Look at some of the names; better still, ask for a file in Unicode."}});
}

}  // namespace botri::exchange
