// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table/shown_table.h"

#include <QFont>

#include <algorithm>

#include "core/base/check.h"
#include "core/base/vietnamese_text.h"

namespace botri::ui {

ShownTableModel::ShownTableModel(QObject* parent) : QAbstractTableModel(parent) {}

void ShownTableModel::show(ShownTable table)
{
    beginResetModel();
    m_table = std::move(table);
    m_folded.clear();
    m_folded.reserve(m_table.rows.size());
    for (const ShownRow& row : m_table.rows) {
        BOTRI_CHECK(row.cells.size() == m_table.columns.size());
        QString all;
        for (const ShownCell& cell : row.cells)
            all += cell.text + QLatin1Char(' ');
        m_folded.push_back(foldedText(all.toStdString()));
    }
    endResetModel();
}

bool ShownTableModel::holds(int row, const std::string& folded) const
{
    return m_folded[static_cast<std::size_t>(row)].find(folded) != std::string::npos;
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
    case SubjectRole: return QVariant::fromValue(row.subject);
    case NumberRole: return cell.number;
    case ToneRole: return static_cast<int>(cell.tone);
    case IconRole: return cell.icon;
    default: return {};
    }
}

QVariant ShownTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section >= columnCount())
        return {};
    const ShownColumn& column = m_table.columns[static_cast<std::size_t>(section)];
    if (role == Qt::DisplayRole)
        return column.heading;
    if (role == Qt::ToolTipRole && !column.toolTip.isEmpty())
        return column.toolTip;
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>((column.ordering == Ordering::Number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    return {};
}

ShownTableOrder::ShownTableOrder(QObject* parent) : QSortFilterProxyModel(parent) {}

const ShownTableModel& ShownTableOrder::shown() const
{
    return *qobject_cast<const ShownTableModel*>(sourceModel());
}

void ShownTableOrder::setWords(const QString& words)
{
    m_words.clear();
    const QStringList parts = QString::fromStdString(foldedText(words.toStdString())).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (const QString& part : parts)
        m_words.push_back(part.toStdString());
    invalidateFilter();
}

bool ShownTableOrder::filterAcceptsRow(int row, const QModelIndex&) const
{
    return std::ranges::all_of(m_words, [&](const std::string& word) { return shown().holds(row, word); });
}

bool ShownTableOrder::lessThan(const QModelIndex& left, const QModelIndex& right) const
{
    const ShownTable& table = shown().table();
    const auto column = static_cast<std::size_t>(left.column());
    const ShownCell& a = table.rows[static_cast<std::size_t>(left.row())].cells[column];
    const ShownCell& b = table.rows[static_cast<std::size_t>(right.row())].cells[column];
    switch (table.columns[column].ordering) {
    case Ordering::Rank:
    case Ordering::Number: return a.number < b.number;
    case Ordering::PersonName: return comparePersonNames(a.text.toStdString(), b.text.toStdString()) < 0;
    case Ordering::Vietnamese: break;
    }
    return compareVietnamese(a.text.toStdString(), b.text.toStdString()) < 0;
}

}  // namespace botri::ui
