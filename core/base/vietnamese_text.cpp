// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/vietnamese_text.h"

#include <algorithm>
#include <array>
#include <memory>
#include <optional>
#include <string>

#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>
#include <unicode/ustring.h>

#include "core/base/check.h"
#include "core/base/collator.h"

namespace botri {
namespace {

using icu::UnicodeString;

const icu::Normalizer2& nfc()
{
    UErrorCode error = U_ZERO_ERROR;
    const icu::Normalizer2* form = icu::Normalizer2::getNFCInstance(error);
    BOTRI_CHECK(U_SUCCESS(error));
    return *form;
}

const icu::Normalizer2& nfd()
{
    UErrorCode error = U_ZERO_ERROR;
    const icu::Normalizer2* form = icu::Normalizer2::getNFDInstance(error);
    BOTRI_CHECK(U_SUCCESS(error));
    return *form;
}

UnicodeString normalizedBy(const icu::Normalizer2& form, const UnicodeString& text)
{
    UErrorCode error = U_ZERO_ERROR;
    UnicodeString result = form.normalize(text, error);
    BOTRI_CHECK(U_SUCCESS(error));
    return result;
}

UnicodeString decoded(std::string_view text)
{
    return UnicodeString::fromUTF8(icu::StringPiece(text.data(), static_cast<int32_t>(text.size())));
}

std::string encoded(const UnicodeString& text)
{
    std::string bytes;
    text.toUTF8String(bytes);
    return bytes;
}

bool isBlank(UChar32 character)
{
    constexpr UChar32 kByteOrderMark = 0xFEFF;
    constexpr UChar32 kZeroWidthSpace = 0x200B;
    return u_isUWhiteSpace(character) || u_iscntrl(character) || character == kByteOrderMark || character == kZeroWidthSpace;
}

UnicodeString withSingleBlanks(const UnicodeString& text)
{
    UnicodeString result;
    bool blankPending = false;
    for (int32_t i = 0; i < text.length(); i = text.moveIndex32(i, 1)) {
        const UChar32 character = text.char32At(i);
        if (isBlank(character)) {
            blankPending = !result.isEmpty();
            continue;
        }
        if (blankPending)
            result.append(UChar(' '));
        blankPending = false;
        result.append(character);
    }
    return result;
}

bool isTone(UChar32 mark)
{
    // grave, acute, tilde, hook above, dot below
    return mark == 0x300 || mark == 0x301 || mark == 0x303 || mark == 0x309 || mark == 0x323;
}

bool continuesWord(const UnicodeString& text, int32_t at)
{
    if (at >= text.length())
        return false;
    const UChar32 character = text.char32At(at);
    return u_isalpha(character) || u_charType(character) == U_NON_SPACING_MARK;
}

/// Moves the tone of a final "oa", "oe", "uy" from the second vowel to the first, in decomposed text.
void placeTonesOnFirstVowel(UnicodeString& text)
{
    for (int32_t i = 0; i + 2 < text.length(); ++i) {
        const UChar first = text.charAt(i);
        const UChar second = text.charAt(i + 1);
        const UChar tone = text.charAt(i + 2);
        const bool pair = (first == 'o' && (second == 'a' || second == 'e')) || (first == 'u' && second == 'y');
        const bool afterQ = i > 0 && text.charAt(i - 1) == 'q';
        if (pair && isTone(tone) && !afterQ && !continuesWord(text, i + 3)) {
            text.setCharAt(i + 1, tone);
            text.setCharAt(i + 2, second);
        }
    }
}

}  // namespace

const icu::Collator& vietnameseCollator()
{
    static const std::unique_ptr<icu::Collator> collator = [] {
        UErrorCode error = U_ZERO_ERROR;
        std::unique_ptr<icu::Collator> made(icu::Collator::createInstance(icu::Locale("vi"), error));
        BOTRI_CHECK(U_SUCCESS(error));
        made->setAttribute(UCOL_NUMERIC_COLLATION, UCOL_ON, error);
        BOTRI_CHECK(U_SUCCESS(error));
        return made;
    }();
    return *collator;
}

std::string_view givenName(std::string_view name)
{
    const auto blank = name.find_last_of(' ');
    return blank == std::string_view::npos ? name : name.substr(blank + 1);
}

bool isUtf8(std::string_view text)
{
    UErrorCode error = U_ZERO_ERROR;
    int32_t length = 0;
    u_strFromUTF8(nullptr, 0, &length, text.data(), static_cast<int32_t>(text.size()), &error);
    return error == U_BUFFER_OVERFLOW_ERROR || U_SUCCESS(error);
}

std::string normalizedText(std::string_view text)
{
    return encoded(withSingleBlanks(normalizedBy(nfc(), decoded(text))));
}

std::string foldedText(std::string_view text)
{
    constexpr UChar32 kDWithStroke = 0x111;
    UnicodeString decomposed = normalizedBy(nfd(), decoded(text));
    decomposed.toLower(icu::Locale::getRoot());
    UnicodeString words;
    bool blankPending = false;
    for (int32_t i = 0; i < decomposed.length(); i = decomposed.moveIndex32(i, 1)) {
        const UChar32 character = decomposed.char32At(i);
        if (u_charType(character) == U_NON_SPACING_MARK)
            continue;
        if (!u_isalnum(character)) {
            blankPending = !words.isEmpty();
            continue;
        }
        if (blankPending)
            words.append(UChar(' '));
        blankPending = false;
        words.append(character == kDWithStroke ? UChar32('d') : character);
    }
    return encoded(words);
}

std::string nameKey(std::string_view text)
{
    UnicodeString decomposed = withSingleBlanks(normalizedBy(nfd(), decoded(text)));
    decomposed.toLower(icu::Locale::getRoot());
    placeTonesOnFirstVowel(decomposed);
    return encoded(normalizedBy(nfc(), decomposed));
}

std::string upperText(std::string_view text)
{
    UnicodeString capitals = decoded(text);
    capitals.toUpper(icu::Locale::getRoot());
    return encoded(capitals);
}

int compareVietnamese(std::string_view a, std::string_view b)
{
    UErrorCode error = U_ZERO_ERROR;
    const UCollationResult result = vietnameseCollator().compareUTF8(icu::StringPiece(a.data(), static_cast<int32_t>(a.size())),
        icu::StringPiece(b.data(), static_cast<int32_t>(b.size())), error);
    BOTRI_CHECK(U_SUCCESS(error));
    return result;
}

int comparePersonNames(std::string_view a, std::string_view b)
{
    const int byGivenName = compareVietnamese(givenName(a), givenName(b));
    return byGivenName != 0 ? byGivenName : compareVietnamese(a, b);
}

std::string groupedNumber(long long number, bool vietnamese)
{
    std::string digits = std::to_string(number);
    const auto start = static_cast<std::ptrdiff_t>(number < 0);
    for (auto at = static_cast<std::ptrdiff_t>(digits.size()) - 3; at > start; at -= 3)
        digits.insert(static_cast<std::size_t>(at), 1, vietnamese ? '.' : ',');
    return digits;
}

}  // namespace botri
