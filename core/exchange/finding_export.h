// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <filesystem>
#include <span>
#include <string>

#include "core/exchange/csv.h"
#include "core/exchange/finding.h"
#include "core/exchange/workbook_writer.h"

namespace botri::exchange {

/// Findings as rows of text under one row of headings: file, sheet, cell, column, value, effect, why, how to mend.
[[nodiscard]] std::vector<CsvRow> findingRows(std::span<const Finding> findings, Language language);

/// The same as a workbook, for the people who fill in the lists.
[[nodiscard]] WrittenWorkbook findingWorkbook(
    std::span<const Finding> findings, Language language, std::chrono::sys_seconds created);

/// What a finding means for its row: "bỏ ra", "đã nhận, cần xem", "lưu ý".
[[nodiscard]] const LocalizedText& effectOf(Severity severity);

}  // namespace botri::exchange
