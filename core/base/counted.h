// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

#include "core/base/vietnamese_text.h"

namespace botri {

/// English for some things: 1 → "1 row", 1200 → "1,200 rows". Vietnamese needs no such care.
[[nodiscard]] inline std::string counted(long long count, std::string_view one, std::string_view many)
{
    return groupedNumber(count, false) + ' ' + std::string(count == 1 ? one : many);
}

}  // namespace botri
