// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main_window.h"

#include <QAction>
#include <QApplication>
#include <QCloseEvent>
#include <QDropEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QMenuBar>
#include <QMessageBox>
#include <QMimeData>
#include <QSettings>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "ui/commands/file_commands.h"
#include "ui/commands/plan_commands.h"
#include "ui/inspector/inspector.h"
#include "ui/jobs/job_strip.h"
#include "ui/pages/data_page.h"
#include "ui/pages/gaps_page.h"
#include "ui/pages/overview_page.h"
#include "ui/pages/plan_page.h"
#include "ui/pages/reports_page.h"
#include "ui/pages/staff_page.h"
#include "ui/pages/start_page.h"
#include "ui/shell/actions.h"
#include "ui/shell/navigation.h"
#include "ui/shell/status_line.h"
#include "ui/style/style.h"
#include "ui/table/table_view.h"
#include "ui/text/failure.h"

namespace botri::ui {
namespace {

bool isReadable(const QUrl& url)
{
    static const QStringList kKinds{
        QStringLiteral("botri"), QStringLiteral("xlsx"), QStringLiteral("ods"), QStringLiteral("csv")};
    return url.isLocalFile() && kKinds.contains(QFileInfo(url.toLocalFile()).suffix().toLower());
}

}  // namespace

MainWindow::MainWindow(const Desk& desk, QWidget* parent)
    : QMainWindow(parent),
      m_desk(desk),
      m_files(new FileCommands(desk, this)),
      m_plans(new PlanCommands(desk, this)),
      m_messages(new MessageStrip(desk.words)),
      m_navigation(new Navigation),
      m_pages(new QStackedWidget),
      m_start(new StartPage(desk.environment.exampleWorkbook.has_value())),
      m_overview(new OverviewPage(desk)),
      m_gaps(new GapsPage(desk)),
      m_staff(new StaffPage(desk)),
      m_plan(new PlanPage(desk)),
      m_reports(new ReportsPage(desk)),
      m_data(new DataPage(desk)),
      m_inspector(new Inspector(desk, this)),
      m_status(new StatusLine(desk)),
      m_actions(new Actions(desk, *menuBar(), m_inspector->toggleViewAction(), this))
{
    layOut();
    connectPages();
    connectActions();
    for (const auto signal : {&Document::opened, &Document::closed})
        connect(&m_desk.document, signal, this, &MainWindow::documentChanged);
    retranslate();
    documentChanged();
    restore();
}

void MainWindow::layOut()
{
    setAcceptDrops(true);
    for (const char* icon : {"overview", "gaps", "staff", "plan", "reports", "data"})
        m_navigation->addPlace(QString::fromLatin1(icon));
    for (QWidget* page : QList<QWidget*>{m_overview, m_gaps, m_staff, m_plan, m_reports, m_data, m_start})
        m_pages->addWidget(page);
    auto* column = new QVBoxLayout;
    column->setSpacing(0);
    column->addWidget(m_messages);
    column->addWidget(new JobStrip(m_desk.jobs, m_desk.words));
    column->addWidget(m_pages, 1);
    auto* body = new QWidget;
    auto* row = new QHBoxLayout(body);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_navigation);
    row->addLayout(column, 1);
    setCentralWidget(body);
    setStatusBar(m_status);
    addDockWidget(Qt::RightDockWidgetArea, m_inspector);
    resizeDocks({m_inspector}, {330}, Qt::Horizontal);
}

