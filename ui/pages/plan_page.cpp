// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/plan_page.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QTabBar>
#include <QTabWidget>
#include <QTableView>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <set>

#include "core/planning/plan_overview.h"
#include "ui/commands/decisions.h"
#include "ui/pages/act_button.h"
#include "ui/pages/empty_state.h"
#include "ui/pages/figure_strip.h"
#include "ui/pages/filter_box.h"
#include "ui/pages/group_box.h"
#include "ui/pages/only_chip.h"
#include "ui/pages/wrap_row.h"
#include "ui/style/density.h"
#include "ui/style/elided_label.h"
#include "ui/style/fonts.h"
#include "ui/style/icons.h"
#include "ui/style/theme.h"
#include "ui/table/shown_table_view.h"
#include "ui/text/format.h"
#include "ui/text/names.h"

namespace botri::ui {
PlanPage::PlanPage(const Desk& desk, QWidget* parent)
    : PageWidget(desk, parent),
      m_stack(new QStackedWidget),
      m_empty(new EmptyState(QStringLiteral("plan"))),
      m_firstCompute(m_empty->addStep()),
      m_title(new QLabel),
      m_stale(new ElidedLabel),
      m_compute(new QPushButton),
      m_figures(new FigureStrip),
      m_district(new FilterBox),
      m_specialty(new FilterBox),
      m_measure(new FilterBox),
      m_mark(new FilterBox),
      m_clear(new QToolButton),
      m_onlyChip(new OnlyChip),
      m_grouping(new GroupBox),
      m_filters(new WrapRow),
      m_buttons(new QWidget),
      m_tabs(new QTabWidget),
      m_moves(new ShownTableView(QStringLiteral("plan.moves"))),
      m_left(new ShownTableView(QStringLiteral("plan.left"))),
      m_stays(new ShownTableView(QStringLiteral("plan.stays"))),
      m_notes(new ShownTableView(QStringLiteral("plan.notes"))),
      m_decisions(new Decisions(desk, this))
{
    layOut();
    makeActs();
    connect(m_compute, &QPushButton::clicked, this, &PlanPage::computeAsked);
    connect(m_firstCompute, &QPushButton::clicked, this, &PlanPage::computeAsked);
    connect(m_figures, &FigureStrip::activated, this, &PageWidget::looksAt);
    connect(m_decisions, &Decisions::tells, this, &PageWidget::tells);
    connect(m_clear, &QToolButton::clicked, this, [this] { showOnly(PageFilter{}); });
    connect(m_onlyChip, &QToolButton::clicked, this, [this] {
        m_only = {};
        fillTables();
    });
    for (const auto signal : {&JobRunner::started, &JobRunner::finished})
        connect(&desk.jobs, signal, this, &PlanPage::enableCompute);
    connect(&desk.document, &Document::writingChanged, this, &PlanPage::enableCompute);
    for (FilterBox* box : {m_district, m_specialty, m_measure, m_mark})
        connect(box, &QComboBox::currentIndexChanged, this, &PlanPage::fillTables);
    connect(m_tabs, &QTabWidget::currentChanged, this, [this] {
        fillStays();
        nameTabs();
        offerGroups();
        enableActs();
    });
    begin();
}

void PlanPage::layOut()
{
    m_title->setFont(screenFont(TypeSize::Title, TypeWeight::Bold));
    m_compute->setDefault(true);
    m_clear->setIcon(lineIcon(QStringLiteral("close")));
    m_clear->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_tabs->setDocumentMode(true);
    m_tabs->setElideMode(Qt::ElideRight);
    m_tabs->setUsesScrollButtons(false);
    m_moves->view()->setSelectionMode(QAbstractItemView::ExtendedSelection);
    for (ShownTableView* table : {m_moves, m_left, m_stays, m_notes}) {
        auto* holder = new QWidget;
        auto* inner = new QVBoxLayout(holder);
        inner->setContentsMargins(0, 8, 0, 0);
        inner->addWidget(table);
        m_tabs->addTab(holder, QString());
        connect(table, &ShownTableView::selected, this, &PlanPage::looksAt);
        connect(table, &ShownTableView::activated, this, &PlanPage::asksWhy);
    }
    m_notes->view()->setWordWrap(true);
    giveRowHeight(*m_notes->view());
    auto* head = new WrapRow(nullptr, 12);
    head->add(m_title);
    head->goRight();
    head->add({m_stale, m_compute});
    m_filters->add({m_district, m_specialty, m_measure, m_mark, m_onlyChip, m_clear});
    m_filters->goRight();
    m_filters->add(m_grouping);
    auto* acts = new QHBoxLayout(m_buttons);
    acts->setContentsMargins(0, 0, 0, 0);
    acts->setSpacing(4);
    m_tabs->setCornerWidget(m_buttons);
    auto* body = new QWidget;
    auto* layout = new QVBoxLayout(body);
    layout->setContentsMargins(16, 12, 16, 8);
    layout->setSpacing(12);
    layout->addWidget(head);
    layout->addWidget(m_figures);
    layout->addWidget(m_filters);
    layout->addWidget(m_tabs, 1);
    m_stack->addWidget(body);
    m_stack->addWidget(m_empty);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_stack);
}

