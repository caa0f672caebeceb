// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <filesystem>

#include "core/base/job.h"
#include "core/exchange/workbook_writer.h"
#include "core/model/workspace.h"

namespace botri::exchange {

/// The workbook an office fills in: a guide sheet, then one empty sheet per table with Vietnamese headings, comments and
/// drop-down lists. Catalogues that `workspace` has (specialties, units, …) feed the lists of the columns that refer to them.
[[nodiscard]] WrittenWorkbook importTemplate(const model::Workspace& workspace, std::chrono::sys_seconds created);

/// \throws ExchangeError, JobCancelled.
void writeImportTemplate(
    const std::filesystem::path& path, const model::Workspace& workspace, std::chrono::sys_seconds created, const Job& job = {});

}  // namespace botri::exchange
