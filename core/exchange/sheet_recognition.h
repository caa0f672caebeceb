// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "core/exchange/import.h"
#include "core/exchange/wide_sheet.h"

namespace botri::exchange {

/// Headings of columns that were not understood: “A”, “B”; empty when all were.
[[nodiscard]] std::string unusedHeadings(const std::vector<ColumnMatch>& columns);

struct RecognisedSheet {
    SheetMatch match;
    std::vector<Finding> findings;
};

/// Finds out which table a sheet holds, where its headings stand and what each column means.
/// \param choice a person's correction, or null. Looks at the first rows only.
/// \param specialties for sheets that have them as columns
[[nodiscard]] RecognisedSheet recogniseSheet(
    const std::string& file, const Sheet& sheet, const SheetChoice* choice, const SpecialtyHeads& specialties);

/// A sheet nobody expects data in: the guide, lists behind drop-downs, a sheet without cells.
[[nodiscard]] bool holdsNoData(const Sheet& sheet);

}  // namespace botri::exchange
