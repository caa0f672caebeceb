// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

#include "ui/style/theme.h"
#include "ui/table/table_roles.h"

namespace botri::ui {

/// The colour of words of this tone.
[[nodiscard]] const QColor& inkOf(Tone tone, const Theme& theme);

/// Words and icons of a cell in the colour of its tone, heads of groups and pinned rows on the ground of sums, and a tooltip
/// wherever text is cut.
class CellDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    bool helpEvent(
        QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option, const QModelIndex& index) override;

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override;
};

}  // namespace botri::ui
