// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <type_traits>
#include <vector>

#include "core/base/date.h"
#include "core/base/quantity.h"
#include "core/base/strong_text.h"
#include "core/model/choices.h"
#include "core/model/column.h"

namespace botri::model {

/// How a C++ field of type T travels as a Value: its ColumnType, `read` and `write`.
/// `write` is only called with a value that problemIn() accepts.
template <class T, class = void>
struct FieldCodec;

template <>
struct FieldCodec<std::string> {
    static constexpr ColumnType kType = ColumnType::Text;
    static Value read(const std::string& field) { return field.empty() ? Value{} : Value{field}; }
    static void write(std::string& field, const Value& value)
    {
        field = isEmpty(value) ? std::string{} : std::get<std::string>(value);
    }
};

template <class Tag>
struct FieldCodec<StrongText<Tag>> {
    static constexpr ColumnType kType = ColumnType::Text;
    static Value read(const StrongText<Tag>& field) { return FieldCodec<std::string>::read(field.text()); }
    static void write(StrongText<Tag>& field, const Value& value)
    {
        field = StrongText<Tag>(isEmpty(value) ? std::string{} : std::get<std::string>(value));
    }
};

template <class T>
struct FieldCodec<T, std::enable_if_t<std::is_integral_v<T> && !std::is_same_v<T, bool>>> {
    static constexpr ColumnType kType = ColumnType::Integer;
    static Value read(T field) { return std::int64_t{field}; }
    static void write(T& field, const Value& value)
    {
        field = isEmpty(value) ? T{} : static_cast<T>(std::get<std::int64_t>(value));
    }
};

template <class Unit>
struct FieldCodec<Quantity<Unit>> {
    static constexpr ColumnType kType = ColumnType::Integer;
    static Value read(Quantity<Unit> field) { return field.count(); }
    static void write(Quantity<Unit>& field, const Value& value)
    {
        field = Quantity<Unit>(isEmpty(value) ? 0 : std::get<std::int64_t>(value));
    }
};

template <>
struct FieldCodec<double> {
    static constexpr ColumnType kType = ColumnType::Decimal;
    static Value read(double field) { return field; }
    static void write(double& field, const Value& value) { field = isEmpty(value) ? 0 : std::get<double>(value); }
};

template <>
struct FieldCodec<bool> {
    static constexpr ColumnType kType = ColumnType::Boolean;
    static Value read(bool field) { return field; }
    static void write(bool& field, const Value& value) { field = !isEmpty(value) && std::get<bool>(value); }
};

template <>
struct FieldCodec<Date> {
    static constexpr ColumnType kType = ColumnType::Date;
    static Value read(Date field) { return field; }
    static void write(Date& field, const Value& value) { field = isEmpty(value) ? Date{} : std::get<Date>(value); }
};

template <class Enum>
struct FieldCodec<Enum, std::enable_if_t<std::is_enum_v<Enum>>> {
    static constexpr ColumnType kType = ColumnType::Choice;
    static Value read(Enum field) { return std::string(choiceOf(field).key); }
    static void write(Enum& field, const Value& value)
    {
        field = isEmpty(value) ? Enum{} : enumOf<Enum>(std::get<std::string>(value)).value();
    }
};

template <class Tag>
struct FieldCodec<std::vector<StrongText<Tag>>> {
    static constexpr ColumnType kType = ColumnType::CodeList;
    static Value read(const std::vector<StrongText<Tag>>& field)
    {
        std::vector<std::string> codes;
        for (const auto& code : field)
            codes.push_back(code.text());
        return FieldCodec<std::string>::read(joinCodes(codes));
    }
    static void write(std::vector<StrongText<Tag>>& field, const Value& value)
    {
        field.clear();
        if (!isEmpty(value))
            for (std::string& code : splitCodes(std::get<std::string>(value)))
                field.emplace_back(std::move(code));
    }
};

template <class Enum>
struct FieldCodec<std::vector<Enum>, std::enable_if_t<std::is_enum_v<Enum>>> {
    static constexpr ColumnType kType = ColumnType::CodeList;
    static Value read(const std::vector<Enum>& field)
    {
        std::vector<std::string> keys;
        for (const Enum each : field)
            keys.emplace_back(choiceOf(each).key);
        return FieldCodec<std::string>::read(joinCodes(keys));
    }
    static void write(std::vector<Enum>& field, const Value& value)
    {
        field.clear();
        if (!isEmpty(value))
            for (const std::string& key : splitCodes(std::get<std::string>(value)))
                field.push_back(enumOf<Enum>(key).value());
    }
};

template <class T>
struct FieldCodec<std::optional<T>> {
    static constexpr ColumnType kType = FieldCodec<T>::kType;
    static Value read(const std::optional<T>& field) { return field ? FieldCodec<T>::read(*field) : Value{}; }
    static void write(std::optional<T>& field, const Value& value)
    {
        if (isEmpty(value))
            field.reset();
        else
            FieldCodec<T>::write(field.emplace(), value);
    }
};

template <class T>
std::span<const Choice> choicesOfField()
{
    if constexpr (std::is_enum_v<T>)
        return choicesOf<T>();
    else
        return {};
}

/// The choices of a field that is an enumeration, perhaps optional or in a list.
template <class T>
struct FieldChoices {
    static std::span<const Choice> all() { return choicesOfField<T>(); }
};
template <class T>
struct FieldChoices<std::optional<T>> : FieldChoices<T> {
};
template <class T>
struct FieldChoices<std::vector<T>> : FieldChoices<T> {
};

}  // namespace botri::model
