// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace botri::data {

/// The 34 provinces and centrally run cities since 1 July 2025 (data/catalogue/province.csv), as they are written: "Nghệ An".
[[nodiscard]] const std::vector<std::string>& provinces();

/// The province meant: whatever the case and marks, with or without "tỉnh", "thành phố" or "TP" before it. Nothing if there is
/// none of that name.
[[nodiscard]] std::optional<std::string> provinceNamed(std::string_view text);

}  // namespace botri::data
