// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string>

#include "core/model/choices.h"

namespace botri::exchange {

/// The keys meant by a text, joined as a CodeList; or the part that means none.
struct ChoiceReading {
    std::string keys;
    std::string unknown;
};

/// One choice by key, by Vietnamese or English name or by what else offices write, whatever the case and marks; a name may be cut
/// at its start or end
/// ("chính quyền" for "Khối chính quyền") as long as only one choice fits.
[[nodiscard]] ChoiceReading readChoice(std::span<const model::Choice> choices, const std::string& text);

/// Several choices separated by ';' or line ends, or by ',' where no name has one.
[[nodiscard]] ChoiceReading readChoiceList(std::span<const model::Choice> choices, const std::string& text);

/// All names, separated by "; ".
[[nodiscard]] std::string choiceNames(std::span<const model::Choice> choices, Language language);

}  // namespace botri::exchange
