// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/chart/card.h"
#include "ui/map/map_painter.h"

class QToolButton;
class QVBoxLayout;

namespace botri::ui {

/// What the colours mean, on the map itself. Each measure is a switch for its ways. Folds up to its heading.
class MapLegend : public Card {
    Q_OBJECT

public:
    explicit MapLegend(QWidget* parent = nullptr);

    void show(const MapData& map, const MapLook& look);
    /// Folds up where the map is small, unless the person chose.
    void fitInto(const QSize& map);

signals:
    void measureSwitched(const botri::model::MeasureCode& measure, bool shown);

protected:
    bool event(QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void fold(bool open);
    void choose(bool open);
    void retranslate();

    QToolButton* m_heading;
    QWidget* m_ramp;
    QWidget* m_body;
    QVBoxLayout* m_switches;
};

}  // namespace botri::ui
