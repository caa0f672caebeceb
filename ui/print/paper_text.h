// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>

#include "ui/print/page.h"

namespace botri::ui {

/// Makes Tinos known to Qt: the metrics of Times New Roman and every Vietnamese letter, carried inside the program.
/// Safe to call again. \pre a QGuiApplication exists.
void loadPaperFonts();

[[nodiscard]] QFont paperFont(const TextStyle& style);

/// From one baseline to the next.
[[nodiscard]] double lineHeight(const TextStyle& style);

/// On one line.
[[nodiscard]] double textWidth(const QString& text, const TextStyle& style);

/// How many lines `text` takes when wrapped to `width`; a word too long for the width is broken. At least 1.
[[nodiscard]] int lineCount(const QString& text, const TextStyle& style, double width);

/// The widest of the lines `text` takes at `width`.
[[nodiscard]] double widestLine(const QString& text, const TextStyle& style, double width);

void paint(QPainter& painter, const PlacedText& text);

}  // namespace botri::ui
