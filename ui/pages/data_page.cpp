// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/data_page.h"

#include <QAbstractProxyModel>
#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QTimer>
#include <QVBoxLayout>

#include "ui/data/finding_tables.h"
#include "ui/data/records_view.h"
#include "ui/models/record_table_model.h"
#include "ui/pages/import_view.h"
#include "ui/pages/page_filter.h"
#include "ui/style/density.h"
#include "ui/style/fonts.h"
#include "ui/style/icons.h"
#include "ui/style/theme.h"
#include "ui/table/shown_table_view.h"
#include "ui/text/format.h"

namespace botri::ui {
namespace {

constexpr int kFindingsItem = -1;  // where other items have their table

}  // namespace

DataPage::DataPage(const Desk& desk, QWidget* parent)
    : PageWidget(desk, parent),
      m_stack(new QStackedWidget),
      m_preview(new ImportView(desk)),
      m_title(new QLabel),
      m_import(new QPushButton),
      m_export(new QPushButton),
      m_template(new QPushButton),
      m_tables(new QListWidget),
      m_right(new QStackedWidget),
      m_records(new RecordsView(desk)),
      m_findingTable(new ShownTableView(QStringLiteral("data.findings"))),
      m_findingHint(new QLabel),
      m_lookSoon(new QTimer(this))
{
    layOut();
    connect(m_records, &RecordsView::says, this, &DataPage::says);
    connect(m_records, &RecordsView::fails, this, [this](const LocalizedText& what) { emit tells(MessageKind::Failure, what); });
    connect(&desk.document, &Document::writingChanged, this, &DataPage::enableEditing);
    connect(m_tables, &QListWidget::currentRowChanged, this, [this] {
        showChosen();
        m_lookSoon->stop();
        emit looksAt(Subject());  // what is explained was chosen in another table
    });
    connect(m_import, &QPushButton::clicked, this, &DataPage::importAsked);
    connect(m_export, &QPushButton::clicked, this, &DataPage::exportAsked);
    connect(m_template, &QPushButton::clicked, this, &DataPage::templateAsked);
    connect(m_preview, &ImportView::says, this, &DataPage::says);
    connect(m_preview, &ImportView::takenOver, this, &DataPage::tellImport);
    connect(m_preview, &ImportView::closed, this, [this] { m_stack->setCurrentIndex(0); });
    connect(&desk.document, &Document::opened, this, [this] { m_stack->setCurrentIndex(0); });
    connect(m_findingTable->view(), &QTableView::activated, this, [this](const QModelIndex& index) {
        const auto* order = qobject_cast<const QAbstractProxyModel*>(index.model());
        goToFinding(static_cast<std::size_t>((order ? order->mapToSource(index) : index).row()));
    });
    // The explanation takes room from the table: it must not come between the two clicks that begin to edit a cell.
    m_lookSoon->setSingleShot(true);
    m_lookSoon->setInterval(QApplication::doubleClickInterval());
    connect(&m_records->table(), &TableView::selected, m_lookSoon, [this] { m_lookSoon->start(); });
    connect(m_lookSoon, &QTimer::timeout, this, [this] {
        if (isVisible() && !m_records->isEditing())
            emit looksAt(m_records->table().selectedSubject());
    });
    begin();
}

RecordTableModel& DataPage::model()
{
    return m_records->model();
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
    m_tables->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_tables->setTextElideMode(Qt::ElideMiddle);  // the count stays
    m_findingHint->setWordWrap(true);
    m_findingTable->view()->setWordWrap(true);
    giveRowHeight(*m_findingTable->view());
    auto* findings = new QWidget;
    auto* column = new QVBoxLayout(findings);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_findingHint);
    column->addWidget(m_findingTable, 1);
    m_right->addWidget(m_records);
    m_right->addWidget(findings);
    auto* split = new QSplitter;
    split->setChildrenCollapsible(false);
    split->addWidget(m_tables);
    split->addWidget(m_right);
    split->setStretchFactor(1, 1);
    split->setSizes({textPixels(210), 700});
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
    m_tables->setAccessibleName(tr("Tables of the plan file"));
}

void DataPage::refresh()
{
    gatherFindings();
    listTables();
    enableEditing();
    showChosen();
}

void DataPage::enableEditing()
{
    m_import->setEnabled(desk().document.isEditable());
    m_export->setEnabled(desk().document.isOpen() && !desk().document.isWriting());
    m_records->enableEditing();
}

