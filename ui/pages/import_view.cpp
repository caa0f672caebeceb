// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/import_view.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QVBoxLayout>

#include "ui/models/import_tables.h"
#include "ui/style/fonts.h"
#include "ui/table/shown_table_view.h"
#include "ui/text/format.h"

namespace botri::ui {

ImportView::ImportView(const Words& words, QWidget* parent)
    : QWidget(parent),
      m_words(words),
      m_title(new QLabel),
      m_summary(new QLabel),
      m_apply(new QPushButton),
      m_discard(new QPushButton),
      m_counts(new ShownTableView),
      m_tabs(new QTabWidget),
      m_findings(new ShownTableView),
      m_columns(new ShownTableView)
{
    m_title->setFont(screenFont(TypeSize::Title, TypeWeight::Bold));
    m_summary->setWordWrap(true);
    m_apply->setDefault(true);
    m_counts->filter()->hide();
    m_counts->setMaximumHeight(250);
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_findings, QString());
    m_tabs->addTab(m_columns, QString());
    auto* head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(m_title);
    head->addStretch();
    head->addWidget(m_discard);
    head->addWidget(m_apply);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 8);
    layout->setSpacing(12);
    layout->addLayout(head);
    layout->addWidget(m_summary);
    layout->addWidget(m_counts, 1);
    layout->addWidget(m_tabs, 2);
    connect(m_apply, &QPushButton::clicked, this, &ImportView::applyAsked);
    connect(m_discard, &QPushButton::clicked, this, &ImportView::discarded);
}

void ImportView::show(exchange::ImportPreview preview, const QString& files)
{
    m_preview = std::move(preview);
    m_files = files;
    refresh();
}

void ImportView::refresh()
{
    const Language language = m_words.language();
    const int changes = static_cast<int>(m_preview.changes.size());
    const int errors = m_preview.count(exchange::Severity::Error);
    const int warnings = m_preview.count(exchange::Severity::Warning);
    m_title->setText(tr("Import %1").arg(m_files));
    m_discard->setText(tr("Discard"));
    m_apply->setText(tr("Take over %n changes", nullptr, changes));
    m_apply->setEnabled(changes > 0);
    QStringList summary;
    summary << (changes > 0
            ? tr("Nothing has been taken over yet. Rows with an error are left out; all others come in as one step that can be "
                 "undone.")
            : tr("There is nothing to take over: the file holds what the plan already has, or nothing that was understood."));
    if (errors + warnings > 0)
        summary << tr("%1 errors, %2 warnings: see below what to mend.")
                       .arg(numberText(errors, language), numberText(warnings, language));
    m_summary->setText(summary.join(QLatin1Char(' ')));
    m_counts->show(importCountsTable(m_preview, m_words));
    m_findings->show(findingsTable(m_preview, m_words));
    m_columns->show(columnMatchTable(m_preview, m_words));
    m_tabs->setTabText(0, tr("Findings") + QStringLiteral(" (%1)").arg(numberText(m_findings->model().rowCount(), language)));
    m_tabs->setTabText(1, tr("Sheets and columns"));
}

void ImportView::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        refresh();
}

}  // namespace botri::ui
