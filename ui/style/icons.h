// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QString>

namespace botri::ui {

/// A line icon from resources/icons/line, drawn in the text colour of the theme in force, muted when disabled.
/// \pre `name` is one of the files there, without ".svg".
[[nodiscard]] QIcon lineIcon(const QString& name);

/// The same in one colour.
[[nodiscard]] QPixmap linePixmap(const QString& name, const QColor& color, int size, qreal devicePixelRatio = 1);

}  // namespace botri::ui
