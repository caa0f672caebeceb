// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table/table_extract.h"

#include <QCoreApplication>

#include <charconv>

#include "core/exchange/csv.h"
#include "ui/table/figures.h"

namespace botri::ui {
namespace {

struct ExtractWording {
    Q_DECLARE_TR_FUNCTIONS(botri::ui::TableExtract)
};

std::vector<TableExtract::Column> columnsOf(const TableArrangement& table, const std::vector<int>& columns)
{
    std::vector<TableExtract::Column> made;
    for (const int column : columns) {
        const auto said = [&](int role) { return table.headerData(column, Qt::Horizontal, role); };
        const int width = said(TableRole::Width).toInt();
        made.push_back({said(Qt::DisplayRole).toString().simplified(),
            static_cast<Ordering>(said(TableRole::Ordering).toInt()) == Ordering::Number, said(TableRole::Decimals).toInt(),
            width > 0 ? width : 120});
    }
    return made;
}

TableExtract::Row rowOf(const TableArrangement& table, const TableExtract& extract, const std::vector<int>& columns, int row)
{
    TableExtract::Row made;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        const QModelIndex index = table.index(row, columns[i]);
        TableExtract::Cell cell{index.data().toString(), std::nullopt};
        if (extract.columns[i].isNumber && !cell.text.isEmpty())
            cell.number = index.data(TableRole::Number).toDouble();
        made.cells.push_back(std::move(cell));
    }
    if (table.index(row, 0).data(TableRole::Pinned).toBool())
        made.kind = TableExtract::RowKind::Total;
    return made;
}

/// Words in the first cell, totals of `rows` in their columns.
TableExtract::Row totalsRow(const TableArrangement& table, const std::vector<int>& columns, const QString& words,
    const std::vector<int>& rows, TableExtract::RowKind kind)
{
    TableExtract::Row made;
    made.kind = kind;
    for (const int column : columns) {
        const std::optional<double> total = table.total(column, rows);
        made.cells.push_back({table.totalText(column, rows), total});
    }
    if (!made.cells.empty() && !made.cells.front().number)
        made.cells.front().text = words;
    return made;
}

/// Tabs and line ends would be taken for new cells by programs that know no quotes.
QString oneLine(QString text)
{
    return text.replace(QLatin1Char('\t'), QLatin1Char(' '));
}

QString tabbedCell(const TableExtract::Cell& cell)
{
    if (cell.number)
        return spreadsheetNumber(*cell.number);
    QString text = QString::fromStdString(exchange::guardedCsvText(oneLine(cell.text).toStdString()));
    if (text.contains(QLatin1Char('"')) || text.contains(QLatin1Char('\n')) || text.contains(QLatin1Char('\r')))
        text = QLatin1Char('"') + text.replace(QLatin1Char('"'), QStringLiteral("\"\"")) + QLatin1Char('"');
    return text;
}

std::string plainNumber(double number)
{
    char digits[64];
    const auto end = std::to_chars(std::begin(digits), std::end(digits), number).ptr;
    return std::string(std::begin(digits), end);
}

QString htmlCell(const TableExtract::Cell& cell)
{
    if (cell.number) {
        const QString number = QString::fromStdString(plainNumber(*cell.number));
        return QStringLiteral("<td align=\"right\" sdval=\"%1\" x:num=\"%1\">%2</td>").arg(number, cell.text.toHtmlEscaped());
    }
    QString text = cell.text.toHtmlEscaped();
    text.replace(QLatin1Char('\n'), QStringLiteral("<br>"));
    return QStringLiteral("<td sdnum=\"1033;0;@\" style=\"mso-number-format:'\\@'\">%1</td>").arg(text);
}

exchange::Cell writtenCell(const TableExtract::Cell& cell)
{
    if (cell.number)
        return exchange::Cell::ofNumber(*cell.number);
    return cell.text.isEmpty() ? exchange::Cell() : exchange::Cell::ofText(cell.text.toStdString());
}

exchange::RowStyle styleOf(TableExtract::RowKind kind)
{
    return kind == TableExtract::RowKind::Plain ? exchange::RowStyle::Plain
        : kind == TableExtract::RowKind::Group  ? exchange::RowStyle::Subtotal
                                                : exchange::RowStyle::Total;
}

/// Excel refuses these characters in the name of a sheet.
std::string sheetName(const QString& title)
{
    QString name = title;
    for (const char each : {':', '\\', '/', '?', '*', '[', ']', '\''})
        name.replace(QLatin1Char(each), QLatin1Char('-'));
    return name.trimmed().isEmpty() ? "Sheet1" : name.trimmed().toStdString();
}

}  // namespace

