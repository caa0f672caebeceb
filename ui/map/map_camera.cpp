// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/map_camera.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace botri::ui {
namespace {

constexpr double kKilometresOfDegree = 111.195;
constexpr double kSmallestScale = 0.02;  // the whole of Asia
constexpr double kLargestScale = 500;    // a village

}  // namespace

MapProjection::MapProjection(GeoPoint centre)
    : m_centre(centre), m_kilometresEast(kKilometresOfDegree * std::max(0.01, std::cos(centre.latitude * std::numbers::pi / 180)))
{
}

QPointF MapProjection::toPlane(GeoPoint point) const
{
    return {
        (point.longitude - m_centre.longitude) * m_kilometresEast, (m_centre.latitude - point.latitude) * kKilometresOfDegree};
}

GeoPoint MapProjection::toGeo(QPointF plane) const
{
    return {m_centre.latitude - plane.y() / kKilometresOfDegree, m_centre.longitude + plane.x() / m_kilometresEast};
}

QPointF MapCamera::toScreen(QPointF plane) const
{
    return (plane - centre) * scale + QPointF(size.width() / 2, size.height() / 2);
}

QPointF MapCamera::toPlane(QPointF screen) const
{
    return (screen - QPointF(size.width() / 2, size.height() / 2)) / scale + centre;
}

QRectF MapCamera::seen() const
{
    return {toPlane({0, 0}), toPlane({size.width(), size.height()})};
}

void MapCamera::zoomAt(QPointF screen, double factor)
{
    const QPointF kept = toPlane(screen);
    scale = std::clamp(scale * factor, kSmallestScale, kLargestScale);
    centre += kept - toPlane(screen);
}

void MapCamera::pan(QPointF pixels)
{
    centre -= pixels / scale;
}

void MapCamera::fit(const QRectF& plane, const QMarginsF& margins)
{
    const double part = std::min(1.0, size.width() / 2.2 / std::max(1.0, margins.left() + margins.right()));
    const double width = std::max(1.0, size.width() - part * (margins.left() + margins.right()));
    const double height = std::max(1.0, size.height() - part * (margins.top() + margins.bottom()));
    scale = std::clamp(
        std::min(width / std::max(1.0, plane.width()), height / std::max(1.0, plane.height())), kSmallestScale, kLargestScale);
    const QPointF shift(part * (margins.left() - margins.right()) / 2, part * (margins.top() - margins.bottom()) / 2);
    centre = plane.center() - shift / scale;
}

double scaleBarKilometres(double scale, double pixels)
{
    const double longest = pixels / scale;
    const double power = std::pow(10.0, std::floor(std::log10(longest)));
    for (const double step : {5.0, 2.0})
        if (step * power <= longest)
            return step * power;
    return power;
}

}  // namespace botri::ui
