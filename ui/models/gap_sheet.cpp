// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/gap_sheet.h"

namespace botri::ui {
namespace {

exchange::Cell gapCellOf(const QModelIndex& index)
{
    if (const QVariant number = index.data(GapTableModel::ValueRole); number.isValid())
        return exchange::Cell::ofNumber(number.toInt());
    const QString shown = index.data().toString();
    return shown.isEmpty() ? exchange::Cell() : exchange::Cell::ofText(shown.toStdString());
}

}  // namespace

exchange::WrittenTable gapSheet(const GapTableModel& model, const QString& name, const QStringList& titles)
{
    constexpr double kNameWidth = 28;
    exchange::WrittenTable table;
    table.name = name.toStdString();
    for (const QString& title : titles)
        table.titles.push_back(title.toStdString());
    table.columns.push_back({GapTableModel::tr("Commune").toStdString(), {}, exchange::ColumnType::Text, kNameWidth, {}, {}});
    for (int column = 0; column < model.columnCount(); ++column)
        table.columns.push_back({model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString().toStdString(), {},
            exchange::ColumnType::Integer, 12, {}, {}});
    for (int row = 0; row < model.rowCount(); ++row) {
        exchange::WrittenRow written;
        const GapLineKind kind = model.line(row).kind;
        written.style = kind == GapLineKind::Total ? exchange::RowStyle::Total
            : kind == GapLineKind::Group           ? exchange::RowStyle::Subtotal
                                                   : exchange::RowStyle::Plain;
        QString heading = model.headerData(row, Qt::Vertical, Qt::DisplayRole).toString();
        heading.remove(QChar(0x25B8)).remove(QChar(0x25BE));
        written.cells.push_back(exchange::Cell::ofText(heading.trimmed().toStdString()));
        for (int column = 0; column < model.columnCount(); ++column)
            written.cells.push_back(gapCellOf(model.index(row, column)));
        table.rows.push_back(std::move(written));
    }
    table.frozenColumns = 1;
    return table;
}

}  // namespace botri::ui
