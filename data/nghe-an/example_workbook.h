// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/workbook_writer.h"
#include "core/model/workspace.h"

namespace botri::data {

/// `example` as the workbook an office would send: a guide sheet that says everything is invented, and the tables with rows
/// in the layout of the import template. The catalogue is left out: a new plan file brings it along.
/// Equal workspaces give equal bytes.
[[nodiscard]] exchange::WrittenWorkbook ngheAnWorkbook(const model::Workspace& example);

}  // namespace botri::data
