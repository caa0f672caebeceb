// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/gap_table_view.h"

#include <QHeaderView>
#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>

#include "ui/models/gap_table_model.h"
#include "ui/style/fonts.h"
#include "ui/style/theme.h"
#include "ui/table/shown_table_view.h"

namespace botri::ui {
namespace {

constexpr int kColumnWidth = 88;
constexpr int kHeadingHeight = 76;

/// A tinted box with the signed number; sums stay untinted, so that the colours of communes can be compared.
class GapDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const Theme& theme = themeOf(option.palette);
        const bool isSum = index.data(GapTableModel::IsSumRole).toBool();
        const int balance = index.data(GapTableModel::BalanceRole).toInt();
        const QString text = index.data(Qt::DisplayRole).toString();
        const Tint tint = isSum ? Tint{theme.subtotal, theme.text}
            : balance == 0      ? Tint{theme.surface, theme.muted}
                                : tintOfBalance(theme, balance);
        painter->save();
        painter->fillRect(option.rect, tint.fill);
        painter->setPen(tint.ink);
        painter->setFont(screenFont(TypeSize::Body, isSum ? TypeWeight::Bold : TypeWeight::Regular));
        painter->drawText(option.rect, Qt::AlignCenter, text == QLatin1String("0") && !isSum ? QStringLiteral("·") : text);
        if (option.state & QStyle::State_Selected) {
            painter->setPen(QPen(theme.accent, 2));
            painter->setBrush(Qt::NoBrush);
            painter->drawRect(option.rect.adjusted(1, 1, -1, -1));
        }
        painter->restore();
    }
};

}  // namespace

GapTableView::GapTableView(QWidget* parent) : QTableView(parent)
{
    dressTable(*this);
    setSelectionBehavior(SelectItems);
    setItemDelegate(new GapDelegate(this));
    setVerticalScrollMode(ScrollPerPixel);
    QHeaderView* names = verticalHeader();
    names->show();
    names->setDefaultSectionSize(26);
    names->setFont(screenFont(TypeSize::Body));
    names->setHighlightSections(false);
    names->setSectionsClickable(true);
    QHeaderView* fields = horizontalHeader();
    fields->setDefaultAlignment(Qt::AlignCenter | static_cast<Qt::Alignment>(Qt::TextWordWrap));
    fields->setTextElideMode(Qt::ElideNone);
    fields->setFixedHeight(kHeadingHeight);
    fields->setSectionResizeMode(QHeaderView::Fixed);
    fields->setDefaultSectionSize(kColumnWidth);
    fields->setFont(screenFont(TypeSize::Small));
}

void GapTableView::fit()
{
    const QFontMetrics metrics(screenFont(TypeSize::Body, TypeWeight::Bold));
    int widest = 120;
    for (int row = 0; row < model()->rowCount(); ++row)
        widest =
            std::max(widest, metrics.horizontalAdvance(model()->headerData(row, Qt::Vertical, Qt::DisplayRole).toString()) + 24);
    verticalHeader()->setFixedWidth(std::min(widest, 220));
}

}  // namespace botri::ui
