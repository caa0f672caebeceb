// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QStringList>

namespace botri::ui {

enum class TypeSize { Small, Body, Heading, Title, Figure };
enum class TypeWeight { Regular, Bold };

/// Makes Noto Sans, which the program carries, known to Qt. Every Vietnamese letter is in it and its figures are all of one
/// width.
void loadScreenFonts();

/// Per cent of the usual size in which screenFont() gives fonts. Change it through scaleText() (density.h), which also
/// changes what is on the screen.
[[nodiscard]] int textScale();
void setTextScale(int perCent);
/// A length that grows with the text.
[[nodiscard]] int textPixels(int atUsualSize);

[[nodiscard]] QFont screenFont(TypeSize size, TypeWeight weight = TypeWeight::Regular);

/// The largest bold font in which each of `figures` fits into `room` pixels: figures beside each other are of one size.
[[nodiscard]] QFont figureFontFor(const QStringList& figures, int room);

}  // namespace botri::ui
