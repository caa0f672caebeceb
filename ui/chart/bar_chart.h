// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListView>

#include "ui/chart/bar_chart_model.h"

namespace botri::ui {

/// Horizontal bars, one a row. A list view, so that arrow keys, typing a name, Enter and screen readers work as in any list.
class BarChart : public QListView {
    Q_OBJECT

public:
    explicit BarChart(QWidget* parent = nullptr);

    /// Keeps the current bar by its name.
    void show(BarChartData chart);
    [[nodiscard]] const BarChartData& chart() const { return m_model->chart(); }
    [[nodiscard]] QSize sizeHint() const override;

signals:
    void barChosen(int bar);  ///< clicked, or Enter pressed on it

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    BarChartModel* m_model;
};

}  // namespace botri::ui
