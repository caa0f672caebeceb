// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/exchange/sheet.h"
#include "core/exchange/zip_archive.h"

namespace botri::exchange {

/// The sheets of an Office Open XML workbook (ECMA-376, transitional or strict). Chart sheets are passed over.
/// \throws ReadStopped, JobCancelled.
[[nodiscard]] std::vector<Sheet> readXlsx(ZipArchive& archive, const ReadLimits& limits);

}  // namespace botri::exchange
