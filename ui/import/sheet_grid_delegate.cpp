// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/sheet_grid_delegate.h"

#include <QPainter>

#include "ui/import/sheet_grid_model.h"
#include "ui/style/theme.h"

namespace botri::ui {

void SheetGridDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const Theme& theme = themeOf(option->palette);
    if (index.data(SheetGridModel::HeadingRole).toBool()) {
        option->font.setBold(true);
        option->backgroundBrush = theme.subtotal;
    }
    if (index.data(SheetGridModel::CorrectedRole).toBool())
        option->palette.setColor(QPalette::Text, theme.good);
}

void SheetGridDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyledItemDelegate::paint(painter, option, index);
    if (!index.data(SheetGridModel::MarkedRole).toBool())
        return;
    const Theme& theme = themeOf(option.palette);
    painter->save();
    painter->setPen(QPen(index.data(SheetGridModel::CorrectedRole).toBool() ? theme.good : theme.bad, 2));
    painter->drawRect(option.rect.adjusted(1, 1, -2, -2));
    painter->restore();
}

}  // namespace botri::ui
