// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace botri::exchange {

using CsvRow = std::vector<std::string>;

/// One row at a time from RFC 4180 text in UTF-8, with any separator; line ends are LF, CRLF or CR.
/// A quoted field may hold separators, line ends and doubled quotes. Quotes inside an unquoted field are kept as text.
class CsvReader {
public:
    CsvReader(std::string_view text, char separator) : m_text(text), m_separator(separator) {}

    /// The next row into `row`; false at the end. A blank line is a row with one empty field.
    bool next(CsvRow& row);
    /// Did the text end inside a quoted field?
    [[nodiscard]] bool endedInsideQuotes() const { return m_endedInsideQuotes; }

private:
    std::string quotedField();
    std::string plainField();

    std::string_view m_text;
    char m_separator;
    std::size_t m_position = 0;
    bool m_endedInsideQuotes = false;
};

/// The separator a file uses: ',', ';' or tab, whichever splits its first lines most evenly; ',' when none occurs.
[[nodiscard]] char detectCsvSeparator(std::string_view text);

/// Rows as RFC 4180 text: UTF-8 with BOM, commas, CRLF, quotes only where needed.
///
/// Excel runs a field that begins with = + - @ as a formula, quoted or not. So text fields are guarded (guardedCsvText);
/// numbers and dates are not text and pass as they are, so -5 stays a number.
[[nodiscard]] std::string csvText(const std::vector<CsvRow>& rows);

/// Text that Excel would run as a formula gets an apostrophe in front, and so does such text that has apostrophes already,
/// so that unguardedCsvText() gives back exactly what went in: "=1+1" ⇄ "'=1+1", "'=1" ⇄ "''=1", "-" ⇄ "'-".
[[nodiscard]] std::string guardedCsvText(std::string text);
/// Takes one guard off. Text without a guard stays as it is.
[[nodiscard]] std::string unguardedCsvText(std::string text);

/// Writes `text` beside `path` and renames it into place. \throws ExchangeError.
void writeTextFile(const std::filesystem::path& path, std::string_view text);

}  // namespace botri::exchange
