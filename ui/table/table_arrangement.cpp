// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table/table_arrangement.h"

#include <algorithm>
#include <numeric>

#include "ui/table/figures.h"

namespace botri::ui {

TableArrangement::TableArrangement(QObject* parent) : QAbstractProxyModel(parent)
{
    connect(&m_indexer, &TableIndexer::ready, this, [this] {
        if (m_preparing)
            rearrange();
        else
            emit arranged();
    });
}

void TableArrangement::setSourceModel(QAbstractItemModel* model)
{
    sourceAboutToReset();
    if (sourceModel())
        disconnect(sourceModel(), nullptr, this, nullptr);
    QAbstractProxyModel::setSourceModel(model);
    if (model) {
        // Whatever changes rows or columns is a reset here: the index is made anew anyway.
        connect(model, &QAbstractItemModel::modelAboutToBeReset, this, &TableArrangement::sourceAboutToReset);
        connect(model, &QAbstractItemModel::modelReset, this, &TableArrangement::sourceReset);
        for (const auto about : {&QAbstractItemModel::rowsAboutToBeInserted, &QAbstractItemModel::rowsAboutToBeRemoved,
                 &QAbstractItemModel::columnsAboutToBeInserted, &QAbstractItemModel::columnsAboutToBeRemoved})
            connect(model, about, this, [this] { sourceAboutToReset(); });
        for (const auto done : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved,
                 &QAbstractItemModel::columnsInserted, &QAbstractItemModel::columnsRemoved})
            connect(model, done, this, [this] { sourceReset(); });
        connect(model, &QAbstractItemModel::rowsAboutToBeMoved, this, [this] { sourceAboutToReset(); });
        connect(model, &QAbstractItemModel::rowsMoved, this, [this] { sourceReset(); });
        connect(model, &QAbstractItemModel::layoutAboutToBeChanged, this, [this] { sourceAboutToReset(); });
        connect(model, &QAbstractItemModel::layoutChanged, this, [this] { sourceReset(); });
        connect(model, &QAbstractItemModel::dataChanged, this, &TableArrangement::sourceDataChanged);
        connect(model, &QAbstractItemModel::headerDataChanged, this, &TableArrangement::headerDataChanged);
    }
    sourceReset();
}

void TableArrangement::sourceAboutToReset()
{
    m_sourceReset = true;
    beginResetModel();
}

void TableArrangement::sourceReset()
{
    readRows();
    dropForeignColumns();
    compute();
    endResetModel();
    m_sourceReset = false;
    emit arranged();
}

void TableArrangement::sourceDataChanged(const QModelIndex& first, const QModelIndex& last, const QList<int>& roles)
{
    // A corrected cell stays where it is until the rows are next arranged: it must not jump away from under the cursor.
    m_indexer.begin(sourceModel(), m_arranged);
    for (int row = first.row(); row <= last.row(); ++row)
        if (const std::optional<int> shown = rowOfSource(row))
            emit dataChanged(index(*shown, first.column()), index(*shown, last.column()), roles);
}

void TableArrangement::readRows()
{
    m_arranged.clear();
    m_pinned.clear();
    const int rows = sourceModel() && sourceModel()->columnCount() > 0 ? sourceModel()->rowCount() : 0;
    m_arranged.reserve(static_cast<std::size_t>(rows));
    const QVariant pinned = rows > 0 ? sourceModel()->headerData(0, Qt::Horizontal, TableRole::Pinned) : QVariant();
    const bool mayPin = !pinned.isValid() || pinned.toBool();
    for (int row = 0; row < rows; ++row) {
        const bool isPinned = mayPin && sourceModel()->index(row, 0).data(TableRole::Pinned).toBool();
        (isPinned ? m_pinned : m_arranged).push_back(row);
    }
    m_indexer.begin(rows > 0 ? sourceModel() : nullptr, m_arranged);
}

void TableArrangement::dropForeignColumns()
{
    const int columns = columnCount();
    if (columns == 0)
        return;
    std::erase_if(m_keys, [=](const SortKey& key) { return key.column >= columns; });
    std::erase_if(m_filter.columns, [=](const auto& filter) { return filter.first >= columns; });
    if (m_groupColumn && *m_groupColumn >= columns)
        m_groupColumn.reset();
}

