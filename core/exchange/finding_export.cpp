// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/finding_export.h"

#include <array>

namespace botri::exchange {
namespace {

struct FindingColumn {
    LocalizedText heading;
    double width;
};

const std::array<FindingColumn, 8>& columns()
{
    static const std::array<FindingColumn, 8> all{
        {{{"Tệp", "File"}, 22}, {{"Trang tính", "Sheet"}, 18}, {{"Ô", "Cell"}, 8}, {{"Cột", "Column"}, 20},
            {{"Giá trị", "Value"}, 20}, {{"Hệ quả", "Effect"}, 16}, {{"Vì sao", "Why"}, 55}, {{"Cách sửa", "How to mend"}, 55}}};
    return all;
}

}  // namespace

const LocalizedText& effectOf(Severity severity)
{
    static const std::array<LocalizedText, 3> names{
        {{"bỏ ra", "left out"}, {"đã nhận, cần xem", "taken, look"}, {"lưu ý", "note"}}};
    return names.at(static_cast<std::size_t>(severity));
}

std::vector<CsvRow> findingRows(std::span<const Finding> findings, Language language)
{
    std::vector<CsvRow> rows(1);
    for (const FindingColumn& column : columns())
        rows.front().push_back(column.heading.in(language));
    for (const Finding& finding : findings) {
        const std::string row = language == Language::Vietnamese ? "dòng " : "row ";
        const std::string place = !finding.cell.empty() ? finding.cell : finding.row > 0 ? row + std::to_string(finding.row) : "";
        rows.push_back({finding.file, finding.sheet, place, finding.column, finding.value,
            effectOf(finding.severity).in(language), finding.why.in(language), finding.mend.in(language)});
    }
    return rows;
}

WrittenWorkbook findingWorkbook(std::span<const Finding> findings, Language language, std::chrono::sys_seconds created)
{
    const LocalizedText title{"Những điều cần sửa trước khi nhập", "What to mend before importing"};
    WrittenTable table;
    table.name = language == Language::Vietnamese ? "Cần sửa" : "Findings";
    table.titles = {title.in(language)};
    for (const FindingColumn& column : columns()) {
        WrittenColumn written;
        written.heading = column.heading.in(language);
        written.width = column.width;
        table.columns.push_back(std::move(written));
    }
    const std::vector<CsvRow> rows = findingRows(findings, language);
    for (std::size_t i = 1; i < rows.size(); ++i) {
        WrittenRow written;
        for (const std::string& text : rows[i])
            written.cells.push_back(Cell::ofText(text));
        table.rows.push_back(std::move(written));
    }
    WrittenWorkbook workbook;
    workbook.title = title.in(language);
    workbook.created = created;
    workbook.sheets.emplace_back(std::move(table));
    return workbook;
}

}  // namespace botri::exchange
