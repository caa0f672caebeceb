// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <filesystem>

#include "core/base/localized_text.h"
#include "core/exchange/workbook_writer.h"
#include "core/report/proof.h"

namespace botri::exchange {

/// Can a spreadsheet, which counts with 53 bits, add the figures up without rounding?
[[nodiscard]] bool addsUpExactly(const report::Proof& proof);

/// The proof as a workbook that computes itself: a sheet with what is claimed and both totals, one with the price of every
/// place, and one with the ways. Only people, points, limits and prices are numbers; all else are formulas over them: change
/// one and see whether the claim still holds.
/// \pre addsUpExactly(proof)
[[nodiscard]] WrittenWorkbook workbookOf(const report::Proof& proof, Language language);

/// Writes workbookOf(proof). Errors and determinism: as writeWorkbook.
void writeProof(const std::filesystem::path& path, const report::Proof& proof, Language language,
    std::chrono::sys_seconds created, const Job& job = {});

}  // namespace botri::exchange
