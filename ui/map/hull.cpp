// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/hull.h"

#include <algorithm>
#include <tuple>

namespace botri::ui {
namespace {

/// Twice the signed area of the triangle.
double turn(const QPointF& a, const QPointF& b, const QPointF& c)
{
    return (b.x() - a.x()) * (c.y() - a.y()) - (b.y() - a.y()) * (c.x() - a.x());
}

void extend(QPolygonF& chain, const QPointF& point, qsizetype fixed)
{
    while (chain.size() >= fixed + 2 && turn(chain[chain.size() - 2], chain.back(), point) <= 0)
        chain.removeLast();
    chain.append(point);
}

}  // namespace

QPolygonF convexHull(std::vector<QPointF> points)
{
    const auto place = [](const QPointF& point) { return std::tuple(point.x(), point.y()); };
    std::ranges::sort(points, {}, place);
    points.erase(std::ranges::unique(points, {}, place).begin(), points.end());
    QPolygonF chain;
    for (const QPointF& point : points)
        extend(chain, point, 0);
    if (points.size() < 3)
        return chain;
    const qsizetype lower = chain.size() - 1;
    for (auto point = points.rbegin() + 1; point != points.rend(); ++point)
        extend(chain, *point, lower);
    chain.removeLast();
    return chain;
}

QPainterPath roundedHull(std::vector<QPointF> points, double reach)
{
    const QPolygonF hull = convexHull(std::move(points));
    QPainterPath path;
    if (hull.isEmpty())
        return path;
    if (hull.size() == 1) {
        path.addEllipse(hull.front(), reach, reach);
        return path;
    }
    path.addPolygon(hull);
    path.closeSubpath();
    QPainterPathStroker pen;
    pen.setWidth(2 * reach);
    pen.setJoinStyle(Qt::RoundJoin);
    pen.setCapStyle(Qt::RoundCap);
    QPainterPath stroke = pen.createStroke(path);
    stroke.setFillRule(Qt::WindingFill);
    return stroke.united(path).simplified();
}

}  // namespace botri::ui
