// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/export.h"

#include <algorithm>

#include "core/exchange/csv.h"
#include "core/exchange/exchange_error.h"
#include "core/exchange/table_layout.h"

namespace botri::exchange {
namespace {

/// "18.675" also reads as eighteen thousand where the point parts thousands; "18.6750" does not.
std::string decimalText(double number)
{
    std::string text = Cell::ofNumber(number).shown();
    const std::size_t point = text.find('.');
    return point != std::string::npos && text.size() - point == 4 ? text + '0' : text;
}

/// How the words of a file are chosen.
struct CsvWords {
    const model::ColumnDescription& column;
    bool emptyMeansNo;
    bool named;  ///< for people: Vietnamese names; else keys
};

std::string csvField(const model::Value& value, const CsvWords& words)
{
    if (const auto* whole = std::get_if<std::int64_t>(&value))
        return std::to_string(*whole);
    if (const auto* decimal = std::get_if<double>(&value))
        return decimalText(*decimal);
    if (const auto* date = std::get_if<Date>(&value))
        return !date->ok() ? std::string{} : words.named ? toVietnameseText(*date) : toIsoText(*date);
    if (const auto* yes = std::get_if<bool>(&value))
        return *yes ? (words.named ? "x" : "1") : words.emptyMeansNo ? "" : words.named ? "Không" : "0";
    const auto* text = std::get_if<std::string>(&value);
    if (text && words.named && !words.column.choices.empty())
        return guardedCsvText(displayText(words.column, value, Language::Vietnamese));
    return text ? guardedCsvText(*text) : std::string{};
}

}  // namespace

WrittenWorkbook exportedWorkbook(const model::Workspace& workspace, std::chrono::sys_seconds created)
{
    const std::string title = workspace.info().title;
    WrittenWorkbook book{title.empty() ? "Số liệu" : title, "Bố Trí", created, {}};
    for (const model::TableId id : model::allTables()) {
        const auto& table = model::describe(id);
        WrittenTable sheet = emptySheet(table, {}, 0);
        sheet.rows = writtenRows(table, workspace);
        book.sheets.push_back(std::move(sheet));
    }
    return book;
}

void exportXlsx(
    const std::filesystem::path& path, const model::Workspace& workspace, std::chrono::sys_seconds created, const Job& job)
{
    writeWorkbook(path, exportedWorkbook(workspace, created), job);
}

std::string exportedCsv(const model::Workspace& workspace, model::TableId id, Language language)
{
    const bool named = language == Language::Vietnamese;
    const auto& table = model::describe(id);
    std::vector<CsvRow> rows(1);
    for (const model::ColumnDescription& column : table.columns)
        rows.front().push_back(named ? column.heading.vi : std::string(column.key));
    const auto records = workspace.records(id);
    const auto emptyMeansNo =
        records.empty() ? std::vector<bool>(table.columns.size()) : columnsWhereEmptyMeansNo(table, records.front());
    for (const model::Record& record : records) {
        CsvRow row;
        for (std::size_t i = 0; i < record.size(); ++i)
            row.push_back(csvField(record[i], {table.columns[i], emptyMeansNo[i], named}));
        rows.push_back(std::move(row));
    }
    return csvText(rows);
}

std::vector<std::filesystem::path> exportCsv(
    const std::filesystem::path& folder, const model::Workspace& workspace, Language language, const Job& job)
{
    std::error_code failed;
    std::filesystem::create_directories(folder, failed);
    if (failed)
        throw ExchangeError(ExchangeErrorCode::CannotCreate, "create folder", folder);
    std::vector<std::filesystem::path> files;
    for (const model::TableId id : model::allTables()) {
        job.throwIfCancelled();
        if (workspace.rowCount(id) == 0)
            continue;
        const model::TableDescription& table = model::describe(id);
        files.push_back(folder / ((language == Language::Vietnamese ? table.title.vi : std::string(table.name)) + ".csv"));
        writeTextFile(files.back(), exportedCsv(workspace, id, language));
    }
    return files;
}

}  // namespace botri::exchange