/// Beside the tabs while all of those can be read there, in words or the less usual ones as icons; else in the line of the
/// filters.
void PlanPage::placeButtons()
{
    constexpr int kBetween = 12;
    const int room = m_stack->width() - m_stack->widget(0)->layout()->contentsMargins().left() * 2;
    const auto fitsWithIcons = [&](qsizetype icons) {
        const auto buttons = m_buttons->findChildren<ActButton*>();
        for (qsizetype i = 0; i < buttons.size(); ++i)
            buttons[i]->setLook(i < buttons.size() - icons ? ActButton::Look::Words : ActButton::Look::Icon);
        m_buttons->layout()->activate();
        return m_tabs->tabBar()->sizeHint().width() + kBetween + m_buttons->sizeHint().width() <= room;
    };
    const bool fits = fitsWithIcons(0) || fitsWithIcons(1) || fitsWithIcons(2);
    if (fits == (m_tabs->cornerWidget() == m_buttons))
        return;
    if (fits) {
        m_filters->layout()->removeWidget(m_buttons);
        m_tabs->setCornerWidget(m_buttons);
    } else {
        m_tabs->setCornerWidget(nullptr);
        m_filters->add(m_buttons);
    }
    m_buttons->show();
}

void PlanPage::resizeEvent(QResizeEvent* event)
{
    PageWidget::resizeEvent(event);
    placeButtons();
}

void PlanPage::changeEvent(QEvent* event)
{
    PageWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        QTimer::singleShot(0, this, &PlanPage::placeButtons);  // once the tabs have their font too
}

void PlanPage::retranslate()
{
    m_title->setText(tr("Plan"));
    m_stale->setText(tr("Data or decisions changed after this plan was computed"));
    m_empty->setWords(tr("No plan yet"),
        tr("One press looks for the best set of moves: it fills the most important posts first, then as many as it can, "
           "with the preferred measures and short ways. Every move and every post left empty comes with its reason."));
    m_firstCompute->setText(tr("Compute the plan"));
    m_compute->setText(tr("Compute again"));
    m_compute->setToolTip(tr("Computes the plan from the data and decisions as they are now (F5)"));
    m_clear->setText(tr("All"));
    m_clear->setToolTip(tr("Shows the whole plan again"));
    m_pin->setText(tr("Pin"));
    m_pin->setData(tr("The selected people go to these posts, whatever else changes"));
    m_forbid->setText(tr("Forbid"));
    m_forbid->setData(tr("The selected people never go to these posts"));
    m_release->setText(tr("Release"));
    m_release->setData(tr("Takes the pins and forbids of the selected rows back"));
    m_takeOut->setText(tr("Take out"));
    m_takeOut->setData(tr("Takes the selected people out of every plan"));
    m_grouping->setAccessibleName(tr("Grouping"));
    nameTabs();
    offerGroups();
    fillBoxes();
    enableActs();
}

