// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/column.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>

#include "core/base/vietnamese_text.h"

namespace botri::model {
namespace {

bool hasTypeOf(const ColumnDescription& column, const Value& value)
{
    switch (column.type) {
    case ColumnType::Integer: return std::holds_alternative<std::int64_t>(value);
    case ColumnType::Decimal: return std::holds_alternative<double>(value);
    case ColumnType::Boolean: return std::holds_alternative<bool>(value);
    case ColumnType::Date: return std::holds_alternative<Date>(value);
    case ColumnType::Text:
    case ColumnType::Choice:
    case ColumnType::CodeList: return std::holds_alternative<std::string>(value);
    }
    return false;
}

LocalizedText wantedType(ColumnType type)
{
    switch (type) {
    case ColumnType::Integer: return {"phải là số nguyên", "a whole number is needed"};
    case ColumnType::Decimal: return {"phải là số", "a number is needed"};
    case ColumnType::Boolean: return {"phải là Có hoặc Không", "Yes or No is needed"};
    case ColumnType::Date: return {"phải là ngày dạng dd/mm/yyyy", "a date as dd/mm/yyyy is needed"};
    case ColumnType::Text:
    case ColumnType::Choice:
    case ColumnType::CodeList: break;
    }
    return {"phải là chữ", "a text is needed"};
}

const Choice* findChoice(const ColumnDescription& column, std::string_view key)
{
    const auto found = std::find_if(column.choices.begin(), column.choices.end(), [&](const Choice& c) { return c.key == key; });
    return found == column.choices.end() ? nullptr : &*found;
}

std::optional<LocalizedText> unknownChoice(const ColumnDescription& column, const std::string& text)
{
    if (column.choices.empty())
        return std::nullopt;
    const auto keys = column.type == ColumnType::CodeList ? splitCodes(text) : std::vector{text};
    for (const std::string& key : keys) {
        if (!findChoice(column, key))
            return LocalizedText{"“" + key + "” không có trong danh mục", "“" + key + "” is not in the list"};
    }
    return std::nullopt;
}

std::string shortNumber(double number)
{
    if (number == std::floor(number) && std::abs(number) < 1e15)
        return std::to_string(static_cast<long long>(number));
    std::array<char, 32> text{};
    std::snprintf(text.data(), text.size(), "%.10g", number);
    return text.data();
}

std::optional<LocalizedText> outOfRange(const ColumnDescription& column, double number)
{
    if (!std::isfinite(number))
        return wantedType(column.type);
    if (column.smallest && number < *column.smallest)
        return LocalizedText{"nhỏ hơn mức thấp nhất " + shortNumber(*column.smallest),
            "below the smallest value " + shortNumber(*column.smallest)};
    if (column.largest && number > *column.largest)
        return LocalizedText{
            "lớn hơn mức cao nhất " + shortNumber(*column.largest), "above the largest value " + shortNumber(*column.largest)};
    return std::nullopt;
}

}  // namespace

std::optional<LocalizedText> problemIn(const ColumnDescription& column, const Value& value)
{
    if (isEmpty(value)) {
        if (column.presence == Presence::Optional)
            return std::nullopt;
        return LocalizedText{"ô bắt buộc còn trống", "a required cell is empty"};
    }
    if (!hasTypeOf(column, value))
        return wantedType(column.type);
    if (const auto* whole = std::get_if<std::int64_t>(&value))
        return outOfRange(column, static_cast<double>(*whole));
    if (const auto* decimal = std::get_if<double>(&value))
        return outOfRange(column, *decimal);
    if (const auto* date = std::get_if<Date>(&value); date && !date->ok())
        return wantedType(column.type);
    if (const auto* text = std::get_if<std::string>(&value)) {
        if (text->empty())
            return LocalizedText{"ô bắt buộc còn trống", "a required cell is empty"};
        return unknownChoice(column, *text);
    }
    return std::nullopt;
}

std::string displayText(const ColumnDescription& column, const Value& value, Language language)
{
    const bool vietnamese = language == Language::Vietnamese;
    if (const auto* whole = std::get_if<std::int64_t>(&value))
        return groupedNumber(*whole, vietnamese);
    if (const auto* decimal = std::get_if<double>(&value)) {
        std::string text = shortNumber(*decimal);
        if (vietnamese)
            std::replace(text.begin(), text.end(), '.', ',');
        return text;
    }
    if (const auto* yes = std::get_if<bool>(&value))
        return vietnamese ? (*yes ? "Có" : "Không") : (*yes ? "Yes" : "No");
    if (const auto* date = std::get_if<Date>(&value))
        return toVietnameseText(*date);
    if (const auto* text = std::get_if<std::string>(&value)) {
        if (column.choices.empty())
            return *text;
        std::string names;
        for (const std::string& key : splitCodes(*text)) {
            const Choice* choice = findChoice(column, key);
            names += (names.empty() ? "" : "; ") + (choice ? choice->name.in(language) : key);
        }
        return names;
    }
    return {};
}

std::vector<std::string> splitCodes(std::string_view text)
{
    std::vector<std::string> codes;
    while (!text.empty()) {
        const auto end = std::min(text.find(';'), text.size());
        if (std::string code = normalizedText(text.substr(0, end)); !code.empty())
            codes.push_back(std::move(code));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return codes;
}

std::string joinCodes(const std::vector<std::string>& codes)
{
    std::string text;
    for (const std::string& code : codes)
        text += (text.empty() ? "" : "; ") + code;
    return text;
}

}  // namespace botri::model
