// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractProxyModel>

#include <optional>
#include <set>

#include "ui/table/row_order.h"
#include "ui/table/table_indexer.h"

namespace botri::ui {

/// The rows of any flat model as a Vietnamese office sorts them, filtered and, if wanted, in groups with heads.
///
/// Pinned rows stay at the end. Costs a few passes over the rows; with many rows the first order or filter waits for the index
/// and isPreparing() is true meanwhile. The arrangement is reset when it changes: views keep their selection by sourceRow().
class TableArrangement : public QAbstractProxyModel {
    Q_OBJECT

public:
    explicit TableArrangement(QObject* parent = nullptr);

    void setSourceModel(QAbstractItemModel* model) override;

    void setWords(const QString& words);
    void setColumnFilter(int column, const ColumnFilter& filter);  ///< an empty one takes it away
    void setColumnFilters(std::map<int, ColumnFilter> filters);
    void clearFilters();  ///< the words too
    [[nodiscard]] const RowFilter& filter() const { return m_filter; }

    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;  ///< −1: as the model has them
    void setSortKeys(std::vector<SortKey> keys);
    [[nodiscard]] const std::vector<SortKey>& sortKeys() const { return m_keys; }

    void setGroupColumn(std::optional<int> column);
    [[nodiscard]] std::optional<int> groupColumn() const { return m_groupColumn; }
    [[nodiscard]] bool isGroupHead(int row) const;
    [[nodiscard]] bool isCollapsed(int row) const;  ///< \pre isGroupHead(row)
    void setCollapsed(int row, bool collapsed);     ///< \pre isGroupHead(row)
    void setAllCollapsed(bool collapsed);
    [[nodiscard]] QString groupText(int row) const;             ///< value and count. \pre isGroupHead(row)
    [[nodiscard]] std::vector<int> rowsOfGroup(int row) const;  ///< of the model. \pre isGroupHead(row)

    /// The row of the model, nothing for the head of a group.
    [[nodiscard]] std::optional<int> sourceRow(int row) const;
    /// Opens the group a row of the model is in, if it is folded away.
    void reveal(int sourceRow);
    /// Where a row of the model is shown, if it is.
    [[nodiscard]] std::optional<int> rowOfSource(int row) const;
    [[nodiscard]] int passedRows() const { return static_cast<int>(m_passed.size()); }      ///< collapsed ones too, pinned not
    [[nodiscard]] int arrangedRows() const { return static_cast<int>(m_arranged.size()); }  ///< all but the pinned ones
    [[nodiscard]] int pinnedRows() const { return static_cast<int>(m_pinned.size()); }
    [[nodiscard]] const std::vector<int>& passed() const { return m_passed; }
    [[nodiscard]] bool isPreparing() const { return m_preparing; }
    /// Would order and filter take effect at once?
    [[nodiscard]] bool isReady() const { return m_indexer.index() != nullptr; }
    /// Is the reset going on one of the model, not of the order alone?
    [[nodiscard]] bool isSourceReset() const { return m_sourceReset; }

    /// Values of a column with the number of rows that have them and pass all other filters. Empty while preparing.
    [[nodiscard]] std::vector<std::pair<ColumnIndex::Value, int>> valueCounts(int column) const;
    /// The sum or mean of a number column over `rows` of the model, as its heading asks for; empty without one and while
    /// preparing.
    [[nodiscard]] QString totalText(int column, const std::vector<int>& rows) const;
    [[nodiscard]] std::optional<double> total(int column, const std::vector<int>& rows) const;
    [[nodiscard]] bool hasTotals() const;
    /// Null while preparing.
    [[nodiscard]] std::shared_ptr<const TableIndex> values() const { return m_indexer.index(); }

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex&) const override { return {}; }
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    bool hasChildren(const QModelIndex& parent = {}) const override;
    QModelIndex mapToSource(const QModelIndex& index) const override;
    QModelIndex mapFromSource(const QModelIndex& index) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool canFetchMore(const QModelIndex&) const override { return false; }

signals:
    void arranged();  ///< rows, order, filter, sort keys or groups changed
    void preparingChanged();

private:
    struct ShownGroup {
        RowGroup group;
        QString text;
        bool collapsed = false;
    };

    void sourceAboutToReset();
    void sourceReset();
    void sourceDataChanged(const QModelIndex& first, const QModelIndex& last, const QList<int>& roles);
    void readRows();
    void rearrange();
    void compute();
    void computeGroups(const TableIndex& index);
    [[nodiscard]] bool needsIndex() const;
    void dropForeignColumns();
    [[nodiscard]] const ShownGroup* groupAt(int row) const;
    [[nodiscard]] QVariant headCell(const ShownGroup& group, int column, int role) const;

    mutable TableIndexer m_indexer;  ///< makes the index when it is first asked for
    RowFilter m_filter;
    std::vector<SortKey> m_keys;
    std::optional<int> m_groupColumn;
    std::set<QString> m_collapsed;  ///< texts of groups
    std::vector<int> m_arranged;    ///< rows of the model that sort and filter
    std::vector<int> m_pinned;      ///< rows of the model that do not
    std::vector<int> m_passed;      ///< arranged rows that pass the filter, in order
    std::vector<ShownGroup> m_groups;
    std::vector<int> m_shown;          ///< rows of the model; ~i is the head of group i
    std::vector<int> m_shownOfSource;  ///< its inverse; −1 when not shown
    bool m_preparing = false;
    bool m_sourceReset = false;
};

}  // namespace botri::ui
