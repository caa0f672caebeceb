// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>
#include <vector>

#include "core/model/table.h"

namespace botri::data {

/// The text of data/catalogue/<name>.csv as it was at build time.
[[nodiscard]] std::string_view catalogueText(std::string_view name);

/// The rows of an embedded CSV file of ours, whose headings are column keys of `table` in any order.
/// Columns it does not have are empty. Booleans are true or false, dates ISO, decimals with a point.
/// \pre the text is ours and well-formed: each value is one problemIn() accepts. Aborts otherwise, naming the cell.
[[nodiscard]] std::vector<model::Record> recordsIn(const model::TableDescription& table, std::string_view csv);

}  // namespace botri::data
