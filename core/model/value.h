// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <variant>
#include <vector>

#include "core/base/date.h"

namespace botri::model {

/// One field of a row, as tables, files and the journal carry it. Empty is std::monostate.
/// A choice is kept as its key text; a list of codes as text joined with "; ".
using Value = std::variant<std::monostate, std::int64_t, double, bool, Date, std::string>;

/// A row without its type: one value per column of its table, in the table's column order.
using Record = std::vector<Value>;

[[nodiscard]] inline bool isEmpty(const Value& value)
{
    return std::holds_alternative<std::monostate>(value);
}

}  // namespace botri::model