void TableArrangement::setWords(const QString& words)
{
    if (words == m_filter.words)
        return;
    m_filter.words = words;
    rearrange();
}

void TableArrangement::setColumnFilter(int column, const ColumnFilter& filter)
{
    std::map<int, ColumnFilter> filters = m_filter.columns;
    if (filter.isEmpty())
        filters.erase(column);
    else
        filters[column] = filter;
    setColumnFilters(std::move(filters));
}

void TableArrangement::setColumnFilters(std::map<int, ColumnFilter> filters)
{
    if (filters == m_filter.columns)
        return;
    m_filter.columns = std::move(filters);
    rearrange();
}

void TableArrangement::clearFilters()
{
    if (m_filter.words.isEmpty() && m_filter.columns.empty())
        return;
    m_filter = {};
    rearrange();
}

void TableArrangement::sort(int column, Qt::SortOrder order)
{
    setSortKeys(column < 0 ? std::vector<SortKey>{} : std::vector<SortKey>{{column, order}});
}

void TableArrangement::setSortKeys(std::vector<SortKey> keys)
{
    if (keys == m_keys)
        return;
    m_keys = std::move(keys);
    rearrange();
}

void TableArrangement::setGroupColumn(std::optional<int> column)
{
    if (column == m_groupColumn)
        return;
    m_groupColumn = column;
    m_collapsed.clear();
    rearrange();
}

void TableArrangement::setCollapsed(int row, bool collapsed)
{
    const ShownGroup* group = groupAt(row);
    if (group->collapsed == collapsed)
        return;
    if (collapsed)
        m_collapsed.insert(group->text);
    else
        m_collapsed.erase(group->text);
    rearrange();
}

void TableArrangement::setAllCollapsed(bool collapsed)
{
    m_collapsed.clear();
    if (collapsed)
        for (const ShownGroup& group : m_groups)
            m_collapsed.insert(group.text);
    rearrange();
}

void TableArrangement::reveal(int sourceRow)
{
    const auto group = std::ranges::find_if(
        m_groups, [=](const ShownGroup& each) { return std::ranges::find(each.group.rows, sourceRow) != each.group.rows.end(); });
    if (group != m_groups.end() && m_collapsed.erase(group->text) > 0)
        rearrange();
}

bool TableArrangement::needsIndex() const
{
    return !m_arranged.empty() && (!m_keys.empty() || !m_filter.isEmpty() || m_groupColumn);
}

void TableArrangement::rearrange()
{
    beginResetModel();
    compute();
    endResetModel();
    emit arranged();
}

void TableArrangement::compute()
{
    const std::shared_ptr<const TableIndex> index = needsIndex() ? m_indexer.index() : nullptr;
    const bool waits = needsIndex() && !index;
    m_passed = index ? filteredRows(*index, sortedRows(*index, m_keys), m_filter) : m_arranged;
    m_groups.clear();
    m_shown.clear();
    if (index && m_groupColumn)
        computeGroups(*index);
    else
        m_shown = m_passed;
    m_shown.insert(m_shown.end(), m_pinned.begin(), m_pinned.end());
    m_shownOfSource.assign(m_arranged.size() + m_pinned.size(), -1);
    for (std::size_t i = 0; i < m_shown.size(); ++i)
        if (m_shown[i] >= 0)
            m_shownOfSource[static_cast<std::size_t>(m_shown[i])] = static_cast<int>(i);
    if (waits != m_preparing) {
        m_preparing = waits;
        emit preparingChanged();
    }
}

void TableArrangement::computeGroups(const TableIndex& index)
{
    const bool down = std::ranges::find(m_keys, SortKey{*m_groupColumn, Qt::DescendingOrder}) != m_keys.end();
    const auto& values = index.columns[static_cast<std::size_t>(*m_groupColumn)].values;
    for (RowGroup& group : groupedRows(index, m_passed, *m_groupColumn, down ? Qt::DescendingOrder : Qt::AscendingOrder)) {
        const QString text = values[group.value].text;
        const bool collapsed = m_collapsed.contains(text);
        m_shown.push_back(~static_cast<int>(m_groups.size()));
        if (!collapsed)
            m_shown.insert(m_shown.end(), group.rows.begin(), group.rows.end());
        m_groups.push_back({std::move(group), text, collapsed});
    }
}

