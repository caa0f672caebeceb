// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/exchange/import.h"

namespace botri::exchange {

/// The heading of one sheet column, of one or two levels, with the spellings it may be known by.
struct HeadingCell {
    int column = 0;
    std::string upper;  ///< empty for a heading of one level
    std::string lower;  ///< empty when the upper cell spans both levels

    /// As a person would say it: "Biên chế - Giao".
    [[nodiscard]] std::string text() const;
};

/// How headings fit a table.
struct HeadingFit {
    std::vector<ColumnMatch> columns;
    int score = 0;                              ///< higher is better
    std::vector<std::size_t> missingKeys;       ///< key columns neither there nor replaceable
    int fields = 0;                             ///< how many columns were recognised
};

/// Matches headings to the columns of `table` by meaning: with or without marks, case, order, remarks in brackets, synonyms.
/// Each field gets its best heading; a second one for a reference becomes its fallback.
[[nodiscard]] HeadingFit fitHeadings(const model::TableDescription& table, const std::vector<HeadingCell>& headings);

/// Whether the name of a sheet or file names `table`: 2 exactly, 1 among other words, 0 not at all.
[[nodiscard]] int titleFit(const model::TableDescription& table, const std::string& sheetName);

}  // namespace botri::exchange
