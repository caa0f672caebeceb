// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace botri {

/// How many bytes to insert, delete or replace to turn one text into the other. Compare folded texts (foldedText) to compare
/// letters. O(|a|·|b|).
[[nodiscard]] std::size_t editDistance(std::string_view a, std::string_view b);

/// Of `candidates` those that may have been meant by `typed`, the nearest first, at most three: equal but for case and marks,
/// beginning with it, or a few letters away. Among equally near ones the order of `candidates`.
[[nodiscard]] std::vector<std::string> similarTexts(std::string_view typed, const std::vector<std::string>& candidates);

}  // namespace botri
