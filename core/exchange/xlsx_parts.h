// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "core/exchange/number_format.h"
#include "core/exchange/sheet_builder.h"
#include "core/exchange/zip_archive.h"

namespace botri::exchange {

/// One sheet as the workbook part lists it.
struct XlsxSheetEntry {
    std::string name;
    std::string relationshipId;
    bool hidden = false;
};

struct XlsxWorkbookPart {
    std::vector<XlsxSheetEntry> sheets;
    DateSystem dates = DateSystem::From1900;
};

/// What cells refer to by number.
struct XlsxTables {
    std::vector<std::string> strings;
    std::vector<NumberFormat> formats;  ///< by cell style
    DateSystem dates = DateSystem::From1900;
};

// All throw ReadStopped for what is wrong with the part.
[[nodiscard]] XlsxWorkbookPart readXlsxWorkbookPart(ZipArchive& archive, const std::string& part);
[[nodiscard]] std::vector<std::string> readXlsxStrings(ZipArchive& archive, const std::string& part, const ReadLimits& limits);
[[nodiscard]] std::vector<NumberFormat> readXlsxFormats(ZipArchive& archive, const std::string& part);
/// Adds the cells, merges and notes of one sheet to the sheet begun in `builder`.
void readXlsxSheet(ZipArchive& archive, const std::string& part, const XlsxTables& tables, WorkbookBuilder& builder);

/// Undoes the escapes of ST_Xstring (ECMA-376 22.9.2.19): "_x000D_" is a carriage return, "_x005F_" an underscore.
[[nodiscard]] std::string unescapedXstring(std::string text);

}  // namespace botri::exchange
