// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace botri::data {

/// The text of data/nghe-an/<name>.csv as it was at build time.
[[nodiscard]] std::string_view ngheAnText(std::string_view name);

}  // namespace botri::data
