// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/report/report.h"

namespace botri::exchange {

/// How wide the columns of a report are in a sheet, in digits, one for each column.
///
/// No word is broken. Beyond that there is as much room as prints legibly on a landscape page; it goes where it makes the
/// most rows lower, then to what columns still want. Deterministic; looks at no more than some hundreds of the rows.
[[nodiscard]] std::vector<double> sheetWidths(const report::Report& report, const report::ReportTable& table);

}  // namespace botri::exchange
