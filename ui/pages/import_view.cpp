// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/import_view.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QTabWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include "core/acts/row_acts.h"
#include "ui/import/files_step.h"
#include "ui/import/findings_view.h"
#include "ui/import/rows_view.h"
#include "ui/import/sheets_step.h"
#include "ui/style/fonts.h"
#include "ui/table/shown_table_view.h"

namespace botri::ui {
ImportView::ImportView(const Desk& desk, QWidget* parent)
    : QWidget(parent),
      m_desk(desk),
      m_title(new QLabel),
      m_summary(new QLabel),
      m_discard(new QPushButton),
      m_back(new QPushButton),
      m_next(new QPushButton),
      m_stack(new QStackedWidget),
      m_files(new FilesStep(desk.words)),
      m_sheets(new SheetsStep(desk.words)),
      m_tabs(new QTabWidget),
      m_findings(new FindingsView(desk.words)),
      m_rows(new RowsView(desk.words))
{
    layOut();
    connectParts();
    retranslate();
}

void ImportView::layOut()
{
    m_title->setFont(screenFont(TypeSize::Title, TypeWeight::Bold));
    m_summary->setWordWrap(true);
    m_next->setDefault(true);
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_findings, QString());
    m_tabs->addTab(m_rows, QString());
    auto* head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(m_title, 1);
    head->addWidget(m_discard);
    head->addWidget(m_back);
    head->addWidget(m_next);
    auto* steps = new QHBoxLayout;
    steps->setSpacing(4);
    for (std::size_t i = 0; i < m_steps.size(); ++i) {
        m_steps[i] = new QToolButton;
        m_steps[i]->setCheckable(true);
        m_steps[i]->setAutoRaise(true);
        m_steps[i]->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        m_steps[i]->setFocusPolicy(Qt::TabFocus);
        if (i > 0)
            steps->addWidget(new QLabel(QStringLiteral("›")));
        steps->addWidget(m_steps[i]);
    }
    steps->addStretch();
    m_stack->addWidget(m_files);
    m_stack->addWidget(m_sheets);
    m_stack->addWidget(m_tabs);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 8);
    layout->setSpacing(8);
    layout->addLayout(head);
    layout->addLayout(steps);
    layout->addWidget(m_summary);
    layout->addWidget(m_stack, 1);
}

void ImportView::connectParts()
{
    for (std::size_t i = 0; i < m_steps.size(); ++i)
        connect(m_steps[i], &QToolButton::clicked, this, [this, i] { goTo(static_cast<Step>(i)); });
    connect(m_next, &QPushButton::clicked, this, &ImportView::next);
    connect(m_back, &QPushButton::clicked, this, &ImportView::back);
    connect(m_discard, &QPushButton::clicked, this, &ImportView::close);
    connect(m_files, &FilesStep::filesChanged, this, &ImportView::read);
    connect(m_sheets, &SheetsStep::chosen, this, &ImportView::choose);
    connect(m_findings, &FindingsView::says, this, &ImportView::says);
    connect(m_findings, &FindingsView::corrected, this, [this](const exchange::CellCorrection& correction) {
        m_draft.correct(correction);
        recompute();
    });
    connect(m_rows, &RowsView::pruneAsked, this, [this](model::TableId table, bool prune) {
        prune ? void(m_draft.pruned.insert(table)) : void(m_draft.pruned.erase(table));
        recompute();
    });
    connect(&m_desk.document, &Document::changed, this, [this] {
        m_before.reset();  // what the rows are compared with is another
        if (m_open)
            recompute();
    });
    connect(&m_desk.document, &Document::closed, this, &ImportView::close);
    connect(&m_desk.jobs, &JobRunner::cancelled, this, &ImportView::showSummary);
    connect(&m_desk.jobs, &JobRunner::finished, this, &ImportView::showSummary);
}

void ImportView::start(std::vector<std::filesystem::path> files)
{
    m_draft = {};
    m_outlook.reset();
    m_open = true;
    m_firstLook = true;
    m_seen = {};
    m_lookAtLeftOut.reset();
    read(std::move(files));
}

void ImportView::read(std::vector<std::filesystem::path> files)
{
    m_draft.files = files;
    const std::string names = m_draft.names();
    m_pending = true;
    showSummary();
    if (!m_before)
        m_before = std::make_shared<const model::Workspace>(m_desk.document.workspace());
    m_desk.jobs.start(
        {"Đọc " + names, "Reading " + names},
        [files = std::move(files), layouts = rememberedLayouts(), pruned = m_draft.pruned, before = m_before](const Job& job) {
            ImportDraft draft = readDraft(files, *before, layouts, job);
            draft.pruned = pruned;
            ImportOutlook outlook = outlookOf(draft, *before, job);
            return std::pair(std::move(draft), std::move(outlook));
        },
        [this](std::pair<ImportDraft, ImportOutlook> read) {
            m_draft = std::move(read.first);
            m_outlook = std::make_shared<const ImportOutlook>(std::move(read.second));
            m_pending = false;
            showOutlook();
        });
}

