// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPixmap>
#include <QTimer>
#include <QWidget>

#include <optional>

#include "ui/map/map_painter.h"

namespace botri::ui {

/// The map to look at and to point at. Drag moves it, the wheel zooms at the pointer; a click selects a place, Ctrl adds to the
/// selection, Shift and dragging selects what is inside a rectangle. Keys: arrows, + and −, 0 for the whole map; Home and End
/// go to the first and last place, Tab then walks from place to place until Escape, Enter selects.
///
/// What is drawn is kept as a picture larger than the view, so that moving costs one copy; after a zoom the picture is
/// stretched until the hand rests.
class MapCanvas : public QWidget {
    Q_OBJECT

public:
    explicit MapCanvas(QWidget* parent = nullptr);

    /// Keeps the view when the places lie as before, else shows all of them.
    void show(MapData map);
    void setStage(MapStage stage);
    void setHidden(const model::MeasureCode& measure, bool hidden);
    void setSelectsByDragging(bool selects) { m_selectsByDragging = selects; }

    [[nodiscard]] const MapData& map() const { return m_data; }
    [[nodiscard]] const MapLook& look() const { return m_look; }
    [[nodiscard]] const MapCamera& camera() const { return m_camera; }
    [[nodiscard]] std::optional<int> focusedPlace() const { return m_focus; }
    /// The place whose mark is nearest to `screen`, within reach of a finger.
    [[nodiscard]] std::optional<int> placeAt(QPointF screen) const;
    [[nodiscard]] std::vector<model::UnitCode> selectedUnits() const;

    void zoom(double factor);
    void fit();
    void clearSelection();
    void select(const std::vector<model::UnitCode>& units);

    [[nodiscard]] QSize minimumSizeHint() const override { return {240, 200}; }
    [[nodiscard]] QSize sizeHint() const override { return {520, 420}; }

signals:
    void selectionChanged();
    void placeChosen(int place);  ///< the one clicked last, or chosen with Enter

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool event(QEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    enum class Drag { None, Pending, Pan, Band };

    void drawAgain();
    void render();
    void moved();
    void focusOn(int place);
    void walk(int step);
    void choose(int place, bool add);
    void selectInside(const QRectF& band, bool add);
    void announce();
    bool moveByKey(int key);

    MapData m_data;
    MapLook m_look;
    MapCamera m_camera;
    std::vector<PlacedLabel> m_labels;
    double m_labelScale = 0;
    QPixmap m_picture;
    MapCamera m_pictureCamera;
    bool m_pictureIsOld = true;
    QTimer m_rest;
    std::optional<int> m_hover;
    std::optional<int> m_focus;
    Drag m_drag = Drag::None;
    QPointF m_pressedAt;
    QPointF m_lastAt;
    bool m_selectsByDragging = false;
    bool m_isFitted = false;
};

}  // namespace botri::ui
