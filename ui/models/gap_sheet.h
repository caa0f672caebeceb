// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "core/exchange/workbook_writer.h"
#include "ui/models/gap_table_model.h"

namespace botri::ui {

/// The gap table exactly as it is shown, numbers as numbers, for Excel.
/// \param titles lines above the table: what is shown, and as of when
[[nodiscard]] exchange::WrittenTable gapSheet(const GapTableModel& model, const QString& name, const QStringList& titles);

}  // namespace botri::ui
