// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <span>
#include <string>
#include <vector>

#include "core/base/job.h"
#include "core/exchange/import.h"

namespace botri::exchange {

/// The files of an import as they were read: those that hold a workbook, and why the others do not.
struct ReadFiles {
    std::vector<Workbook> workbooks;
    std::vector<ReadFailure> failures;
};

/// Reads every file. Of files with one name, the later ones are known by their folder too ("xã A/nhu-cau.xlsx").
/// \throws JobCancelled.
[[nodiscard]] ReadFiles readWorkbooks(std::span<const std::filesystem::path> files, const Job& job = {});

/// A value typed over a cell for this import; the workbook on the disk stays as it is.
struct CellCorrection {
    std::string file;
    std::string sheet;
    CellPlace place;
    std::string text;  ///< read as a cell of text is; empty clears the cell

    [[nodiscard]] bool isAt(const std::string& otherFile, const std::string& otherSheet, CellPlace otherPlace) const
    {
        return place == otherPlace && sheet == otherSheet && file == otherFile;
    }
};

/// `workbooks` with the corrections in their cells; those that name no sheet are passed over.
[[nodiscard]] std::vector<Workbook> corrected(std::span<const Workbook> workbooks, std::span<const CellCorrection> corrections);

/// How each sheet is understood, without reading its rows: what previewImport() says in `sheets`.
[[nodiscard]] std::vector<SheetMatch> recogniseSheets(
    const model::Workspace& current, std::span<const Workbook> workbooks, std::span<const SheetChoice> choices = {});

/// What sheets of one layout have in common: the headings in their order, without marks and case. Sheets that were not
/// recognised are known by their first row of several texts. Empty when there is none.
[[nodiscard]] std::string layoutOf(const Sheet& sheet, const SheetMatch& match);

}  // namespace botri::exchange
