// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>

#include <span>
#include <vector>

namespace botri::ui {

/// A name that wants to stand beside its point, and a figure that wants to be read with it.
struct LabelWish {
    QPointF anchor;
    double radius = 0;     ///< of the mark at the anchor
    QSizeF size;           ///< of the name
    int priority = 0;      ///< higher ones choose first
    bool centred = false;  ///< on its anchor or a little above or below, for names of areas: no mark
    QSizeF figure = {};    ///< of the figure; empty without one
    double reach = 0;      ///< how far from the mark it may stand where there is no room beside it; a line then leads there
    bool keepsMarkClear = false;  ///< nothing is written into the mark
};

enum class LabelPart { Name, NameAndFigure, Figure };

struct PlacedLabel {
    std::size_t wish = 0;
    QRectF box;
    LabelPart part = LabelPart::Name;
    bool isInMark = false;  ///< the figure alone, written into the mark
    bool isFar = false;     ///< beyond the mark's side: a line has to lead there
};

/// Is the mark wide enough for the figure?
[[nodiscard]] bool fitsIntoMark(const LabelWish& wish);

/// Gives as many labels a place as it can, greedily by priority: right of the mark, left, above, below, then the corners, then
/// farther off for those with a reach. Beside a mark stands only what is nearer to it than to any other mark; a line that leads
/// farther crosses no other mark, no label and no other line. A figure goes into its mark where it fits and no other mark covers
/// it, else behind the name; where there is no room for the name, it stands alone. No two boxes overlap, and none covers the mark
/// of another point. The rest is left out. O(n) for points spread evenly; deterministic.
[[nodiscard]] std::vector<PlacedLabel> placeLabels(std::span<const LabelWish> wishes);

}  // namespace botri::ui
