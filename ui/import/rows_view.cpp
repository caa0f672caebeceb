// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/rows_view.h"

#include <QAbstractProxyModel>
#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

#include "ui/import/import_rows_model.h"
#include "ui/models/import_tables.h"
#include "ui/style/fonts.h"
#include "ui/table/shown_table_view.h"
#include "ui/text/format.h"

namespace botri::ui {

RowsView::RowsView(const Words& words, QWidget* parent)
    : QWidget(parent),
      m_words(words),
      m_counts(new ShownTableView(QStringLiteral("import.counts"))),
      m_listed(new QComboBox),
      m_prune(new QCheckBox),
      m_pruneNote(new QLabel),
      m_view(new QTableView),
      m_model(new ImportRowsModel(words, this))
{
    layOut();
    connect(m_counts->view()->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &RowsView::showRows);
    connect(m_listed, &QComboBox::activated, this, &RowsView::showRows);
    connect(m_prune, &QCheckBox::clicked, this, [this](bool on) {
        if (const auto chosen = table())
            emit pruneAsked(*chosen, on);
    });
    retranslate();
}

void RowsView::layOut()
{
    m_counts->filter()->hide();
    m_view->setModel(m_model);
    dressTable(*m_view);
    m_view->setItemDelegate(toneDelegate(m_view));
    m_view->horizontalHeader()->setStretchLastSection(true);
    for (const auto& [column, width] : {std::pair{0, 110}, std::pair{1, 120}, std::pair{2, 60}, std::pair{3, 240}})
        m_view->setColumnWidth(column, width);
    m_pruneNote->setWordWrap(true);
    m_pruneNote->setFont(screenFont(TypeSize::Small));
    auto* tools = new QHBoxLayout;
    tools->setSpacing(12);
    tools->addWidget(m_listed);
    tools->addWidget(m_prune);
    tools->addStretch();
    auto* lower = new QWidget;
    auto* column = new QVBoxLayout(lower);
    column->setContentsMargins(0, 4, 0, 0);
    column->setSpacing(6);
    column->addLayout(tools);
    column->addWidget(m_pruneNote);
    column->addWidget(m_view, 1);
    auto* split = new QSplitter(Qt::Vertical);
    split->setChildrenCollapsible(false);
    split->addWidget(m_counts);
    split->addWidget(lower);
    split->setSizes({200, 300});
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 8, 0, 0);
    layout->addWidget(split);
}

void RowsView::retranslate()
{
    const QSignalBlocker quiet(m_listed);
    const int kept = std::max(0, m_listed->currentIndex());
    m_listed->clear();
    for (const auto& [name, listed] : {std::pair{tr("All rows"), RowsListed::All},
             std::pair{tr("Added and changed"), RowsListed::Changes}, std::pair{tr("Added"), RowsListed::Added},
             std::pair{tr("Changed"), RowsListed::Changed}, std::pair{tr("Unchanged"), RowsListed::Unchanged},
             std::pair{tr("Left out"), RowsListed::LeftOut}, std::pair{tr("Not in the files"), RowsListed::Absent}})
        m_listed->addItem(name, static_cast<int>(listed));
    m_listed->setCurrentIndex(kept);
    m_listed->setAccessibleName(tr("Rows to list"));
    m_view->setAccessibleName(tr("What becomes of each row"));
    if (m_outlook)
        refresh();
}

void RowsView::show(std::shared_ptr<const ImportOutlook> outlook, std::shared_ptr<const model::Workspace> before,
    const std::set<model::TableId>& pruned)
{
    m_outlook = std::move(outlook);
    m_before = std::move(before);
    m_pruned = pruned;
    refresh();
}

void RowsView::refresh()
{
    const int kept = std::max(0, m_counts->view()->currentIndex().row());
    m_counts->show(importCountsTable(m_outlook->preview, m_words));
    if (m_counts->shownRows() > 0)
        m_counts->view()->setCurrentIndex(m_counts->view()->model()->index(std::min(kept, m_counts->shownRows() - 1), 0));
    showRows();
}

std::optional<model::TableId> RowsView::table() const
{
    const auto* order = qobject_cast<const QAbstractProxyModel*>(m_counts->view()->model());
    const QModelIndex index = order->mapToSource(m_counts->view()->currentIndex());
    if (!m_outlook || !index.isValid())
        return std::nullopt;
    return m_outlook->preview.counts[static_cast<std::size_t>(index.row())].table;
}

void RowsView::chooseTable(model::TableId wanted)
{
    const auto* order = qobject_cast<const QAbstractProxyModel*>(m_counts->view()->model());
    const auto& counts = m_outlook->preview.counts;
    for (std::size_t i = 0; i < counts.size(); ++i)
        if (counts[i].table == wanted)
            m_counts->view()->setCurrentIndex(order->mapFromSource(order->sourceModel()->index(static_cast<int>(i), 0)));
}

void RowsView::showLeftOut(model::TableId wanted)
{
    m_listed->setCurrentIndex(m_listed->findData(static_cast<int>(RowsListed::LeftOut)));
    chooseTable(wanted);
    showRows();
}

void RowsView::showRows()
{
    const auto chosen = table();
    const auto count =
        std::ranges::find_if(m_outlook->preview.counts, [&](const exchange::TableCounts& each) { return each.table == chosen; });
    const bool isEmpty =
        count != m_outlook->preview.counts.end() && count->added + count->changed + count->unchanged + count->leftOut == 0;
    m_prune->setVisible(chosen.has_value() && !isEmpty);
    m_pruneNote->setVisible(chosen.has_value());
    if (!chosen)
        return;
    m_model->show(m_outlook, m_before, *chosen, static_cast<RowsListed>(m_listed->currentData().toInt()));
    const auto absent = std::ranges::count(m_outlook->preview.absent, *chosen, &exchange::AbsentRow::table);
    const QString title = m_words(model::describe(*chosen).title);
    m_prune->setText(
        tr("Also remove the %n rows of “%1” that are not in the files", nullptr, static_cast<int>(absent)).arg(title));
    m_prune->setEnabled(absent > 0);
    m_prune->setChecked(absent > 0 && m_pruned.contains(*chosen));
    QString note;
    if (isEmpty)
        note = tr("The sheet has no rows: nothing of “%1” changes.").arg(title);
    else if (count != m_outlook->preview.counts.end() && count->leftOut > 0)
        note = tr("Rows of the plan that the files lack can only be removed when no row of the files is left out.");
    else if (absent == 0)
        note = tr("The files have every row of the plan.");
    else
        note = tr("Rows of the plan that are not in the files stay as they are unless you tick this.");
    if (m_prune->isChecked())
        if (const LocalizedText more = m_outlook->pruning.text(); !more.vi.empty())
            note = m_words({"Sẽ " + more.vi + ".", "Removing them: " + more.en + "."});
    m_pruneNote->setText(note);
}

void RowsView::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

}  // namespace botri::ui
