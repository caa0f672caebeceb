// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace botri::exchange {

/// How many lines `text` takes when wrapped between words in a sheet's column `width` digits wide. An estimate, since
/// letters differ; rather a line too many than one too few.
[[nodiscard]] int wrappedLines(std::string_view text, double width);

}  // namespace botri::exchange
