// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table/table_header.h"

#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStyleOptionHeader>
#include <QToolTip>

#include <algorithm>

#include "ui/style/fonts.h"
#include "ui/style/theme.h"

namespace botri::ui {

TableHeader::TableHeader(QWidget* parent) : QHeaderView(Qt::Horizontal, parent)
{
    setSectionsClickable(true);
    setSectionsMovable(true);
    setHighlightSections(false);
    connect(this, &QHeaderView::sectionClicked, this, [this](int column) { emit sortAsked(column, m_adds); });
}

void TableHeader::showMarks(std::vector<SortKey> keys, std::set<int> filtered)
{
    m_keys = std::move(keys);
    m_filtered = std::move(filtered);
    viewport()->update();
}

std::vector<int> TableHeader::shownColumns() const
{
    std::vector<int> columns;
    for (int place = 0; place < count(); ++place)
        if (const int column = logicalIndex(place); !isSectionHidden(column))
            columns.push_back(column);
    return columns;
}

void TableHeader::setFrozen(int columns)
{
    m_frozen = columns;
    viewport()->update();
}

std::vector<int> TableHeader::frozenColumns() const
{
    std::vector<int> columns;
    if (m_frozen == 0 || offset() == 0)
        return columns;
    int room = viewport()->width() * 2 / 3;
    for (const int column : shownColumns()) {
        room -= sectionSize(column);
        if (room < 0 || std::ssize(columns) == m_frozen)
            break;
        columns.push_back(column);
    }
    return columns;
}

int TableHeader::frozenWidth() const
{
    int width = 0;
    for (const int column : frozenColumns())
        width += sectionSize(column);
    return width;
}

int TableHeader::columnAt(int x) const
{
    return logicalIndexAt(x < frozenWidth() ? x - offset() : x);
}

/// A frozen heading is pressed as if nothing were scrolled.
QMouseEvent TableHeader::placed(const QMouseEvent& event) const
{
    const bool isFrozen = m_holdsFrozen || (event.buttons() == Qt::NoButton && event.position().x() < frozenWidth());
    const QPointF place = event.position() - QPointF(isFrozen ? offset() : 0, 0);
    return {event.type(), place, event.scenePosition(), event.globalPosition(), event.button(), event.buttons(),
        event.modifiers(), event.pointingDevice()};
}

void TableHeader::mousePressEvent(QMouseEvent* event)
{
    m_holdsFrozen = event->position().x() < frozenWidth();
    QMouseEvent moved = placed(*event);
    QHeaderView::mousePressEvent(&moved);
}

void TableHeader::mouseMoveEvent(QMouseEvent* event)
{
    QMouseEvent moved = placed(*event);
    QHeaderView::mouseMoveEvent(&moved);
}

void TableHeader::mouseDoubleClickEvent(QMouseEvent* event)
{
    m_holdsFrozen = event->position().x() < frozenWidth();
    QMouseEvent moved = placed(*event);
    QHeaderView::mouseDoubleClickEvent(&moved);
}

void TableHeader::paintEvent(QPaintEvent* event)
{
    QHeaderView::paintEvent(event);
    QPainter painter(viewport());
    for (const int column : frozenColumns())
        paintSection(&painter, QRect(sectionPosition(column), 0, sectionSize(column), viewport()->height()), column);
}

void TableHeader::initStyleOptionForIndex(QStyleOptionHeader* option, int column) const
{
    QHeaderView::initStyleOptionForIndex(option, column);
    const auto key = std::ranges::find(m_keys, column, &SortKey::column);
    option->sortIndicator = key == m_keys.end() ? QStyleOptionHeader::None
        : key->order == Qt::AscendingOrder      ? QStyleOptionHeader::SortUp
                                                : QStyleOptionHeader::SortDown;
    if (option->sortIndicator == QStyleOptionHeader::None)
        return;
    // The arrow takes room from the words.
    const int room = style()->subElementRect(QStyle::SE_HeaderLabel, option, this).width();
    option->text = fontMetrics().elidedText(model()->headerData(column, Qt::Horizontal).toString(), Qt::ElideRight, room);
}

void TableHeader::paintSection(QPainter* painter, const QRect& rect, int column) const
{
    painter->save();
    QHeaderView::paintSection(painter, rect, column);
    painter->restore();
    const Theme& theme = themeOf(palette());
    if (m_filtered.contains(column))
        painter->fillRect(QRect(rect.left(), rect.bottom() - 1, rect.width(), 2), theme.accent);
    const auto key = std::ranges::find(m_keys, column, &SortKey::column);
    if (m_keys.size() < 2 || key == m_keys.end())
        return;
    painter->save();
    painter->setPen(theme.muted);
    painter->setFont(screenFont(TypeSize::Small));
    painter->drawText(
        QRect(rect.right() - 15, rect.top(), 12, rect.height()), Qt::AlignCenter, QString::number(key - m_keys.begin() + 1));
    painter->restore();
}

void TableHeader::mouseReleaseEvent(QMouseEvent* event)
{
    m_adds = event->modifiers() & Qt::ShiftModifier;
    QMouseEvent moved = placed(*event);
    QHeaderView::mouseReleaseEvent(&moved);
    m_adds = false;
    m_holdsFrozen = false;
}

void TableHeader::contextMenuEvent(QContextMenuEvent* event)
{
    emit menuAsked(columnAt(event->pos().x()), event->globalPos());
}

bool TableHeader::viewportEvent(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QHeaderView::viewportEvent(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const int column = columnAt(help->pos().x());
    if (column < 0 || !model())
        return true;
    const QString heading = model()->headerData(column, Qt::Horizontal).toString();
    const QString more = model()->headerData(column, Qt::Horizontal, Qt::ToolTipRole).toString();
    QStringList lines;
    if (sectionSizeFromContents(column).width() > sectionSize(column) || more.isEmpty())
        lines << heading;
    if (!more.isEmpty() && more != heading)
        lines << more;
    QToolTip::showText(help->globalPos(), lines.join(QLatin1Char('\n')), viewport());
    return true;
}

std::vector<SortKey> keysAfterClick(std::vector<SortKey> keys, int column, bool added)
{
    const auto found = std::ranges::find(keys, column, &SortKey::column);
    const bool wasUp = found != keys.end() && found->order == Qt::AscendingOrder;
    const bool wasDown = found != keys.end() && !wasUp;
    if (!added)
        keys =
            wasDown ? std::vector<SortKey>{} : std::vector<SortKey>{{column, wasUp ? Qt::DescendingOrder : Qt::AscendingOrder}};
    else if (wasDown)
        keys.erase(found);
    else if (wasUp)
        found->order = Qt::DescendingOrder;
    else
        keys.push_back({column, Qt::AscendingOrder});
    return keys;
}

}  // namespace botri::ui