void MainWindow::connectPages()
{
    connect(m_navigation, &Navigation::currentRowChanged, this, [this](int row) {
        if (m_desk.document.isOpen() && row >= 0)
            m_pages->setCurrentIndex(row);
    });
    for (PageWidget* page : QList<PageWidget*>{m_overview, m_gaps, m_staff, m_plan, m_reports, m_data}) {
        connect(page, &PageWidget::looksAt, m_inspector, &Inspector::lookAt);
        connect(page, &PageWidget::tells, m_messages, &MessageStrip::tell);
        connect(page, &PageWidget::says, this, [this](const LocalizedText& what) { m_messages->tell(MessageKind::Hint, what); });
    }
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
    connect(m_plan, &PlanPage::computeAsked, m_plans, &PlanCommands::compute);
    connect(m_start, &StartPage::newAsked, m_files, &FileCommands::askNew);
    connect(m_start, &StartPage::openAsked, m_files, &FileCommands::askOpen);
    connect(m_start, &StartPage::exampleAsked, m_files, &FileCommands::askExample);
    connect(m_start, &StartPage::recentAsked, m_files, [this](const QString& path) { m_files->open(toPath(path)); });
    connect(m_inspector, &Inspector::pinAsked, m_plans, &PlanCommands::pin);
    connect(m_inspector, &Inspector::forbidAsked, m_plans, &PlanCommands::forbid);
    connect(m_inspector, &Inspector::releaseAsked, m_plans, &PlanCommands::release);
    connect(m_inspector, &Inspector::editAsked, this, [this](const PostsSubject& posts) {
        goTo(Place::Gaps);
        m_gaps->editNeed(posts);
    });
    connect(m_inspector, &Inspector::chooseAsked, m_plans, &PlanCommands::choose);
    connect(m_files, &FileCommands::importChosen, this, [this](const std::vector<std::filesystem::path>& files) {
        goTo(Place::Data);
        m_data->importFiles(files);
    });
    const auto tell = [this](
                          MessageKind kind) { return [this, kind](const LocalizedText& text) { m_messages->tell(kind, text); }; };
    connect(m_files, &FileCommands::says, m_messages, &MessageStrip::tell);
    connect(m_plans, &PlanCommands::says, m_messages, &MessageStrip::tell);
    for (TableView* table : findChildren<TableView*>()) {
        connect(table, &TableView::statisticsChanged, m_status, &StatusLine::showSelection);
        connect(table, &TableView::says, this, tell(MessageKind::Hint));
        connect(table, &TableView::failed, this,
            [this](const std::exception_ptr& failure) { m_messages->tell(MessageKind::Failure, failureText(failure)); });
    }
    connect(&m_desk.document, &Document::refused, this, tell(MessageKind::Hint));
    connect(&m_desk.document, &Document::failed, this, tell(MessageKind::Failure));
    connect(&m_desk.jobs, &JobRunner::failed, this, tell(MessageKind::Failure));
    connect(&m_desk.jobs, &JobRunner::cancelled, this, [this] {
        m_messages->tell(MessageKind::Hint, {"Đã dừng. Không có gì thay đổi.", "Stopped. Nothing has changed."});
    });
}

void MainWindow::connectActions()
{
    connect(m_actions->newPlan, &QAction::triggered, m_files, &FileCommands::askNew);
    connect(m_actions->open, &QAction::triggered, m_files, &FileCommands::askOpen);
    connect(m_actions->import, &QAction::triggered, m_files, &FileCommands::askImport);
    connect(m_actions->emptyWorkbook, &QAction::triggered, m_files, &FileCommands::askTemplate);
    connect(m_actions->exportAll, &QAction::triggered, m_files, &FileCommands::askExport);
    connect(m_actions->saveCopy, &QAction::triggered, m_files, &FileCommands::askSaveCopy);
    connect(m_actions->quit, &QAction::triggered, this, &QWidget::close);
    connect(m_actions->undo, &QAction::triggered, &m_desk.document, &Document::undo);
    connect(m_actions->redo, &QAction::triggered, &m_desk.document, &Document::redo);
    connect(m_actions->compute, &QAction::triggered, this, [this] {
        goTo(Place::Plan);
        m_plans->compute();
    });
    connect(m_actions->verify, &QAction::triggered, m_plans, &PlanCommands::verify);
    connect(m_actions->about, &QAction::triggered, this, &MainWindow::showAbout);
    connect(m_actions, &Actions::recentChosen, m_files, [this](const QString& path) { m_files->open(toPath(path)); });
    const auto speak = [this](Language language) {
        return [this, language] {
            m_desk.words.setLanguage(language);
            QSettings().setValue(
                QStringLiteral("language"), language == Language::Vietnamese ? QStringLiteral("vi") : QStringLiteral("en"));
        };
    };
    connect(m_actions->vietnamese, &QAction::triggered, this, speak(Language::Vietnamese));
    connect(m_actions->english, &QAction::triggered, this, speak(Language::English));
    const auto paint = [](ThemeChoice choice) { return [choice] { chooseTheme(*qApp, choice); }; };
    connect(m_actions->systemTheme, &QAction::triggered, this, paint(ThemeChoice::System));
    connect(m_actions->lightTheme, &QAction::triggered, this, paint(ThemeChoice::Light));
    connect(m_actions->darkTheme, &QAction::triggered, this, paint(ThemeChoice::Dark));
    const auto showRecent = [this] {
        m_actions->setRecentFiles(m_files->recentFiles());
        m_start->setRecentFiles(m_files->recentFiles());
    };
    connect(m_files, &FileCommands::recentFilesChanged, this, showRecent);
    showRecent();
}

