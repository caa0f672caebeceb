// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/sheet_writer.h"

#include <algorithm>
#include <utility>

#include "core/base/check.h"
#include "core/exchange/exchange_error.h"
#include "core/exchange/wrapped_text.h"

#ifdef __SANITIZE_ADDRESS__
// libxlsxwriter 1.1.4 loses the formula text of every drop-down rule (some twenty bytes each).
extern "C" const char* __lsan_default_suppressions()
{
    return "leak:libxlsxwriter";
}
#endif

namespace botri::exchange {
namespace {

constexpr const char* kListSheet = "_danh_muc";
constexpr std::size_t kLongestSheetName = 31;
constexpr std::size_t kLongestCellText = 32'767;
constexpr std::size_t kMostRows = 1'048'576;
const Cell kBlank;

/// The first `most` characters (not bytes).
std::string shortened(const std::string& text, std::size_t most)
{
    std::size_t characters = 0;
    for (std::size_t i = 0; i < text.size(); ++i)
        if ((static_cast<unsigned char>(text[i]) & 0xC0U) != 0x80U && ++characters > most)
            return text.substr(0, i);
    return text;
}

/// Office programs disagree on whether to fit the height of wrapped rows when they open a file: so say it.
void setLines(lxw_worksheet* sheet, lxw_row_t row, int lines)
{
    constexpr double kLineHeight = 15;
    constexpr double kHighest = 400;
    if (lines > 1)
        worksheet_set_row(sheet, row, std::min(kHighest, kLineHeight * lines), nullptr);
}

/// Excel takes "_x0041_" for an escaped letter (ST_Xstring); the library leaves it to us.
std::string escapedXstring(std::string text)
{
    for (std::size_t at = text.find("_x"); at != std::string::npos; at = text.find("_x", at + 1))
        if (at + 6 < text.size() && text[at + 6] == '_' && text.find_first_not_of("0123456789abcdefABCDEF", at + 2) >= at + 6)
            at = text.insert(at, "_x005F").find("_x", at + 1);
    return text;
}

lxw_datetime excelDate(Date date)
{
    return {static_cast<int>(date.year()), static_cast<int>(static_cast<unsigned>(date.month())),
        static_cast<int>(static_cast<unsigned>(date.day())), 0, 0, 0};
}

bool excelHasDate(Date date)
{
    using namespace std::chrono;
    return date.ok() && date >= 1900y / March / 1 && date <= 9999y / December / 31;
}

}  // namespace

/// In the letters of official papers.
lxw_format* SheetWriter::newFormat()
{
    lxw_format* format = workbook_add_format(&m_book);
    format_set_font_name(format, "Times New Roman");
    return format;
}

SheetWriter::SheetWriter(lxw_workbook& book, const std::filesystem::path& path, const Job& job)
    : m_book(book), m_path(path), m_job(job)
{
    m_title = newFormat();
    format_set_bold(m_title);
    format_set_font_size(m_title, 13);
    m_heading = newFormat();
    format_set_bold(m_heading);
    format_set_text_wrap(m_heading);
    format_set_align(m_heading, LXW_ALIGN_CENTER);
    format_set_align(m_heading, LXW_ALIGN_VERTICAL_CENTER);
    format_set_border(m_heading, LXW_BORDER_THIN);
    format_set_bg_color(m_heading, 0xDCE6F1);
}

SheetWriter::Formats SheetWriter::formatsOf(RowStyle style)
{
    if (const auto found = m_formats.find(style); found != m_formats.end())
        return found->second;
    const auto made = [&](const char* numberFormat) {
        lxw_format* format = newFormat();
        format_set_border(format, LXW_BORDER_THIN);
        format_set_align(format, LXW_ALIGN_VERTICAL_TOP);
        format_set_num_format(format, numberFormat);
        if (style != RowStyle::Plain)
            format_set_bold(format);
        if (style == RowStyle::Total)
            format_set_bg_color(format, 0xF2F2F2);
        return format;
    };
    Formats formats;
    formats.text = made("@");
    // The label of a sum or a group spreads over its empty neighbours instead.
    if (style == RowStyle::Plain)
        format_set_text_wrap(formats.text);
    formats.integer = made("#,##0");
    formats.balance = made("+#,##0;-#,##0;0");
    formats.decimal = made("#,##0.######");
    formats.date = made("dd/mm/yyyy");
    formats.centred = made("@");
    format_set_align(formats.centred, LXW_ALIGN_CENTER);
    m_formats.emplace(style, formats);
    return formats;
}

lxw_worksheet* SheetWriter::newSheet(const std::string& name)
{
    m_job.report({"Ghi trang tính “" + name + "”", "Writing sheet “" + name + "”"}, m_book.num_sheets, 0);
    lxw_worksheet* sheet = workbook_add_worksheet(&m_book, shortened(name, kLongestSheetName).c_str());
    BOTRI_CHECK(sheet != nullptr);  // two sheets of one name, or a character Excel forbids
    return sheet;
}

lxw_format* SheetWriter::formatOf(TitlePart::Face face)
{
    lxw_format*& format = m_faces[face];
    if (!format) {
        format = newFormat();
        format_set_align(format, LXW_ALIGN_CENTER);
        format_set_align(format, LXW_ALIGN_VERTICAL_CENTER);
        format_set_text_wrap(format);
        if (face == TitlePart::Face::Bold)
            format_set_bold(format);
        if (face == TitlePart::Face::Italic)
            format_set_italic(format);
    }
    return format;
}

void SheetWriter::writeTitlePart(lxw_worksheet* sheet, lxw_row_t row, const TitlePart& part, const WrittenTable& table)
{
    // The left part ends where the columns so far are two fifths of the width.
    constexpr double kLeftPart = 0.42;
    const auto& columns = table.columns;
    double whole = 0;
    for (const WrittenColumn& column : columns)
        whole += column.width;
    std::size_t border = 0;
    for (double width = 0; border + 1 < columns.size() && width + columns[border].width / 2 < kLeftPart * whole; ++border)
        width += columns[border].width;
    border = std::max<std::size_t>(border, 1);
    const std::size_t first = part.over == TitlePart::Over::Right ? border : 0;
    const std::size_t last = part.over == TitlePart::Over::Left ? border - 1 : columns.size() - 1;
    double width = 0;
    for (std::size_t i = first; i <= last; ++i)
        width += columns[i].width;
    lxw_format* format = formatOf(part.face);
    if (last > first)
        worksheet_merge_range(
            sheet, row, static_cast<lxw_col_t>(first), row, static_cast<lxw_col_t>(last), part.text.c_str(), format);
    else
        worksheet_write_string(sheet, row, static_cast<lxw_col_t>(first), part.text.c_str(), format);
    setLines(sheet, row, wrappedLines(part.text, width - 2));
}

/// Returns the row below.
int SheetWriter::writeTitles(lxw_worksheet* sheet, const WrittenTable& table)
{
    int row = 0;
    for (const TitleRow& parts : table.letterhead) {
        for (const TitlePart& part : parts)
            if (table.columns.size() > 1 || part.over == TitlePart::Over::All)
                writeTitlePart(sheet, static_cast<lxw_row_t>(row), part, table);
        ++row;
    }
    for (const std::string& title : table.titles)
        worksheet_write_string(sheet, static_cast<lxw_row_t>(row++), 0, title.c_str(), m_title);
    return row == 0 ? 0 : row + 1;
}

int SheetWriter::writeHeadings(lxw_worksheet* sheet, const WrittenTable& table, int row)
{
    const auto& columns = table.columns;
    const auto top = static_cast<lxw_row_t>(row);
    const bool twoLevels =
        std::any_of(columns.begin(), columns.end(), [](const WrittenColumn& column) { return !column.group.empty(); });
    for (std::size_t i = 0; i < columns.size(); ++i) {
        const auto column = static_cast<lxw_col_t>(i);
        worksheet_set_column(sheet, column, column, columns[i].width, nullptr);
        const lxw_row_t level = twoLevels && !columns[i].group.empty() ? top + 1 : top;
        if (twoLevels && level == top)
            worksheet_merge_range(sheet, top, column, top + 1, column, "", m_heading);
        worksheet_write_string(sheet, level, column, columns[i].heading.c_str(), m_heading);
        if (!columns[i].note.empty())
            worksheet_write_comment(sheet, level, column, columns[i].note.c_str());
    }
    int lines = 1;
    for (const WrittenColumn& column : columns)
        lines = std::max(lines, wrappedLines(column.heading, column.width - 2));  // bold letters, filter button
    setLines(sheet, twoLevels ? top + 1 : top, lines);
    int upperLines = 1;
    for (std::size_t first = 0; twoLevels && first < columns.size();) {
        std::size_t last = first;
        while (last + 1 < columns.size() && columns[last + 1].group == columns[first].group)
            ++last;
        double width = 0;
        for (std::size_t i = first; i <= last; ++i)
            width += columns[i].width;
        if (!columns[first].group.empty())
            upperLines = std::max(upperLines, wrappedLines(columns[first].group, width - 2));
        if (!columns[first].group.empty() && last > first)
            worksheet_merge_range(sheet, top, static_cast<lxw_col_t>(first), top, static_cast<lxw_col_t>(last),
                columns[first].group.c_str(), m_heading);
        else if (!columns[first].group.empty())
            worksheet_write_string(sheet, top, static_cast<lxw_col_t>(first), columns[first].group.c_str(), m_heading);
        first = last + 1;
    }
    if (twoLevels)
        setLines(sheet, top, upperLines);
    return row + (twoLevels ? 2 : 1);
}

void SheetWriter::writeCell(
    lxw_worksheet* sheet, lxw_row_t row, lxw_col_t column, const Cell& cell, ColumnType type, const Formats& formats)
{
    switch (cell.kind()) {
    case Cell::Kind::Empty: worksheet_write_blank(sheet, row, column, formats.text); return;
    case Cell::Kind::Number: worksheet_write_number(sheet, row, column, cell.number(), formats.ofNumber(type)); return;
    case Cell::Kind::Date:
        if (excelHasDate(cell.date())) {
            lxw_datetime date = excelDate(cell.date());
            worksheet_write_datetime(sheet, row, column, &date, formats.date);
            return;
        }
        break;
    case Cell::Kind::Boolean: worksheet_write_string(sheet, row, column, cell.truth() ? "x" : "", formats.centred); return;
    case Cell::Kind::Text:
    case Cell::Kind::Error: break;
    }
    // worksheet_write_string never makes a formula; longer text than Excel allows would be dropped whole.
    worksheet_write_string(sheet, row, column, shortened(escapedXstring(cell.shown()), kLongestCellText).c_str(),
        type == ColumnType::Boolean ? formats.centred : formats.text);
}

void SheetWriter::writeRow(lxw_worksheet* sheet, const WrittenTable& table, const WrittenRow& written, lxw_row_t row)
{
    BOTRI_CHECK(written.cells.size() <= table.columns.size());
    const Formats formats = formatsOf(written.style);
    int lines = 1;
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        const Cell& cell = i < written.cells.size() ? written.cells[i] : kBlank;
        writeCell(sheet, row, static_cast<lxw_col_t>(i), cell, table.columns[i].type, formats);
        if (cell.kind() == Cell::Kind::Text)
            lines = std::max(lines, wrappedLines(cell.shown(), table.columns[i].width));
    }
    for (const WrittenFormula& each : written.formulas)
        worksheet_write_formula_num(sheet, row, static_cast<lxw_col_t>(each.column), each.text.c_str(),
            formats.ofNumber(table.columns[each.column].type), written.cells[each.column].number());
    if (written.style == RowStyle::Plain)
        setLines(sheet, row, lines);
}

