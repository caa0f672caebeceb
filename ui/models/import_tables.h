// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/import.h"
#include "ui/table/shown_table.h"
#include "ui/text/words.h"

namespace botri::ui {

/// What an import does to each table, in figures.
[[nodiscard]] ShownTable importCountsTable(const exchange::ImportPreview& preview, const Words& words);

/// Findings in the order given: what they do to their row, where, and how to mend them.
[[nodiscard]] ShownTable findingsTable(const std::vector<const exchange::Finding*>& findings, const Words& words);

}  // namespace botri::ui
