// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/navigation.h"

#include <QPainter>
#include <QStyledItemDelegate>

#include "ui/style/fonts.h"
#include "ui/style/icons.h"
#include "ui/style/theme.h"

namespace botri::ui {
namespace {

class PlaceDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const Theme& theme = themeOf(option.palette);
        const bool chosen = option.state & QStyle::State_Selected;
        const bool enabled = option.state & QStyle::State_Enabled;
        const QRect box = option.rect.adjusted(8, 2, -8, -2);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        if (enabled && (chosen || (option.state & QStyle::State_MouseOver))) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(chosen ? theme.selected : theme.hover);
            painter->drawRoundedRect(box, 6, 6);
        }
        const QColor ink = !enabled ? theme.muted : chosen ? theme.accent : theme.text;
        if (!enabled)
            painter->setOpacity(0.55);
        const QPixmap icon = linePixmap(index.data(Qt::UserRole).toString(), ink, 20, option.widget->devicePixelRatioF());
        painter->drawPixmap(box.left() + 12, box.center().y() - 9, icon);
        painter->setPen(ink);
        painter->setFont(screenFont(TypeSize::Body, chosen ? TypeWeight::Bold : TypeWeight::Regular));
        painter->drawText(box.adjusted(44, 0, -4, 0), Qt::AlignVCenter, index.data(Qt::DisplayRole).toString());
        painter->restore();
    }
    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override { return {160, 40}; }
};

}  // namespace

Navigation::Navigation(QWidget* parent) : QListWidget(parent)
{
    setFixedWidth(176);
    setFrameShape(QFrame::NoFrame);
    setItemDelegate(new PlaceDelegate(this));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMouseTracking(true);
    setAutoFillBackground(false);
    viewport()->setAutoFillBackground(false);
    setViewportMargins(0, 8, 0, 0);
}

void Navigation::addPlace(const QString& icon)
{
    auto* item = new QListWidgetItem(this);
    item->setData(Qt::UserRole, icon);
}

void Navigation::setNames(const QStringList& names)
{
    for (int i = 0; i < count() && i < names.size(); ++i)
        item(i)->setText(names[i]);
}

}  // namespace botri::ui
