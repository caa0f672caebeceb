// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace botri {

/// Bytes that compare as compareVietnamese() compares the texts: made once, then compared by the hundred thousand.
/// Thread-safe.
[[nodiscard]] std::string vietnameseSortKey(std::string_view text);

/// The same for comparePersonNames().
[[nodiscard]] std::string personNameSortKey(std::string_view name);

}  // namespace botri
