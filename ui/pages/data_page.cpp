// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/data_page.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

#include "core/acts/row_acts.h"
#include "ui/models/record_table_model.h"
#include "ui/pages/import_view.h"
#include "ui/style/fonts.h"
#include "ui/style/icons.h"
#include "ui/table/shown_table_view.h"
#include "ui/text/format.h"

namespace botri::ui {

DataPage::DataPage(const Desk& desk, QWidget* parent)
    : PageWidget(desk, parent),
      m_stack(new QStackedWidget),
      m_preview(new ImportView(desk.words)),
      m_title(new QLabel),
      m_import(new QPushButton),
      m_export(new QPushButton),
      m_template(new QPushButton),
      m_tables(new QListWidget),
      m_help(new QLabel),
      m_filter(new QLineEdit),
      m_view(new QTableView),
      m_model(new RecordTableModel(desk.words, this))
{
    layOut();
    m_view->setModel(m_model);
    m_model->setEdit([this](model::TableId table, const model::Record& row, std::size_t column, model::Value value) {
        Document& document = this->desk().document;
        return document.apply(acts::editCell(document.workspace(), document.actor(), table, row, column, std::move(value)));
    });
    connect(m_model, &RecordTableModel::valueRefused, this, &DataPage::says);
    connect(m_filter, &QLineEdit::textChanged, m_model, &RecordTableModel::setWords);
    connect(m_tables, &QListWidget::currentRowChanged, this, &DataPage::showTable);
    connect(m_import, &QPushButton::clicked, this, &DataPage::importAsked);
    connect(m_export, &QPushButton::clicked, this, &DataPage::exportAsked);
    connect(m_template, &QPushButton::clicked, this, &DataPage::templateAsked);
    connect(m_preview, &ImportView::applyAsked, this, &DataPage::applyImport);
    connect(m_preview, &ImportView::discarded, this, [this] { m_stack->setCurrentIndex(0); });
    connect(&desk.document, &Document::opened, this, [this] { m_stack->setCurrentIndex(0); });
    begin();
}

void DataPage::layOut()
{
    m_title->setFont(screenFont(TypeSize::Title, TypeWeight::Bold));
    auto* head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(m_title);
    head->addStretch();
    head->addWidget(m_template);
    head->addWidget(m_export);
    head->addWidget(m_import);
    m_import->setDefault(true);
    m_tables->setFrameShape(QFrame::NoFrame);
    m_tables->setUniformItemSizes(true);
    dressTable(*m_view);
    m_view->setSelectionBehavior(QAbstractItemView::SelectItems);
    m_view->setEditTriggers(
        QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed | QAbstractItemView::AnyKeyPressed);
    m_view->setSortingEnabled(true);
    m_view->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    m_filter->setClearButtonEnabled(true);
    m_filter->addAction(lineIcon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    m_filter->setMaximumWidth(360);
    m_help->setFont(screenFont(TypeSize::Small));
    m_help->setWordWrap(true);
    auto* right = new QWidget;
    auto* column = new QVBoxLayout(right);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_filter);
    column->addWidget(m_view, 1);
    column->addWidget(m_help);
    auto* split = new QSplitter;
    split->setChildrenCollapsible(false);
    split->addWidget(m_tables);
    split->addWidget(right);
    split->setStretchFactor(1, 1);
    split->setSizes({210, 700});
    auto* body = new QWidget;
    auto* layout = new QVBoxLayout(body);
    layout->setContentsMargins(16, 12, 16, 8);
    layout->setSpacing(12);
    layout->addLayout(head);
    layout->addWidget(split, 1);
    m_stack->addWidget(body);
    m_stack->addWidget(m_preview);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_stack);
}

void DataPage::retranslate()
{
    m_title->setText(tr("Data"));
    m_import->setText(tr("Import a workbook…"));
    m_export->setText(tr("Export all tables…"));
    m_template->setText(tr("Empty workbook…"));
    m_filter->setPlaceholderText(tr("Filter, with or without diacritics"));
}

void DataPage::refresh()
{
    const model::Workspace& workspace = desk().document.workspace();
    {
        const QSignalBlocker quiet(m_tables);
        const int kept = std::max(0, m_tables->currentRow());
        m_tables->clear();
        for (const model::TableId table : model::allTables()) {
            auto* item = new QListWidgetItem(
                QStringLiteral("%1  (%2)")
                    .arg(desk().words(model::describe(table).title),
                        numberText(static_cast<std::int64_t>(workspace.rowCount(table)), desk().words.language())),
                m_tables);
            item->setData(Qt::UserRole, static_cast<int>(table));
            item->setSizeHint(QSize(0, 28));
        }
        m_tables->setCurrentRow(kept);
    }
    const bool writable = desk().document.isOpen() && !desk().document.isReadOnly();
    m_import->setEnabled(writable);
    m_export->setEnabled(desk().document.isOpen());
    m_view->setEditTriggers(writable
            ? QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed | QAbstractItemView::AnyKeyPressed
            : QAbstractItemView::EditTriggers(QAbstractItemView::NoEditTriggers));
    showTable();
}

void DataPage::showTable()
{
    const QListWidgetItem* item = m_tables->currentItem();
    if (!item)
        return;
    const auto table = static_cast<model::TableId>(item->data(Qt::UserRole).toInt());
    const bool other = table != m_model->description().id;
    const QModelIndex kept = m_view->currentIndex();
    m_model->show(table, desk().document.workspace().records(table));
    m_help->setText(desk().words(model::describe(table).help) + QLatin1Char(' ') + tr("Double-click a cell to correct it."));
    if (other || m_view->columnWidth(0) == 0) {
        m_view->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
        m_view->horizontalHeader()->setResizeContentsPrecision(40);
        m_view->resizeColumnsToContents();
        for (int i = 0; i < m_model->columnCount(); ++i)
            m_view->setColumnWidth(i, std::clamp(m_view->columnWidth(i) + 8, 70, 260));
    } else if (kept.isValid() && kept.row() < m_model->rowCount()) {
        m_view->setCurrentIndex(m_model->index(kept.row(), kept.column()));
    }
}

void DataPage::chooseTable(model::TableId table)
{
    for (int row = 0; row < m_tables->count(); ++row)
        if (m_tables->item(row)->data(Qt::UserRole).toInt() == static_cast<int>(table))
            m_tables->setCurrentRow(row);
}

bool DataPage::isPreviewing() const
{
    return m_stack->currentIndex() == 1;
}

void DataPage::showPreview(exchange::ImportPreview preview, const QString& files)
{
    m_preview->show(std::move(preview), files);
    m_stack->setCurrentIndex(1);
}

void DataPage::applyImport()
{
    Document& document = desk().document;
    if (document.apply(acts::importRows(document.actor(), m_preview->preview().changes, m_preview->files().toStdString())))
        m_stack->setCurrentIndex(0);
}

}  // namespace botri::ui
