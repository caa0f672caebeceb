// SPDX-License-Identifier: GPL-3.0-or-later
// The first columns stay in sight while the others are scrolled: painted over them, and found there by mouse and keys.
#include <QPainter>
#include <QScrollBar>

#include <algorithm>

#include "ui/style/theme.h"
#include "ui/table/table_arrangement.h"
#include "ui/table/table_grid.h"
#include "ui/table/table_header.h"

namespace botri::ui {

QRect TableGrid::scrolledRoom() const
{
    return viewport()->rect().adjusted(m_header->frozenWidth(), 0, 0, 0);
}

QModelIndex TableGrid::indexAt(const QPoint& place) const
{
    if (place.x() >= m_header->frozenWidth())
        return QTableView::indexAt(place);
    const int row = rowAt(place.y());
    const int column = m_header->columnAt(place.x());
    return row < 0 || column < 0 ? QModelIndex() : m_rows.index(row, column);
}

QRect TableGrid::visualRect(const QModelIndex& index) const
{
    QRect rect = QTableView::visualRect(index);
    if (const auto frozen = m_header->frozen(index.column()); frozen && rect.isValid()) {
        rect.setLeft(frozen->left);
        rect.setWidth(frozen->width - (showGrid() ? 1 : 0));
    }
    return rect;
}

void TableGrid::scrollTo(const QModelIndex& index, ScrollHint hint)
{
    QScrollBar& bar = *horizontalScrollBar();
    const int before = bar.value();
    const bool isFrozen = m_header->frozen(index.column()).has_value();
    QTableView::scrollTo(index, hint);
    if (isFrozen)
        bar.setValue(before);  // it is in sight
    else if (const int hidden = m_header->frozenWidth() - columnViewportPosition(index.column()); hidden > 0)
        bar.setValue(bar.value() - hidden);
}

void TableGrid::scrollContentsBy(int dx, int dy)
{
    QTableView::scrollContentsBy(dx, dy);
    if (dx == 0)
        return;
    // What is in sight is moved as it was painted: the frozen columns with it.
    viewport()->update();
    m_header->viewport()->update();
}

QRegion TableGrid::visualRegionForSelection(const QItemSelection& selection) const
{
    return QTableView::visualRegionForSelection(selection) + QRect(0, 0, m_header->frozenWidth(), viewport()->height());
}

void TableGrid::paintFrozen(const QRegion& region)
{
    const std::vector<FrozenColumn> columns = m_header->frozen();
    if (columns.empty() || !region.intersects(QRect(0, 0, m_header->frozenWidth(), viewport()->height())))
        return;
    QPainter painter(viewport());
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    const int last = rowAt(viewport()->height() - 1);
    for (int row = std::max(0, rowAt(0)); row <= (last < 0 ? m_rows.rowCount() - 1 : last); ++row)
        for (const FrozenColumn& each : columns)
            if (const QModelIndex index = m_rows.index(row, each.column); region.intersects(visualRect(index)))
                paintFrozenCell(painter, option, index);
    const int edge = m_header->frozenWidth() - 1;
    const int bottom = m_rows.rowCount() == 0 ? 0 : rowViewportPosition(m_rows.rowCount() - 1) + rowHeight(m_rows.rowCount() - 1);
    painter.setPen(themeOf(palette()).muted);
    painter.drawLine(edge, 0, edge, std::min(bottom, viewport()->height()) - 1);
}

void TableGrid::paintFrozenCell(QPainter& painter, QStyleOptionViewItem& option, const QModelIndex& index)
{
    const QRect box = visualRect(index);
    option.rect = box;
    option.state.setFlag(QStyle::State_Enabled, index.flags() & Qt::ItemIsEnabled);
    option.state.setFlag(QStyle::State_Selected, selectionModel()->isSelected(index));
    option.state.setFlag(QStyle::State_HasFocus, index == currentIndex() && hasFocus());
    painter.fillRect(box.adjusted(0, 0, 1, 1), palette().base());
    style()->drawPrimitive(QStyle::PE_PanelItemViewRow, &option, &painter, this);
    itemDelegateForIndex(index)->paint(&painter, option, index);
    painter.setPen(QColor::fromRgba(static_cast<QRgb>(style()->styleHint(QStyle::SH_Table_GridLineColor, &option, this))));
    painter.drawLine(box.right() + 1, box.top(), box.right() + 1, box.bottom() + 1);
    painter.drawLine(box.left(), box.bottom() + 1, box.right() + 1, box.bottom() + 1);
}

}  // namespace botri::ui
