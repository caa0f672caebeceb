// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/acts/plan_acts.h"
#include "core/model/need.h"
#include "ui/models/staff_table.h"
#include "ui/pages/act_button.h"
#include "ui/pages/page_filter.h"
#include "ui/pages/page_widget.h"

class QAction;
class QLabel;
class QStackedWidget;
class QPushButton;
class QToolButton;

namespace botri::ui {

class Decisions;
class EmptyState;
class FilterBox;
class OnlyChip;
class ShownTableView;
class WrapRow;

/// Nhân sự: the people and head-counts there are to place, where they stand and what would change it.
class StaffPage : public PageWidget {
    Q_OBJECT

public:
    explicit StaffPage(const Desk& desk, QWidget* parent = nullptr);

    /// Shows these people and nobody else: every other filter of the page is cleared.
    void showOnly(const PageFilter& filter);
    /// Shows people who stand so.
    void showOnly(planning::Eligibility eligibility);

    [[nodiscard]] ShownTableView& table() { return *m_table; }
    /// Is what is shown still of the data before the last change?
    [[nodiscard]] bool isJudging() const { return m_jobs.isBusy(); }
    [[nodiscard]] std::vector<model::StaffCode> selectedStaff() const;
    [[nodiscard]] const QList<QAction*>& acts() const { return m_acts; }

    bool reveal(const Subject& subject) override;

signals:
    void importAsked();

protected:
    void refresh() override;
    void letGo() override;
    void retranslate() override;

private:
    void layOut();
    void makeActs();
    /// \param button how it stands above the table; nothing: in the menu alone
    QAction* addAct(const char* icon, const QKeySequence& keys, void (StaffPage::*todo)(),
        std::optional<ActButton::Look> button = std::nullopt);
    void fillBoxes();
    void computeLines();
    void takeLines(std::vector<StaffLine> lines);
    void fillTable();
    void enableActs();
    [[nodiscard]] StaffFilter filter() const;
    [[nodiscard]] std::optional<model::NeedKey> askPost(const QString& question);
    [[nodiscard]] std::vector<acts::Placement> selectedDecisions() const;
    void release();
    void takeOut();
    void takeBack();
    void volunteer();
    void stopVolunteering();
    void pinTo();
    void wishFor();

    QStackedWidget* m_stack;
    EmptyState* m_empty;
    QPushButton* m_import;
    QLabel* m_title;
    WrapRow* m_buttons;
    FilterBox* m_eligibility;
    FilterBox* m_source;
    FilterBox* m_unit;
    FilterBox* m_specialty;
    QToolButton* m_clear;
    OnlyChip* m_onlyChip;
    ShownTableView* m_table;
    Decisions* m_decisions;
    PageFilter m_only;
    JobRunner m_jobs;                ///< of this page alone: it stops nothing a person has begun
    std::vector<StaffLine> m_lines;  ///< of the data as they were when last computed
    Subject m_wanted;                ///< to be selected once the lines are there
    QPushButton* m_more;             ///< the acts that have no button of their own
    QList<QAction*> m_acts;
    QAction* m_release = nullptr;
    QAction* m_takeOut = nullptr;
    QAction* m_takeBack = nullptr;
    QAction* m_volunteer = nullptr;
    QAction* m_stopVolunteering = nullptr;
    QAction* m_pinTo = nullptr;
    QAction* m_wishFor = nullptr;
};

}  // namespace botri::ui
