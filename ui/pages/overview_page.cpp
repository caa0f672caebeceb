// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/overview_page.h"

#include <QEvent>
#include <QFile>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "ui/chart/chart_panel.h"
#include "ui/commands/file_commands.h"
#include "ui/map/boundaries.h"
#include "ui/map/map_canvas.h"
#include "ui/map/map_panel.h"
#include "ui/pages/empty_state.h"
#include "ui/pages/figure_tile.h"
#include "ui/style/fonts.h"
#include "ui/style/icons.h"
#include "ui/table/flow_layout.h"

namespace botri::ui {
namespace {

// At the usual size of text.
constexpr int kWideEnough = 1500;  // for two columns of charts beside the map
constexpr int kHighEnough = 520;   // for two charts above each other

}  // namespace

OverviewPage::OverviewPage(const Desk& desk, QWidget* parent)
    : PageWidget(desk, parent),
      m_stack(new QStackedWidget),
      m_empty(new EmptyState(QStringLiteral("import"))),
      m_import(m_empty->addStep()),
      m_template(m_empty->addStep()),
      m_title(new QLabel),
      m_standing(new QLabel),
      m_compute(new QPushButton),
      m_tileRow(new QHBoxLayout),
      m_map(new MapPanel(desk.words)),
      m_secondColumn(new QWidget),
      m_tasksTitle(new QLabel),
      m_taskLine(new QWidget),
      m_taskFlow(new FlowLayout(m_taskLine))
{
    for (std::size_t i = 0; i < kPanels; ++i) {
        m_panels[i] = new ChartPanel(static_cast<int>(i), QString::number(i));
        connect(m_panels[i], &ChartPanel::says, this, &OverviewPage::says);
        connect(m_panels[i], &ChartPanel::barChosen, this, [this](int chart, int bar) {
            const RowLink& link = m_charts[static_cast<std::size_t>(chart)].links[static_cast<std::size_t>(bar)];
            emit showAsked(link.place, link.filter);
        });
    }
    layOut();
    connect(m_import, &QPushButton::clicked, this, &OverviewPage::importAsked);
    connect(m_template, &QPushButton::clicked, this, &OverviewPage::templateAsked);
    connect(m_compute, &QPushButton::clicked, this, &OverviewPage::computeAsked);
    connect(m_map, &MapPanel::says, this, &OverviewPage::says);
    connect(m_map, &MapPanel::unitChosen, this, [this](const model::UnitCode& unit) { emit looksAt(UnitSubject{unit}); });
    connect(m_map, &MapPanel::gapsAsked, this, [this](const auto& units) { askUnits(units, Place::Gaps); });
    connect(m_map, &MapPanel::movesAsked, this, [this](const auto& units) { askUnits(units, Place::Plan); });
    connect(m_map, &MapPanel::unplacedAsked, this,
        [this] { emit showAsked(Place::Data, unitsLink(m_map->canvas().map().unplaced, "latitude").filter); });
    for (const auto signal : {&JobRunner::started, &JobRunner::finished})
        connect(&desk.jobs, signal, this, [this] { m_compute->setEnabled(!this->desk().jobs.isBusy()); });
    connect(m_map, &MapPanel::boundariesAsked, this, &OverviewPage::importBoundaries);
    connect(m_map, &MapPanel::boundariesForgotten, this, &OverviewPage::forgetBoundaries);
    begin();
}

void OverviewPage::layOut()
{
    m_stack->addWidget(makeBody());
    m_stack->addWidget(m_empty);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_stack);
}

QWidget* OverviewPage::makeBody()
{
    m_title->setFont(screenFont(TypeSize::Title, TypeWeight::Bold));
    m_tasksTitle->setFont(screenFont(TypeSize::Body, TypeWeight::Bold));
    m_compute->setDefault(true);
    m_tileRow->setSpacing(12);
    auto* head = new QHBoxLayout;
    head->setSpacing(12);
    head->addWidget(m_title);
    head->addStretch();
    head->addWidget(m_standing);
    head->addWidget(m_compute);
    auto* first = new QWidget;
    QWidget* columns[]{first, m_secondColumn};
    for (std::size_t i = 0; i < 2; ++i) {
        auto* column = new QVBoxLayout(columns[i]);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(12);
        column->addWidget(m_panels[2 * i], 3);
        column->addWidget(m_panels[2 * i + 1], i == 0 ? 0 : 2);
    }
    auto* charts = new QWidget;
    auto* row = new QHBoxLayout(charts);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    row->addWidget(first);
    row->addWidget(m_secondColumn);
    auto* halves = new QSplitter(Qt::Horizontal);
    halves->setHandleWidth(12);
    halves->setChildrenCollapsible(false);
    halves->addWidget(m_map);
    halves->addWidget(charts);
    halves->setStretchFactor(0, 3);
    halves->setStretchFactor(1, 2);
    halves->setSizes({600, 400});
    auto* body = new QWidget;
    auto* layout = new QVBoxLayout(body);
    layout->setContentsMargins(16, 12, 16, 8);
    layout->setSpacing(12);
    layout->addLayout(head);
    layout->addLayout(m_tileRow);
    layout->addWidget(halves, 1);
    auto* line = new QHBoxLayout;
    line->setSpacing(12);
    line->addWidget(m_tasksTitle, 0, Qt::AlignTop);
    line->addWidget(m_taskLine, 1);
    layout->addLayout(line);
    return body;
}

void OverviewPage::retranslate()
{
    m_title->setText(tr("Overview"));
    m_tasksTitle->setText(tr("What needs you"));
    m_tasksTitle->setFixedHeight(textPixels(28));
    m_empty->setWords(tr("Nothing to show yet"),
        tr("Import the lists of communes, posts and people. Then this page shows where people are missing, what a plan would "
           "do about it, and what is left to decide."));
    m_import->setText(tr("Import a workbook…"));
    m_template->setText(tr("Save an empty workbook to fill in…"));
}