std::string SheetWriter::listFormula(const std::vector<std::string>& choices)
{
    const auto [place, isNew] = m_listColumns.try_emplace(choices, m_lists.size());
    if (isNew)
        m_lists.push_back(choices);
    const std::string column = columnLetters(static_cast<int>(place->second) + 1);
    return "=" + std::string(kListSheet) + "!$" + column + "$1:$" + column + "$" + std::to_string(choices.size());
}

void SheetWriter::addChoices(lxw_worksheet* sheet, const WrittenTable& table, lxw_row_t firstRow, lxw_row_t lastRow)
{
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        const auto& choices = table.columns[i].choices;
        if (choices.empty() || lastRow < firstRow)
            continue;
        // A list on a sheet always works; one inside the rule breaks at 255 characters and at commas in a choice.
        std::string formula = listFormula(choices);
        lxw_data_validation rule{};
        rule.validate = LXW_VALIDATION_TYPE_LIST_FORMULA;
        rule.value_formula = formula.data();
        rule.error_type = LXW_VALIDATION_ERROR_TYPE_WARNING;
        rule.ignore_blank = LXW_VALIDATION_ON;
        rule.dropdown = LXW_VALIDATION_ON;
        rule.show_error = LXW_VALIDATION_ON;
        worksheet_data_validation_range(sheet, firstRow, static_cast<lxw_col_t>(i), lastRow, static_cast<lxw_col_t>(i), &rule);
    }
}

