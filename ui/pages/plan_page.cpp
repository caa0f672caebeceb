// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/plan_page.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QTabWidget>
#include <QVBoxLayout>

#include "ui/models/plan_tables.h"
#include "ui/pages/empty_state.h"
#include "ui/pages/figure_strip.h"
#include "ui/style/fonts.h"
#include "ui/style/icons.h"
#include "ui/style/theme.h"
#include "ui/table/shown_table_view.h"
#include "ui/text/format.h"

namespace botri::ui {

PlanPage::PlanPage(const Desk& desk, QWidget* parent)
    : PageWidget(desk, parent),
      m_stack(new QStackedWidget),
      m_empty(new EmptyState(QStringLiteral("plan"))),
      m_firstCompute(m_empty->addStep()),
      m_title(new QLabel),
      m_stale(new QLabel),
      m_compute(new QPushButton),
      m_figures(new FigureStrip),
      m_tabs(new QTabWidget),
      m_moves(new ShownTableView),
      m_left(new ShownTableView),
      m_notes(new ShownTableView)
{
    m_title->setFont(screenFont(TypeSize::Title, TypeWeight::Bold));
    m_compute->setDefault(true);
    m_tabs->setDocumentMode(true);
    for (ShownTableView* table : {m_moves, m_left, m_notes}) {
        auto* holder = new QWidget;
        auto* inner = new QVBoxLayout(holder);
        inner->setContentsMargins(0, 8, 0, 0);
        inner->addWidget(table);
        m_tabs->addTab(holder, QString());
        connect(table, &ShownTableView::selected, this, &PlanPage::looksAt);
    }
    auto* head = new QHBoxLayout;
    head->setSpacing(12);
    head->addWidget(m_title);
    head->addStretch();
    head->addWidget(m_stale);
    head->addWidget(m_compute);
    auto* body = new QWidget;
    auto* layout = new QVBoxLayout(body);
    layout->setContentsMargins(16, 12, 16, 8);
    layout->setSpacing(12);
    layout->addLayout(head);
    layout->addWidget(m_figures);
    layout->addWidget(m_tabs, 1);
    m_stack->addWidget(body);
    m_stack->addWidget(m_empty);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_stack);
    connect(m_compute, &QPushButton::clicked, this, &PlanPage::computeAsked);
    connect(m_firstCompute, &QPushButton::clicked, this, &PlanPage::computeAsked);
    begin();
}

void PlanPage::retranslate()
{
    m_title->setText(tr("Plan"));
    m_compute->setText(tr("Compute again"));
    m_stale->setText(tr("The data changed after this plan was computed"));
    m_empty->setWords(tr("No plan yet"),
        tr("One press looks for the best set of moves: it fills the most important posts first, then as many as it can, "
           "with the preferred measures and short ways. Every move and every post left empty comes with its reason."));
    m_firstCompute->setText(tr("Compute the plan"));
    m_tabs->setTabText(0, tr("Moves"));
    m_tabs->setTabText(1, tr("Posts left empty"));
    m_tabs->setTabText(2, tr("To look at"));
}

void PlanPage::refresh()
{
    const std::shared_ptr<const planning::Plan> plan = desk().document.plan();
    const model::Workspace& workspace = desk().document.workspace();
    m_stack->setCurrentIndex(plan ? 0 : 1);
    m_firstCompute->setEnabled(!workspace.rows<model::Need>().empty() && !desk().document.isReadOnly());
    const bool stale = desk().document.planStanding() == PlanStanding::Stale;
    m_stale->setVisible(stale);
    m_compute->setVisible(stale && !desk().document.isReadOnly());
    if (!plan) {
        for (ShownTableView* table : {m_moves, m_left, m_notes})
            table->show({});
        return;
    }
    QPalette warning = m_stale->palette();
    warning.setColor(QPalette::WindowText, themeOf(palette()).warning);
    m_stale->setPalette(warning);
    m_moves->show(movesTable(workspace, *plan, desk().words));
    m_left->show(emptyPostsTable(workspace, *plan, desk().words));
    m_notes->show(planNotesTable(workspace, *plan, desk().words));
    const Language language = desk().words.language();
    m_tabs->setTabText(0, tr("Moves") + QStringLiteral(" (%1)").arg(numberText(plan->totals.moves, language)));
    m_tabs->setTabText(1, tr("Posts left empty") + QStringLiteral(" (%1)").arg(numberText(plan->totals.left, language)));
    m_tabs->setTabText(2, tr("To look at") + QStringLiteral(" (%1)").arg(numberText(m_notes->model().rowCount(), language)));
    showFigures();
}

void PlanPage::showFigures()
{
    const planning::PlanTotals& totals = desk().document.plan()->totals;
    const Language language = desk().words.language();
    const double mean = totals.located > 0 ? static_cast<double>(totals.kilometres) / totals.located : 0;
    m_figures->show({
        {numberText(totals.open, language), tr("posts short today")},
        {numberText(totals.filled, language), tr("filled"), Tone::Good},
        {numberText(totals.left, language), tr("left empty"), totals.left > 0 ? Tone::Bad : Tone::Good},
        {numberText(totals.moves, language), tr("people placed")},
        {decimalText(mean, 0, language) + QStringLiteral(" km"), tr("mean distance")},
        {moneyText(totals.monthlySupport * 12, language), tr("support a year")},
    });
}

}  // namespace botri::ui
