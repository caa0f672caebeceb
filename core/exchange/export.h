// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <filesystem>
#include <string>
#include <vector>

#include "core/base/job.h"
#include "core/exchange/workbook_writer.h"
#include "core/model/workspace.h"

namespace botri::exchange {

/// All tables as one workbook in the layout of the import template: importing it into an empty workspace gives equal data
/// (decimals to the sixteen digits a workbook keeps).
[[nodiscard]] WrittenWorkbook exportedWorkbook(const model::Workspace& workspace, std::chrono::sys_seconds created);

/// \throws ExchangeError, JobCancelled.
void exportXlsx(
    const std::filesystem::path& path, const model::Workspace& workspace, std::chrono::sys_seconds created, const Job& job = {});

/// One table as CSV (UTF-8 with BOM). In Vietnamese headings and choices by name, dates as 15/11/2025, yes and no as x and Không;
/// in English for machines: headings and choices by key, dates as 2025-11-15, yes and no as 1 and 0.
/// Either imports back to equal data.
[[nodiscard]] std::string exportedCsv(const model::Workspace& workspace, model::TableId table, Language language);

/// Writes one CSV file per table with rows into `folder`, which is made when absent: "Đơn vị.csv", in English "unit.csv".
/// \return the files written. \throws ExchangeError, JobCancelled.
std::vector<std::filesystem::path> exportCsv(
    const std::filesystem::path& folder, const model::Workspace& workspace, Language language, const Job& job = {});

}  // namespace botri::exchange
