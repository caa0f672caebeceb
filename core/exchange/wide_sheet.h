// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "core/exchange/import.h"

namespace botri::exchange {

/// The texts above one column: of the upper heading row and of the lower one, the same when one cell spans both.
struct ColumnHeads {
    int column = 0;
    std::string upper;
    std::string lower;
};

/// Knows specialties by code and name, to read sheets that have one row a commune and a column (or several) a specialty.
class SpecialtyHeads {
public:
    explicit SpecialtyHeads(const model::Workspace& workspace);

    /// The code of the specialty a heading names; empty when it names none.
    [[nodiscard]] std::string codeIn(const std::string& heading) const;

private:
    std::map<std::string, std::string> m_codes;  ///< by folded code and folded name; empty code: several have the name
};

/// The columns of a wide sheet of needs and people present; nothing when it is none.
/// \param title words above the headings and of the sheet name: they tell what the figures are when no heading does
[[nodiscard]] std::optional<std::vector<ColumnMatch>> wideColumns(
    const std::vector<ColumnHeads>& heads, const std::string& title, const SpecialtyHeads& specialties);

}  // namespace botri::exchange
