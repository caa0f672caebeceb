// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMenu>

#include <vector>

#include "ui/chart/bar_chart_model.h"
#include "ui/chart/card.h"

class QAction;
class QComboBox;
class QToolButton;

namespace botri::ui {

class BarChart;

/// A card with one of several charts of the same facts: which one is chosen in its heading. Its menu copies the figures and
/// saves the picture.
class ChartPanel : public Card {
    Q_OBJECT

public:
    /// \param first the chart shown before the person chose; \param key remembers the choice in the settings.
    ChartPanel(int first, const QString& key, QWidget* parent = nullptr);

    void show(std::vector<BarChartData> charts);
    void choose(int chart);
    [[nodiscard]] int chosen() const;
    [[nodiscard]] BarChart& bars() { return *m_bars; }
    [[nodiscard]] QSize sizeHint() const override;

signals:
    void barChosen(int chart, int bar);
    void says(const botri::LocalizedText& what);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void showChosen();
    void savePicture();
    void copyTable();

    QString m_key;
    int m_wanted;
    std::vector<BarChartData> m_charts;
    QComboBox* m_chooser;
    QWidget* m_legend;
    QMenu m_menu;
    QToolButton* m_more;
    QAction* m_copy;
    QAction* m_save;
    BarChart* m_bars;
};

}  // namespace botri::ui
