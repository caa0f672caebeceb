// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>
#include <vector>

#include "core/base/localized_text.h"
#include "core/model/workspace.h"

namespace botri::planning {

/// Something in the data that does not agree with the rest, though every cell by itself may stand.
struct DataFinding {
    model::TableId table;
    model::Record row;
    std::size_t column = 0;  ///< the cell to look at first
    LocalizedText why;
    LocalizedText mend;
};

/// What a planner should correct before planning: people listed by name beyond those counted, posts held beyond those open,
/// people present beyond the quota, communes nobody can measure a distance to, old figures. In the order of tables and keys.
/// Deterministic; O(rows · log rows).
[[nodiscard]] std::vector<DataFinding> dataFindings(const model::Workspace& workspace);

}  // namespace botri::planning
