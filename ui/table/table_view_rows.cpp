// SPDX-License-Identifier: GPL-3.0-or-later
// What a table view does with rows: keeping them selected, describing, copying and exporting them.
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QFileDialog>
#include <QFuture>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QPromise>
#include <QScopedValueRollback>
#include <QStandardPaths>
#include <QThreadPool>

#include <algorithm>
#include <utility>

#include "core/exchange/csv.h"
#include "ui/style/icons.h"
#include "ui/table/table_extract.h"
#include "ui/table/table_grid.h"
#include "ui/table/table_header.h"
#include "ui/table/table_menus.h"
#include "ui/table/table_view.h"

namespace botri::ui {

Subject TableView::selectedSubject() const
{
    return m_grid->currentIndex().data(TableRole::Subject).value<Subject>();
}

std::vector<int> TableView::selectedRows() const
{
    std::vector<int> rows;
    for (const QItemSelectionRange& range : m_grid->selectionModel()->selection())
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows.push_back(row);
    // Single cells of one row are ranges of their own.
    std::ranges::sort(rows);
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    return rows;
}

std::vector<Subject> TableView::selectedSubjects() const
{
    std::vector<Subject> subjects;
    for (const int row : selectedRows())
        if (!m_rows->isGroupHead(row))
            subjects.push_back(m_rows->index(row, 0).data(TableRole::Subject).value<Subject>());
    return subjects;
}

SelectionStatistics TableView::statistics() const
{
    return statisticsOf(*m_rows, m_cells ? selectedColumns() : shownColumns(), selectedRows());
}

std::vector<int> TableView::selectedColumns() const
{
    std::vector<int> columns = shownColumns();
    const QItemSelection selection = m_grid->selectionModel()->selection();
    std::erase_if(columns, [&](int column) {
        return std::ranges::none_of(
            selection, [=](const QItemSelectionRange& range) { return range.left() <= column && column <= range.right(); });
    });
    return columns;
}

void TableView::selectionChanged()
{
    constexpr std::size_t kNamed = 2;
    if (m_quiet)
        return;
    const SelectionStatistics now = isVisible() ? statistics() : SelectionStatistics{};
    emit statisticsChanged(statisticsText(now, kNamed), statisticsText(now, now.columns.size()));
}

void TableView::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    emit statisticsChanged({}, {});
}

std::optional<int> TableView::sourceRowOf(const Subject& subject) const
{
    if (std::holds_alternative<std::monostate>(subject))
        return std::nullopt;
    const QAbstractItemModel* model = m_rows->sourceModel();
    for (int row = 0; model && row < model->rowCount(); ++row)
        if (model->index(row, 0).data(TableRole::Subject).value<Subject>() == subject)
            return row;
    return std::nullopt;
}

bool TableView::select(const Subject& subject)
{
    const std::optional<int> source = sourceRowOf(subject);
    if (source)
        m_rows->reveal(*source);
    const std::optional<int> row = source ? m_rows->rowOfSource(*source) : std::nullopt;
    if (row)
        m_grid->setCurrentIndex(m_rows->index(*row, std::max(0, m_grid->currentIndex().column())));
    return row.has_value();
}

void TableView::rowsAboutToChange()
{
    const QModelIndex current = m_grid->currentIndex();
    m_kept = {};
    m_kept.currentColumn = std::max(0, current.column());
    // A table entered by the keyboard has a row under its cursor that nobody chose: keeping it would choose it.
    const bool isChosen = m_cells || m_grid->selectionModel()->isRowSelected(current.row());
    if (isChosen)
        m_kept.currentRow = m_rows->sourceRow(current.row());
    if (m_rows->isSourceReset())
        m_kept.subject = isChosen ? selectedSubject() : Subject{};
    else
        for (const int row : selectedRows())
            if (const std::optional<int> source = m_rows->sourceRow(row))
                m_kept.rows.push_back(*source);
    m_quiet = true;
}

void TableView::rowsChanged()
{
    restoreSelection(std::exchange(m_kept, {}));
    m_quiet = false;
    m_loading.clear();
    showCount();
    showChips();
    showNotice();
    selectionChanged();
}

