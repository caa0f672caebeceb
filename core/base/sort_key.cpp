// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/sort_key.h"

#include <unicode/coll.h>
#include <unicode/unistr.h>

#include "core/base/collator.h"

namespace botri {

std::string vietnameseSortKey(std::string_view text)
{
    const icu::UnicodeString decoded =
        icu::UnicodeString::fromUTF8(icu::StringPiece(text.data(), static_cast<int32_t>(text.size())));
    std::string key(4 * text.size() + 16, '\0');
    const auto write = [&] {
        return vietnameseCollator().getSortKey(decoded, reinterpret_cast<uint8_t*>(key.data()), static_cast<int32_t>(key.size()));
    };
    int32_t length = write();
    if (static_cast<std::size_t>(length) > key.size()) {
        key.resize(static_cast<std::size_t>(length));
        length = write();
    }
    key.resize(static_cast<std::size_t>(length));
    return key;
}

std::string personNameSortKey(std::string_view name)
{
    // Each key ends with a zero byte, so that the second is looked at only where the first are equal.
    return vietnameseSortKey(givenName(name)) + vietnameseSortKey(name);
}

}  // namespace botri
