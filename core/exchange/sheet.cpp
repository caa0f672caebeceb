// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/sheet.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

#include "core/base/check.h"

namespace botri::exchange {
namespace {

constexpr int kLastRow = 1 << 20;
constexpr int kLastColumn = 1 << 14;
const Cell kNoCell;

std::string shortestText(double number)
{
    std::array<char, 400> digits{};
    // Numbers people type are written without an exponent.
    const bool plain = number == 0 || (std::abs(number) < 1e15 && std::abs(number) >= 1e-6);
    const auto end = std::to_chars(
        digits.data(), digits.data() + digits.size(), number, plain ? std::chars_format::fixed : std::chars_format::general);
    return {digits.data(), end.ptr};
}

}  // namespace

Cell Cell::ofText(std::string text)
{
    Cell cell;
    cell.m_kind = text.empty() ? Kind::Empty : Kind::Text;
    cell.m_shown = std::move(text);
    return cell;
}

Cell Cell::ofNumber(double number)
{
    return ofNumber(number, shortestText(number));
}

Cell Cell::ofNumber(double number, std::string shown)
{
    Cell cell;
    cell.m_kind = Kind::Number;
    cell.m_number = number;
    cell.m_shown = shown.empty() ? shortestText(number) : std::move(shown);
    return cell;
}

Cell Cell::ofBoolean(bool truth)
{
    Cell cell;
    cell.m_kind = Kind::Boolean;
    cell.m_truth = truth;
    cell.m_shown = truth ? "TRUE" : "FALSE";
    return cell;
}

Cell Cell::ofDate(botri::Date date)
{
    Cell cell;
    cell.m_kind = Kind::Date;
    cell.m_date = date;
    cell.m_shown = toVietnameseText(date);
    return cell;
}

Cell Cell::ofError(std::string code)
{
    Cell cell;
    cell.m_kind = Kind::Error;
    cell.m_shown = code.empty() ? "#ERR!" : std::move(code);
    return cell;
}

double Cell::number() const
{
    BOTRI_CHECK(m_kind == Kind::Number);
    return m_number;
}

bool Cell::truth() const
{
    BOTRI_CHECK(m_kind == Kind::Boolean);
    return m_truth;
}

botri::Date Cell::date() const
{
    BOTRI_CHECK(m_kind == Kind::Date);
    return m_date;
}

std::string columnLetters(int column)
{
    BOTRI_CHECK(column >= 1);
    std::string letters;
    for (; column > 0; column = (column - 1) / 26)
        letters.insert(letters.begin(), static_cast<char>('A' + (column - 1) % 26));
    return letters;
}

std::string cellReference(CellPlace place)
{
    return columnLetters(place.column) + std::to_string(place.row);
}

std::optional<CellPlace> parseCellReference(std::string_view text)
{
    CellPlace place;
    std::size_t i = 0;
    const auto skipDollar = [&] { i += i < text.size() && text[i] == '$' ? 1 : 0; };
    skipDollar();
    for (; i < text.size(); ++i) {
        const char letter = text[i] >= 'a' && text[i] <= 'z' ? static_cast<char>(text[i] - 'a' + 'A') : text[i];
        if (letter < 'A' || letter > 'Z')
            break;
        place.column = place.column * 26 + (letter - 'A' + 1);
        if (place.column > kLastColumn)
            return std::nullopt;
    }
    skipDollar();
    const auto end = std::from_chars(text.data() + i, text.data() + text.size(), place.row);
    if (end.ec != std::errc{} || end.ptr != text.data() + text.size() || place.column == 0 || place.row < 1
        || place.row > kLastRow)
        return std::nullopt;
    return place;
}

const Cell& SheetRow::at(int column) const
{
    const auto found =
        std::lower_bound(cells.begin(), cells.end(), column, [](const auto& cell, int wanted) { return cell.first < wanted; });
    return found != cells.end() && found->first == column ? found->second : kNoCell;
}

const Cell& Sheet::at(CellPlace place) const
{
    const auto found = std::lower_bound(
        rows.begin(), rows.end(), place.row, [](const SheetRow& row, int wanted) { return row.number < wanted; });
    return found != rows.end() && found->number == place.row ? found->at(place.column) : kNoCell;
}

const Cell& Sheet::mergedAt(CellPlace place) const
{
    for (const MergedRange& range : merges)
        if (place.row >= range.first.row && place.row <= range.last.row && place.column >= range.first.column
            && place.column <= range.last.column)
            return at(range.first);
    return at(place);
}

int Sheet::lastColumn() const
{
    int last = 0;
    for (const SheetRow& row : rows)
        if (!row.cells.empty())
            last = std::max(last, row.cells.back().first);
    return last;
}

}  // namespace botri::exchange
