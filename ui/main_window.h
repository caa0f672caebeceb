// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMainWindow>

#include <map>
#include <optional>

#include "ui/desk.h"
#include "ui/shell/message_strip.h"
#include "ui/shell/places.h"
#include "ui/subject.h"

class QStackedWidget;

namespace botri::ui {

class Actions;
class DataPage;
class Decisions;
class DropHint;
class FileCommands;
class FileDrop;
class GapsPage;
class HistoryPanel;
class Inspector;
class Navigation;
class OverviewPage;
class PageRoom;
class PageWidget;
class PlanCommands;
class PlanPage;
class ReportsPage;
class SearchBox;
class SearchIndex;
class Session;
class StaffPage;
class StartPage;
class StatusLine;
class WindowDialogs;
struct PageFilter;
struct SearchEntry;

/// The window: places at the left, the page, the explanation at the right, the state of the plan below.
/// It only joins the parts; what it is given in `desk` outlives it.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    explicit MainWindow(const Desk& desk, QWidget* parent = nullptr);

    /// Brings back what the last run left, and opens `file` when given. Without it the window starts fresh.
    void begin(const std::optional<std::filesystem::path>& file);
    void goTo(Place place);
    /// Goes there and shows the rows that pass `filter`.
    void goTo(Place place, const PageFilter& filter);
    /// Shows what `subject` speaks of: on the page in sight when it has it, else on the first that does, and explains it.
    void reveal(const Subject& subject);
    /// Brings docks back as saveState() kept them.
    void restoreLayout(const QByteArray& layout);

    [[nodiscard]] Place place() const;
    [[nodiscard]] PageWidget& page(Place place) const;
    [[nodiscard]] FileCommands& files() { return *m_files; }
    [[nodiscard]] PlanCommands& plans() { return *m_plans; }
    [[nodiscard]] Actions& actions() { return *m_actions; }
    [[nodiscard]] Inspector& inspector() { return *m_inspector; }
    [[nodiscard]] HistoryPanel& history() { return *m_history; }
    [[nodiscard]] SearchBox& searchBox() { return *m_search; }
    [[nodiscard]] MessageStrip& messages() { return *m_messages; }
    [[nodiscard]] StatusLine& statusLine() { return *m_status; }
    [[nodiscard]] Navigation& navigation() { return *m_navigation; }
    [[nodiscard]] DropHint& dropHint();
    [[nodiscard]] OverviewPage& overviewPage() { return *m_overview; }
    [[nodiscard]] GapsPage& gapsPage() { return *m_gaps; }
    [[nodiscard]] StaffPage& staffPage() { return *m_staff; }
    [[nodiscard]] PlanPage& planPage() { return *m_plan; }
    [[nodiscard]] ReportsPage& reportsPage() { return *m_reports; }
    [[nodiscard]] DataPage& dataPage() { return *m_data; }

protected:
    void changeEvent(QEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void layOut();
    [[nodiscard]] QRect messageRoom() const;
    void addPage(Place place, PageWidget* page);
    void connectPages();
    void connectStart();
    void connectMessages();
    void connectActions();
    void documentChanged();
    void showPlace();
    void explain(PageWidget* page, const Subject& subject);
    void showInspector();
    void fillSearch(SearchIndex& index);
    void goToEntry(const SearchEntry& entry);
    void fitNavigation();
    void retranslate();

    Desk m_desk;
    FileCommands* m_files;
    PlanCommands* m_plans;
    Decisions* m_decisions;
    MessageStrip* m_messages;
    Navigation* m_navigation;
    QStackedWidget* m_pages;
    PageRoom* m_room;
    StartPage* m_start;
    OverviewPage* m_overview;
    GapsPage* m_gaps;
    StaffPage* m_staff;
    PlanPage* m_plan;
    ReportsPage* m_reports;
    DataPage* m_data;
    Inspector* m_inspector;
    HistoryPanel* m_history;
    StatusLine* m_status;
    Actions* m_actions;
    SearchBox* m_search;
    FileDrop* m_drop;
    WindowDialogs* m_dialogs;
    Session* m_session;
    std::map<Place, PageWidget*> m_pageAt;
    std::map<PageWidget*, Subject> m_subjects;  ///< what each page looks at
    bool m_wantsInspector = true;
};

}  // namespace botri::ui
