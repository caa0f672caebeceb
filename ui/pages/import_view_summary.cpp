// SPDX-License-Identifier: GPL-3.0-or-later
// What the import says over its steps: how far it is, what it found, what is left to look at.
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QTabWidget>
#include <QToolButton>

#include <algorithm>

#include "ui/pages/import_view.h"
#include "ui/style/icons.h"
#include "ui/text/format.h"

namespace botri::ui {
namespace {

constexpr int kTitleWidth = 300;  // names of many files must not widen the window

std::ptrdiff_t recognisedSheets(const exchange::ImportPreview& preview)
{
    return std::ranges::count_if(preview.sheets, [](const auto& sheet) { return sheet.table.has_value(); });
}

}  // namespace

/// Why there is nothing to take over, and what to do about it.
QString ImportView::nothingText(const exchange::ImportPreview& preview)
{
    int known = 0;
    int leftOut = 0;
    for (const exchange::TableCounts& each : preview.counts) {
        known += each.unchanged;
        leftOut += each.leftOut;
    }
    if (recognisedSheets(preview) == 0)
        return tr("There is nothing to take over: no sheet was recognised. Choose in step 2 which table each sheet holds.");
    if (known > 0)
        return leftOut > 0 ? tr("There is nothing to take over: the plan already has all rows that are without error.")
                           : tr("There is nothing to take over: the plan already has everything in these files.");
    return leftOut > 0 ? tr("There is nothing to take over yet: each row has an error to mend first.")
                       : tr("There is nothing to take over: a column that is needed is not matched, or there are no rows.");
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
    text << (any ? tr("Nothing has been taken over yet. Rows with an error are left out; all others come in as one step that can "
                      "be undone.")
                 : nothingText(preview));
    if (const auto recognised = recognisedSheets(preview); recognised > 0)
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

/// Which steps ask for something and which were looked at, so that nobody wonders why the first ones were passed over.
void ImportView::markSteps()
{
    const bool known = m_outlook && !m_pending;
    const auto& sheets = known ? m_outlook->preview.sheets : std::vector<exchange::SheetMatch>();
    std::array<QString, 2> open;
    if (known && (sheets.empty() || !m_draft.failures.empty()))
        open[0] = tr("Some files could not be read");
    const bool anyTable = std::ranges::any_of(sheets, [](const auto& sheet) { return sheet.table.has_value(); });
    const bool anyLacks = std::ranges::any_of(sheets, [](const auto& sheet) { return !sheet.missingKeys.empty(); });
    if (known && (!anyTable || anyLacks))
        open[1] = tr("A sheet lacks columns it cannot be read without");
    else if (known && m_sheets->sheetInDoubt())
        open[1] = tr("A needed column is missing or was not recognised");
    for (std::size_t i = 0; i < open.size(); ++i) {
        const bool done = open[i].isEmpty() && m_seen[i] && step() != static_cast<Step>(i);
        const char* const icon = !open[i].isEmpty() ? "warning" : "check";
        m_steps[i]->setIcon(!known || (open[i].isEmpty() && !done) ? QIcon() : lineIcon(QString::fromLatin1(icon)));
        m_steps[i]->setToolTip(!known            ? QString()
                : !open[i].isEmpty()             ? open[i]
                : done                           ? tr("Done; click to look at it again")
                : step() != static_cast<Step>(i) ? tr("Nothing is asked here; click to look at it")
                                                 : QString());
    }
}

/// Was the work that shows what the files would do cancelled, or pushed aside by other work?
bool ImportView::isStopped() const
{
    return m_pending && !m_desk.jobs.isBusy();
}

}  // namespace botri::ui
