// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import_files.h"

#include <algorithm>
#include <set>

#include "core/base/vietnamese_text.h"
#include "core/exchange/sheet_recognition.h"

namespace botri::exchange {
namespace {

constexpr int kColumnsOfLayout = 300;
constexpr std::size_t kRowsLookedAt = 40;

void correct(Sheet& sheet, const CellCorrection& correction)
{
    const auto [rowNumber, column] = correction.place;
    auto row = std::lower_bound(
        sheet.rows.begin(), sheet.rows.end(), rowNumber, [](const SheetRow& each, int wanted) { return each.number < wanted; });
    if (row == sheet.rows.end() || row->number != rowNumber) {
        if (correction.text.empty())
            return;
        row = sheet.rows.insert(row, SheetRow{rowNumber, {}});
    }
    auto& cells = row->cells;
    auto cell =
        std::lower_bound(cells.begin(), cells.end(), column, [](const auto& each, int wanted) { return each.first < wanted; });
    const bool there = cell != cells.end() && cell->first == column;
    if (correction.text.empty()) {
        if (there)
            cells.erase(cell);
        if (cells.empty())
            sheet.rows.erase(row);
    } else if (there) {
        cell->second = Cell::ofText(correction.text);
    } else {
        cells.insert(cell, {column, Cell::ofText(correction.text)});
    }
}

std::string rowKey(const SheetRow& row)
{
    std::string key;
    for (const auto& [column, cell] : row.cells)
        if (column <= kColumnsOfLayout)
            if (const std::string text = foldedText(cell.shown()); !text.empty())
                key += std::to_string(column) + ":" + text + "|";
    return key;
}

bool looksLikeHeadings(const SheetRow& row)
{
    return std::count_if(row.cells.begin(), row.cells.end(), [](const auto& each) {
        return each.second.kind() == Cell::Kind::Text;
    }) >= 3;
}

}  // namespace

ReadFiles readWorkbooks(std::span<const std::filesystem::path> files, const Job& job)
{
    ReadFiles read;
    std::set<std::string> names;
    for (const std::filesystem::path& file : files) {
        ReadOutcome outcome = readWorkbook(file, {}, job);
        const std::string folder = normalizedText(file.parent_path().filename().string());
        if (auto* failure = std::get_if<ReadFailure>(&outcome)) {
            read.failures.push_back(std::move(*failure));
            continue;
        }
        Workbook workbook = std::get<Workbook>(std::move(outcome));
        if (names.contains(workbook.fileName) && !folder.empty())
            workbook.fileName = folder + "/" + workbook.fileName;
        for (int copy = 2; names.contains(workbook.fileName); ++copy)
            workbook.fileName += " (" + std::to_string(copy) + ")";
        names.insert(workbook.fileName);
        read.workbooks.push_back(std::move(workbook));
    }
    return read;
}

std::vector<Workbook> corrected(std::span<const Workbook> workbooks, std::span<const CellCorrection> corrections)
{
    std::vector<Workbook> all(workbooks.begin(), workbooks.end());
    for (const CellCorrection& each : corrections)
        for (Workbook& workbook : all)
            if (workbook.fileName == each.file)
                for (Sheet& sheet : workbook.sheets)
                    if (sheet.name == each.sheet)
                        correct(sheet, each);
    return all;
}

std::vector<SheetMatch> recogniseSheets(
    const model::Workspace& current, std::span<const Workbook> workbooks, std::span<const SheetChoice> choices)
{
    const SpecialtyHeads specialties(current);
    std::vector<SheetMatch> matches;
    for (const Workbook& workbook : workbooks)
        for (const Sheet& sheet : workbook.sheets) {
            const auto choice = std::find_if(choices.begin(), choices.end(),
                [&](const SheetChoice& each) { return each.file == workbook.fileName && each.sheet == sheet.name; });
            if (choice == choices.end() && holdsNoData(sheet))
                continue;
            matches.push_back(
                recogniseSheet(workbook.fileName, sheet, choice == choices.end() ? nullptr : &*choice, specialties).match);
        }
    return matches;
}

std::string layoutOf(const Sheet& sheet, const SheetMatch& match)
{
    std::string layout;
    for (std::size_t i = 0; i < std::min(sheet.rows.size(), kRowsLookedAt); ++i) {
        const SheetRow& row = sheet.rows[i];
        if (match.table && row.number >= match.firstHeadingRow && row.number <= match.lastHeadingRow)
            layout += rowKey(row) + "\n";
        else if (!match.table && looksLikeHeadings(row))
            return rowKey(row);
    }
    return layout;
}

}  // namespace botri::exchange