void OverviewPage::refresh()
{
    const model::Workspace& workspace = desk().document.workspace();
    const std::shared_ptr<const planning::Plan> plan = desk().document.plan();
    m_stack->setCurrentIndex(workspace.rows<model::Need>().empty() ? 1 : 0);
    m_gaps = planning::analyseGaps(workspace, plan.get());
    const Date today = desk().environment.today();
    showStanding();
    showFigures(overviewFigures(workspace, m_gaps, plan.get(), today, desk().words));
    showTasks(overviewTasks(workspace, plan.get(), today, desk().words));
    showCharts();
    showMap();
    arrangePanels();
}

void OverviewPage::showMap()
{
    const model::Workspace& workspace = desk().document.workspace();
    const QString path = boundaryPath(workspace.info().province);
    if (path != m_boundaryPath) {
        m_boundaryPath = path;
        m_boundaries = keptBoundaries(path);
    }
    MapData map = mapData(workspace, desk().document.plan().get(), m_gaps, desk().words);
    addOutlines(map, m_boundaries);
    m_map->show(std::move(map));
}

void OverviewPage::importBoundaries(const QString& file)
{
    desk().jobs.start(
        {"Đọc ranh giới xã", "Reading boundaries of communes"},
        [path = toPath(file), workspace = desk().document.workspace()](
            const Job& job) { return ui::importBoundaries(path, workspace, job); },
        [this, kept = boundaryPath(desk().document.workspace().info().province)](BoundaryImport import) {
            emit tells(import.areas.empty() ? MessageKind::Failure : MessageKind::Done, import.said);
            if (import.areas.empty())
                return;
            if (const auto failure = keepBoundaries(kept, import.areas))
                emit tells(MessageKind::Failure, *failure);
            m_boundaryPath = kept;
            m_boundaries = std::move(import.areas);
            showMap();
        });
}

void OverviewPage::forgetBoundaries()
{
    QFile::remove(m_boundaryPath);
    m_boundaries.clear();
    showMap();
    emit says({"Đã bỏ ranh giới khỏi bản đồ và khỏi máy này.", "The boundaries were removed from the map and this computer."});
}

void OverviewPage::showStanding()
{
    const PlanStanding standing = desk().document.planStanding();
    QPalette words = palette();
    words.setColor(QPalette::WindowText, themeOf(palette()).warning);
    m_standing->setPalette(words);
    m_standing->setText(standing == PlanStanding::None ? tr("No plan yet: what you see is today")
            : standing == PlanStanding::Stale          ? tr("Data or decisions changed after this plan was computed")
                                                       : QString());
    m_standing->setVisible(standing != PlanStanding::Current);
    m_compute->setText(standing == PlanStanding::None ? tr("Compute the plan") : tr("Compute again"));
    m_compute->setVisible(standing != PlanStanding::Current && !desk().document.isReadOnly());
}

void OverviewPage::showFigures(std::vector<OverviewFigure> figures)
{
    while (m_tiles.size() < figures.size()) {
        auto* tile = new FigureTile;
        connect(tile, &QAbstractButton::clicked, this,
            [this, tile] { emit showAsked(tile->figure().link.place, tile->figure().link.filter); });
        m_tileRow->addWidget(tile);
        m_tiles.push_back(tile);
    }
    for (std::size_t i = 0; i < m_tiles.size(); ++i) {
        if (i < figures.size())
            m_tiles[i]->show(figures[i]);
        else
            m_tiles[i]->hide();
    }
}

void OverviewPage::showTasks(const std::vector<OverviewTask>& tasks)
{
    qDeleteAll(m_taskButtons);
    m_taskButtons.clear();
    for (const OverviewTask& task : tasks) {
        auto* button = new QPushButton(lineIcon(task.icon), task.text);
        button->setFont(screenFont(TypeSize::Small));
        connect(button, &QPushButton::clicked, this, [this, link = task.link] { emit showAsked(link.place, link.filter); });
        m_taskFlow->addWidget(button);
        m_taskButtons.push_back(button);
    }
    m_tasksTitle->setVisible(!tasks.empty());
    m_taskLine->setVisible(!tasks.empty());
}

void OverviewPage::showCharts()
{
    m_charts =
        overviewCharts(desk().document.workspace(), m_gaps, desk().document.plan().get(), desk().words, themeOf(palette()));
    std::vector<BarChartData> charts;
    for (const OverviewChart& each : m_charts)
        charts.push_back(each.chart);
    for (ChartPanel* panel : m_panels)
        panel->show(charts);
}

void OverviewPage::arrangePanels()
{
    const bool isHigh = height() >= textPixels(kHighEnough);
    m_secondColumn->setVisible(width() >= textPixels(kWideEnough));
    m_panels[1]->setVisible(isHigh);
    m_panels[3]->setVisible(isHigh);
}

void OverviewPage::resizeEvent(QResizeEvent* event)
{
    PageWidget::resizeEvent(event);
    arrangePanels();
}

void OverviewPage::changeEvent(QEvent* event)
{
    PageWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        m_tasksTitle->setFixedHeight(textPixels(28));
        arrangePanels();
    }
    if (event->type() == QEvent::PaletteChange && !m_charts.empty()) {
        showCharts();
        showStanding();
    }
}

void OverviewPage::askUnits(const std::vector<model::UnitCode>& units, Place place)
{
    PageFilter filter;
    filter.units = units;
    filter.part = PlanPart::Moves;
    emit showAsked(place, filter);
}

}  // namespace botri::ui