void TableView::restoreSelection(const Kept& kept)
{
    // Rows of new data are known again by what they are about; where they are about nothing, by their place.
    const bool byPlace = std::holds_alternative<std::monostate>(kept.subject);
    std::optional<int> source = byPlace ? kept.currentRow : sourceRowOf(kept.subject);
    if (!source && m_cells)
        source = kept.currentRow;  // where rows are written, the place is kept though its row is gone
    const int current = source ? m_rows->rowOfSource(*source).value_or(-1) : -1;
    std::vector<int> rows;
    for (const int before : kept.rows)
        if (const std::optional<int> row = m_rows->rowOfSource(before))
            rows.push_back(*row);
    if (rows.empty() && current >= 0)
        rows.push_back(current);
    std::ranges::sort(rows);
    QItemSelection selection;
    const int last = m_rows->columnCount() - 1;
    for (std::size_t first = 0, next = 0; first < rows.size(); first = next) {
        for (next = first + 1; next < rows.size() && rows[next] == rows[next - 1] + 1; ++next) {}
        selection.append(QItemSelectionRange(m_rows->index(rows[first], 0), m_rows->index(rows[next - 1], last)));
    }
    QItemSelectionModel* model = m_grid->selectionModel();
    if (current >= 0)
        model->setCurrentIndex(m_rows->index(current, std::min(kept.currentColumn, last)),
            m_cells ? QItemSelectionModel::ClearAndSelect : QItemSelectionModel::NoUpdate);
    if (!selection.isEmpty() && !m_cells)
        model->select(selection, QItemSelectionModel::ClearAndSelect);
}

void TableView::setRowMenu(RowMenu fill)
{
    m_rowMenu = std::move(fill);
}

void TableView::setRowActions(const QList<QAction*>& actions)
{
    for (QAction* action : m_rowActions)
        m_grid->removeAction(action);
    m_rowActions = actions;
    for (QAction* action : m_rowActions) {
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        m_grid->addAction(action);
    }
}

void TableView::showRowMenu(const QPoint& globalPlace)
{
    QMenu menu(this);
    const std::vector<Subject> subjects = selectedSubjects();
    if (m_rowMenu && !subjects.empty())
        m_rowMenu(menu, subjects);
    menu.addActions(m_grid->actions());
    menu.addSeparator();
    fillTableMenu(menu, *this);
    menu.exec(globalPlace);
}

void TableView::copy() const
{
    const std::vector<int> rows = selectedRows();
    const TableExtract extract = rows.empty() ? extractAll(*m_rows, shownColumns()) : extractRows(*m_rows, shownColumns(), rows);
    auto* copied = new QMimeData;
    copied->setText(tabbedText(extract));
    copied->setHtml(htmlText(extract));
    QApplication::clipboard()->setMimeData(copied);
}

void TableView::askExport()
{
    const QString name = (m_title.isEmpty() ? tr("Table") : m_title) + QStringLiteral(".xlsx");
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString path = QFileDialog::getSaveFileName(this, tr("Export what is shown"),
        folder + QLatin1Char('/') + QString(name).replace(QLatin1Char('/'), QLatin1Char('-')),
        tr("Excel workbook (*.xlsx)") + QStringLiteral(";;") + tr("Text with commas (*.csv)"));
    if (!path.isEmpty())
        exportTo(path);
}

void TableView::exportTo(const QString& path)
{
    QStringList lines{m_title};
    for (const auto& [column, filter] : m_rows->filter().columns)
        lines << m_rows->headerData(column, Qt::Horizontal).toString().simplified() + QStringLiteral(": ") + filterText(filter);
    if (!m_filter->text().trimmed().isEmpty())
        lines << tr("Filter: %1").arg(m_filter->text().trimmed());
    lines.removeAll(QString());
    const std::filesystem::path file(path.toStdU16String());
    const auto work = [extract = extractAll(*m_rows, shownColumns()), title = m_title, lines, file] {
        if (file.extension() == ".csv")
            exchange::writeTextFile(file, csvOf(extract));
        else
            exchange::writeWorkbook(file, workbookOf(extract, title, lines));
    };
    auto promise = std::make_shared<QPromise<std::exception_ptr>>();
    promise->future().then(this, [this, name = file.filename().string()](const std::exception_ptr& failure) {
        if (failure)
            emit failed(failure);
        else
            emit says({"Đã xuất các dòng đang hiển thị ra " + name + ".", "The rows in sight were exported to " + name + "."});
    });
    QThreadPool::globalInstance()->start([promise, work] {
        promise->start();
        std::exception_ptr failure;
        try {
            work();
        } catch (...) {
            failure = std::current_exception();
        }
        promise->addResult(failure);
        promise->finish();
    });
}

}  // namespace botri::ui
