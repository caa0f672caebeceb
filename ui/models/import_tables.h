// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/import.h"
#include "ui/table/shown_table.h"
#include "ui/text/words.h"

namespace botri::ui {

/// How many rows of each table an import adds, changes, leaves as they are and leaves out.
[[nodiscard]] ShownTable importCountsTable(const exchange::ImportPreview& preview, const Words& words);

/// Everything to know before importing: where, the value, why and how to mend it. Errors first.
[[nodiscard]] ShownTable findingsTable(const exchange::ImportPreview& preview, const Words& words);

/// How the columns of each sheet were understood.
[[nodiscard]] ShownTable columnMatchTable(const exchange::ImportPreview& preview, const Words& words);

}  // namespace botri::ui
