// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table/cell_delegate.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QToolTip>

#include <algorithm>

#include "ui/style/fonts.h"
#include "ui/style/icons.h"
#include "ui/table/table_grid.h"
#include "ui/table/table_header.h"

namespace botri::ui {
namespace {

/// Words that go on beyond the edge of the table end in "…" there. A part of a figure reads as another one: it keeps to what is
/// in sight on both sides.
void keepInSight(QStyleOptionViewItem& option, const QModelIndex& index)
{
    const auto* grid = qobject_cast<const TableGrid*>(option.widget);
    if (!grid || grid->header().frozen(index.column()))
        return;
    const QRect room = grid->scrolledRoom();
    const bool isFigure = (option.displayAlignment & Qt::AlignRight) != 0;
    const int left = isFigure ? std::max(option.rect.left(), room.left()) : option.rect.left();
    const int right = std::min(option.rect.right(), room.right());
    if (left < right)
        option.rect = QRect(QPoint(left, option.rect.top()), QPoint(right, option.rect.bottom()));
}

}  // namespace

const QColor& inkOf(Tone tone, const Theme& theme)
{
    switch (tone) {
    case Tone::Muted: return theme.muted;
    case Tone::Good: return theme.good;
    case Tone::Warning: return theme.warning;
    case Tone::Bad: return theme.bad;
    case Tone::Plain: break;
    }
    return theme.text;
}

void CellDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    keepInSight(*option, index);
    const Theme& theme = themeOf(option->palette);
    const QColor ink = inkOf(static_cast<Tone>(index.data(TableRole::Tone).toInt()), theme);
    option->palette.setColor(QPalette::Text, ink);
    option->palette.setColor(QPalette::HighlightedText, ink);
    if (index.data(TableRole::GroupHead).toBool() || index.siblingAtColumn(0).data(TableRole::Pinned).toBool())
        option->backgroundBrush = theme.subtotal;
    if (const QString icon = index.data(TableRole::Icon).toString(); !icon.isEmpty()) {
        option->features |= QStyleOptionViewItem::HasDecoration;
        const int side = textPixels(16);
        option->decorationSize = QSize(side, side);
        option->icon = QIcon(linePixmap(icon, ink, side, 2));
    }
}

bool CellDelegate::helpEvent(
    QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option, const QModelIndex& index)
{
    if (!event || event->type() != QEvent::ToolTip || !index.isValid())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    const QString text = index.data().toString();
    const QString more = index.data(Qt::ToolTipRole).toString();
    QStringList lines;
    QStyleOptionViewItem drawn = option;
    initStyleOption(&drawn, index);
    if (sizeHint(option, index).width() > drawn.rect.width())
        lines << text;
    if (!more.isEmpty() && (more != text || lines.isEmpty()))
        lines << more;
    QToolTip::showText(event->globalPos(), lines.join(QLatin1Char('\n')), view);
    return true;
}

}  // namespace botri::ui
