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
#include "core/base/counted.h"
#include "ui/import/files_step.h"
#include "ui/import/findings_view.h"
#include "ui/import/rows_view.h"
#include "ui/import/sheets_step.h"
#include "ui/style/fonts.h"
#include "ui/style/icons.h"
#include "ui/table/shown_table_view.h"
#include "ui/text/format.h"

namespace botri::ui {
namespace {

constexpr int kTitleWidth = 300;  // names of many files must not widen the window

}  // namespace

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
    if (std::exchange(m_firstLook, false)) {
        const bool understood = !m_outlook->preview.counts.empty();
        const bool anySheet = !m_outlook->preview.sheets.empty();
        m_tabs->setCurrentWidget(m_outlook->preview.findings.empty() ? static_cast<QWidget*>(m_rows) : m_findings);
        goTo(understood ? Step::Check : anySheet ? Step::Sheets : Step::Files);
        showSummary();
        // Where the work goes on: at the first finding, or at the button that takes the rows over.
        (understood && !m_outlook->preview.findings.empty() ? static_cast<QWidget*>(m_findings->list().view()) : m_next)
            ->setFocus();
        return;
    }
    showSummary();
}

QString ImportView::summaryText() const
{
    if (m_applying)
        return tr("Being written into the plan. Until that is done nothing has changed; Cancel above leaves the plan as it is.");
    if (isStopped())
        return tr("The preview was stopped and is not complete. Nothing has been taken over.");
    if (m_pending || !m_outlook)
        return tr("Looking at the files…");
    const Language language = m_desk.words.language();
    const exchange::ImportPreview& preview = m_outlook->preview;
    const bool any = !preview.changes.empty() || !m_outlook->pruning.changes.empty();
    QStringList text;
    text << (any
            ? tr("Nothing has been taken over yet. Rows with an error are left out; all others come in as one step that can "
                 "be undone.")
            : tr("There is nothing to take over: the file holds what the plan already has, or nothing that was understood."));
    if (const auto recognised = std::ranges::count_if(preview.sheets, [](const auto& sheet) { return sheet.table.has_value(); });
        recognised > 0)
        text.prepend(tr("%n sheets were recognised.", nullptr, static_cast<int>(recognised)));
    const int errors = preview.count(exchange::Severity::Error);
    const int warnings = preview.count(exchange::Severity::Warning);
    if (errors > 0)
        text << tr("%1 errors.").arg(numberText(errors, language));
    if (warnings > 0)
        text << tr("%1 warnings.").arg(numberText(warnings, language));
    if (!m_draft.corrections.empty())
        text << tr("%n cells corrected for this import.", nullptr, static_cast<int>(m_draft.corrections.size()));
    if (!m_draft.remembered.empty())
        text << tr(
            "Columns of %n sheets are matched as you chose last time.", nullptr, static_cast<int>(m_draft.remembered.size()));
    return text.join(QLatin1Char(' '));
}

void ImportView::showSummary()
{
    const QString names = QString::fromStdString(m_draft.names());
    m_title->setText(tr("Import %1").arg(m_title->fontMetrics().elidedText(names, Qt::ElideMiddle, kTitleWidth)));
    m_title->setToolTip(names);
    m_summary->setText(summaryText());
    const bool last = step() == Step::Check;
    const std::size_t changes = m_outlook ? m_outlook->preview.changes.size() + m_outlook->pruning.changes.size() : 0;
    m_next->setText(isStopped() ? tr("Preview again")
            : last              ? tr("&Take over %Ln changes", nullptr, static_cast<int>(changes))
                                : tr("&Next"));
    m_next->setEnabled(!m_applying && (isStopped() || (last ? !m_pending && changes > 0 : m_outlook != nullptr)));
    m_back->setVisible(step() != Step::Files);
    for (std::size_t i = 0; i < m_steps.size(); ++i)
        m_steps[i]->setChecked(i == static_cast<std::size_t>(step()));
    markSteps();
    if (!m_outlook)
        return;
    const int findings = static_cast<int>(m_outlook->preview.findings.size());
    m_tabs->setTabText(0, tr("Findings") + QStringLiteral(" (%1)").arg(numberText(findings, m_desk.words.language())));
    m_tabs->setTabText(1, tr("Preview of the rows"));
}

/// Which steps are done, so that nobody wonders why the first ones were passed over.
void ImportView::markSteps()
{
    const bool known = m_outlook && !m_pending;
    const auto& sheets = known ? m_outlook->preview.sheets : std::vector<exchange::SheetMatch>();
    const bool read = known && m_draft.failures.empty() && !sheets.empty();
    const bool matched = read && std::ranges::any_of(sheets, [](const auto& sheet) { return sheet.table.has_value(); })
        && std::ranges::all_of(sheets, [](const auto& sheet) { return !sheet.table || sheet.missingKeys.empty(); });
    const std::array<bool, 2> done{read, matched};
    const std::array<QString, 2> open{tr("Some files could not be read"), tr("A sheet lacks columns it cannot be read without")};
    for (std::size_t i = 0; i < done.size(); ++i) {
        m_steps[i]->setIcon(!known ? QIcon() : lineIcon(done[i] ? QStringLiteral("check") : QStringLiteral("warning")));
        m_steps[i]->setToolTip(!known ? QString() : done[i] ? tr("Done; click to look at it again") : open[i]);
    }
}

/// Was the work that shows what the files would do cancelled, or pushed aside by other work?
bool ImportView::isStopped() const
{
    return m_pending && !m_desk.jobs.isBusy();
}

ImportView::Step ImportView::step() const
{
    return static_cast<Step>(m_stack->currentIndex());
}

void ImportView::goTo(Step step)
{
    m_stack->setCurrentIndex(static_cast<int>(step));
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
        [this, rows = static_cast<long long>(m_outlook->preview.changes.size()),
            removed = static_cast<long long>(m_outlook->pruning.changes.size()), names = m_draft.names()](bool applied) {
            m_applying = false;
            m_open = true;
            enableParts();
            if (!applied)
                return;
            rememberChoices(m_draft);
            close();
            LocalizedText done{"Đã nhận " + groupedNumber(rows, true) + " dòng từ " + names,
                counted(rows, "row", "rows") + " taken over from " + names};
            if (removed > 0) {
                done.vi += ", bỏ " + groupedNumber(removed, true) + " dòng tệp không có";
                done.en += ", " + counted(removed, "row", "rows") + " removed that the file does not have";
            }
            emit tells(MessageKind::Done, {done.vi + ". Hoàn tác bằng Ctrl+Z.", done.en + ". Undo with Ctrl+Z."});
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
