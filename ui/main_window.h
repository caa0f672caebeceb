// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMainWindow>

#include "ui/desk.h"
#include "ui/shell/message_strip.h"

class QStackedWidget;

namespace botri::ui {

class Actions;
class DataPage;
class FileCommands;
class GapsPage;
class Inspector;
class Navigation;
class OverviewPage;
class PlanCommands;
class PlanPage;
class ReportsPage;
class StaffPage;
class StartPage;
class StatusLine;
struct PageFilter;

enum class Place { Overview, Gaps, Staff, Plan, Reports, Data };

/// The window: places at the left, the page, the explanation at the right, the state of the plan below.
/// It only joins the parts; what it is given in `desk` outlives it.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    explicit MainWindow(const Desk& desk, QWidget* parent = nullptr);

    void goTo(Place place);
    /// Goes there and shows the rows that pass `filter`.
    void goTo(Place place, const PageFilter& filter);
    [[nodiscard]] FileCommands& files() { return *m_files; }
    [[nodiscard]] PlanCommands& plans() { return *m_plans; }
    [[nodiscard]] Actions& actions() { return *m_actions; }
    [[nodiscard]] Inspector& inspector() { return *m_inspector; }
    [[nodiscard]] MessageStrip& messages() { return *m_messages; }
    [[nodiscard]] StatusLine& statusLine() { return *m_status; }
    [[nodiscard]] OverviewPage& overviewPage() { return *m_overview; }
    [[nodiscard]] GapsPage& gapsPage() { return *m_gaps; }
    [[nodiscard]] StaffPage& staffPage() { return *m_staff; }
    [[nodiscard]] PlanPage& planPage() { return *m_plan; }
    [[nodiscard]] ReportsPage& reportsPage() { return *m_reports; }
    [[nodiscard]] DataPage& dataPage() { return *m_data; }

protected:
    void changeEvent(QEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void layOut();
    void connectPages();
    void connectActions();
    void documentChanged();
    void retranslate();
    void showAbout();
    void restore();

    Desk m_desk;
    FileCommands* m_files;
    PlanCommands* m_plans;
    MessageStrip* m_messages;
    Navigation* m_navigation;
    QStackedWidget* m_pages;
    StartPage* m_start;
    OverviewPage* m_overview;
    GapsPage* m_gaps;
    StaffPage* m_staff;
    PlanPage* m_plan;
    ReportsPage* m_reports;
    DataPage* m_data;
    Inspector* m_inspector;
    StatusLine* m_status;
    Actions* m_actions;
};

}  // namespace botri::ui
