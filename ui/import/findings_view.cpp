// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/findings_view.h"

#include <QAbstractProxyModel>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QEvent>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>

#include "core/exchange/finding_export.h"
#include "ui/commands/file_commands.h"
#include "ui/import/sheet_grid_delegate.h"
#include "ui/import/sheet_grid_model.h"
#include "ui/models/import_tables.h"
#include "ui/style/fonts.h"
#include "ui/table/shown_table_view.h"
#include "ui/text/failure.h"

namespace botri::ui {

void saveFindings(const std::filesystem::path& path, const std::vector<exchange::Finding>& findings, Language language)
{
    if (path.extension() == ".csv") {
        exchange::writeTextFile(path, exchange::csvText(exchange::findingRows(findings, language)));
        return;
    }
    const auto now = std::chrono::time_point_cast<std::chrono::seconds>(std::chrono::system_clock::now());
    exchange::writeWorkbook(path, exchange::findingWorkbook(findings, language, now));
}

FindingsView::FindingsView(const Words& words, QWidget* parent)
    : QWidget(parent),
      m_words(words),
      m_kind(new QComboBox),
      m_copy(new QPushButton),
      m_save(new QPushButton),
      m_list(new ShownTableView(QStringLiteral("import.findings"))),
      m_why(new QLabel),
      m_mend(new QLabel),
      m_place(new QLabel),
      m_grid(new QTableView),
      m_gridModel(new SheetGridModel(this))
{
    layOut();
    connect(m_kind, &QComboBox::activated, this, &FindingsView::listFindings);
    connect(m_copy, &QPushButton::clicked, this, &FindingsView::copyAll);
    connect(m_save, &QPushButton::clicked, this, &FindingsView::askSave);
    connect(m_list->view()->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &FindingsView::showFinding);
    connect(m_list->view(), &QTableView::activated, this, [this] {
        m_grid->setFocus();
        if (m_grid->currentIndex().isValid())
            m_grid->edit(m_grid->currentIndex());
    });
    connect(m_gridModel, &SheetGridModel::corrected, this, &FindingsView::corrected, Qt::QueuedConnection);
    retranslate();
}

void FindingsView::layOut()
{
    m_kind->setMinimumWidth(200);
    m_kind->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    for (QLabel* label : {m_why, m_mend}) {
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    }
    m_place->setFont(screenFont(TypeSize::Body, TypeWeight::Bold));
    m_mend->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_grid->setModel(m_gridModel);
    dressTable(*m_grid);
    m_grid->setSelectionBehavior(QAbstractItemView::SelectItems);
    m_grid->setEditTriggers(
        QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed | QAbstractItemView::AnyKeyPressed);
    m_grid->verticalHeader()->show();
    m_grid->verticalHeader()->setDefaultSectionSize(24);
    m_grid->horizontalHeader()->setMinimumHeight(24);
    m_grid->setItemDelegate(new SheetGridDelegate(m_grid));
    auto* tools = new QHBoxLayout;
    tools->setSpacing(8);
    tools->addWidget(m_kind);
    tools->addStretch();
    tools->addWidget(m_copy);
    tools->addWidget(m_save);
    auto* upper = new QWidget;
    auto* top = new QVBoxLayout(upper);
    top->setContentsMargins(0, 8, 0, 0);
    top->setSpacing(8);
    top->addLayout(tools);
    top->addWidget(m_list, 1);
    auto* lower = new QWidget;
    auto* bottom = new QVBoxLayout(lower);
    bottom->setContentsMargins(0, 4, 0, 0);
    bottom->setSpacing(4);
    bottom->addWidget(m_place);
    bottom->addWidget(m_why);
    bottom->addWidget(m_mend);
    bottom->addWidget(m_grid, 1);
    auto* split = new QSplitter(Qt::Vertical);
    split->setChildrenCollapsible(false);
    split->addWidget(upper);
    split->addWidget(lower);
    split->setSizes({240, 260});
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(split);
}

void FindingsView::retranslate()
{
    m_copy->setText(tr("&Copy all findings"));
    m_save->setText(tr("&Save findings…"));
    m_copy->setToolTip(tr("As a table, to be pasted into a letter or a spreadsheet"));
    m_kind->setAccessibleName(tr("Kind of finding"));
    m_grid->setAccessibleName(tr("Cells around the finding"));
    if (m_outlook) {
        listKinds();
        listFindings();
    }
}

void FindingsView::show(const ImportDraft& draft, std::shared_ptr<const ImportOutlook> outlook)
{
    m_draft = &draft;
    m_outlook = std::move(outlook);
    listKinds();
    listFindings();
}

void FindingsView::listKinds()
{
    const QSignalBlocker quiet(m_kind);
    const QVariant kept = m_kind->currentData();
    m_kind->clear();
    std::map<exchange::FindingKind, int> counts;
    for (const exchange::Finding& finding : m_outlook->preview.findings)
        ++counts[finding.kind];
    m_kind->addItem(tr("All kinds"), -1);
    for (const auto& [kind, count] : counts)
        m_kind->addItem(QStringLiteral("%1 (%2)").arg(m_words(exchange::nameOf(kind))).arg(count), static_cast<int>(kind));
    m_kind->setCurrentIndex(std::max(0, m_kind->findData(kept)));
}

void FindingsView::listFindings()
{
    const int keptRow = std::max(0, m_list->view()->currentIndex().row());
    const int kind = m_kind->currentData().toInt();
    const auto& findings = m_outlook->preview.findings;
    m_order.clear();
    for (std::size_t i = 0; i < findings.size(); ++i)
        if (kind < 0 || static_cast<int>(findings[i].kind) == kind)
            m_order.push_back(i);
    std::vector<const exchange::Finding*> listed;
    for (const std::size_t i : m_order)
        listed.push_back(&findings[i]);
    m_list->show(findingsTable(listed, m_words));
    const QAbstractItemModel* shown = m_list->view()->model();
    if (shown->rowCount() > 0)
        m_list->view()->setCurrentIndex(shown->index(std::min(keptRow, shown->rowCount() - 1), 0));
    const bool any = !findings.empty();
    m_copy->setEnabled(any);
    m_save->setEnabled(any);
    showFinding();
}

const exchange::Finding* FindingsView::current() const
{
    const auto* order = qobject_cast<const QAbstractProxyModel*>(m_list->view()->model());
    const QModelIndex index = order->mapToSource(m_list->view()->currentIndex());
    const auto row = static_cast<std::size_t>(index.row());
    return m_outlook && index.isValid() && row < m_order.size() ? &m_outlook->preview.findings[m_order[row]] : nullptr;
}

void FindingsView::choose(std::size_t finding)
{
    const auto at = std::ranges::find(m_order, finding);
    const auto* order = qobject_cast<const QAbstractProxyModel*>(m_list->view()->model());
    if (at != m_order.end())
        m_list->view()->setCurrentIndex(
            order->mapFromSource(order->sourceModel()->index(static_cast<int>(at - m_order.begin()), 0)));
}

void FindingsView::showFinding()
{
    const exchange::Finding* finding = current();
    for (QWidget* each : QList<QWidget*>{m_place, m_why, m_mend})
        each->setVisible(finding != nullptr);
    if (finding == nullptr) {
        m_gridModel->show(nullptr, {}, {}, {});
        m_grid->setVisible(false);
        return;
    }
    QString place = QString::fromStdString(finding->file);
    for (const std::string& part : {finding->sheet, finding->cell})
        if (!part.empty())
            place += QStringLiteral(" › ") + QString::fromStdString(part);
    m_place->setText(place);
    m_why->setText(tr("Why: %1.").arg(m_words(finding->why)));
    m_mend->setText(m_words(finding->mend));
    exchange::SheetMatch match;
    match.file = finding->file;
    match.sheet = finding->sheet;
    for (const exchange::SheetMatch& sheet : m_outlook->preview.sheets)
        if (sheet.file == finding->file && sheet.sheet == finding->sheet)
            match = sheet;
    const auto cell = exchange::parseCellReference(finding->cell);
    const exchange::CellPlace marked = cell.value_or(exchange::CellPlace{finding->row, 0});
    m_gridModel->show(m_draft->sheet(finding->file, finding->sheet), match, marked, m_draft->corrections);
    m_grid->setVisible(!m_gridModel->isEmpty());
    m_grid->resizeColumnsToContents();
    for (int column = 0; column < m_gridModel->columnCount(); ++column)
        m_grid->setColumnWidth(column, std::clamp(m_grid->columnWidth(column) + 8, 60, 200));
    if (const QModelIndex index = m_gridModel->indexOf(marked.column > 0 ? marked : exchange::CellPlace{marked.row, 1});
        index.isValid()) {
        m_grid->setCurrentIndex(index);
        m_grid->scrollTo(index, QAbstractItemView::PositionAtCenter);
    }
}

void FindingsView::copyAll()
{
    QStringList lines;
    for (const exchange::CsvRow& row : exchange::findingRows(m_outlook->preview.findings, m_words.language())) {
        QStringList cells;
        for (const std::string& cell : row)
            cells << QString::fromStdString(cell).simplified();
        lines << cells.join(QLatin1Char('\t'));
    }
    QApplication::clipboard()->setText(lines.join(QLatin1Char('\n')));
    const std::string count = std::to_string(m_outlook->preview.findings.size());
    emit says({"Đã chép " + count + " điều cần xem; hãy dán vào thư hoặc bảng tính.",
        count + " findings were copied; paste them into a letter or a spreadsheet."});
}

void FindingsView::askSave()
{
    const QString chosen = QFileDialog::getSaveFileName(window(), tr("Save findings"), QStringLiteral("can-sua.xlsx"),
        tr("Excel workbook (*.xlsx)") + QStringLiteral(";;") + tr("CSV file (*.csv)"));
    if (chosen.isEmpty())
        return;
    try {
        saveFindings(toPath(chosen), m_outlook->preview.findings, m_words.language());
        const std::string name = toPath(chosen).filename().string();
        emit says({"Đã ghi những điều cần xem vào " + name + ".", "The findings were saved in " + name + "."});
    } catch (...) {
        emit says(failureText(std::current_exception()));
    }
}

void FindingsView::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

}  // namespace botri::ui
