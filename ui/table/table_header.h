// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>

#include <set>

#include "ui/table/row_order.h"

namespace botri::ui {

/// Headings that say how rows are sorted, by several columns at once, and which columns are filtered.
/// A click sorts, Shift-click adds a column to the order, the right button asks for the column's menu.
class TableHeader : public QHeaderView {
    Q_OBJECT

public:
    explicit TableHeader(QWidget* parent = nullptr);

    void showMarks(std::vector<SortKey> keys, std::set<int> filtered);
    /// The columns in sight, from left to right.
    [[nodiscard]] std::vector<int> shownColumns() const;

signals:
    void sortAsked(int column, bool added);
    void menuAsked(int column, const QPoint& globalPlace);

protected:
    void initStyleOptionForIndex(QStyleOptionHeader* option, int column) const override;
    void paintSection(QPainter* painter, const QRect& rect, int column) const override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    bool viewportEvent(QEvent* event) override;

private:
    std::vector<SortKey> m_keys;
    std::set<int> m_filtered;
    bool m_adds = false;
};

/// The order after a click on `column`: ascending, descending, none. `added` keeps the other columns.
[[nodiscard]] std::vector<SortKey> keysAfterClick(std::vector<SortKey> keys, int column, bool added);

}  // namespace botri::ui
