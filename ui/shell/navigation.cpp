// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/navigation.h"

#include <QEvent>
#include <QFontMetrics>
#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>

#include "ui/style/fonts.h"
#include "ui/style/icons.h"
#include "ui/style/theme.h"

namespace botri::ui {
namespace {

constexpr int kIcon = 20;    // at the usual size of text
constexpr int kIndent = 12;  // of the icon in its row
constexpr int kWideFrom = 100;

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
        const QColor ink = !enabled ? option.palette.color(QPalette::Disabled, QPalette::Text)
            : chosen                ? theme.accent
                                    : theme.text;
        const int icons = textPixels(kIcon);
        const QPixmap icon = linePixmap(index.data(Qt::UserRole).toString(), ink, icons, option.widget->devicePixelRatioF());
        const bool narrow = option.rect.width() < textPixels(kWideFrom);
        painter->drawPixmap(
            narrow ? box.center().x() + 1 - icons / 2 : box.left() + kIndent, box.center().y() + 1 - icons / 2, icon);
        if (chosen && (option.state & QStyle::State_HasFocus) && (option.state & QStyle::State_KeyboardFocusChange)) {
            painter->setPen(QPen(theme.accent, 2));
            painter->setBrush(Qt::NoBrush);
            painter->drawRoundedRect(box.adjusted(1, 1, -1, -1), 6, 6);
        }
        if (narrow)
            return painter->restore();
        painter->setPen(ink);
        painter->setFont(screenFont(TypeSize::Body, chosen ? TypeWeight::Bold : TypeWeight::Regular));
        painter->drawText(box.adjusted(2 * kIndent + icons, 0, -4, 0), Qt::AlignVCenter, index.data(Qt::DisplayRole).toString());
        painter->restore();
    }
    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override
    {
        return {1, std::max(40, 2 * QFontMetrics(screenFont(TypeSize::Body)).height())};
    }
};

}  // namespace

Navigation::Navigation(QWidget* parent) : QListWidget(parent)
{
    setFrameShape(QFrame::NoFrame);
    setItemDelegate(new PlaceDelegate(this));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMouseTracking(true);
    setAutoFillBackground(false);
    viewport()->setAutoFillBackground(false);
    setViewportMargins(0, 8, 0, 0);
    setResizeMode(QListView::Adjust);
    setUniformItemSizes(true);
    fit();
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
    setAccessibleName(tr("Pages"));
    fit();
}

void Navigation::setNarrow(bool narrow)
{
    m_narrow = narrow;
    fit();
}

void Navigation::fit()
{
    const QFontMetrics metrics(screenFont(TypeSize::Body, TypeWeight::Bold));
    int widest = 0;
    for (int i = 0; i < count(); ++i) {
        widest = std::max(widest, metrics.horizontalAdvance(item(i)->text()));
        item(i)->setToolTip(m_narrow ? item(i)->text() : QString());
    }
    setFixedWidth(m_narrow ? textPixels(kIcon) + 3 * kIndent : std::max(176, widest + textPixels(kIcon) + 5 * kIndent));
    scheduleDelayedItemsLayout();
}

void Navigation::changeEvent(QEvent* event)
{
    QListWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fit();
}

}  // namespace botri::ui
