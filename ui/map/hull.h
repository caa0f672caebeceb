// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPainterPath>
#include <QPolygonF>

#include <vector>

namespace botri::ui {

/// The smallest convex polygon around the points, its corners once each; one or two points give themselves.
/// O(n log n) (Andrew 1979).
[[nodiscard]] QPolygonF convexHull(std::vector<QPointF> points);

/// The hull of the points with everything within `reach` of it: round corners, also around one or two points.
[[nodiscard]] QPainterPath roundedHull(std::vector<QPointF> points, double reach);

}  // namespace botri::ui
