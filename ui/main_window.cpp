// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main_window.h"

#include <QAction>
#include <QApplication>
#include <QCloseEvent>
#include <QHBoxLayout>
#include <QMenuBar>
#include <QStackedWidget>
#include <QTabWidget>
#include <QTableView>
#include <QVBoxLayout>

#include "ui/commands/decisions.h"
#include "ui/commands/file_commands.h"
#include "ui/commands/plan_commands.h"
#include "ui/dialogs/window_dialogs.h"
#include "ui/history/history_panel.h"
#include "ui/inspector/inspector.h"
#include "ui/jobs/job_strip.h"
#include "ui/pages/data_page.h"
#include "ui/pages/gaps_page.h"
#include "ui/pages/overview_page.h"
#include "ui/pages/plan_page.h"
#include "ui/pages/reports_page.h"
#include "ui/pages/staff_page.h"
#include "ui/pages/start_page.h"
#include "ui/recovery/session.h"
#include "ui/search/search_box.h"
#include "ui/settings/appearance.h"
#include "ui/shell/actions.h"
#include "ui/shell/control_names.h"
#include "ui/shell/corner_bar.h"
#include "ui/shell/file_drop.h"
#include "ui/shell/navigation.h"
#include "ui/shell/page_room.h"
#include "ui/shell/status_line.h"
#include "ui/style/fonts.h"
#include "ui/table/shown_table.h"

namespace botri::ui {
namespace {

constexpr int kNarrowWindow = 1000;  // pixels at 100 % text; below, the page needs the room of the names

}  // namespace

MainWindow::MainWindow(const Desk& desk, QWidget* parent)
    : QMainWindow(parent),
      m_desk(desk),
      m_files(new FileCommands(desk, this)),
      m_plans(new PlanCommands(desk, this)),
      m_decisions(new Decisions(desk, this)),
      m_messages(new MessageStrip(desk.words)),
      m_navigation(new Navigation),
      m_pages(new QStackedWidget),
      m_room(new PageRoom(m_pages)),
      m_start(new StartPage(desk.environment.exampleWorkbook.has_value())),
      m_overview(new OverviewPage(desk)),
      m_gaps(new GapsPage(desk)),
      m_staff(new StaffPage(desk)),
      m_plan(new PlanPage(desk)),
      m_reports(new ReportsPage(desk)),
      m_data(new DataPage(desk)),
      m_inspector(new Inspector(desk, this)),
      m_history(new HistoryPanel(desk, this)),
      m_status(new StatusLine(desk)),
      m_actions(new Actions(desk, *menuBar(), this)),
      m_search(new SearchBox([this](SearchIndex& index) { fillSearch(index); }, this)),
      m_drop(new FileDrop(desk.document, this)),
      m_dialogs(new WindowDialogs(desk, *m_messages, this)),
      m_session(new Session(m_desk, *this))
{
    new Appearance(m_desk.settings, m_desk.words, this);
    layOut();
    connectPages();
    connectStart();
    connectMessages();
    connectActions();
    for (const auto signal : {&Document::opened, &Document::closed})
        connect(&m_desk.document, signal, this, &MainWindow::documentChanged);
    connect(&m_desk.document, &Document::planChanged, this, &MainWindow::retranslate);
    connect(&m_desk.settings, &Settings::narrowNavigationChanged, this, &MainWindow::fitNavigation);
    connect(&m_desk.settings, &Settings::textScaleChanged, this, &MainWindow::fitNavigation);
    retranslate();
    documentChanged();
    resize(1366, 768);
}

void MainWindow::layOut()
{
    addPage(Place::Overview, m_overview);
    addPage(Place::Gaps, m_gaps);
    addPage(Place::Staff, m_staff);
    addPage(Place::Plan, m_plan);
    addPage(Place::Reports, m_reports);
    addPage(Place::Data, m_data);
    for (const Place place : allPlaces()) {
        m_navigation->addPlace(iconOf(place));
        m_pages->addWidget(m_pageAt.at(place));
    }
    m_pages->addWidget(m_start);
    auto* column = new QVBoxLayout;
    column->setSpacing(0);
    column->addWidget(new JobStrip(m_desk.jobs, m_desk.words));
    column->addWidget(m_room, 1);
    auto* body = new QWidget;
    auto* row = new QHBoxLayout(body);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_navigation);
    row->addLayout(column, 1);
    setCentralWidget(body);
    m_messages->floatOver(this, [this] { return messageRoom(); });
    setStatusBar(m_status);
    menuBar()->setCornerWidget(
        new CornerBar(m_desk.settings, m_desk.words, m_actions->search, m_actions->settings), Qt::TopRightCorner);
    addDockWidget(Qt::RightDockWidgetArea, m_inspector);
    addDockWidget(Qt::RightDockWidgetArea, m_history);
    m_history->hide();
    resizeDocks({m_inspector, m_history}, {330, 400}, Qt::Horizontal);
    m_inspector->installEventFilter(this);
    m_history->installEventFilter(this);
}

