// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <map>
#include <vector>

#include "ui/table/column_filter.h"

namespace botri::ui {

/// What a person made of a table: columns, widths, order and filters. Columns go by key, so that it outlives the columns.
struct TableState {
    struct Column {
        QString key;
        int width = 0;
        bool shown = true;

        bool operator==(const Column&) const = default;
    };

    std::vector<Column> columns = {};                          ///< from left to right
    std::vector<std::pair<QString, Qt::SortOrder>> sort = {};  ///< the most important first
    std::map<QString, ColumnFilter> filters = {};
    QString group = {};

    bool operator==(const TableState&) const = default;
};

[[nodiscard]] QByteArray textOf(const TableState& state);
/// Whatever is not understood is left out; nonsense gives the empty state.
[[nodiscard]] TableState stateOfText(const QByteArray& text);

/// The columns of `keys` (in the order of the model) from left to right: those of the state as it has them, new ones after
/// their neighbour in the model. Gives indices into `keys`.
[[nodiscard]] std::vector<int> placesOf(const TableState& state, const QStringList& keys);

}  // namespace botri::ui
