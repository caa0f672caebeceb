// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table/table_view.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QShortcut>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

#include "ui/style/fonts.h"
#include "ui/style/icons.h"
#include "ui/table/figures.h"
#include "ui/table/filter_chips.h"
#include "ui/table/filter_popup.h"
#include "ui/table/table_foot.h"
#include "ui/table/table_grid.h"
#include "ui/table/table_header.h"
#include "ui/table/table_memory.h"
#include "ui/table/table_menus.h"
#include "ui/table/table_notice.h"

namespace botri::ui {

TableView::TableView(const QString& key, QWidget* parent)
    : QWidget(parent),
      m_filter(new QLineEdit),
      m_count(new QLabel),
      m_menuButton(new QToolButton),
      m_chips(new FilterChips),
      m_rows(new TableArrangement(this)),
      m_grid(new TableGrid(*m_rows)),
      m_foot(new TableFoot(*m_rows, *m_grid)),
      m_notice(new TableNotice(m_grid->viewport())),
      m_memory(new TableMemory(*m_rows, m_grid->header(), this))
{
    m_memory->setKey(key);
    layOut();
    connectParts();
    addKeys();
    retranslate();
}

TableView::~TableView() = default;

void TableView::layOut()
{
    m_filter->setClearButtonEnabled(true);
    m_filter->addAction(lineIcon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    m_filter->setMaximumWidth(textPixels(360));
    m_filter->installEventFilter(this);
    m_menuButton->setIcon(lineIcon(QStringLiteral("columns")));
    m_menuButton->setAutoRaise(true);
    m_menuButton->setMinimumSize(32, 32);
    m_menuButton->setFocusPolicy(Qt::StrongFocus);
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_filter, 1);
    row->addWidget(m_count);
    row->addStretch();
    row->addWidget(m_menuButton);
    auto* rows = new QVBoxLayout;
    rows->setSpacing(0);
    rows->addWidget(m_grid, 1);
    rows->addWidget(m_foot);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addLayout(row);
    layout->addWidget(m_chips);
    layout->addLayout(rows, 1);
    setFocusProxy(m_grid);
}

void TableView::connectParts()
{
    connect(m_filter, &QLineEdit::textChanged, m_rows, &TableArrangement::setWords);
    connect(m_rows, &QAbstractItemModel::modelAboutToBeReset, this, &TableView::rowsAboutToChange);
    connect(m_rows, &TableArrangement::arranged, this, &TableView::rowsChanged);
    connect(m_rows, &TableArrangement::preparingChanged, this, &TableView::showCount);
    TableHeader& header = m_grid->header();
    connect(&header, &TableHeader::sortAsked, this,
        [this](int column, bool added) { m_rows->setSortKeys(keysAfterClick(m_rows->sortKeys(), column, added)); });
    connect(&header, &TableHeader::menuAsked, this, [this](int column, const QPoint& place) {
        QMenu menu(this);
        if (column >= 0)
            fillColumnMenu(menu, *this, column);
        else
            fillTableMenu(menu, *this);
        menu.exec(place);
    });
    connect(m_menuButton, &QToolButton::clicked, this, [this] {
        QMenu menu(this);
        fillTableMenu(menu, *this);
        menu.exec(m_menuButton->mapToGlobal(QPoint(0, m_menuButton->height())));
    });
    connect(m_chips, &FilterChips::changeAsked, this, &TableView::askFilter);
    connect(m_chips, &FilterChips::removed, this, [this](int column) { m_rows->setColumnFilter(column, {}); });
    connect(m_chips, &FilterChips::allRemoved, this, &TableView::clearFilters);
    connect(m_notice, &TableNotice::pressed, this, [this] {
        clearFilters();
        m_grid->setFocus();
    });
    connect(m_grid, &TableGrid::copyAsked, this, &TableView::copy);
    connect(m_grid, &TableGrid::menuAsked, this, &TableView::showRowMenu);
    connect(m_grid, &TableGrid::rowActivated, this, [this] { emit activated(selectedSubject()); });
    // The row may be current already, while the explanation beside it is of something else.
    connect(m_grid, &QTableView::clicked, this, [this] { emit selected(selectedSubject()); });
    connect(m_grid->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex& current) {
        if (current.isValid() && !m_quiet && !m_grid->isBeingEntered() && !m_rows->isGroupHead(current.row()))
            emit selected(selectedSubject());
    });
    connect(m_grid->selectionModel(), &QItemSelectionModel::selectionChanged, this, &TableView::selectionChanged);
}

void TableView::addKeys()
{
    const auto on = [this](const QKeySequence& keys, auto act) {
        connect(new QShortcut(keys, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut), &QShortcut::activated, this, act);
    };
    on(QKeySequence::Find, [this] {
        m_filter->setFocus(Qt::ShortcutFocusReason);
        m_filter->selectAll();
    });
    on(QKeySequence(Qt::ALT | Qt::Key_Down), [this] {
        if (m_grid->currentIndex().isValid())
            askFilter(m_grid->currentIndex().column());
    });
}

bool TableView::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_filter && event->type() == QEvent::KeyPress && filterKey(static_cast<QKeyEvent*>(event)->key()))
        return true;
    return QWidget::eventFilter(watched, event);
}

