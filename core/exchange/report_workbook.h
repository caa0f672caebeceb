// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>

#include "core/exchange/workbook_writer.h"
#include "core/report/report.h"

namespace botri::exchange {

/// The report as a workbook: one sheet a table, headings of two levels merged and repeated on each printed page, numbers and
/// dates as such, sums in bold. A last sheet holds the notes, the recipients and the signature.
/// Columns that repeat the group headings, left out on paper, are here: a sheet is filtered.
[[nodiscard]] WrittenWorkbook workbookOf(const report::Report& report);

/// Writes workbookOf(report). Errors and determinism: as writeWorkbook.
void writeReport(const std::filesystem::path& path, const report::Report& report, const Job& job = {});

}  // namespace botri::exchange
