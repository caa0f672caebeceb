// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/finding.h"

namespace botri::exchange {

LocalizedText Finding::text() const
{
    std::string place = file;
    if (!sheet.empty())
        place += " › " + sheet;
    if (!cell.empty())
        place += " › " + cell;
    const std::string rowVi = cell.empty() && row > 0 ? " › dòng " + std::to_string(row) : "";
    const std::string rowEn = cell.empty() && row > 0 ? " › row " + std::to_string(row) : "";
    std::string shown;
    if (!column.empty())
        shown += " (" + column + ")";
    if (!value.empty())
        shown += " “" + value + "”";
    const auto sentence = [](const LocalizedText& words, Language language) {
        return words.in(language).empty() ? std::string{} : " " + words.in(language);
    };
    return {place + rowVi + shown + ": " + why.vi + "." + sentence(mend, Language::Vietnamese),
        place + rowEn + shown + ": " + why.en + "." + sentence(mend, Language::English)};
}

Finding findingOf(const ReadFailure& failure)
{
    Finding finding;
    finding.kind = FindingKind::UnreadableFile;
    finding.file = failure.file;
    finding.why = failure.why;
    finding.mend = failure.mend;
    return finding;
}

}  // namespace botri::exchange
