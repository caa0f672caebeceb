// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "core/exchange/import.h"
#include "core/model/workspace.h"

namespace botri::exchange::test {

/// A small workspace with at least one row in every table, awkward texts included.
[[nodiscard]] model::Workspace exampleWorkspace();

/// A workspace with `changes` made.
[[nodiscard]] model::Workspace applied(model::Workspace workspace, const std::vector<model::RowChange>& changes);

/// A workbook of one sheet from CSV text with commas, as the reader would give it.
[[nodiscard]] Workbook workbookOf(const std::string& fileName, const std::string& sheetName, const std::string& csv);

/// The preview of one sheet given as CSV text.
[[nodiscard]] ImportPreview previewOf(const model::Workspace& current, const std::string& sheetName, const std::string& csv);

/// Is all the preview finds the default a list of needs without a column of pools takes?
[[nodiscard]] bool findsOnlyTheDefaultPool(const ImportPreview& preview);

/// All findings, a line each, for messages of failed tests.
[[nodiscard]] std::string listed(const ImportPreview& preview);

}  // namespace botri::exchange::test