void SheetWriter::setUpPage(lxw_worksheet* sheet, const WrittenTable& table, int headingRow, int firstRow)
{
    const auto below = static_cast<lxw_row_t>(firstRow);
    worksheet_freeze_panes(sheet, below, static_cast<lxw_col_t>(table.frozenColumns));
    if (table.landscape)
        worksheet_set_landscape(sheet);
    worksheet_set_paper(sheet, 9);  // A4
    worksheet_fit_to_pages(sheet, 1, 0);
    worksheet_set_margins(sheet, 0.4, 0.4, 0.6, 0.6);
    worksheet_repeat_rows(sheet, static_cast<lxw_row_t>(headingRow), below - 1);
    worksheet_set_footer(sheet, "&C&P/&N");
    const auto lastRow = below + static_cast<lxw_row_t>(table.rows.size());
    if (!table.columns.empty())
        worksheet_print_area(sheet, 0, 0, std::max(lastRow, below + 1) - 1, static_cast<lxw_col_t>(table.columns.size() - 1));
    if (table.autofilter && !table.columns.empty())
        worksheet_autofilter(
            sheet, below - 1, 0, std::max(lastRow, below + 1) - 1, static_cast<lxw_col_t>(table.columns.size() - 1));
}

void SheetWriter::write(const WrittenTable& table)
{
    if (table.rows.size() + table.letterhead.size() + table.titles.size() + 3 > kMostRows)
        throw ExchangeError(ExchangeErrorCode::TooManyRows, "write", m_path);
    lxw_worksheet* sheet = newSheet(table.name);
    const int headingRow = writeTitles(sheet, table);
    const int firstRow = writeHeadings(sheet, table, headingRow);
    BOTRI_CHECK(firstRow + 1 == firstRowOf(table));
    auto next = static_cast<lxw_row_t>(firstRow);
    for (const WrittenRow& written : table.rows) {
        if (next % 1000 == 0)
            m_job.throwIfCancelled();
        writeRow(sheet, table, written, next++);
    }
    const auto last = static_cast<std::size_t>(next) + static_cast<std::size_t>(table.spareRows);
    addChoices(sheet, table, static_cast<lxw_row_t>(firstRow), static_cast<lxw_row_t>(std::min(last, kMostRows)) - 1);
    setUpPage(sheet, table, headingRow, firstRow);
}

