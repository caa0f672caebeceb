// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPalette>

#include <array>

#include "core/model/choices.h"

namespace botri::ui {

enum class ThemeChoice { System, Light, Dark };

/// A fill and the ink that is readable on it.
struct Tint {
    QColor fill;
    QColor ink;
};

/// The colours of the window. Colour carries a meaning or is absent.
struct Theme {
    bool dark = false;
    QColor window, surface, line, text, muted, accent, onAccent;
    QColor hover;                    ///< under the pointer
    QColor selected;                 ///< chosen row or place
    QColor subtotal;                 ///< rows that sum others
    QColor good, warning, bad;       ///< as ink, always beside a word or an icon
    std::array<Tint, 5> shortage;    ///< palest first: orange to red
    std::array<Tint, 5> surplus;     ///< palest first: blue
    std::array<QColor, 8> measures;  ///< as lines and fills, by model::MeasureKind
    std::array<QColor, 10> parts;    ///< of a whole, see partColor()
};

[[nodiscard]] const Theme& lightTheme();
[[nodiscard]] const Theme& darkTheme();

/// The theme a widget with this palette is drawn in.
[[nodiscard]] const Theme& themeOf(const QPalette& palette);

/// The widget palette that carries `theme`.
[[nodiscard]] QPalette paletteOf(const Theme& theme);

/// The tint of a signed gap: negative is a shortage, positive a surplus; 0 has none (invalid fill).
/// A step is one person up to 2, then 3–4, 5–8 and more.
[[nodiscard]] Tint tintOfBalance(const Theme& theme, int balance);

/// The same for sums over many posts, whose largest shortage or surplus in sight is `scale`.
[[nodiscard]] Tint tintOfBalance(const Theme& theme, int balance, int scale);

/// The one hue of a kind of measure, on the map, in charts and chips.
[[nodiscard]] const QColor& colorOf(const Theme& theme, model::MeasureKind kind);

/// Colours of parts that have to be told apart and mean nothing by themselves, in this order; after the
/// last comes the first again. They can be told apart by those to whom hues look alike, too.
[[nodiscard]] const QColor& partColor(const Theme& theme, std::size_t part);

/// WCAG contrast ratio, 1 to 21.
[[nodiscard]] double contrast(const QColor& a, const QColor& b);

}  // namespace botri::ui
