// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>

namespace botri::ui {

enum class TypeSize { Small, Body, Heading, Title, Figure };
enum class TypeWeight { Regular, Bold };

/// Makes Noto Sans, which the program carries, known to Qt. Every Vietnamese letter is in it and its figures are all of one
/// width.
void loadScreenFonts();

[[nodiscard]] QFont screenFont(TypeSize size, TypeWeight weight = TypeWeight::Regular);

}  // namespace botri::ui
