// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/localized_text.h"
#include "core/model/choices.h"
#include "core/model/value.h"

namespace botri::model {

enum class TableId {
    PlanInfo,
    Specialty,
    Substitution,
    Unit,
    Need,
    Staff,
    HeadCount,
    Wish,
    Distance,
    Measure,
    RuleSetting,
    Scenario,
    PolicySetting,
    Decision,
    Deadline
};

enum class ColumnType { Text, Integer, Decimal, Boolean, Date, Choice, CodeList };
enum class Presence { Key, Required, Optional };
enum class Privacy { Open, Personal, Sensitive };

/// What is true of a column in every place it appears: workbook, database, journal, screen.
/// The C++ type each ColumnType takes inside a Value: Text, Choice, CodeList → string; Integer → int64; Decimal → double;
/// Boolean → bool; Date → Date.
struct ColumnDescription {
    std::string_view key;  ///< name in the database and in CSV; snake_case
    LocalizedText heading;
    ColumnType type = ColumnType::Text;
    Presence presence = Presence::Optional;
    Privacy privacy = Privacy::Open;
    LocalizedText help;                      ///< one sentence for the guide sheet and tooltips
    std::vector<std::string> otherHeadings;  ///< further headings offices use for it
    std::span<const Choice> choices;         ///< for Choice, and for a CodeList of choices
    std::optional<TableId> refersTo;         ///< its codes name rows of this table
    Value whenAbsent;                        ///< stands for the whole column when a sheet does not have it; empty for most
    std::optional<double> smallest;
    std::optional<double> largest;
    bool yearSuffices = false;  ///< of a Date: lists that know only the year, or month and year, mean its first day
};

/// Why `value` may not stand in `column`, in words; nothing when it may.
/// Looks at the value alone: whether a code names an existing row is checked where all rows are known.
[[nodiscard]] std::optional<LocalizedText> problemIn(const ColumnDescription& column, const Value& value);

/// The value in words for a person: choices by name, dates dd/mm/yyyy, booleans as Có/Không.
[[nodiscard]] std::string displayText(const ColumnDescription& column, const Value& value, Language language);

/// The codes of a CodeList, and back.
[[nodiscard]] std::vector<std::string> splitCodes(std::string_view text);
[[nodiscard]] std::string joinCodes(const std::vector<std::string>& codes);

}  // namespace botri::model
