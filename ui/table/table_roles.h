// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <Qt>

namespace botri::ui {

/// How the rows of a column compare. Empty cells come last either way.
enum class Ordering { Vietnamese, PersonName, Number, Rank };  // Rank: by number, though words are shown

enum class Tone { Plain, Muted, Good, Warning, Bad };

/// What the foot of a table and the heads of groups say of a number column.
enum class Total { None, Sum, Mean };

/// What the table asks of a model beyond Qt's own roles. All are optional: a model that offers none is shown as words.
struct TableRole {
    enum : int {
        Subject = Qt::UserRole,  ///< cell: what its row is about
        Number,                  ///< cell: what a Number or Rank column compares, a double
        Tone,                    ///< cell: ui::Tone as int
        Icon,                    ///< cell: name of a line icon
        Pinned,                  ///< first cell of a row: true when the row stays at the end, never sorted or filtered away;
                                 ///< heading of the first column: false when surely no row does, which saves asking each
        ColumnKey,               ///< heading: a name of the column in no language, for what is remembered
        Ordering,                ///< heading: ui::Ordering as int
        Total,                   ///< heading: ui::Total as int
        Decimals,                ///< heading: decimal places of sums and means
        Width,                   ///< heading: in pixels, until the person chooses another
        StartsHidden,            ///< heading: true for a column that shows only when chosen
        GroupHead,               ///< cell of an arranged table: true in the head of a group
    };
};

}  // namespace botri::ui