void SheetWriter::write(const WrittenGuide& guide)
{
    lxw_worksheet* sheet = newSheet(guide.name);
    lxw_format* body = newFormat();
    format_set_text_wrap(body);
    format_set_align(body, LXW_ALIGN_VERTICAL_TOP);
    lxw_format* heading = newFormat();
    format_set_bold(heading);
    constexpr double kWidth = 92;  // fills the width of an A4 page
    worksheet_set_column(sheet, 0, 0, kWidth, nullptr);
    lxw_row_t row = 0;
    for (const GuideLine& line : guide.lines) {
        if (line.style == GuideStyle::Heading)
            ++row;  // an empty line above
        setLines(sheet, row, wrappedLines(line.text, kWidth));
        worksheet_write_string(sheet, row++, 0, line.text.c_str(),
            line.style == GuideStyle::Title         ? m_title
                : line.style == GuideStyle::Heading ? heading
                                                    : body);
    }
    worksheet_set_paper(sheet, 9);
    worksheet_set_margins(sheet, 0.5, 0.5, 0.6, 0.6);
    worksheet_set_footer(sheet, "&C&P/&N");
    worksheet_gridlines(sheet, LXW_HIDE_ALL_GRIDLINES);
}

void SheetWriter::writeChoiceLists()
{
    if (m_lists.empty())
        return;
    lxw_worksheet* sheet = newSheet(kListSheet);
    for (std::size_t column = 0; column < m_lists.size(); ++column)
        for (std::size_t row = 0; row < m_lists[column].size(); ++row)
            worksheet_write_string(
                sheet, static_cast<lxw_row_t>(row), static_cast<lxw_col_t>(column), m_lists[column][row].c_str(), nullptr);
    worksheet_hide(sheet);
}

}  // namespace botri::exchange