void MainWindow::goTo(Place place)
{
    m_navigation->setCurrentRow(static_cast<int>(place));
}

void MainWindow::goTo(Place place, const PageFilter& filter)
{
    goTo(place);
    const auto showOnly = [&filter](auto& page) {
        if constexpr (requires { page.showOnly(filter); })
            page.showOnly(filter);
    };
    if (place == Place::Gaps)
        showOnly(*m_gaps);
    else if (place == Place::Staff)
        showOnly(*m_staff);
    else if (place == Place::Plan)
        showOnly(*m_plan);
}

void MainWindow::documentChanged()
{
    const bool open = m_desk.document.isOpen();
    m_navigation->setEnabled(open);
    m_inspector->setVisible(open);
    m_inspector->toggleViewAction()->setEnabled(open);
    if (open && m_navigation->currentRow() < 0)
        m_navigation->setCurrentRow(0);
    if (open)
        m_pages->setCurrentIndex(m_navigation->currentRow());
    else
        m_pages->setCurrentWidget(m_start);
    retranslate();
}

void MainWindow::retranslate()
{
    m_navigation->setNames({tr("Overview"), tr("Gaps"), tr("Staff"), tr("Plan"), tr("Reports"), tr("Data")});
    m_actions->retranslate();
    if (!m_desk.document.isOpen()) {
        setWindowTitle(QStringLiteral("Bố Trí"));
        return;
    }
    QString title = QStringLiteral("%1 — Bố Trí").arg(toText(m_desk.document.path().filename()));
    if (m_desk.document.isReadOnly())
        title += QLatin1Char(' ') + tr("[read-only]");
    setWindowTitle(title);
}

void MainWindow::showAbout()
{
    QMessageBox::about(this, tr("About Bố Trí"),
        tr("<h3>Bố Trí %1</h3><p>Where are people missing, who should go, and why: a planner for staffing communes. It works "
           "offline; a plan is one file.</p>"
           "<p>Free software under the GNU General Public License 3 or later. Made with Qt.</p>")
            .arg(m_desk.environment.version));
}

void MainWindow::restore()
{
    resize(1366, 768);
    const QSettings settings;
    restoreGeometry(settings.value(QStringLiteral("window")).toByteArray());
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    QSettings().setValue(QStringLiteral("window"), saveGeometry());
    m_desk.jobs.cancel();
    QMainWindow::closeEvent(event);
}

void MainWindow::changeEvent(QEvent* event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    if (!urls.isEmpty() && std::all_of(urls.begin(), urls.end(), isReadable))
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event)
{
    std::vector<std::filesystem::path> workbooks;
    for (const QUrl& url : event->mimeData()->urls()) {
        const std::filesystem::path path = toPath(url.toLocalFile());
        if (QFileInfo(url.toLocalFile()).suffix().toLower() == QLatin1String("botri") || !m_desk.document.isOpen())
            return m_files->open(path);
        workbooks.push_back(path);
    }
    m_files->preview(workbooks);
}

}  // namespace botri::ui
