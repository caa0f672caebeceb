// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFont>

#include "ui/table/table_arrangement.h"

// The arrangement as views read it: cells, heads of groups and headings.

namespace botri::ui {

QModelIndex TableArrangement::index(int row, int column, const QModelIndex& parent) const
{
    return !parent.isValid() && row >= 0 && row < rowCount() && column >= 0 && column < columnCount() ? createIndex(row, column)
                                                                                                      : QModelIndex();
}

int TableArrangement::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int TableArrangement::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() || !sourceModel() ? 0 : sourceModel()->columnCount();
}

bool TableArrangement::hasChildren(const QModelIndex& parent) const
{
    return rowCount(parent) > 0 && columnCount(parent) > 0;
}

QModelIndex TableArrangement::mapToSource(const QModelIndex& index) const
{
    const std::optional<int> row = index.isValid() ? sourceRow(index.row()) : std::nullopt;
    return row ? sourceModel()->index(*row, index.column()) : QModelIndex();
}

QModelIndex TableArrangement::mapFromSource(const QModelIndex& source) const
{
    const std::optional<int> row = source.isValid() ? rowOfSource(source.row()) : std::nullopt;
    return row ? index(*row, source.column()) : QModelIndex();
}

QVariant TableArrangement::headCell(const ShownGroup& group, int column, int role) const
{
    switch (role) {
    case TableRole::GroupHead: return true;
    case Qt::DisplayRole: return totalText(column, group.group.rows);
    case Qt::TextAlignmentRole: return static_cast<int>(Qt::AlignRight | Qt::AlignVCenter);
    case Qt::FontRole: {
        QFont bold;
        bold.setBold(true);
        return bold;
    }
    default: return {};
    }
}

QVariant TableArrangement::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    if (const ShownGroup* group = groupAt(index.row())) {
        if (role == Qt::AccessibleTextRole && index.column() == 0)
            return groupText(index.row()) + QStringLiteral(", ") + (group->collapsed ? tr("collapsed") : tr("expanded"));
        return headCell(*group, index.column(), role);
    }
    return mapToSource(index).data(role);
}

QVariant TableArrangement::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (!sourceModel())
        return {};
    if (orientation == Qt::Horizontal)
        return section >= 0 && section < columnCount() ? sourceModel()->headerData(section, orientation, role) : QVariant();
    const std::optional<int> row = sourceRow(section);
    return row ? sourceModel()->headerData(*row, orientation, role) : QVariant();
}

Qt::ItemFlags TableArrangement::flags(const QModelIndex& index) const
{
    if (index.isValid() && isGroupHead(index.row()))
        return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    return index.isValid() ? sourceModel()->flags(mapToSource(index)) : Qt::NoItemFlags;
}

}  // namespace botri::ui
