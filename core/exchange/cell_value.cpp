// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/cell_value.h"

#include <algorithm>
#include <cmath>

#include "core/base/vietnamese_text.h"
#include "core/exchange/choice_text.h"
#include "core/exchange/number_format.h"
#include "core/exchange/number_text.h"

namespace botri::exchange {
namespace {

using model::ColumnType;
using model::isEmpty;
using model::Value;

constexpr double kLargestWhole = 9e15;  // below 2^53: every whole number up to here is exact

CellReading failure(FindingKind kind, LocalizedText why, LocalizedText mend)
{
    return {{}, CellRemark{kind, Severity::Error, std::move(why), std::move(mend)}};
}

CellReading wrongType(LocalizedText why, LocalizedText mend)
{
    return failure(FindingKind::WrongType, std::move(why), std::move(mend));
}

bool inRange(const model::ColumnDescription& column, double number)
{
    return !(column.smallest && number < *column.smallest) && !(column.largest && number > *column.largest);
}

bool isWhole(double number)
{
    return number == std::floor(number) && std::abs(number) <= kLargestWhole;
}

bool fits(const model::ColumnDescription& column, double number)
{
    return inRange(column, number) && (column.type != ColumnType::Integer || isWhole(number));
}

Value numberValue(const model::ColumnDescription& column, double number)
{
    if (column.type == ColumnType::Integer)
        return static_cast<std::int64_t>(number);
    return number;
}

CellReading readNumber(const model::ColumnDescription& column, const Cell& cell)
{
    std::optional<TypedNumber> typed;
    if (cell.kind() == Cell::Kind::Number)
        typed = TypedNumber{cell.number(), {}};
    else if (cell.kind() == Cell::Kind::Text)
        typed = parseTypedNumber(normalizedText(cell.shown()));
    if (!typed)
        return wrongType({"phải là số", "a number is needed"},
            {"Hãy nhập số, ví dụ 12 hoặc 1.234,5; đơn vị tính không ghi trong ô.",
                "Enter a number such as 12 or 1.234,5, without a unit."});
    std::optional<CellRemark> remark;
    if (typed->otherReading) {
        // What cannot be meant is not asked about: a latitude of 18.675 is not eighteen thousand.
        const bool first = fits(column, typed->value);
        const bool other = fits(column, *typed->otherReading);
        if (!first && other)
            typed->value = *typed->otherReading;
        else if (first && other)
            remark = CellRemark{FindingKind::AmbiguousNumber, Severity::Warning,
                {"số viết theo hai cách hiểu được, đã đọc là " + Cell::ofNumber(typed->value).shown(),
                    "the number can be read in two ways and was taken as " + Cell::ofNumber(typed->value).shown()},
                {"Hãy nhập ô này kiểu số thay vì kiểu chữ.", "Enter it as a number instead of text."}};
    }
    if (column.type == ColumnType::Integer && !isWhole(typed->value))
        return wrongType(
            {"phải là số nguyên", "a whole number is needed"}, {"Hãy làm tròn hoặc sửa lại số.", "Round or correct the number."});
    return {numberValue(column, typed->value), std::move(remark)};
}

/// "1985" or "7/1985": the first day of it.
std::optional<Date> firstDayOf(const std::string& text)
{
    const bool isYear = text.size() == 4 && std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; });
    return parseVietnameseDate((isYear ? "01/01/" : "01/") + text);
}

CellReading readDate(const model::ColumnDescription& column, const Cell& cell)
{
    if (column.yearSuffices && (cell.kind() == Cell::Kind::Number || cell.kind() == Cell::Kind::Text)) {
        if (const auto date = firstDayOf(normalizedText(cell.shown())))
            return {*date,
                CellRemark{FindingKind::WrongDate, Severity::Warning,
                    {"chưa đủ ngày, tháng, năm, đã lấy ngày đầu: " + toVietnameseText(*date),
                        "not a full date; its first day was taken: " + toVietnameseText(*date)},
                    {"Nếu biết ngày đầy đủ, hãy nhập dạng dd/mm/yyyy.", "If the full date is known, enter it as dd/mm/yyyy."}}};
    }
    const LocalizedText mend{
        "Hãy nhập ngày dạng dd/mm/yyyy, ví dụ 15/11/2025.", "Enter the date as dd/mm/yyyy, such as 15/11/2025."};
    if (cell.kind() == Cell::Kind::Date)
        return {cell.date(), {}};
    if (cell.kind() == Cell::Kind::Number) {
        const bool likelySerial = cell.number() > 5'000 && cell.number() < 80'000;  // 1913 to 2119
        const auto date = likelySerial ? dateOfSerial(cell.number(), DateSystem::From1900) : std::nullopt;
        if (date)
            return {*date,
                CellRemark{FindingKind::WrongDate, Severity::Warning,
                    {"ô chưa định dạng ngày, đã hiểu là " + toVietnameseText(*date),
                        "the cell is not formatted as a date and was taken as " + toVietnameseText(*date)},
                    {"Hãy định dạng cột này kiểu ngày.", "Format the column as dates."}}};
        return failure(
            FindingKind::WrongDate, {"số này không phải là ngày, tháng, năm đầy đủ", "this number is no full date"}, mend);
    }
    if (cell.kind() == Cell::Kind::Text) {
        const std::string text = normalizedText(cell.shown());
        if (const auto date = parseVietnameseDate(text))
            return {*date, {}};
        if (const auto date = parseIsoDate(text))
            return {*date, {}};
    }
    return failure(FindingKind::WrongDate, {"ngày không hợp lệ", "not a valid date"}, mend);
}

