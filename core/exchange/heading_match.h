// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/exchange/import.h"

namespace botri::exchange {

/// One way to read a heading, and how much less it counts than the plain one.
struct HeadingSpelling {
    std::string exact;   ///< nameKey()
    std::string folded;  ///< foldedText()
    int penalty = 0;
};

/// The heading of one sheet column, of one or two levels, with the spellings it may be known by.
class HeadingCell {
public:
    /// \param lower empty for a heading of one level, and when the upper cell spans both.
    HeadingCell(int column, const std::string& upper, const std::string& lower);

    [[nodiscard]] int column() const { return m_column; }
    /// As a person would say it: "Biên chế - Giao".
    [[nodiscard]] const std::string& text() const { return m_text; }
    /// What it is without being a field: STT, former district, nothing.
    [[nodiscard]] ColumnRole roleWithoutField() const { return m_role; }
    [[nodiscard]] const std::vector<HeadingSpelling>& spellings() const { return m_spellings; }

private:
    void addSpelling(const std::string& text, int penalty);

    int m_column;
    std::string m_text;
    ColumnRole m_role = ColumnRole::Unused;
    std::vector<HeadingSpelling> m_spellings;
};

/// How headings fit a table.
struct HeadingFit {
    std::vector<ColumnMatch> columns;
    int score = 0;                         ///< higher is better
    std::vector<std::size_t> missingKeys;  ///< key columns neither there nor replaceable
    int fields = 0;                        ///< how many columns were recognised
};

/// Matches headings to the columns of `table` by meaning: with or without marks, case, order, remarks in brackets, synonyms.
/// Each field gets its best heading; a second one for a reference becomes its fallback.
[[nodiscard]] HeadingFit fitHeadings(const model::TableDescription& table, const std::vector<HeadingCell>& headings);

/// The keys of `table` that `columns` give no value and nothing else can stand for.
[[nodiscard]] std::vector<std::size_t> missingKeysOf(
    const model::TableDescription& table, const std::vector<ColumnMatch>& columns);

/// Whether the name of a sheet or file names `table`: 2 exactly, 1 among other words, 0 not at all.
[[nodiscard]] int titleFit(const model::TableDescription& table, const std::string& sheetName);

}  // namespace botri::exchange
