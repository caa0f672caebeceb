// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/acts/plan_acts.h"
#include "ui/models/plan_tables.h"
#include "ui/pages/page_filter.h"
#include "ui/pages/page_widget.h"

class QAction;
class QLabel;
class QPushButton;
class QStackedWidget;
class QTabWidget;
class QToolButton;

namespace botri::ui {

class Decisions;
class ElidedLabel;
class EmptyState;
class FigureStrip;
class FilterBox;
class GroupBox;
class OnlyChip;
class ShownTableView;
class WrapRow;

/// Phương án: the moves, the posts left empty, the people who stay, and what the plan wants looked at.
class PlanPage : public PageWidget {
    Q_OBJECT

public:
    explicit PlanPage(const Desk& desk, QWidget* parent = nullptr);

    /// Shows this and nothing else, on the tab it names: every other filter of the page is cleared.
    void showOnly(const PageFilter& filter);
    void showOnly(MoveMark mark);

    [[nodiscard]] ShownTableView& moves() { return *m_moves; }
    [[nodiscard]] ShownTableView& emptyPosts() { return *m_left; }
    [[nodiscard]] ShownTableView& stays() { return *m_stays; }
    [[nodiscard]] ShownTableView& notes() { return *m_notes; }
    [[nodiscard]] FigureStrip& figures() { return *m_figures; }
    [[nodiscard]] GroupBox& grouping() { return *m_grouping; }
    /// The moves selected, as far as there can be a decision on them.
    [[nodiscard]] std::vector<acts::Placement> selectedMoves() const;
    [[nodiscard]] OnlyChip& only() { return *m_onlyChip; }
    [[nodiscard]] const QList<QAction*>& acts() const { return m_acts; }

signals:
    void computeAsked();

protected:
    void refresh() override;
    void retranslate() override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void layOut();
    void makeActs();
    QAction* addAct(const char* icon, const QKeySequence& keys, void (PlanPage::*todo)());
    void placeButtons();
    void fillBoxes();
    void fillTables();
    void fillStays();
    void showFigures();
    /// What a column of figures comes to in all rows.
    [[nodiscard]] static int sumOf(const ShownTable& table, const char* key);
    void nameTabs();
    void offerGroups();
    void enableActs();
    void enableCompute();
    void enableMoveActs(const QString& locked);
    [[nodiscard]] ShownTableView& shownTable() const;
    [[nodiscard]] std::vector<acts::Placement> selectedDecisions() const;
    [[nodiscard]] PlanFilter filter() const;
    [[nodiscard]] PlanSources sources() const;
    void pin();
    void forbid();
    void release();
    void takeOut();

    QStackedWidget* m_stack;
    EmptyState* m_empty;
    QPushButton* m_firstCompute;
    QLabel* m_title;
    ElidedLabel* m_stale;
    QPushButton* m_compute;
    FigureStrip* m_figures;
    FilterBox* m_district;
    FilterBox* m_specialty;
    FilterBox* m_measure;
    FilterBox* m_mark;
    QToolButton* m_clear;
    OnlyChip* m_onlyChip;
    GroupBox* m_grouping;
    WrapRow* m_filters;
    QWidget* m_buttons;  ///< what can be done with the selected rows
    QTabWidget* m_tabs;
    ShownTableView* m_moves;
    ShownTableView* m_left;
    ShownTableView* m_stays;
    ShownTableView* m_notes;
    Decisions* m_decisions;
    PageFilter m_only;
    bool m_staysAreOld = true;  ///< looked for when first seen: that takes a moment
    QList<QAction*> m_acts;
    QAction* m_pin = nullptr;
    QAction* m_forbid = nullptr;
    QAction* m_release = nullptr;
    QAction* m_takeOut = nullptr;
};

}  // namespace botri::ui
