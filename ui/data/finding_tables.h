// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/planning/data_checks.h"
#include "ui/table/shown_table.h"
#include "ui/text/words.h"

namespace botri::ui {

/// What in the data does not agree: table, row, why, how to mend it. Rows in the order given.
[[nodiscard]] ShownTable dataFindingTable(
    const model::Workspace& workspace, const std::vector<planning::DataFinding>& findings, const Words& words);

/// What the inspector explains about a row; nothing for most tables.
[[nodiscard]] Subject subjectOf(model::TableId table, const model::Record& row);

}  // namespace botri::ui