const TableArrangement::ShownGroup* TableArrangement::groupAt(int row) const
{
    if (row < 0 || row >= static_cast<int>(m_shown.size()) || m_shown[static_cast<std::size_t>(row)] >= 0)
        return nullptr;
    const int group = ~m_shown[static_cast<std::size_t>(row)];
    return &m_groups[static_cast<std::size_t>(group)];
}

bool TableArrangement::isGroupHead(int row) const
{
    return groupAt(row) != nullptr;
}

bool TableArrangement::isCollapsed(int row) const
{
    return groupAt(row)->collapsed;
}

QString TableArrangement::groupText(int row) const
{
    const ShownGroup& group = *groupAt(row);
    const QString value = group.text.isEmpty() ? tr("(empty)") : group.text;
    return value + QStringLiteral("  ·  ") + tr("%Ln rows", nullptr, static_cast<int>(group.group.rows.size()));
}

std::vector<int> TableArrangement::rowsOfGroup(int row) const
{
    return groupAt(row)->group.rows;
}

std::optional<int> TableArrangement::sourceRow(int row) const
{
    if (row < 0 || row >= static_cast<int>(m_shown.size()) || m_shown[static_cast<std::size_t>(row)] < 0)
        return std::nullopt;
    return m_shown[static_cast<std::size_t>(row)];
}

std::optional<int> TableArrangement::rowOfSource(int row) const
{
    if (row < 0 || row >= static_cast<int>(m_shownOfSource.size()) || m_shownOfSource[static_cast<std::size_t>(row)] < 0)
        return std::nullopt;
    return m_shownOfSource[static_cast<std::size_t>(row)];
}

std::vector<std::pair<ColumnIndex::Value, int>> TableArrangement::valueCounts(int column) const
{
    const std::shared_ptr<const TableIndex> index = m_indexer.index();
    if (!index)
        return {};
    RowFilter others = m_filter;
    others.columns.erase(column);
    const ColumnIndex& values = index->columns[static_cast<std::size_t>(column)];
    std::vector<std::pair<ColumnIndex::Value, int>> counts;
    for (const ColumnIndex::Value& value : values.values)
        counts.emplace_back(value, 0);
    for (const int row : filteredRows(*index, index->rows, others))
        ++counts[values.ofRow[static_cast<std::size_t>(row)]].second;
    return counts;
}

std::optional<double> TableArrangement::total(int column, const std::vector<int>& rows) const
{
    const auto kind = static_cast<Total>(headerData(column, Qt::Horizontal, TableRole::Total).toInt());
    const std::shared_ptr<const TableIndex> index = kind == Total::None ? nullptr : m_indexer.index();
    if (!index)
        return std::nullopt;
    double sum = 0;
    int filled = 0;
    for (const int row : rows)
        if (const ColumnIndex::Value& value = index->columns[static_cast<std::size_t>(column)].at(row); !value.text.isEmpty()) {
            sum += value.number;
            ++filled;
        }
    if (filled == 0)
        return std::nullopt;
    return kind == Total::Sum ? sum : sum / filled;
}

QString TableArrangement::totalText(int column, const std::vector<int>& rows) const
{
    const std::optional<double> number = total(column, rows);
    if (!number)
        return {};
    const int places = headerData(column, Qt::Horizontal, TableRole::Decimals).toInt();
    const bool isMean = static_cast<Total>(headerData(column, Qt::Horizontal, TableRole::Total).toInt()) == Total::Mean;
    return isMean ? QStringLiteral("⌀ ") + figureText(*number, std::max(places, 1)) : figureText(*number, places);
}

bool TableArrangement::hasTotals() const
{
    for (int column = 0; column < columnCount(); ++column)
        if (static_cast<Total>(headerData(column, Qt::Horizontal, TableRole::Total).toInt()) != Total::None)
            return true;
    return false;
}

}  // namespace botri::ui
