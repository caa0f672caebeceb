// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/exchange/sheet.h"
#include "core/exchange/zip_archive.h"

namespace botri::exchange {

/// The sheets of an OpenDocument spreadsheet (ODF 1.2 and later). Notes, drawings and tracked changes are passed over;
/// repeated rows and columns are spread out only where they hold something, and only within the limits.
/// \throws ReadStopped, JobCancelled.
[[nodiscard]] std::vector<Sheet> readOds(ZipArchive& archive, const ReadLimits& limits);

}  // namespace botri::exchange
