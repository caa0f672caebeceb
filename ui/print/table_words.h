// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <vector>

#include "core/report/report.h"

namespace botri::ui {

/// A text as the widths of its words. Letters grow in proportion, so widths are kept per point of letter size.
struct Words {
    std::vector<double> widths;

    /// Lines when wrapped between words to `room`; 1 for no words.
    [[nodiscard]] int lines(double room) const;
    [[nodiscard]] double longest() const;
    [[nodiscard]] double oneLine() const;
};

/// One column: its different texts, and which of them each row shows.
struct ColumnWords {
    Words heading;
    int freeHeadingLines = 0;  ///< lines a heading over both levels may take without making the headings higher
    std::vector<Words> texts;
    std::vector<std::size_t> textOfRow;  ///< index into `texts`; kNoText where nothing is wrapped
    double longestWord = 0;
    double oneLine = 0;  ///< the longest text on one line
    double minimum = 0;  ///< what the column asks for at least

    static constexpr std::size_t kNoText = static_cast<std::size_t>(-1);
};

/// The words of all columns shown. Group headings and the labels of sums are left out: they spread over several columns.
[[nodiscard]] std::vector<ColumnWords> wordsOf(
    const report::ReportTable& table, const std::vector<std::size_t>& shown, Language language);

/// The words of one text in bold.
[[nodiscard]] Words boldWords(const std::string& text);

}  // namespace botri::ui
