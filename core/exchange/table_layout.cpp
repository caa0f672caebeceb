// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/table_layout.h"

#include <algorithm>

#include "core/exchange/choice_text.h"
#include "core/exchange/record_compare.h"

namespace botri::exchange {
namespace {

using WrittenType = ColumnType;
using model::isEmpty;
using model::Presence;

constexpr std::size_t kMostListed = 2'000;

WrittenType writtenType(model::ColumnType type)
{
    switch (type) {
    case model::ColumnType::Integer: return WrittenType::Integer;
    case model::ColumnType::Decimal: return WrittenType::Decimal;
    case model::ColumnType::Boolean: return WrittenType::Boolean;
    case model::ColumnType::Date: return WrittenType::Date;
    case model::ColumnType::Text:
    case model::ColumnType::Choice:
    case model::ColumnType::CodeList: break;
    }
    return WrittenType::Text;
}

double widthOf(const model::ColumnDescription& column)
{
    switch (column.type) {
    case model::ColumnType::Integer:
    case model::ColumnType::Decimal:
    case model::ColumnType::Boolean: return 11;
    case model::ColumnType::Date: return 12;
    case model::ColumnType::CodeList: return 24;
    case model::ColumnType::Choice: return 22;
    case model::ColumnType::Text: break;
    }
    return column.presence == Presence::Key || column.refersTo ? 14 : 26;
}

/// "17329 - Keng Đu" for each row of the table that a column refers to.
std::vector<std::string> referenceList(model::TableId table, const model::Workspace& workspace)
{
    std::vector<std::string> list;
    if (table == model::TableId::Staff || workspace.rowCount(table) > kMostListed)
        return list;  // names of people do not belong into a template
    for (const model::Record& record : workspace.records(table))
        list.push_back(std::get<std::string>(record[0]) + " - " + (isEmpty(record[1]) ? "" : std::get<std::string>(record[1])));
    return list;
}

std::vector<std::string> choicesFor(const model::ColumnDescription& column, const model::Workspace& workspace)
{
    std::vector<std::string> list;
    if (column.type == model::ColumnType::Boolean)
        return {"x", "Không"};
    if (column.type == model::ColumnType::CodeList)
        return {};  // a drop-down can hold only one
    for (const model::Choice& choice : column.choices)
        list.push_back(choice.name.vi);
    return column.refersTo ? referenceList(*column.refersTo, workspace) : list;
}

std::string noteFor(const model::ColumnDescription& column)
{
    std::string note = column.presence == Presence::Optional ? "" : "Bắt buộc.";
    const auto add = [&](const std::string& text) { note += (note.empty() || text.empty() ? "" : " ") + text; };
    add(column.help.vi);
    if (column.refersTo)
        add("Ghi mã hoặc tên trong trang tính “" + model::describe(*column.refersTo).title.vi + "”.");
    if (column.type == model::ColumnType::CodeList)
        add("Nhiều giá trị cách nhau bằng dấu chấm phẩy.");
    if (column.type == model::ColumnType::CodeList && !column.choices.empty())
        add("Chọn trong: " + choiceNames(column.choices, Language::Vietnamese) + ".");
    return note;
}

Cell writtenCell(const model::ColumnDescription& column, const model::Value& value, bool emptyMeansNo)
{
    if (const auto* whole = std::get_if<std::int64_t>(&value))
        return Cell::ofNumber(static_cast<double>(*whole));
    if (const auto* decimal = std::get_if<double>(&value))
        return Cell::ofNumber(*decimal);
    if (const auto* date = std::get_if<Date>(&value))
        return date->ok() ? Cell::ofDate(*date) : Cell();
    if (const auto* yes = std::get_if<bool>(&value))
        return *yes ? Cell::ofText("x") : emptyMeansNo ? Cell() : Cell::ofText("Không");
    if (const auto* text = std::get_if<std::string>(&value))
        return Cell::ofText(column.choices.empty() ? *text : displayText(column, value, Language::Vietnamese));
    return {};
}

}  // namespace

std::vector<bool> columnsWhereEmptyMeansNo(const model::TableDescription& table, const model::Record& example)
{
    std::vector<bool> emptyMeansNo(table.columns.size(), false);
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        if (table.columns[i].type != model::ColumnType::Boolean)
            continue;
        model::Record without = example;
        without[i] = {};
        emptyMeansNo[i] = canonicalRecord(table.id, without)[i] == model::Value{false};
    }
    return emptyMeansNo;
}

WrittenTable emptySheet(const model::TableDescription& table, const model::Workspace& workspace, int spareRows)
{
    WrittenTable sheet;
    sheet.name = table.title.vi;
    WrittenColumn ordinal{"STT", "", ColumnType::Integer, 6, {}, ""};
    sheet.columns.push_back(std::move(ordinal));
    for (const model::ColumnDescription& column : table.columns)
        sheet.columns.push_back(
            {column.heading.vi, "", writtenType(column.type), widthOf(column), choicesFor(column, workspace), noteFor(column)});
    sheet.frozenColumns = static_cast<int>(std::min<std::size_t>(table.columns.size(), 2)) + 1;
    sheet.spareRows = spareRows;
    return sheet;
}

std::vector<WrittenRow> writtenRows(const model::TableDescription& table, const model::Workspace& workspace)
{
    std::vector<WrittenRow> rows;
    const auto records = workspace.records(table.id);
    if (records.empty())
        return rows;
    const auto emptyMeansNo = columnsWhereEmptyMeansNo(table, records.front());
    for (const model::Record& record : records) {
        WrittenRow row;
        row.cells.push_back(Cell::ofNumber(static_cast<double>(rows.size() + 1)));
        for (std::size_t i = 0; i < record.size(); ++i)
            row.cells.push_back(writtenCell(table.columns[i], record[i], emptyMeansNo[i]));
        rows.push_back(std::move(row));
    }
    return rows;
}

}  // namespace botri::exchange
