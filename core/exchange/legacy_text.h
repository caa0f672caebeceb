// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

#include "core/exchange/sheet.h"

namespace botri::exchange {

/// How Vietnamese was written before Unicode: fonts that drew other letters in place of accented Latin ones.
enum class LegacyEncoding {
    None,
    Tcvn3,  ///< ABC fonts, .VnTime: "NguyÔn V¨n An"
    Vni     ///< VNI-Windows fonts: "Nguyeãn Vaên An"
};

/// Counts the letters that only one of the encodings can have written; feed it text, then ask.
class LegacyDetector {
public:
    void look(std::string_view utf8);
    /// None while there is too little to tell, or when the text has letters of Unicode Vietnamese.
    [[nodiscard]] LegacyEncoding encoding() const;

private:
    int m_unicode = 0;
    int m_tcvn3 = 0;
    int m_vni = 0;
};

/// `utf8` (letters of Latin-1 as they were stored) as Unicode Vietnamese.
[[nodiscard]] std::string fromLegacy(std::string_view utf8, LegacyEncoding encoding);

/// Bytes of a one-byte text as UTF-8, as Latin-1 says.
[[nodiscard]] std::string fromLatin1(std::string_view bytes);

/// Turns all text of a sheet in such an encoding into Unicode and leaves a note that says so.
void modernise(Sheet& sheet);

}  // namespace botri::exchange
