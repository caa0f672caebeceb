// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/table/shown_table.h"

namespace botri::tests {

/// People, communes, figures and dates invented from `seed`; some cells are empty. Columns: name (PersonName), unit
/// (Vietnamese), people (Number, summed), kilometres (Number, one decimal), start (Rank).
[[nodiscard]] ui::ShownTable randomTable(int rows, unsigned seed);

}  // namespace botri::tests