/// What the table in sight is usually grouped by.
void PlanPage::offerGroups()
{
    const auto by = [](const char* key, const QString& words) { return std::pair(QString::fromLatin1(key), words); };
    const QString specialty = tr("By specialty");
    const std::pair<ShownTableView*, GroupChoices> tables[]{
        {m_moves,
            {by("to", tr("By commune")), by("from", tr("By source")), by("measure", tr("By measure")),
                by("specialty", specialty)}},
        {m_left, {by("commune", tr("By commune")), by("specialty", specialty), by("why", tr("By reason"))}},
        {m_stays, {by("unit", tr("By unit")), by("specialty", specialty)}},
        {m_notes, {by("kind", tr("By kind of note")), by("about", tr("By unit or person"))}},
    };
    const auto& [table, choices] = tables[m_tabs->currentIndex()];
    m_grouping->follow(table, tr("No groups"), choices);
}

void PlanPage::fillBoxes()
{
    const model::Workspace& workspace = desk().document.workspace();
    m_district->setChoices(tr("All former districts"), districtChoices(workspace));
    m_specialty->setChoices(tr("All specialties"), specialtyChoices(workspace, desk().words));
    BoxChoices measures;
    for (const model::Measure& measure : workspace.rows<model::Measure>())
        measures.emplace_back(desk().words(measure.title()), QString::fromStdString(measure.code.text()));
    m_measure->setChoices(tr("All measures"), measures);
    BoxChoices marks;
    for (const QString& name : moveMarkNames())
        marks.emplace_back(name, static_cast<int>(marks.size()));
    m_mark->setChoices(tr("All moves"), marks);
}

PlanFilter PlanPage::filter() const
{
    PlanFilter filter;
    filter.units = {m_only.units.begin(), m_only.units.end()};
    filter.region = m_only.region;
    filter.pool = m_only.pool;
    filter.district = m_district->text().toStdString();
    filter.specialty = m_specialty->chosenCode<model::SpecialtyCode>();
    filter.measure = m_measure->chosenCode<model::MeasureCode>();
    filter.mark = m_mark->chosen<MoveMark>();
    filter.attention = m_only.attention;
    return filter;
}

PlanSources PlanPage::sources() const
{
    return {desk().document.workspace(), desk().document.scenario(), *desk().document.plan(), desk().words};
}

void PlanPage::refresh()
{
    const std::shared_ptr<const planning::Plan> plan = desk().document.plan();
    m_stack->setCurrentIndex(plan ? 0 : 1);
    enableCompute();
    m_stale->setVisible(desk().document.planStanding() == PlanStanding::Stale);
    QPalette warning = m_stale->palette();
    warning.setColor(QPalette::WindowText, themeOf(palette()).warning);
    m_stale->setPalette(warning);
    fillBoxes();
    fillTables();
}

void PlanPage::enableCompute()
{
    const bool possible =
        desk().document.isEditable() && !desk().jobs.isBusy() && !desk().document.workspace().rows<model::Need>().empty();
    m_firstCompute->setEnabled(possible);
    m_compute->setEnabled(possible);
}

void PlanPage::fillTables()
{
    const PlanFilter chosen = filter();
    m_clear->setVisible(!(chosen == PlanFilter{}));
    PageFilter unseen;
    unseen.units = m_only.units;
    unseen.region = m_only.region;
    unseen.pool = m_only.pool;
    unseen.attention = m_only.attention;
    m_onlyChip->show(unseen, desk().document.workspace(), desk().words);
    m_staysAreOld = true;
    if (!desk().document.plan()) {
        for (ShownTableView* table : {m_moves, m_left, m_stays, m_notes})
            table->show({});
        return;
    }
    const QString none = chosen == PlanFilter{} ? QString() : tr("Nothing here fits what is chosen above.");
    for (ShownTableView* table : {m_moves, m_left, m_stays, m_notes})
        table->setEmptyText(none);
    m_moves->show(movesTable(sources(), chosen));
    m_left->show(emptyPostsTable(sources(), chosen));
    m_notes->show(planNotesTable(sources(), chosen));
    fillStays();
    nameTabs();
    showFigures();
    enableActs();
}