/// Between the menus and the search, where nothing stands; over the page where menus leave no room.
QRect MainWindow::messageRoom() const
{
    constexpr int kGap = 12;
    constexpr int kLeast = 300;
    const QMenuBar& bar = *menuBar();
    const QWidget* corner = bar.cornerWidget(Qt::TopRightCorner);
    const int left = bar.actions().empty() ? 0 : bar.actionGeometry(bar.actions().last()).right();
    const int right = corner != nullptr ? corner->x() : bar.width();
    if (right - left >= textPixels(kLeast))
        return {left + kGap, bar.y() + 1, right - left - 2 * kGap, height() / 2};
    const QRect page(m_room->mapTo(this, QPoint()), m_room->size());
    return page.adjusted(kGap, kGap, -kGap, -kGap);
}

void MainWindow::addPage(Place place, PageWidget* page)
{
    m_pageAt.emplace(place, page);
    connect(page, &PageWidget::looksAt, this, [this, page](const Subject& subject) { explain(page, subject); });
    connect(page, &PageWidget::asksWhy, this, [this, page](const Subject& subject) {
        m_wantsInspector = true;
        explain(page, subject);
        showInspector();
    });
    connect(page, &PageWidget::tells, m_messages, qOverload<MessageKind, const LocalizedText&>(&MessageStrip::tell));
    connect(page, &PageWidget::tellsAll, m_messages, qOverload<const Message&>(&MessageStrip::tell));
    connect(page, &PageWidget::says, this, [this](const LocalizedText& what) { m_messages->tell(MessageKind::Hint, what); });
    // Another tab shows other things: what is explained is what is chosen there.
    for (const QTabWidget* tabs : page->findChildren<QTabWidget*>())
        connect(tabs, &QTabWidget::currentChanged, this, [this, page, tabs] {
            const auto* table = tabs->currentWidget() ? tabs->currentWidget()->findChild<QTableView*>() : nullptr;
            explain(page, table ? table->currentIndex().data(ShownTableModel::SubjectRole).value<Subject>() : Subject());
        });
}

void MainWindow::begin(const std::optional<std::filesystem::path>& file)
{
    m_session->begin(file);
}

void MainWindow::goTo(Place place)
{
    const std::vector<Place>& places = allPlaces();
    m_navigation->setCurrentRow(static_cast<int>(std::ranges::find(places, place) - places.begin()));
}

void MainWindow::goTo(Place place, const PageFilter& filter)
{
    goTo(place);
    if (place == Place::Gaps)
        m_gaps->showOnly(filter);
    else if (place == Place::Staff)
        m_staff->showOnly(filter);
    else if (place == Place::Plan)
        m_plan->showOnly(filter);
    else if (place == Place::Data)
        m_data->showOnly(filter);
}

Place MainWindow::place() const
{
    return allPlaces()[static_cast<std::size_t>(std::max(0, m_navigation->currentRow()))];
}

PageWidget& MainWindow::page(Place place) const
{
    return *m_pageAt.at(place);
}

void MainWindow::documentChanged()
{
    const bool open = m_desk.document.isOpen();
    m_navigation->setEnabled(open);
    m_subjects.clear();
    if (!open) {
        m_history->hide();
        m_actions->history->setChecked(false);
    }
    if (open && m_navigation->currentRow() < 0)
        m_navigation->setCurrentRow(0);
    showPlace();
    retranslate();
}

void MainWindow::showPlace()
{
    if (!m_desk.document.isOpen()) {
        m_pages->setCurrentWidget(m_start);
        return showInspector();
    }
    PageWidget* const shown = &page(place());
    m_pages->setCurrentWidget(shown);
    nameControls(*shown, nameOf(place()));  // also those that were made since
    m_inspector->lookAt(m_subjects[shown]);
    showInspector();
}

