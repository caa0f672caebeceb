// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/workspace.h"

namespace botri::exchange {

/// The record as the table's row gives it back: absent numbers as their default, and so on.
/// \pre problemIn() accepts every value.
[[nodiscard]] model::Record canonicalRecord(model::TableId table, const model::Record& record);

/// `imported`, but with the value of `existing` wherever the two differ only in what a file cannot carry: blanks and line ends
/// in text, the last digit of a decimal.
[[nodiscard]] model::Record withoutSeemingChanges(model::Record imported, const model::Record& existing);

}  // namespace botri::exchange