void DataPage::listTables()
{
    const model::Workspace& workspace = desk().document.workspace();
    const Language language = desk().words.language();
    const QSignalBlocker quiet(m_tables);
    const int kept = m_tables->currentRow() < 0 ? 1 : m_tables->currentRow();
    m_tables->clear();
    const auto add = [&](const QString& name, std::int64_t rows, int chosen) {
        auto* item = new QListWidgetItem(QStringLiteral("%1  (%2)").arg(name, numberText(rows, language)), m_tables);
        item->setToolTip(item->text());
        item->setData(Qt::UserRole, chosen);
        return item;
    };
    const auto count = static_cast<std::int64_t>(m_findings.size());
    QListWidgetItem* first = add(tr("To correct"), count, kFindingsItem);
    const Theme& theme = themeOf(palette());
    first->setIcon(QIcon(linePixmap(
        count > 0 ? QStringLiteral("warning") : QStringLiteral("check"), count > 0 ? theme.warning : theme.good, 16, 2)));
    for (const model::TableId table : model::allTables())
        add(desk().words(model::describe(table).title), static_cast<std::int64_t>(workspace.rowCount(table)),
            static_cast<int>(table));
    m_tables->setCurrentRow(kept);
    fitTables();
}

/// Names and counts whole, unless that takes too much of the page from the rows.
void DataPage::fitTables()
{
    constexpr int kEdges = 44;  // icon, scroll bar
    const int room = width() - m_right->minimumSizeHint().width() - textPixels(kEdges);
    int widest = 0;
    for (int row = 0; row < m_tables->count(); ++row)
        widest = std::max(widest, m_tables->fontMetrics().horizontalAdvance(m_tables->item(row)->text()));
    m_tables->setMinimumWidth(std::min(widest + textPixels(kEdges), std::max(textPixels(100), room)));
}

void DataPage::resizeEvent(QResizeEvent* event)
{
    PageWidget::resizeEvent(event);
    fitTables();
}

void DataPage::gatherFindings()
{
    m_findings = planning::dataFindings(desk().document.workspace());
    m_findingTable->show(dataFindingTable(desk().document.workspace(), m_findings, desk().words));
    m_findingHint->setText(m_findings.empty() ? tr("The tables agree with each other. Nothing asks for a correction.")
                                              : tr("What does not agree with the rest. Double-click or Enter goes to the cell."));
}

void DataPage::changeEvent(QEvent* event)
{
    PageWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_tables->count() > 0)
        listTables();  // its icons are drawn in the colours of the theme
    if (event->type() == QEvent::FontChange)
        QTimer::singleShot(0, this, &DataPage::fitTables);  // once the list has its font too
}

void DataPage::showChosen()
{
    const QListWidgetItem* item = m_tables->currentItem();
    if (!item)
        return;
    const int chosen = item->data(Qt::UserRole).toInt();
    m_right->setCurrentIndex(chosen == kFindingsItem ? 1 : 0);
    if (chosen != kFindingsItem)
        m_records->show(static_cast<model::TableId>(chosen));
}

void DataPage::showOnly(const PageFilter& filter)
{
    if (!filter.records)
        return;
    chooseTable(filter.records->table);
    m_records->showOnly(*filter.records);
    if (isPreviewing())
        sayPreviewFirst();
}

void DataPage::sayPreviewFirst()
{
    emit says({"Các dòng cần xem ở sau phần xem trước: hãy nhận hoặc bỏ việc nhập trước đã.",
        "The rows wait behind the preview: take the import over or leave it first."});
}

void DataPage::chooseTable(model::TableId table)
{
    for (int row = 0; row < m_tables->count(); ++row)
        if (m_tables->item(row)->data(Qt::UserRole).toInt() == static_cast<int>(table))
            m_tables->setCurrentRow(row);
}

void DataPage::chooseFindings()
{
    m_tables->setCurrentRow(0);
}

void DataPage::goToFinding(std::size_t at)
{
    if (at >= m_findings.size())
        return;
    const planning::DataFinding finding = m_findings[at];
    chooseTable(finding.table);
    m_records->goTo(finding.row, finding.column, true);
    emit says({finding.why.vi + ". " + finding.mend.vi, finding.why.en + ". " + finding.mend.en});
}

/// Goes to what came in, and says how to find what did not.
void DataPage::tellImport(const ImportResult& result)
{
    if (result.first)
        chooseTable(*result.first);
    Message message{result.firstLeftOut ? MessageKind::Hint : MessageKind::Done, result.text(), {}, {}};
    if (result.firstLeftOut)
        message.steps.push_back({{"Xem các dòng chưa nhập", "Show the rows left out"}, [this, table = *result.firstLeftOut] {
                                     emit leftOutAsked();
                                     if (isPreviewing())
                                         return sayPreviewFirst();
                                     m_stack->setCurrentIndex(1);
                                     m_preview->showLeftOut(table);
                                 }});
    emit tellsAll(message);
}

bool DataPage::isPreviewing() const
{
    return m_stack->currentIndex() == 1;
}

void DataPage::importFiles(std::vector<std::filesystem::path> files)
{
    m_stack->setCurrentIndex(1);
    m_preview->start(std::move(files));
}

}  // namespace botri::ui
