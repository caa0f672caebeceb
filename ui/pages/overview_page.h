// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>

#include "core/exchange/boundary_file.h"
#include "ui/models/overview_tables.h"
#include "ui/pages/page_widget.h"

class QHBoxLayout;
class QLabel;
class QPushButton;
class QStackedWidget;

namespace botri::ui {

class ChartPanel;
class EmptyState;
class FigureTile;
class FlowLayout;
class MapPanel;

/// Tổng quan: the state of the province and of the plan at a glance. Every figure, bar and place leads to its rows.
class OverviewPage : public PageWidget {
    Q_OBJECT

public:
    static constexpr std::size_t kPanels = 4;

    explicit OverviewPage(const Desk& desk, QWidget* parent = nullptr);

    /// Reads boundaries for the map off the GUI thread and keeps them on this computer for the province of the plan.
    void importBoundaries(const QString& file);
    void forgetBoundaries();

    [[nodiscard]] MapPanel& map() { return *m_map; }
    [[nodiscard]] ChartPanel& panel(std::size_t index) { return *m_panels.at(index); }
    [[nodiscard]] std::vector<FigureTile*> tiles() const { return m_tiles; }
    [[nodiscard]] std::vector<QPushButton*> tasks() const { return m_taskButtons; }

signals:
    void showAsked(botri::ui::Place place, const botri::ui::PageFilter& filter);
    void importAsked();
    void templateAsked();
    void computeAsked();

protected:
    void refresh() override;
    void retranslate() override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void layOut();
    [[nodiscard]] QWidget* makeBody();
    void arrangePanels();
    void showFigures(std::vector<OverviewFigure> figures);
    void showTasks(const std::vector<OverviewTask>& tasks);
    void showCharts();
    void showStanding();
    void showMap();
    void askUnits(const std::vector<model::UnitCode>& units, Place place);

    planning::GapAnalysis m_gaps;
    std::vector<OverviewChart> m_charts;
    QString m_boundaryPath;  ///< of the province whose boundaries are held
    std::vector<exchange::CommuneBoundary> m_boundaries;
    QStackedWidget* m_stack;
    EmptyState* m_empty;
    QPushButton* m_import;
    QPushButton* m_template;
    QLabel* m_title;
    QLabel* m_standing;
    QPushButton* m_compute;
    QHBoxLayout* m_tileRow;
    std::vector<FigureTile*> m_tiles;
    MapPanel* m_map;
    std::array<ChartPanel*, kPanels> m_panels{};
    QWidget* m_secondColumn;
    QLabel* m_tasksTitle;
    QWidget* m_taskLine;
    FlowLayout* m_taskFlow;
    std::vector<QPushButton*> m_taskButtons;
};

}  // namespace botri::ui