void PlanPage::fillStays()
{
    if (!m_staysAreOld || m_tabs->currentIndex() != static_cast<int>(PlanPart::Stays) || !desk().document.plan())
        return;
    m_staysAreOld = false;
    const planning::Matching matching(desk().document.workspace(), desk().document.scenario());
    m_stays->show(
        staysTable(sources(), planning::staysOf(matching, *desk().document.plan(), planning::allStandings(matching)), filter()));
}

int PlanPage::sumOf(const ShownTable& table, const char* key)
{
    const auto column = std::ranges::find(table.columns, QLatin1String(key), &ShownColumn::key);
    double sum = 0;
    if (column != table.columns.end())
        for (const ShownRow& row : table.rows)
            sum += row.cells[static_cast<std::size_t>(column - table.columns.begin())].number;
    return static_cast<int>(sum);
}

void PlanPage::nameTabs()
{
    const std::shared_ptr<const planning::Plan> plan = desk().document.plan();
    const auto name = [&](PlanPart part, const QString& words, std::optional<int> count) {
        const QString text = count ? words + QStringLiteral(" (%1)").arg(numberText(*count, desk().words.language())) : words;
        m_tabs->setTabText(static_cast<int>(part), text);
        m_tabs->setTabToolTip(static_cast<int>(part), text);
    };
    const auto counted = [&](int count) { return plan ? std::optional(count) : std::nullopt; };
    name(PlanPart::Moves, tr("Moves"), counted(sumOf(m_moves->model().table(), "people")));
    name(PlanPart::EmptyPosts, tr("Posts left empty"), counted(sumOf(m_left->model().table(), "posts")));
    name(PlanPart::Stays, tr("Who stays"), m_staysAreOld ? std::nullopt : counted(m_stays->model().rowCount()));
    name(PlanPart::Notes, tr("Notes"), counted(m_notes->model().rowCount()));
    placeButtons();
}

void PlanPage::showFigures()
{
    const planning::PlanTotals& totals = desk().document.plan()->totals;
    const Language language = desk().words.language();
    const std::optional<double> mean = planning::meanKilometres(totals);
    m_figures->show({
        {numberText(totals.open, language), tr("posts short"), totals.open > 0 ? Tone::Bad : Tone::Plain, {},
            FigureSubject{PlanFigure::Open}},
        {numberText(totals.filled, language), tr("filled"), Tone::Good, {}, FigureSubject{PlanFigure::Filled}},
        {numberText(totals.left, language), tr("left empty"), totals.left > 0 ? Tone::Bad : Tone::Plain, {},
            FigureSubject{PlanFigure::Left}},
        {numberText(totals.moves, language), tr("people placed"), Tone::Plain, {}, FigureSubject{PlanFigure::People}},
        {mean ? decimalText(*mean, 0, language) + QStringLiteral("\u00A0km") : QStringLiteral("–"), tr("mean distance"),
            Tone::Plain, {}, FigureSubject{PlanFigure::Distance}},
        {moneyText(totals.monthlySupport * 12, language), tr("support a year"), Tone::Plain, {},
            FigureSubject{PlanFigure::Support}},
    });
}

void PlanPage::showOnly(const PageFilter& filter)
{
    fillBoxes();
    m_only = filter;
    m_district->choose(filter.district.empty() ? QVariant() : QVariant(QString::fromStdString(filter.district)));
    m_specialty->choose(codeValue(filter.specialty));
    m_measure->choose(codeValue(filter.measure));
    m_mark->choose(filter.mark ? QVariant(static_cast<int>(*filter.mark)) : QVariant());
    if (filter.part)
        m_tabs->setCurrentIndex(static_cast<int>(*filter.part));
    for (ShownTableView* table : {m_moves, m_left, m_stays, m_notes})
        table->clearFilters();
    fillTables();
}

void PlanPage::showOnly(MoveMark mark)
{
    PageFilter filter;
    filter.part = PlanPart::Moves;
    filter.mark = mark;
    showOnly(filter);
}

}  // namespace botri::ui
