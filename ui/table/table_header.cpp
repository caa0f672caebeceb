// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table/table_header.h"

#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStyleOptionHeader>
#include <QToolTip>

#include <algorithm>
#include <numeric>

#include "ui/style/fonts.h"
#include "ui/style/theme.h"

namespace botri::ui {
namespace {

constexpr int kLeastFrozen = 60;  // a narrower column says nothing

/// Together no wider than `room`: the widest give way, down to one width.
void narrow(std::vector<int>& widths, int room)
{
    std::vector<int> rising = widths;
    std::ranges::sort(rising);
    for (std::size_t i = 0; i < rising.size(); ++i) {
        const int share = room / static_cast<int>(rising.size() - i);
        if (rising[i] > share) {
            for (int& width : widths)
                width = std::min(width, share);
            return;
        }
        room -= rising[i];
    }
}

}  // namespace

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

std::vector<FrozenColumn> TableHeader::frozen() const
{
    if (m_frozen == 0 || offset() == 0)
        return {};
    const int room = viewport()->width() * 2 / 3;
    std::vector<int> columns = shownColumns();
    columns.resize(std::min({columns.size(), static_cast<std::size_t>(m_frozen),
        static_cast<std::size_t>(std::max(0, room) / textPixels(kLeastFrozen))}));
    std::vector<int> widths;
    for (const int column : columns)
        widths.push_back(sectionSize(column));
    // They become narrower as the others come nearer, so that no column is ever seen twice.
    narrow(widths, std::max(room, std::accumulate(widths.begin(), widths.end(), 0) - offset()));
    std::vector<FrozenColumn> frozen;
    int left = 0;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        frozen.push_back({columns[i], left, widths[i]});
        left += widths[i];
    }
    return frozen;
}

std::optional<FrozenColumn> TableHeader::frozen(int column) const
{
    for (const FrozenColumn& each : frozen())
        if (each.column == column)
            return each;
    return std::nullopt;
}

int TableHeader::frozenWidth() const
{
    const std::vector<FrozenColumn> columns = frozen();
    return columns.empty() ? 0 : columns.back().left + columns.back().width;
}

int TableHeader::columnAt(int x) const
{
    return logicalIndexAt(x + shiftAt(x));
}

/// How far from `x` the section lies that is seen there: a frozen heading is pressed as if nothing were scrolled, and near its
/// right edge as if it were not made narrower.
int TableHeader::shiftAt(int x) const
{
    for (const FrozenColumn& each : frozen()) {
        const int right = each.left + each.width;
        if (x >= right)
            continue;
        const bool isAtEdge = right - x <= style()->pixelMetric(QStyle::PM_HeaderGripMargin, nullptr, this);
        const int place = sectionPosition(each.column) + (isAtEdge ? sectionSize(each.column) - each.width : 0);
        return place - each.left - offset();
    }
    return 0;
}

QMouseEvent TableHeader::placed(const QMouseEvent& event) const
{
    const int shift = m_shift ? *m_shift : shiftAt(qRound(event.position().x()));
    return {event.type(), event.position() + QPointF(shift, 0), event.scenePosition(), event.globalPosition(), event.button(),
        event.buttons(), event.modifiers(), event.pointingDevice()};
}

void TableHeader::mousePressEvent(QMouseEvent* event)
{
    m_shift = shiftAt(qRound(event->position().x()));
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
    m_shift = shiftAt(qRound(event->position().x()));
    QMouseEvent moved = placed(*event);
    QHeaderView::mouseDoubleClickEvent(&moved);
}

void TableHeader::paintEvent(QPaintEvent* event)
{
    QHeaderView::paintEvent(event);
    QPainter painter(viewport());
    for (const FrozenColumn& each : frozen())
        paintSection(&painter, QRect(each.left, 0, each.width, viewport()->height()), each.column);
}

void TableHeader::initStyleOptionForIndex(QStyleOptionHeader* option, int column) const
{
    QHeaderView::initStyleOptionForIndex(option, column);
    const auto key = std::ranges::find(m_keys, column, &SortKey::column);
    option->sortIndicator = key == m_keys.end() ? QStyleOptionHeader::None
        : key->order == Qt::AscendingOrder      ? QStyleOptionHeader::SortUp
                                                : QStyleOptionHeader::SortDown;
    if (option->sortIndicator == QStyleOptionHeader::None && !m_inSight)
        return;
    // The arrow and the edge of the table take room from the words.
    QStyleOptionHeader placed = *option;
    placed.rect = m_inSight.value_or(option->rect);
    const int room = style()->subElementRect(QStyle::SE_HeaderLabel, &placed, this).width();
    option->text = fontMetrics().elidedText(model()->headerData(column, Qt::Horizontal).toString(), Qt::ElideRight, room);
}

void TableHeader::paintSection(QPainter* painter, const QRect& whole, int column) const
{
    // Headings of figures keep to what is in sight, as the figures do.
    const QRect room = viewport()->rect().adjusted(frozen(column) ? 0 : frozenWidth(), 0, 0, 0);
    const bool isOfFigures = model()->headerData(column, Qt::Horizontal, Qt::TextAlignmentRole).toInt() & Qt::AlignRight;
    const QRect rect = isOfFigures && whole.intersects(room) ? whole & room : whole;
    painter->save();
    if (!room.contains(whole))
        m_inSight = rect & room;
    QHeaderView::paintSection(painter, rect, column);
    m_inSight.reset();
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
    m_shift.reset();
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
    const std::optional<FrozenColumn> isFrozen = frozen(column);
    const int width = isFrozen ? isFrozen->width : sectionSize(column);
    if (sectionSizeFromContents(column).width() > width || more.isEmpty())
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
