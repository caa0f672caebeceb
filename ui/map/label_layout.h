// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>

#include <span>
#include <vector>

namespace botri::ui {

/// A name that wants to stand beside its point.
struct LabelWish {
    QPointF anchor;
    double radius = 0;  ///< of the mark at the anchor
    QSizeF size;
    int priority = 0;      ///< higher ones choose first
    bool centred = false;  ///< on its anchor or a little above or below, for names of areas: no mark
};

struct PlacedLabel {
    std::size_t wish = 0;
    QRectF box;
};

/// Gives as many labels a place as it can, greedily by priority: right of the mark, left, above, below, then the corners.
/// No two boxes overlap, and none covers the mark of another point. The rest is left out.
/// O(n) for points spread evenly; deterministic.
[[nodiscard]] std::vector<PlacedLabel> placeLabels(std::span<const LabelWish> wishes);

}  // namespace botri::ui