void MainWindow::explain(PageWidget* page, const Subject& subject)
{
    m_subjects[page] = subject;
    if (m_pages->currentWidget() != page)
        return;
    m_inspector->lookAt(subject);
    // What was explained may be let go of without the page jumping to another width.
    if (!std::holds_alternative<std::monostate>(subject))
        showInspector();
}

void MainWindow::showInspector()
{
    auto* shown = qobject_cast<PageWidget*>(m_pages->currentWidget());
    const bool useful = shown && shown->usesInspector();
    // With nothing to explain the page has the room.
    m_inspector->setVisible(useful && m_wantsInspector && !std::holds_alternative<std::monostate>(m_subjects[shown]));
    m_actions->inspector->setEnabled(useful);
    m_actions->inspector->setChecked(m_wantsInspector);
}

void MainWindow::restoreLayout(const QByteArray& layout)
{
    if (layout.isEmpty() || !restoreState(layout))
        return;
    m_history->setVisible(m_desk.document.isOpen() && m_actions->history->isChecked());
    showInspector();
}

void MainWindow::reveal(const Subject& subject)
{
    if (!m_desk.document.isOpen())
        return;
    std::vector<Place> places{place()};
    places.insert(places.end(), allPlaces().begin(), allPlaces().end());
    for (const Place each : places) {
        const Place before = place();
        goTo(each);
        if (page(each).reveal(subject))
            return explain(&page(each), subject);
        goTo(before);
    }
    explain(&page(place()), subject);
}

void MainWindow::fillSearch(SearchIndex& index)
{
    if (m_desk.document.isOpen()) {
        for (const Place place : allPlaces())
            index.add({nameOf(place), tr("page"), iconOf(place), place, {}});
    }
    for (const Command& command : commandsOf(*menuBar()))
        if (command.action->isEnabled() && !m_actions->places.contains(command.action))
            index.add({command.name, command.path, QStringLiteral("next"), command.action, {}});
    if (m_desk.document.isOpen())
        addNamesOf(m_desk.document.workspace(), m_desk.words, index);
}

void MainWindow::goToEntry(const SearchEntry& entry)
{
    if (const auto* place = std::get_if<Place>(&entry.target))
        goTo(*place);
    else if (const auto* action = std::get_if<QAction*>(&entry.target))
        (*action)->trigger();
    else
        reveal(std::get<Subject>(entry.target));
}

void MainWindow::fitNavigation()
{
    m_navigation->setNarrow(m_desk.settings.hasNarrowNavigation() || width() * 100 < kNarrowWindow * m_desk.settings.textScale());
}

DropHint& MainWindow::dropHint()
{
    return m_drop->hint();
}

void MainWindow::retranslate()
{
    QStringList names;
    for (const Place place : allPlaces())
        names << nameOf(place);
    m_navigation->setNames(names);
    for (const Place place : allPlaces())
        nameControls(page(place), nameOf(place));
    nameControls(*m_inspector, m_inspector->windowTitle());
    m_actions->retranslate();
    QString title = QStringLiteral("Bố Trí");
    if (m_desk.document.isOpen()) {
        title = QStringLiteral("%1 — Bố Trí").arg(toText(m_desk.document.path().filename()));
        if (m_desk.document.isReadOnly())
            title += QLatin1Char(' ') + tr("[read-only]");
        else if (m_desk.document.lastSaveFailed())
            title += QLatin1Char(' ') + tr("[last change not saved]");
    }
    setWindowTitle(title);
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    m_session->keep();
    m_desk.jobs.cancel();
    QMainWindow::closeEvent(event);
}

void MainWindow::changeEvent(QEvent* event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void MainWindow::resizeEvent(QResizeEvent* event)
{
    QMainWindow::resizeEvent(event);
    fitNavigation();
}

bool MainWindow::eventFilter(QObject* watched, QEvent* event)
{
    // A dock closed by its own button is one the person does not want; hidden by the page it is not.
    if (event->type() == QEvent::Close && watched == m_inspector) {
        m_wantsInspector = false;
        m_actions->inspector->setChecked(false);
    } else if (event->type() == QEvent::Close && watched == m_history) {
        m_actions->history->setChecked(false);
    }
    return QMainWindow::eventFilter(watched, event);
}

}  // namespace botri::ui
