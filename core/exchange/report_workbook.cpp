// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/report_workbook.h"

#include <algorithm>
#include <set>

#include "core/exchange/report_columns.h"
#include "core/report/report_text.h"

namespace botri::exchange {
namespace {

using report::CellKind;
using report::Report;
using report::ReportCell;
using report::ReportRow;
using report::ReportTable;
using report::RowKind;

ColumnType typeOf(CellKind kind)
{
    switch (kind) {
    case CellKind::Text: return ColumnType::Text;
    case CellKind::Integer: return ColumnType::Integer;
    case CellKind::Balance: return ColumnType::Balance;
    case CellKind::Decimal: return ColumnType::Decimal;
    case CellKind::Date: return ColumnType::Date;
    }
    return ColumnType::Text;
}

Cell cellOf(std::monostate)
{
    return {};
}
Cell cellOf(const std::string& text)
{
    return Cell::ofText(text);
}
Cell cellOf(std::int64_t number)
{
    return Cell::ofNumber(static_cast<double>(number));
}
Cell cellOf(report::Balance balance)
{
    return Cell::ofNumber(static_cast<double>(balance.value));
}
Cell cellOf(double number)
{
    return Cell::ofNumber(number);
}
Cell cellOf(Date date)
{
    return Cell::ofDate(date);
}

WrittenRow rowOf(const ReportRow& row)
{
    WrittenRow written;
    written.style = row.kind == RowKind::Data ? RowStyle::Plain
        : row.kind == RowKind::Total          ? RowStyle::Total
                                              : RowStyle::Subtotal;
    // The first column is as narrow as its numbers; the second has room for a heading.
    if (row.kind == RowKind::Group)
        written.cells.emplace_back();
    for (const ReportCell& cell : row.cells)
        written.cells.push_back(std::visit([](const auto& value) { return cellOf(value); }, cell));
    return written;
}

/// The issuing body on the left, the nation or the Party on the right, the title below them in the middle.
std::vector<TitleRow> letterheadOf(const Report& report, const ReportTable& table)
{
    using enum TitlePart::Over;
    using enum TitlePart::Face;
    const report::ReportHeader& header = report.header;
    std::vector<TitleRow> rows{{{header.superior, Left, Plain}, {header.nation, Right, Bold}},
        {{header.issuer, Left, Bold}, {header.motto, Right, Bold}},
        {{header.number, Left, Plain}, {header.placeAndDate, Right, Italic}}, {{report.draftMark, Left, Bold}},
        {{report.documentType, All, Bold}}, {{report.subject, All, Bold}}};
    std::string basis = report.asOfLine;
    if (!report.illustrativeMark.empty())
        basis += " – " + report.illustrativeMark;
    rows.push_back({{basis, All, Italic}});
    rows.push_back({{table.title, All, Bold}});
    rows.push_back({{report.unitLine, Right, Italic}});
    std::erase_if(rows, [](TitleRow& row) {
        std::erase_if(row, [](const TitlePart& part) { return part.text.empty(); });
        return row.empty();
    });
    return rows;
}

/// A name Excel takes, different from the others.
std::string sheetName(std::string wanted, std::set<std::string>& taken)
{
    std::replace_if(
        wanted.begin(), wanted.end(),
        [](char each) { return std::string_view(":\\/?*[]'").find(each) != std::string_view::npos; }, '-');
    std::string name = wanted;
    for (int i = 2; !taken.insert(name).second; ++i)
        name = std::to_string(i) + ". " + wanted;
    return name;
}

WrittenTable tableOf(const Report& report, const ReportTable& table, std::set<std::string>& names)
{
    WrittenTable written;
    written.name = sheetName(table.sheetName, names);
    written.letterhead = letterheadOf(report, table);
    const std::vector<double> widths = sheetWidths(report, table);
    for (std::size_t i = 0; i < table.columns.size(); ++i)
        written.columns.push_back({table.columns[i].heading, table.columns[i].group, typeOf(table.columns[i].kind), widths[i]});
    for (const ReportRow& row : table.rows)
        written.rows.push_back(rowOf(row));
    written.frozenColumns = 2;
    written.autofilter = false;
    return written;
}

WrittenGuide notesOf(const Report& report, std::set<std::string>& names)
{
    const bool vi = report.language == Language::Vietnamese;
    WrittenGuide guide{sheetName(vi ? "Ghi chú" : "Notes", names), {{report.title(), GuideStyle::Title}}};
    guide.lines.push_back({report.asOfLine + ". " + report.dataVersionLine + "."});
    for (const ReportTable& table : report.tables)
        for (const std::string& note : table.notes)
            guide.lines.push_back({"- " + note});
    guide.lines.push_back({""});
    for (const std::string& capacity : report.signature.capacity)
        guide.lines.push_back({capacity, GuideStyle::Heading});
    if (!report.signature.name.empty())
        guide.lines.push_back({report.signature.name, GuideStyle::Heading});
    if (!report.recipients.empty())
        guide.lines.push_back({report.recipientsLabel, GuideStyle::Heading});
    for (const std::string& recipient : report.recipients)
        guide.lines.push_back({"- " + recipient});
    return guide;
}

}  // namespace

WrittenWorkbook workbookOf(const Report& report)
{
    WrittenWorkbook workbook;
    workbook.title = report.title();
    workbook.author = report.header.issuer;
    if (report.asOf.ok())
        workbook.created = std::chrono::sys_days{report.asOf};
    std::set<std::string> names;
    for (const ReportTable& table : report.tables)
        workbook.sheets.emplace_back(tableOf(report, table, names));
    workbook.sheets.emplace_back(notesOf(report, names));
    return workbook;
}

void writeReport(const std::filesystem::path& path, const Report& report, const Job& job)
{
    writeWorkbook(path, workbookOf(report), job);
}

}  // namespace botri::exchange
