// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/page_widget.h"

class QLabel;
class QPushButton;
class QStackedWidget;
class QTabWidget;

namespace botri::ui {

class EmptyState;
class FigureStrip;
class ShownTableView;

/// Phương án: the moves, the posts left empty, and what the plan wants looked at.
class PlanPage : public PageWidget {
    Q_OBJECT

public:
    explicit PlanPage(const Desk& desk, QWidget* parent = nullptr);

    [[nodiscard]] ShownTableView& moves() { return *m_moves; }
    [[nodiscard]] ShownTableView& emptyPosts() { return *m_left; }
    [[nodiscard]] FigureStrip& figures() { return *m_figures; }

signals:
    void computeAsked();

protected:
    void refresh() override;
    void retranslate() override;

private:
    void showFigures();

    QStackedWidget* m_stack;
    EmptyState* m_empty;
    QPushButton* m_firstCompute;
    QLabel* m_title;
    QLabel* m_stale;
    QPushButton* m_compute;
    FigureStrip* m_figures;
    QTabWidget* m_tabs;
    ShownTableView* m_moves;
    ShownTableView* m_left;
    ShownTableView* m_notes;
};

}  // namespace botri::ui
