// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table/table_grid.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QScopedValueRollback>
#include <QStyleOption>

#include <algorithm>

#include "ui/style/fonts.h"
#include "ui/style/theme.h"
#include "ui/table/cell_delegate.h"
#include "ui/table/table_arrangement.h"
#include "ui/table/table_header.h"

namespace botri::ui {

void dressTable(QTableView& view)
{
    view.setSelectionBehavior(QAbstractItemView::SelectRows);
    view.setSelectionMode(QAbstractItemView::SingleSelection);
    view.setEditTriggers(QAbstractItemView::NoEditTriggers);
    view.setAlternatingRowColors(false);
    view.setShowGrid(true);
    view.setWordWrap(false);
    view.setFrameShape(QFrame::NoFrame);
    view.setCornerButtonEnabled(false);
    view.setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    view.setTabKeyNavigation(false);
    view.verticalHeader()->hide();
    view.verticalHeader()->setMinimumSectionSize(20);
    view.verticalHeader()->setDefaultSectionSize(28);
    view.verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    QHeaderView* header = view.horizontalHeader();
    header->setHighlightSections(false);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setMinimumHeight(32);
    header->setMinimumSectionSize(40);
    header->setFont(screenFont(TypeSize::Small, TypeWeight::Bold));
    header->setTextElideMode(Qt::ElideRight);
}

QAbstractItemDelegate* toneDelegate(QObject* parent)
{
    return new CellDelegate(parent);
}

TableGrid::TableGrid(TableArrangement& rows, QWidget* parent) : QTableView(parent), m_rows(rows), m_header(new TableHeader(this))
{
    setHorizontalHeader(m_header);
    dressTable(*this);
    setSelectionMode(ExtendedSelection);
    setItemDelegate(new CellDelegate(this));
    setModel(&rows);
}

void TableGrid::paintEvent(QPaintEvent* event)
{
    QTableView::paintEvent(event);
    paintFrozen(event->region());
    if (!m_rows.groupColumn())
        return;
    QPainter painter(viewport());
    const int last = rowAt(viewport()->height() - 1);
    for (int row = std::max(0, rowAt(0)); row <= (last < 0 ? m_rows.rowCount() - 1 : last); ++row)
        if (m_rows.isGroupHead(row))
            paintGroupHead(painter, row);
}

void TableGrid::paintGroupHead(QPainter& painter, int row) const
{
    constexpr int kLeast = 160;
    const Theme& theme = themeOf(palette());
    int right = viewport()->width();
    for (const int column : m_header->shownColumns()) {
        const int left = columnViewportPosition(column);
        if (left >= kLeast && !m_rows.index(row, column).data().toString().isEmpty()) {
            right = left;
            break;
        }
    }
    const QRect box(0, rowViewportPosition(row), right, rowHeight(row) - 1);
    const bool chosen = selectionModel()->isRowSelected(row);
    painter.fillRect(box, chosen ? theme.selected : theme.subtotal);
    QStyleOption arrow;
    arrow.initFrom(this);
    arrow.rect = QRect(box.left() + 4, box.top() + (box.height() - 16) / 2, 16, 16);
    style()->drawPrimitive(
        m_rows.isCollapsed(row) ? QStyle::PE_IndicatorArrowRight : QStyle::PE_IndicatorArrowDown, &arrow, &painter, this);
    painter.setPen(theme.text);
    QFont bold = font();
    bold.setBold(true);
    painter.setFont(bold);
    const QRect words = box.adjusted(26, 0, -8, 0);
    painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter,
        QFontMetrics(bold).elidedText(m_rows.groupText(row), Qt::ElideRight, words.width()));
}

void TableGrid::fold(int row, bool collapsed)
{
    const int column = currentIndex().isValid() ? currentIndex().column() : m_header->logicalIndex(0);
    m_rows.setCollapsed(row, collapsed);
    setCurrentIndex(m_rows.index(row, column));
}

bool TableGrid::foldByKey(const QKeyEvent& event)
{
    const int row = currentIndex().row();
    if (!m_rows.isGroupHead(row) || event.modifiers() != Qt::NoModifier)
        return false;
    switch (event.key()) {
    case Qt::Key_Left: fold(row, true); return true;
    case Qt::Key_Right: fold(row, false); return true;
    case Qt::Key_Space:
    case Qt::Key_Return:
    case Qt::Key_Enter: fold(row, !m_rows.isCollapsed(row)); return true;
    default: return false;
    }
}

bool TableGrid::isEditable(const QModelIndex& index) const
{
    return (editTriggers() & EditKeyPressed) && (index.flags() & Qt::ItemIsEditable);
}

void TableGrid::focusInEvent(QFocusEvent* event)
{
    const QScopedValueRollback entered(m_isBeingEntered, true);
    QTableView::focusInEvent(event);
}

void TableGrid::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Copy))
        return emit copyAsked();
    if (foldByKey(*event))
        return;
    const bool enters = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_F2;
    if (enters && event->modifiers() == Qt::NoModifier && currentIndex().isValid() && state() != EditingState
        && !isEditable(currentIndex())) {
        emit activated(currentIndex());
        return emit rowActivated();
    }
    if (enters && event->modifiers() == Qt::NoModifier && state() != EditingState && currentIndex().isValid()
        && edit(currentIndex(), EditKeyPressed, event))
        return event->accept();
    QTableView::keyPressEvent(event);
}

void TableGrid::mousePressEvent(QMouseEvent* event)
{
    const QModelIndex index = indexAt(event->pos());
    if (index.isValid() && event->button() == Qt::LeftButton && m_rows.isGroupHead(index.row()))
        return fold(index.row(), !m_rows.isCollapsed(index.row()));
    QTableView::mousePressEvent(event);
}

void TableGrid::mouseDoubleClickEvent(QMouseEvent* event)
{
    const QModelIndex index = indexAt(event->pos());
    if (index.isValid() && m_rows.isGroupHead(index.row()))
        return mousePressEvent(event);
    QTableView::mouseDoubleClickEvent(event);
    if (index.isValid() && event->button() == Qt::LeftButton
        && !((editTriggers() & DoubleClicked) && (index.flags() & Qt::ItemIsEditable)))
        emit rowActivated();
}

void TableGrid::contextMenuEvent(QContextMenuEvent* event)
{
    if (event->reason() == QContextMenuEvent::Keyboard && currentIndex().isValid())
        emit menuAsked(viewport()->mapToGlobal(visualRect(currentIndex()).bottomLeft()));
    else
        emit menuAsked(event->globalPos());
}

}  // namespace botri::ui
