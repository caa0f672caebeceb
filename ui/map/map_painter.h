// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <set>
#include <vector>

#include "ui/map/label_layout.h"
#include "ui/map/map_data.h"
#include "ui/style/theme.h"

class QPainter;

namespace botri::ui {

/// What of the map is shown, and how.
struct MapLook {
    MapStage stage = MapStage::Today;
    std::set<model::MeasureCode> hidden;  ///< measures switched off
    std::set<int> selected;               ///< places; when there are any, ways of the others fade
    Theme theme = lightTheme();
};

/// How much of the ground the words on a map hide, so that they can be read on any colour.
inline constexpr double kLabelPlate = 0.86;

/// Draws a map in the same way on the screen, into pictures and on paper. Labels depend on the scale alone, so that they
/// stay where they are while the map is moved.
class MapPainter {
public:
    MapPainter(const MapData& data, const MapLook& look) : m_data(data), m_look(look) {}

    /// Ground, areas, ways, marks and the labels that fit.
    void paint(QPainter& painter, const MapCamera& camera, const std::vector<PlacedLabel>& labels) const;
    /// Rings around the place under the pointer or the keyboard, with its ways.
    void paintEmphasis(QPainter& painter, const MapCamera& camera, int place, bool focus) const;

    /// Labels of places and, while the map is small, of districts; wish i is place i, then come the districts. Anchors are
    /// in pixels from the middle of the plane.
    [[nodiscard]] std::vector<PlacedLabel> layOutLabels(double scale) const;
    [[nodiscard]] QString textOf(const PlacedLabel& label) const;
    /// Radius of a mark in pixels.
    [[nodiscard]] double radiusOf(const MapPlace& place, double scale) const;
    [[nodiscard]] bool showsDistrictNames(double scale) const;

private:
    void paintOutlines(QPainter& painter, const MapCamera& camera) const;
    void paintDistricts(QPainter& painter, const MapCamera& camera) const;
    void paintArc(QPainter& painter, const MapCamera& camera, const MapArc& arc, double opacity) const;
    void paintStub(QPainter& painter, const MapCamera& camera, const MapArc& arc, int turn) const;
    void paintArcs(QPainter& painter, const MapCamera& camera) const;
    void paintPlace(QPainter& painter, const MapCamera& camera, const MapPlace& place) const;
    void paintFigure(QPainter& painter, const QRectF& box, const MapPlace& place) const;
    void paintLabel(QPainter& painter, const MapCamera& camera, const PlacedLabel& label) const;
    void paintLabels(QPainter& painter, const MapCamera& camera, const std::vector<PlacedLabel>& labels) const;
    [[nodiscard]] bool isShown(const MapArc& arc) const;
    [[nodiscard]] double spacing(double scale) const;
    [[nodiscard]] QString figureOf(const MapPlace& place) const;  ///< empty when nobody lacks and nobody is over
    [[nodiscard]] LabelWish wishOf(std::size_t place, double scale) const;
    [[nodiscard]] double widthOf(const MapArc& arc, double scale) const;
    [[nodiscard]] QPen penOf(const MapArc& arc, double scale) const;

    const MapData& m_data;
    const MapLook& m_look;
};

/// A bar of a round length with its kilometres, right-aligned at `bottomRight`.
void paintScaleBar(QPainter& painter, const QPointF& bottomRight, const MapCamera& camera, Language language, const Theme& theme);

/// The ramp from the largest shortage to the largest surplus, with its words below, as large as mapRampSize().
void paintMapRamp(QPainter& painter, const QPointF& topLeft, int largest, Language language, const Theme& theme);

[[nodiscard]] QSize mapRampSize();

/// A commune short of posts in one field and with people over in another: half in either colour.
void paintBothMark(
    QPainter& painter, const QPointF& at, double radius, const Theme& theme, const Tint& lacking, const Tint& over);

/// Height of a line of the key.
[[nodiscard]] double mapKeyLine();

/// The ramp and a sample line of each measure that is shown; returns the height used.
double paintMapKey(QPainter& painter, const QPointF& topLeft, const MapData& data, const MapLook& look);

/// Length and width of the sample of a measure's line: two rounds of the longest pattern of dashes fit.
inline constexpr int kSampleLength = 50;
inline constexpr double kSampleWidth = 2;

/// The line by which a kind of measure is drawn: its hue, and for those to whom hues look alike its dashes.
[[nodiscard]] QPen measurePen(const Theme& theme, model::MeasureKind kind, double width);

}  // namespace botri::ui
