// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAction>

#include "ui/commands/decisions.h"
#include "ui/commands/file_commands.h"
#include "ui/commands/plan_commands.h"
#include "ui/dialogs/window_dialogs.h"
#include "ui/history/history_panel.h"
#include "ui/inspector/inspector.h"
#include "ui/main_window.h"
#include "ui/pages/data_page.h"
#include "ui/pages/gaps_page.h"
#include "ui/pages/overview_page.h"
#include "ui/pages/plan_page.h"
#include "ui/pages/staff_page.h"
#include "ui/pages/start_page.h"
#include "ui/search/search_box.h"
#include "ui/shell/actions.h"
#include "ui/shell/file_drop.h"
#include "ui/shell/navigation.h"
#include "ui/shell/status_line.h"
#include "ui/table/table_view.h"
#include "ui/text/failure.h"

// Who hears whom in the window.

namespace botri::ui {

void MainWindow::connectPages()
{
    connect(m_navigation, &Navigation::currentRowChanged, this, &MainWindow::showPlace);
    connect(m_overview, &OverviewPage::importAsked, m_files, &FileCommands::askImport);
    connect(m_overview, &OverviewPage::templateAsked, m_files, &FileCommands::askTemplate);
    connect(m_overview, &OverviewPage::computeAsked, m_plans, &PlanCommands::compute);
    connect(m_overview, &OverviewPage::showAsked, this, qOverload<Place, const PageFilter&>(&MainWindow::goTo));
    connect(m_gaps, &GapsPage::importAsked, m_files, &FileCommands::askImport);
    connect(m_gaps, &GapsPage::templateAsked, m_files, &FileCommands::askTemplate);
    connect(m_staff, &StaffPage::importAsked, m_files, &FileCommands::askImport);
    connect(m_data, &DataPage::importAsked, m_files, &FileCommands::askImport);
    connect(m_data, &DataPage::exportAsked, m_files, &FileCommands::askExport);
    connect(m_data, &DataPage::templateAsked, m_files, &FileCommands::askTemplate);
    connect(m_data, &DataPage::leftOutAsked, this, [this] { goTo(Place::Data); });
    connect(m_plan, &PlanPage::computeAsked, m_plans, &PlanCommands::compute);
    connect(m_inspector, &Inspector::pinAsked, m_decisions, [this](const acts::Placement& each) { m_decisions->pin({each}); });
    connect(
        m_inspector, &Inspector::forbidAsked, m_decisions, [this](const acts::Placement& each) { m_decisions->forbid({each}); });
    connect(m_inspector, &Inspector::releaseAsked, m_decisions,
        [this](const acts::Placement& each) { m_decisions->release({each}); });
    connect(m_inspector, &Inspector::takeBackAsked, m_decisions,
        [this](const model::StaffCode& staff) { m_decisions->setWithdrawn({staff}, false); });
    connect(m_inspector, &Inspector::editAsked, this, [this](const PostsSubject& posts) {
        goTo(Place::Gaps);
        m_gaps->editNeed(posts);
    });
    connect(m_inspector, &Inspector::chooseAsked, m_decisions, &Decisions::choose);
    connect(m_files, &FileCommands::importChosen, this, [this](const std::vector<std::filesystem::path>& files) {
        goTo(Place::Data);
        m_messages->withdraw(MessageKind::Done);  // its steps are of the import before
        m_data->importFiles(files);
    });
}

void MainWindow::connectStart()
{
    connect(m_drop, &FileDrop::dropped, m_files, &FileCommands::openAll);
    connect(m_start, &StartPage::newAsked, m_files, &FileCommands::askNew);
    connect(m_start, &StartPage::openAsked, m_files, &FileCommands::askOpen);
    connect(m_start, &StartPage::exampleAsked, m_files, &FileCommands::askExample);
    connect(m_start, &StartPage::forgetAsked, m_files, &FileCommands::forget);
    const auto open = [this](const QString& path) { m_files->open(toPath(path)); };
    connect(m_start, &StartPage::recentAsked, m_files, open);
    connect(m_actions, &Actions::recentChosen, m_files, open);
    const auto showRecent = [this] {
        m_actions->setRecentFiles(m_files->recentFiles());
        m_start->setRecentFiles(m_files->recentFiles());
    };
    connect(m_files, &FileCommands::recentFilesChanged, this, showRecent);
    connect(&m_desk.document, &Document::closed, this, showRecent);
    showRecent();
}

void MainWindow::connectMessages()
{
    const auto tell = [this](MessageKind kind, const LocalizedText& text) { m_messages->tell(kind, text); };
    const auto hint = [this](const LocalizedText& text) { m_messages->tell(MessageKind::Hint, text); };
    const auto fail = [this](const LocalizedText& text, const QString& details) {
        m_messages->tell({MessageKind::Failure, text, details.toStdString(), {}});
    };
    connect(m_files, &FileCommands::says, this, tell);
    connect(m_files, &FileCommands::tells, this, [this](const Message& message) { m_messages->tell(message); });
    connect(m_plans, &PlanCommands::says, this, tell);
    connect(m_decisions, &Decisions::tells, this, tell);
    connect(&m_desk.document, &Document::refused, this, hint);
    connect(&m_desk.document, &Document::failed, this, fail);
    connect(&m_desk.jobs, &JobRunner::failed, this, fail);
    const auto listenTo = [this, hint, fail](TableView* table) {
        connect(table, &TableView::statisticsChanged, m_status, &StatusLine::showSelection);
        connect(table, &TableView::says, this, hint);
        connect(table, &TableView::failed, this,
            [fail](const std::exception_ptr& failure) { fail(failureText(failure), failureDetails(failure)); });
    };
    for (TableView* table : findChildren<TableView*>())
        listenTo(table);
    connect(m_dialogs, &WindowDialogs::tableShown, this, listenTo);
    connect(&m_desk.jobs, &JobRunner::cancelled, this, [this] {
        m_messages->tell(MessageKind::Hint, {"Đã dừng. Không có gì thay đổi.", "Stopped. Nothing has changed."});
    });
    // What a message says was done, or how to undo it, is no longer true after the next act.
    connect(&m_desk.document, &Document::changed, this, [this](const acts::ChangeSet& changes) {
        m_messages->withdraw(MessageKind::Done);
        if (changes.kind != acts::ActKind::Undo && changes.kind != acts::ActKind::Redo)
            return;
        // By key one does not see what is taken back.
        const bool isUndone = changes.kind == acts::ActKind::Undo;
        const acts::PlanFile& file = m_desk.document.file();
        const LocalizedText what = isUndone ? file.redoTitle() : file.undoTitle();
        m_messages->tell(MessageKind::Hint,
            isUndone ? LocalizedText{"Đã hoàn tác: " + what.vi + ". Ctrl+Y để làm lại.",
                "Undone: " + what.en + ". Ctrl+Y makes it again."}
                     : LocalizedText{"Đã làm lại: " + what.vi + ".", "Made again: " + what.en + "."});
    });
    connect(&m_desk.document, &Document::planChanged, this, [this] {
        if (m_desk.document.planStanding() == PlanStanding::Stale)
            m_messages->withdraw(MessageKind::Done);
    });
    connect(&m_desk.document, &Document::closed, this, [this] { m_messages->withdraw(MessageKind::Done); });
}

void MainWindow::connectActions()
{
    connect(m_actions->newPlan, &QAction::triggered, m_files, &FileCommands::askNew);
    connect(m_actions->open, &QAction::triggered, m_files, &FileCommands::askOpen);
    connect(m_actions->closePlan, &QAction::triggered, m_files, &FileCommands::close);
    connect(m_actions->import, &QAction::triggered, m_files, &FileCommands::askImport);
    connect(m_actions->emptyWorkbook, &QAction::triggered, m_files, &FileCommands::askTemplate);
    connect(m_actions->exportAll, &QAction::triggered, m_files, &FileCommands::askExport);
    connect(m_actions->saveCopy, &QAction::triggered, m_files, &FileCommands::askSaveCopy);
    connect(m_actions->planInfo, &QAction::triggered, m_files, &FileCommands::askPlanInfo);
    connect(m_actions->settings, &QAction::triggered, m_dialogs, &WindowDialogs::showSettings);
    connect(m_actions->quit, &QAction::triggered, this, &QWidget::close);
    connect(m_actions->undo, &QAction::triggered, this, [this] { m_desk.document.undoIn(m_desk.jobs); });
    connect(m_actions->redo, &QAction::triggered, this, [this] { m_desk.document.redoIn(m_desk.jobs); });
    connect(m_actions->history, &QAction::triggered, m_history, &QWidget::setVisible);
    connect(m_actions->search, &QAction::triggered, m_search, &SearchBox::open);
    connect(m_search, &SearchBox::chosen, this, &MainWindow::goToEntry);
    connect(m_actions, &Actions::placeChosen, this, qOverload<Place>(&MainWindow::goTo));
    connect(m_actions->inspector, &QAction::triggered, this, [this](bool wanted) {
        m_wantsInspector = wanted;
        m_inspector->setVisible(wanted);
    });
    connect(m_actions->compute, &QAction::triggered, this, [this] {
        goTo(Place::Plan);
        m_plans->compute();
    });
    connect(m_actions->verify, &QAction::triggered, m_plans, &PlanCommands::verify);
    connect(m_actions->unlock, &QAction::triggered, m_dialogs, &WindowDialogs::showUnlocking);
    connect(m_actions->messages, &QAction::triggered, m_dialogs, &WindowDialogs::showMessages);
    connect(m_actions->shortcuts, &QAction::triggered, m_dialogs, &WindowDialogs::showShortcuts);
    connect(m_actions->about, &QAction::triggered, m_dialogs, &WindowDialogs::showAbout);
}

}  // namespace botri::ui
