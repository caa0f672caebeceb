// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table/table_menus.h"

#include <QAction>
#include <QCoreApplication>
#include <QMenu>

#include "ui/style/icons.h"
#include "ui/table/table_grid.h"
#include "ui/table/table_header.h"
#include "ui/table/table_memory.h"
#include "ui/table/table_view.h"

namespace botri::ui {
namespace {

struct TableWording {
    Q_DECLARE_TR_FUNCTIONS(botri::ui::TableMenus)
};

/// A menu takes "&" for a mnemonic.
QString headingOf(const TableView& table, int column)
{
    return table.arrangement()
        .headerData(column, Qt::Horizontal)
        .toString()
        .simplified()
        .replace(QLatin1Char('&'), QStringLiteral("&&"));
}

void addColumns(QMenu& parent, TableView& table)
{
    QMenu* menu = parent.addMenu(TableWording::tr("&Columns"));
    TableHeader& header = table.grid().header();
    const std::vector<int> shown = header.shownColumns();
    for (int place = 0; place < header.count(); ++place) {
        const int column = header.logicalIndex(place);
        QAction* action = menu->addAction(headingOf(table, column));
        action->setCheckable(true);
        action->setChecked(!header.isSectionHidden(column));
        action->setEnabled(shown.size() > 1 || header.isSectionHidden(column));
        QObject::connect(action, &QAction::toggled, &header, [&header, column](bool on) {
            header.setSectionHidden(column, !on);
            if (on && header.sectionSize(column) < header.minimumSectionSize())
                header.resizeSection(column, 120);
        });
    }
}

void addFilters(QMenu& parent, TableView& table)
{
    QMenu* menu = parent.addMenu(TableWording::tr("&Filter by"));
    for (const int column : table.shownColumns())
        QObject::connect(menu->addAction(headingOf(table, column) + QStringLiteral("…")), &QAction::triggered, &table,
            [&table, column] { table.askFilter(column); });
}

void addGroups(QMenu& parent, TableView& table)
{
    QMenu* menu = parent.addMenu(TableWording::tr("&Group by"));
    const QString now = table.groupedBy();
    const auto add = [&](const QString& words, const QString& key) {
        QAction* action = menu->addAction(words);
        action->setCheckable(true);
        action->setChecked(now == key);
        QObject::connect(action, &QAction::triggered, &table, [&table, key] { table.groupBy(key); });
    };
    add(TableWording::tr("No groups"), QString());
    menu->addSeparator();
    for (const int column : table.shownColumns())
        add(headingOf(table, column), columnKey(table.arrangement(), column));
    if (now.isEmpty())
        return;
    TableArrangement& rows = table.arrangement();
    QObject::connect(parent.addAction(TableWording::tr("&Expand all groups")), &QAction::triggered, &rows,
        [&rows] { rows.setAllCollapsed(false); });
    QObject::connect(parent.addAction(TableWording::tr("Co&llapse all groups")), &QAction::triggered, &rows,
        [&rows] { rows.setAllCollapsed(true); });
}

void addReset(QMenu& menu, TableView& table)
{
    QObject::connect(
        menu.addAction(TableWording::tr("&Reset columns, order and filters")), &QAction::triggered, &table, &TableView::reset);
}

void addSort(QMenu& menu, TableView& table, int column)
{
    TableArrangement& rows = table.arrangement();
    for (const Qt::SortOrder order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
        QAction* action = menu.addAction(
            order == Qt::AscendingOrder ? TableWording::tr("Sort &ascending") : TableWording::tr("Sort &descending"));
        QObject::connect(action, &QAction::triggered, &rows, [&rows, column, order] { rows.sort(column, order); });
    }
    const std::vector<SortKey> added = keysAfterClick(rows.sortKeys(), column, true);
    if (!rows.sortKeys().empty() && added.size() > rows.sortKeys().size())
        QObject::connect(menu.addAction(TableWording::tr("&Then sort by this (Shift+click)")), &QAction::triggered, &rows,
            [&rows, added] { rows.setSortKeys(added); });
    if (!rows.sortKeys().empty())
        QObject::connect(
            menu.addAction(TableWording::tr("&Unsorted")), &QAction::triggered, &rows, [&rows] { rows.setSortKeys({}); });
}

}  // namespace

void fillTableMenu(QMenu& menu, TableView& table)
{
    addColumns(menu, table);
    addFilters(menu, table);
    addGroups(menu, table);
    menu.addSeparator();
    QAction* copy = menu.addAction(lineIcon(QStringLiteral("copy")), TableWording::tr("C&opy the selected rows"));
    copy->setShortcut(QKeySequence::Copy);
    QObject::connect(copy, &QAction::triggered, &table, &TableView::copy);
    QObject::connect(menu.addAction(lineIcon(QStringLiteral("export")), TableWording::tr("E&xport what is shown…")),
        &QAction::triggered, &table, &TableView::askExport);
    menu.addSeparator();
    addReset(menu, table);
}

void fillColumnMenu(QMenu& menu, TableView& table, int column)
{
    addSort(menu, table, column);
    menu.addSeparator();
    QAction* filter = menu.addAction(lineIcon(QStringLiteral("filter")), TableWording::tr("&Filter…"));
    filter->setShortcut(QKeySequence(Qt::ALT | Qt::Key_Down));
    QObject::connect(filter, &QAction::triggered, &table, [&table, column] { table.askFilter(column); });
    const QString key = columnKey(table.arrangement(), column);
    const bool grouped = table.groupedBy() == key;
    QObject::connect(menu.addAction(grouped ? TableWording::tr("No &groups") : TableWording::tr("&Group by this")),
        &QAction::triggered, &table, [&table, key, grouped] { table.groupBy(grouped ? QString() : key); });
    QAction* hide = menu.addAction(TableWording::tr("&Hide this column"));
    hide->setEnabled(table.shownColumns().size() > 1);
    QObject::connect(
        hide, &QAction::triggered, &table, [&table, column] { table.grid().header().setSectionHidden(column, true); });
    menu.addSeparator();
    addColumns(menu, table);
    addReset(menu, table);
}

}  // namespace botri::ui
