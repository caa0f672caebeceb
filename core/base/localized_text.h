// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace botri {

enum class Language { Vietnamese, English };

/// One thing said in both languages, UTF-8 in NFC. Facts of the core are worded once, here,
/// so that the window, the command line, the workbook and the paper say the same.
struct LocalizedText {
    std::string vi;
    std::string en;

    [[nodiscard]] const std::string& in(Language language) const { return language == Language::Vietnamese ? vi : en; }
    bool operator==(const LocalizedText&) const = default;
};

}  // namespace botri
