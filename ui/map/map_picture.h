// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/map/map_painter.h"

namespace botri::ui {

/// The whole map as a picture for a file or paper: title, key, scale, every name. Names for which there is no room beside
/// their mark are listed below. `look` says what is shown; its colours and selection are replaced by those of paper.
void paintMapPicture(QPainter& painter, const QSizeF& size, const QString& title, const MapData& data, MapLook look);

}  // namespace botri::ui
