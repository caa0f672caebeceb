// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

#include <unicode/coll.h>

namespace botri {

/// The order of Vietnamese dictionaries, with numbers by value. Inside this room only: the others compare texts.
[[nodiscard]] const icu::Collator& vietnameseCollator();

/// The last word of a name.
[[nodiscard]] std::string_view givenName(std::string_view name);

}  // namespace botri
