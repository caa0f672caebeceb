// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace botri::store {

/// The version of this program, "0.1.0", noted in the files it makes and upgrades.
[[nodiscard]] std::string_view programVersion();

}  // namespace botri::store
