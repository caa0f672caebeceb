// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMarginsF>
#include <QPointF>
#include <QRectF>
#include <QSizeF>

#include "core/base/geo_point.h"

namespace botri::ui {

/// Degrees to a plane in kilometres, x to the east and y to the south, about `centre`: equirectangular, true at the
/// latitude of the centre. Over a province the error is below one part in a hundred.
class MapProjection {
public:
    MapProjection() = default;
    explicit MapProjection(GeoPoint centre);

    [[nodiscard]] QPointF toPlane(GeoPoint point) const;
    [[nodiscard]] GeoPoint toGeo(QPointF plane) const;

private:
    GeoPoint m_centre;
    double m_kilometresEast = 111.195;  ///< of a degree of longitude at the centre
};

/// Where a view looks: the middle in kilometres and the pixels of a kilometre.
struct MapCamera {
    QPointF centre;
    double scale = 1;
    QSizeF size{100, 100};

    [[nodiscard]] QPointF toScreen(QPointF plane) const;
    [[nodiscard]] QPointF toPlane(QPointF screen) const;
    [[nodiscard]] QRectF seen() const;  ///< in kilometres

    /// Makes things `factor` times larger; what is under `screen` stays there.
    void zoomAt(QPointF screen, double factor);
    void pan(QPointF pixels);
    /// Shows all of `plane` with these pixels around it; smaller margins where the view has no room for them.
    void fit(const QRectF& plane, const QMarginsF& margins);

    bool operator==(const MapCamera&) const = default;
};

/// A round length, 1, 2 or 5 times a power of ten, that takes at most `pixels` on the screen.
[[nodiscard]] double scaleBarKilometres(double scale, double pixels);

}  // namespace botri::ui
