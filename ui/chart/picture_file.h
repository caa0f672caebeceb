// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>
#include <optional>

#include "core/base/localized_text.h"

class QPainter;
class QSize;
class QWidget;

namespace botri::ui {

/// Paints a picture of `size` into a file: SVG when `path` ends so, else PNG with two pixels to one.
/// \return why it could not be written; then a file that was there is as before.
[[nodiscard]] std::optional<LocalizedText> savePicture(
    const QString& path, const QSize& size, const QString& title, const std::function<void(QPainter&)>& paint);

/// Asks for a file, saves the picture there and says what happened; nothing when the person chose no file.
[[nodiscard]] std::optional<LocalizedText> askAndSavePicture(QWidget& parent, const QString& suggestion, const QSize& size,
    const QString& title, const std::function<void(QPainter&)>& paint);

}  // namespace botri::ui
