// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table/shown_table.h"

#include <QFont>

#include "core/base/check.h"

namespace botri::ui {

ShownTableModel::ShownTableModel(QObject* parent) : QAbstractTableModel(parent) {}

void ShownTableModel::show(ShownTable table)
{
    beginResetModel();
    m_table = std::move(table);
    m_hasPinned = false;
    for (const ShownRow& row : m_table.rows) {
        BOTRI_CHECK(row.cells.size() == m_table.columns.size());
        m_hasPinned = m_hasPinned || row.strong;
    }
    endResetModel();
}

int ShownTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_table.rows.size());
}

int ShownTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_table.columns.size());
}

QVariant ShownTableModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const ShownRow& row = m_table.rows[static_cast<std::size_t>(index.row())];
    const ShownCell& cell = row.cells[static_cast<std::size_t>(index.column())];
    const bool isNumber = m_table.columns[static_cast<std::size_t>(index.column())].ordering == Ordering::Number;
    switch (role) {
    case Qt::DisplayRole: return cell.text;
    case Qt::ToolTipRole: return cell.toolTip.isEmpty() ? QVariant() : QVariant(cell.toolTip);
    case Qt::TextAlignmentRole: return static_cast<int>((isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case Qt::FontRole:
        if (row.strong) {
            QFont bold;
            bold.setBold(true);
            return bold;
        }
        return {};
    case TableRole::Subject: return QVariant::fromValue(row.subject);
    case TableRole::Number: return cell.number;
    case TableRole::Tone: return static_cast<int>(cell.tone);
    case TableRole::Icon: return cell.icon;
    case TableRole::Pinned: return row.strong;
    default: return {};
    }
}

QVariant ShownTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    if (role == TableRole::Pinned)
        return m_hasPinned;
    return headingData(m_table.columns[static_cast<std::size_t>(section)], role);
}

QVariant ShownTableModel::headingData(const ShownColumn& column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return column.unit.isEmpty() ? column.heading : QStringLiteral("%1 (%2)").arg(column.heading, column.unit);
    case Qt::ToolTipRole: return column.toolTip.isEmpty() ? QVariant() : QVariant(column.toolTip);
    case Qt::TextAlignmentRole:
        return static_cast<int>((column.ordering == Ordering::Number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case TableRole::ColumnKey: return column.key;
    case TableRole::Ordering: return static_cast<int>(column.ordering);
    case TableRole::Total: return static_cast<int>(column.total);
    case TableRole::Decimals: return column.decimals;
    case TableRole::Width: return column.width;
    case TableRole::StartsHidden: return column.startsHidden;
    default: return {};
    }
}

}  // namespace botri::ui
