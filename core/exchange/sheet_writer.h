// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <map>
#include <string>
#include <vector>

#include <xlsxwriter.h>

#include "core/exchange/workbook_writer.h"

namespace botri::exchange {

/// Writes described sheets into one libxlsxwriter book.
class SheetWriter {
public:
    SheetWriter(lxw_workbook& book, const std::filesystem::path& path, const Job& job);

    void write(const WrittenTable& table);
    void write(const WrittenGuide& guide);
    /// Writes the hidden sheet with the lists too long for a cell rule. Last, so that it is the last sheet.
    void writeChoiceLists();

private:
    struct Formats {
        lxw_format* text = nullptr;
        lxw_format* integer = nullptr;
        lxw_format* balance = nullptr;
        lxw_format* decimal = nullptr;
        lxw_format* date = nullptr;
        lxw_format* centred = nullptr;

        [[nodiscard]] lxw_format* ofNumber(ColumnType type) const
        {
            return type == ColumnType::Decimal ? decimal : type == ColumnType::Balance ? balance : integer;
        }
    };

    lxw_format* newFormat();
    lxw_worksheet* newSheet(const std::string& name);
    Formats formatsOf(RowStyle style);
    int writeTitles(lxw_worksheet* sheet, const WrittenTable& table);
    void writeTitlePart(lxw_worksheet* sheet, lxw_row_t row, const TitlePart& part, const WrittenTable& table);
    lxw_format* formatOf(TitlePart::Face face);
    int writeHeadings(lxw_worksheet* sheet, const WrittenTable& table, int row);
    void writeRow(lxw_worksheet* sheet, const WrittenTable& table, const WrittenRow& written, lxw_row_t row);
    void writeCell(
        lxw_worksheet* sheet, lxw_row_t row, lxw_col_t column, const Cell& cell, ColumnType type, const Formats& formats);
    void addChoices(lxw_worksheet* sheet, const WrittenTable& table, lxw_row_t firstRow, lxw_row_t lastRow);
    std::string listFormula(const std::vector<std::string>& choices);
    void setUpPage(lxw_worksheet* sheet, const WrittenTable& table, int headingRow, int firstRow);

    lxw_workbook& m_book;
    const std::filesystem::path& m_path;
    const Job& m_job;
    std::map<RowStyle, Formats> m_formats;
    std::map<TitlePart::Face, lxw_format*> m_faces;
    lxw_format* m_heading = nullptr;
    lxw_format* m_title = nullptr;
    std::map<std::vector<std::string>, std::size_t> m_listColumns;
    std::vector<std::vector<std::string>> m_lists;
};

}  // namespace botri::exchange
