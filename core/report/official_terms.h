// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "core/base/localized_text.h"

namespace botri::report {

/// A title, rank, level of political theory or deciding body as lists hold it, in the language of the paper.
/// English knows the usual ones, whatever their case and marks; anything else, and Vietnamese, stays as it was typed.
[[nodiscard]] std::string officialTerm(const std::string& typed, Language language);

}  // namespace botri::report
