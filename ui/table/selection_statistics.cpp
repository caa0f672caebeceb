// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table/selection_statistics.h"

#include <QCoreApplication>

#include <algorithm>

#include "ui/table/figures.h"
#include "ui/table/table_arrangement.h"

namespace botri::ui {
namespace {

struct StatisticsWording {
    Q_DECLARE_TR_FUNCTIONS(botri::ui::SelectionStatistics)
};

}  // namespace

SelectionStatistics statisticsOf(const TableArrangement& table, const std::vector<int>& columns, const std::vector<int>& rows)
{
    SelectionStatistics made;
    for (const int column : columns)
        if (static_cast<Ordering>(table.headerData(column, Qt::Horizontal, TableRole::Ordering).toInt()) == Ordering::Number)
            made.columns.push_back({column, table.headerData(column, Qt::Horizontal).toString(), 0, 0,
                table.headerData(column, Qt::Horizontal, TableRole::Decimals).toInt()});
    const std::shared_ptr<const TableIndex> values = rows.size() > 1 ? table.values() : nullptr;
    for (const int row : rows) {
        const std::optional<int> source = table.sourceRow(row);
        if (!source)
            continue;
        ++made.rows;
        for (ColumnStatistics& column : made.columns) {
            if (!values)
                continue;
            const ColumnIndex::Value& value = values->columns[static_cast<std::size_t>(column.column)].at(*source);
            if (value.text.isEmpty())
                continue;
            ++column.count;
            column.sum += value.number;
        }
    }
    return made;
}

QString statisticsText(const SelectionStatistics& statistics, std::size_t most)
{
    if (statistics.rows < 2)
        return {};
    QStringList parts{StatisticsWording::tr("%Ln rows selected", nullptr, statistics.rows)};
    for (std::size_t i = 0; i < std::min(most, statistics.columns.size()); ++i) {
        const ColumnStatistics& column = statistics.columns[i];
        if (column.count == 0)
            continue;
        QString text = StatisticsWording::tr("%1: sum %2, mean %3")
                           .arg(column.heading, figureText(column.sum, column.decimals),
                               figureText(column.mean(), std::max(1, column.decimals)));
        if (column.count < statistics.rows)
            text += StatisticsWording::tr(" of %1 filled cells").arg(figureText(column.count, 0));
        parts << text;
    }
    return parts.join(QStringLiteral(" · "));
}

}  // namespace botri::ui
