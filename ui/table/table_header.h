// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>

#include <optional>
#include <set>

#include "ui/table/row_order.h"

namespace botri::ui {

/// A column that stands over the scrolled ones, and where it does.
struct FrozenColumn {
    int column = 0;
    int left = 0;
    int width = 0;
};

/// Headings that say how rows are sorted, by several columns at once, and which columns are filtered.
/// A click sorts, Shift-click adds a column to the order, the right button asks for the column's menu.
class TableHeader : public QHeaderView {
    Q_OBJECT

public:
    explicit TableHeader(QWidget* parent = nullptr);

    void showMarks(std::vector<SortKey> keys, std::set<int> filtered);
    /// The columns in sight, from left to right.
    [[nodiscard]] std::vector<int> shownColumns() const;
    /// That many of the first columns in sight stay where they are when the others are scrolled sideways.
    void setFrozen(int columns);
    /// Those that stand over the others now: none while nothing is scrolled. They leave a third of the room, for which the
    /// widest become narrower.
    [[nodiscard]] std::vector<FrozenColumn> frozen() const;
    [[nodiscard]] std::optional<FrozenColumn> frozen(int column) const;
    [[nodiscard]] int frozenWidth() const;
    /// The column at `x` of what is in sight; -1: none.
    [[nodiscard]] int columnAt(int x) const;

signals:
    void sortAsked(int column, bool added);
    void menuAsked(int column, const QPoint& globalPlace);

protected:
    void initStyleOptionForIndex(QStyleOptionHeader* option, int column) const override;
    void paintEvent(QPaintEvent* event) override;
    void paintSection(QPainter* painter, const QRect& whole, int column) const override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    bool viewportEvent(QEvent* event) override;

private:
    [[nodiscard]] QMouseEvent placed(const QMouseEvent& event) const;
    [[nodiscard]] int shiftAt(int x) const;

    std::vector<SortKey> m_keys;
    std::set<int> m_filtered;
    int m_frozen = 0;
    std::optional<int> m_shift;              ///< of the heading that the mouse is pressed on
    mutable std::optional<QRect> m_inSight;  ///< the part of the heading being painted; nothing: it is whole
    bool m_adds = false;
};

/// The order after a click on `column`: ascending, descending, none. `added` keeps the other columns.
[[nodiscard]] std::vector<SortKey> keysAfterClick(std::vector<SortKey> keys, int column, bool added);

}  // namespace botri::ui