CellReading readBoolean(const Cell& cell)
{
    if (cell.kind() == Cell::Kind::Boolean)
        return {cell.truth(), {}};
    const std::string text = normalizedText(cell.shown());
    const std::string folded = foldedText(text);
    for (const auto yes : {"x", "co", "dung", "1", "true", "yes", "y", "v"})
        if (folded == yes)
            return {true, {}};
    for (const auto tick : {"✓", "✔", "☑", "√", "+"})
        if (text == tick)
            return {true, {}};
    for (const auto no : {"khong", "0", "false", "no", "n", "sai", "k"})
        if (folded == no)
            return {false, {}};
    for (const auto dash : {"-", "–", "☐"})
        if (text == dash)
            return {false, {}};
    return wrongType({"phải là Có hoặc Không", "Yes or No is needed"},
        {"Hãy ghi “x” hoặc “Có”; để trống nghĩa là không.", "Enter “x” or “Có”; leave it empty for no."});
}

CellReading readChoices(const model::ColumnDescription& column, const std::string& text)
{
    const ChoiceReading reading =
        column.type == ColumnType::CodeList ? readChoiceList(column.choices, text) : readChoice(column.choices, text);
    if (reading.unknown.empty())
        return {reading.keys, {}};
    return failure(FindingKind::WrongChoice,
        {"“" + reading.unknown + "” không có trong danh mục", "“" + reading.unknown + "” is not in the list"},
        {"Chọn một trong: " + choiceNames(column.choices, Language::Vietnamese) + ".",
            "Choose one of: " + choiceNames(column.choices, Language::English) + "."});
}

/// A number where text is wanted is a code: leading zeros shown are kept, signs between thousands are not.
std::string textIn(const Cell& cell)
{
    const std::string& shown = cell.shown();
    const bool plainCode = shown.find_first_not_of("0123456789") == std::string::npos;
    return cell.kind() == Cell::Kind::Number && !plainCode ? Cell::ofNumber(cell.number()).shown() : shown;
}

CellReading readText(const model::ColumnDescription& column, const Cell& cell)
{
    if (column.type == ColumnType::CodeList) {
        std::string list = normalizedLines(textIn(cell));
        std::replace(list.begin(), list.end(), '\n', ';');
        return column.choices.empty() ? CellReading{list, {}} : readChoices(column, list);
    }
    if (!column.choices.empty())
        return readChoices(column, normalizedText(textIn(cell)));
    const bool oneLine = column.presence == model::Presence::Key || column.refersTo;
    std::string text = oneLine ? normalizedText(textIn(cell)) : normalizedLines(textIn(cell));
    return {text.empty() ? Value{} : Value{std::move(text)}, {}};
}

CellReading readTyped(const model::ColumnDescription& column, const Cell& cell)
{
    switch (column.type) {
    case ColumnType::Integer:
    case ColumnType::Decimal: return readNumber(column, cell);
    case ColumnType::Date: return readDate(column, cell);
    case ColumnType::Boolean: return readBoolean(cell);
    case ColumnType::Text:
    case ColumnType::Choice:
    case ColumnType::CodeList: break;
    }
    return readText(column, cell);
}

}  // namespace

std::string normalizedLines(std::string_view text)
{
    std::string lines;
    int emptyLines = 0;
    for (std::size_t begin = 0; begin <= text.size();) {
        const std::size_t end = std::min(text.find('\n', begin), text.size());
        const std::string line = normalizedText(text.substr(begin, end - begin));
        begin = end + 1;
        if (line.empty()) {
            ++emptyLines;
            continue;
        }
        if (!lines.empty())
            lines.append(static_cast<std::size_t>(emptyLines) + 1, '\n');
        lines += line;
        emptyLines = 0;
    }
    return lines;
}

CellReading readCell(const model::ColumnDescription& column, const Cell& cell)
{
    if (cell.kind() == Cell::Kind::Error)
        return failure(FindingKind::ExcelError, {"công thức trong ô báo lỗi", "the formula in the cell failed"},
            {"Hãy sửa công thức hoặc nhập giá trị trực tiếp.", "Mend the formula or enter the value."});
    if (cell.empty() || normalizedText(cell.shown()).empty())
        return {};
    CellReading reading = readTyped(column, cell);
    if (reading.failed() || isEmpty(reading.value) || column.refersTo)
        return reading;
    if (const auto problem = problemIn(column, reading.value))
        return failure(FindingKind::OutOfRange, *problem, {"Hãy kiểm tra lại số liệu.", "Check the figure."});
    return reading;
}

}  // namespace botri::exchange
