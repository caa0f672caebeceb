// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "core/exchange/workbook_writer.h"
#include "core/model/workspace.h"

namespace botri::exchange {

/// The sheet of a table without rows: STT, then its columns with Vietnamese headings, comments and drop-down lists.
/// \param spareRows how many empty rows get the lists, below those that will be written.
[[nodiscard]] WrittenTable emptySheet(const model::TableDescription& table, const model::Workspace& workspace, int spareRows);

/// The rows of a table for such a sheet.
[[nodiscard]] std::vector<WrittenRow> writtenRows(const model::TableDescription& table, const model::Workspace& workspace);

/// Whether an empty cell of the column reads back as "no": then "no" need not be written.
[[nodiscard]] std::vector<bool> columnsWhereEmptyMeansNo(const model::TableDescription& table, const model::Record& example);

}  // namespace botri::exchange