void ImportView::recompute()
{
    if (!m_draft.workbooks)
        return;
    if (!m_before)
        m_before = std::make_shared<const model::Workspace>(m_desk.document.workspace());
    m_pending = true;
    showSummary();
    m_desk.jobs.start(
        {"Xem trước " + m_draft.names(), "Previewing " + m_draft.names()},
        [draft = m_draft, before = m_before](const Job& job) { return outlookOf(draft, *before, job); },
        [this](ImportOutlook outlook) {
            m_outlook = std::make_shared<const ImportOutlook>(std::move(outlook));
            m_pending = false;
            showOutlook();
        });
}

void ImportView::showOutlook()
{
    m_files->show(m_draft);
    m_sheets->show(m_draft, m_outlook);
    m_findings->show(m_draft, m_outlook);
    m_rows->show(m_outlook, m_before, m_draft.pruned);
    if (std::exchange(m_firstLook, false))
        return takeFirstLook();
    if (const auto table = std::exchange(m_lookAtLeftOut, std::nullopt)) {
        m_rows->showLeftOut(*table);
        m_tabs->setCurrentWidget(m_rows);
    }
    showSummary();
}

/// Opens the step where a person is needed.
void ImportView::takeFirstLook()
{
    const exchange::ImportPreview& preview = m_outlook->preview;
    const std::optional<int> doubt = m_sheets->sheetInDoubt();
    const bool understood = !preview.counts.empty();
    m_tabs->setCurrentWidget(preview.findings.empty() ? static_cast<QWidget*>(m_rows) : m_findings);
    if (doubt)
        m_sheets->chooseSheet(*doubt);
    goTo(preview.sheets.empty() ? Step::Files : understood && !doubt ? Step::Check : Step::Sheets);
    // Where the work goes on: at the first finding, or at the button that takes the rows over.
    (step() == Step::Check && !preview.findings.empty() ? static_cast<QWidget*>(m_findings->list().view()) : m_next)->setFocus();
}

void ImportView::showLeftOut(model::TableId table)
{
    m_draft = m_taken;
    m_open = true;
    m_lookAtLeftOut = table;
    goTo(Step::Check);
    recompute();
}

ImportView::Step ImportView::step() const
{
    return static_cast<Step>(m_stack->currentIndex());
}

void ImportView::goTo(Step step)
{
    m_stack->setCurrentIndex(static_cast<int>(step));
    if (m_outlook)
        m_seen[static_cast<std::size_t>(step)] = true;
    showSummary();
}

void ImportView::next()
{
    if (isStopped())
        return m_draft.workbooks ? recompute() : read(m_draft.files);
    if (step() == Step::Check)
        return apply();
    goTo(static_cast<Step>(static_cast<int>(step()) + 1));
}

void ImportView::back()
{
    if (m_applying)
        return;
    if (step() == Step::Files)
        return close();
    goTo(static_cast<Step>(static_cast<int>(step()) - 1));
}

void ImportView::choose(const exchange::SheetChoice& choice)
{
    for (const exchange::SheetMatch& match : m_outlook->preview.sheets)
        if (match.file == choice.file && match.sheet == choice.sheet)
            m_draft.choiceFor(match) = choice;
    m_draft.remembered.erase({choice.file, choice.sheet});
    recompute();
}

void ImportView::apply()
{
    if (m_pending || !m_outlook)
        return;
    m_open = false;  // the change that follows is this import's own
    m_applying = true;
    enableParts();
    m_desk.document.applyIn(
        m_desk.jobs, {"Nhập " + m_draft.names(), "Importing " + m_draft.names()},
        [by = m_desk.document.actor(), outlook = m_outlook, names = m_draft.names()] {
            return acts::importRows(by, outlook->changes(), names);
        },
        [this, result = resultOf(m_draft, *m_outlook)](bool applied) {
            m_applying = false;
            m_open = true;
            enableParts();
            if (!applied)
                return;
            rememberChoices(m_draft);
            m_taken = m_draft;
            close();
            emit takenOver(result);
        });
}

/// While the import is written nothing of it may change.
void ImportView::enableParts()
{
    m_stack->setEnabled(!m_applying);
    for (QToolButton* button : m_steps)
        button->setEnabled(!m_applying);
    for (QPushButton* button : {m_discard, m_back})
        button->setEnabled(!m_applying);
    showSummary();
}

void ImportView::close()
{
    m_open = false;
    if (std::exchange(m_applying, false))
        enableParts();  // the file was closed meanwhile
    if (m_pending)
        m_desk.jobs.cancel();
    m_pending = false;
    m_before.reset();
    emit closed();
}

void ImportView::retranslate()
{
    m_discard->setText(tr("&Discard"));
    m_discard->setToolTip(tr("Leave the import; the plan stays as it is"));
    m_back->setText(tr("&Back"));
    m_back->setToolTip(tr("Esc goes back a step"));
    m_steps[0]->setText(tr("1  Files"));
    m_steps[1]->setText(tr("2  Sheets and columns"));
    m_steps[2]->setText(tr("3  Check and take over"));
    showSummary();
}

void ImportView::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        return back();
    QWidget::keyPressEvent(event);
}

void ImportView::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

}  // namespace botri::ui
