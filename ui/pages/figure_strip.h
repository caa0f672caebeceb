// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <vector>

#include "ui/table/shown_table.h"

namespace botri::ui {

struct Figure {
    QString value;
    QString name;
    Tone tone = Tone::Plain;
    QString toolTip = {};
};

/// A line of large numbers, each with what it counts.
class FigureStrip : public QWidget {
    Q_OBJECT

public:
    explicit FigureStrip(QWidget* parent = nullptr);

    void show(std::vector<Figure> figures);
    [[nodiscard]] const std::vector<Figure>& figures() const { return m_figures; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

private:
    std::vector<Figure> m_figures;
};

}  // namespace botri::ui