TableExtract extractRows(const TableArrangement& table, const std::vector<int>& columns, const std::vector<int>& rows)
{
    TableExtract extract{columnsOf(table, columns), {}};
    for (const int row : rows)
        if (!table.isGroupHead(row))
            extract.rows.push_back(rowOf(table, extract, columns, row));
    return extract;
}

TableExtract extractAll(const TableArrangement& table, const std::vector<int>& columns)
{
    using RowKind = TableExtract::RowKind;
    TableExtract extract{columnsOf(table, columns), {}};
    for (int row = 0; row < table.rowCount(); ++row)
        extract.rows.push_back(table.isGroupHead(row)
                ? totalsRow(table, columns, table.groupText(row), table.rowsOfGroup(row), RowKind::Group)
                : rowOf(table, extract, columns, row));
    if (table.hasTotals() && table.passedRows() > 1)
        extract.rows.push_back(totalsRow(table, columns, ExtractWording::tr("Total"), table.passed(), RowKind::Total));
    return extract;
}

QString tabbedText(const TableExtract& extract)
{
    QStringList lines;
    QStringList cells;
    for (const TableExtract::Column& column : extract.columns)
        cells << tabbedCell({column.heading, std::nullopt});
    lines << cells.join(QLatin1Char('\t'));
    for (const TableExtract::Row& row : extract.rows) {
        cells.clear();
        for (const TableExtract::Cell& cell : row.cells)
            cells << tabbedCell(cell);
        lines << cells.join(QLatin1Char('\t'));
    }
    return lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

QString htmlText(const TableExtract& extract)
{
    QString html = QStringLiteral("<html xmlns:x=\"urn:schemas-microsoft-com:office:excel\"><head><meta charset=\"utf-8\"></head>"
                                  "<body><table><thead><tr>");
    for (const TableExtract::Column& column : extract.columns)
        html += QStringLiteral("<th>%1</th>").arg(column.heading.toHtmlEscaped());
    html += QStringLiteral("</tr></thead><tbody>");
    for (const TableExtract::Row& row : extract.rows) {
        html += QStringLiteral("<tr>");
        for (const TableExtract::Cell& cell : row.cells)
            html += htmlCell(cell);
        html += QStringLiteral("</tr>");
    }
    return html + QStringLiteral("</tbody></table></body></html>");
}

exchange::WrittenWorkbook workbookOf(const TableExtract& extract, const QString& title, const QStringList& lines)
{
    constexpr double kPixelsOfCharacter = 7;
    exchange::WrittenTable table;
    table.name = sheetName(title);
    for (const QString& line : lines)
        table.titles.push_back(line.toStdString());
    for (const TableExtract::Column& column : extract.columns) {
        exchange::WrittenColumn written;
        written.heading = column.heading.toStdString();
        written.type = !column.isNumber ? exchange::ColumnType::Text
            : column.decimals > 0       ? exchange::ColumnType::Decimal
                                        : exchange::ColumnType::Integer;
        written.width = column.width / kPixelsOfCharacter;
        table.columns.push_back(std::move(written));
    }
    for (const TableExtract::Row& row : extract.rows) {
        exchange::WrittenRow written;
        written.style = styleOf(row.kind);
        for (const TableExtract::Cell& cell : row.cells)
            written.cells.push_back(writtenCell(cell));
        table.rows.push_back(std::move(written));
    }
    exchange::WrittenWorkbook workbook;
    workbook.title = title.toStdString();
    workbook.sheets.emplace_back(std::move(table));
    return workbook;
}

std::string csvOf(const TableExtract& extract)
{
    std::vector<exchange::CsvRow> rows(1);
    for (const TableExtract::Column& column : extract.columns)
        rows.front().push_back(exchange::guardedCsvText(column.heading.toStdString()));
    for (const TableExtract::Row& row : extract.rows) {
        exchange::CsvRow& written = rows.emplace_back();
        for (const TableExtract::Cell& cell : row.cells)
            written.push_back(cell.number ? plainNumber(*cell.number) : exchange::guardedCsvText(cell.text.toStdString()));
    }
    return exchange::csvText(rows);
}

}  // namespace botri::ui