bool TableView::filterKey(int key)
{
    switch (key) {
    case Qt::Key_Escape:
        if (m_filter->text().isEmpty())
            m_grid->setFocus();
        m_filter->clear();
        return true;
    case Qt::Key_Down:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        m_grid->setFocus();
        if (!m_grid->currentIndex().isValid() && m_rows->rowCount() > 0)
            m_grid->setCurrentIndex(m_rows->index(0, shownColumns().empty() ? 0 : shownColumns().front()));
        return true;
    default: return false;
    }
}

QSize TableView::minimumSizeHint() const
{
    constexpr int kLeastHeight = 190;  // needed with large text alone: at the usual size every screen has the room
    return QWidget::minimumSizeHint().expandedTo({0, textScale() > 100 ? textPixels(kLeastHeight) : 0});
}

void TableView::setModel(QAbstractItemModel* model)
{
    m_rows->setSourceModel(model);
}

void TableView::setKey(const QString& key)
{
    m_filter->clear();
    m_memory->setKey(key);
}

void TableView::setTitle(const QString& title)
{
    m_title = title;
    retranslate();
}

void TableView::setEmptyText(const QString& text)
{
    m_emptyText = text;
    showNotice();
}

void TableView::setLoading(const QString& text)
{
    m_loading = text;
    showNotice();
}

void TableView::setCellSelection(bool cells)
{
    m_cells = cells;
    m_grid->setSelectionBehavior(cells ? QAbstractItemView::SelectItems : QAbstractItemView::SelectRows);
}

void TableView::setFrozenColumns(int columns)
{
    m_grid->header().setFrozen(columns);
    m_grid->viewport()->update();
}

void TableView::groupBy(const QString& key)
{
    std::optional<int> wanted;
    for (int column = 0; column < m_rows->columnCount(); ++column)
        if (!key.isEmpty() && columnKey(*m_rows, column) == key)
            wanted = column;
    m_rows->setGroupColumn(wanted);
}

QString TableView::groupedBy() const
{
    return m_rows->groupColumn() ? columnKey(*m_rows, *m_rows->groupColumn()) : QString();
}

QTableView* TableView::view() const
{
    return m_grid;
}

int TableView::shownRows() const
{
    return m_rows->passedRows() + m_rows->pinnedRows();
}

std::vector<int> TableView::shownColumns() const
{
    return m_grid->header().shownColumns();
}

void TableView::clearFilters()
{
    m_filter->clear();
    m_rows->clearFilters();
}

void TableView::reset()
{
    m_filter->clear();
    m_memory->reset();
}

void TableView::askFilter(int column, QWidget* beside)
{
    const auto found = m_rows->filter().columns.find(column);
    const auto& header = m_grid->header();
    auto* popup = new FilterPopup(m_rows->headerData(column, Qt::Horizontal).toString().simplified(),
        static_cast<Ordering>(m_rows->headerData(column, Qt::Horizontal, TableRole::Ordering).toInt()),
        m_rows->valueCounts(column), found == m_rows->filter().columns.end() ? ColumnFilter{} : found->second, this);
    connect(popup, &FilterPopup::changed, m_rows,
        [this, column](const ColumnFilter& filter) { m_rows->setColumnFilter(column, filter); });
    popup->openAt(beside ? beside->mapToGlobal(QPoint(0, beside->height() + 2))
                         : header.mapToGlobal(QPoint(std::max(0, header.sectionViewportPosition(column)), header.height())));
}

void TableView::showCount()
{
    const int all = m_rows->arrangedRows() + m_rows->pinnedRows();
    const int shown = shownRows();
    m_count->setText(m_rows->isPreparing() ? tr("Reading %Ln rows…", nullptr, all)
            : shown == all                 ? tr("%Ln rows", nullptr, all)
                                           : tr("%1 of %Ln rows", nullptr, all).arg(figureText(shown, 0)));
}

void TableView::showChips()
{
    std::vector<FilterChips::Chip> chips;
    std::set<int> filtered;
    for (const auto& [column, filter] : m_rows->filter().columns) {
        chips.push_back({column, m_rows->headerData(column, Qt::Horizontal).toString().simplified(), filter});
        filtered.insert(column);
    }
    m_chips->show(chips);
    m_grid->header().showMarks(m_rows->sortKeys(), std::move(filtered));
}

void TableView::showNotice()
{
    if (!m_loading.isEmpty())
        m_notice->sayBusy(m_loading);
    else if (m_rows->rowCount() > 0 || m_rows->columnCount() == 0)
        m_notice->say({});
    else if (m_rows->arrangedRows() > 0)
        m_notice->say(tr("No row fits the filters."), tr("Clear the filters"));
    else
        m_notice->say(m_emptyText.isEmpty() ? tr("There are no rows here yet.") : m_emptyText);
}

void TableView::retranslate()
{
    m_filter->setPlaceholderText(tr("Filter, with or without diacritics"));
    m_filter->setAccessibleName(m_title.isEmpty() ? tr("Filter rows") : tr("Filter rows: %1").arg(m_title));
    m_filter->setToolTip(tr("Ctrl+F. Down goes to the rows, Esc clears."));
    m_menuButton->setToolTip(tr("Columns, groups, copy and export"));
    m_menuButton->setAccessibleName(m_menuButton->toolTip());
    m_grid->setAccessibleName(m_title.isEmpty() ? tr("Rows") : m_title);
    m_foot->refresh();
    showChips();
    showCount();
    showNotice();
}

void TableView::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::FontChange)
        updateGeometry();
}

}  // namespace botri::ui
