// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

#include "core/model/codes.h"

namespace botri::data {

/// Training majors that fit a specialty in full.
[[nodiscard]] std::span<const char* const> majorsOf(const model::SpecialtyCode& specialty);

}  // namespace botri::data
