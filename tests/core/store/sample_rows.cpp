// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/store/sample_rows.h"

#include <algorithm>
#include <array>

namespace botri::test {
namespace {

using namespace model;

std::string randomText(std::mt19937& random)
{
    static constexpr std::array kWords{"Keng Đu", "Mường Lống", "Nguyễn Thị Hòa", "chuyên viên", "“trích”", "O'Brien", "a;b",
        "100%", "Quỳ Châu", "dòng\nhai", "\"kép\"", "Thành Vinh"};
    std::string text = kWords[static_cast<std::size_t>(randomNumber(random, 0, static_cast<int>(kWords.size()) - 1))];
    return text + " " + std::to_string(randomNumber(random, 0, 999));
}

Date randomDate(std::mt19937& random)
{
    return Date{std::chrono::year{randomNumber(random, 1950, 2040)},
        std::chrono::month{static_cast<unsigned>(randomNumber(random, 1, 12))},
        std::chrono::day{static_cast<unsigned>(randomNumber(random, 1, 28))}};
}

/// Empty when there is no row to refer to.
std::string existingCode(std::mt19937& random, const Workspace& workspace, TableId table)
{
    const auto rows = workspace.records(table);
    if (rows.empty())
        return {};
    return std::get<std::string>(
        rows[static_cast<std::size_t>(randomNumber(random, 0, static_cast<int>(rows.size()) - 1))].front());
}

std::string randomChoice(std::mt19937& random, const ColumnDescription& column)
{
    return std::string(
        column.choices[static_cast<std::size_t>(randomNumber(random, 0, static_cast<int>(column.choices.size()) - 1))].key);
}

std::string oneCode(std::mt19937& random, const Workspace& workspace, const ColumnDescription& column)
{
    if (!column.choices.empty())
        return randomChoice(random, column);
    if (column.refersTo)
        return existingCode(random, workspace, *column.refersTo);
    if (column.presence == Presence::Key)
        return "M" + std::to_string(randomNumber(random, 1, 1'000'000'000));
    return randomText(random);
}

Value textValue(const std::string& text)
{
    return text.empty() ? Value{} : Value{text};
}

Value randomValue(std::mt19937& random, const Workspace& workspace, const ColumnDescription& column)
{
    switch (column.type) {
    case ColumnType::Integer:
        return Value{std::int64_t{randomNumber(random, static_cast<int>(column.smallest.value_or(0)),
            static_cast<int>(std::min(column.largest.value_or(1e9), 1e9)))}};
    case ColumnType::Decimal:
        return Value{std::uniform_real_distribution<double>(column.smallest.value_or(0), column.largest.value_or(1000))(random)};
    case ColumnType::Boolean: return Value{randomNumber(random, 0, 1) == 1};
    case ColumnType::Date: return Value{randomDate(random)};
    case ColumnType::CodeList: {
        const std::string first = oneCode(random, workspace, column);
        const std::string second = oneCode(random, workspace, column);
        return textValue(first == second || second.empty() ? first : first + ";" + second);
    }
    case ColumnType::Text:
    case ColumnType::Choice: break;
    }
    return textValue(oneCode(random, workspace, column));
}

/// The few cells whose rules are not in the description.
void makeSensible(std::mt19937& random, const Workspace& workspace, TableId table, Record& row)
{
    const auto cell = [&](std::string_view key) -> Value& { return row[describe(table).columnIndex(key)]; };
    if (table == TableId::PolicySetting) {
        const auto items = policyItems();
        const PolicyItemDescription& item =
            items[static_cast<std::size_t>(randomNumber(random, 0, static_cast<int>(items.size()) - 1))];
        cell("item") = std::string(item.key);
        cell("value") = std::int64_t{randomNumber(random, static_cast<int>(item.smallest), static_cast<int>(item.largest))};
    }
    if (table == TableId::Decision)
        cell("staff") = existingCode(random, workspace, randomNumber(random, 0, 1) ? TableId::Staff : TableId::HeadCount);
    if (table == TableId::Scenario)
        cell("frozen") = false;
}

}  // namespace

int randomNumber(std::mt19937& random, int smallest, int largest)
{
    return std::uniform_int_distribution<int>(smallest, largest)(random);
}

Record randomRow(std::mt19937& random, const Workspace& workspace, TableId table)
{
    Record row;
    for (const ColumnDescription& column : describe(table).columns) {
        const bool leftOut = column.presence == Presence::Optional && randomNumber(random, 0, 1) == 0;
        row.push_back(leftOut ? Value{} : randomValue(random, workspace, column));
    }
    makeSensible(random, workspace, table, row);
    return settled(table, row);
}

Workspace sampleWorkspace(unsigned seed, int perTable)
{
    std::mt19937 random(seed);
    Workspace workspace;
    workspace.apply({TableId::PlanInfo, std::nullopt, randomRow(random, workspace, TableId::PlanInfo)});
    Scenario base;
    base.code = baseScenario();
    base.name = "Phương án gốc";
    workspace.put(base);
    for (const TableId table : allTables())
        for (int i = 0; table != TableId::PlanInfo && i < perTable; ++i)
            workspace.apply({table, std::nullopt, randomRow(random, workspace, table)});
    return workspace;
}

std::vector<RowChange> additionsOf(const Workspace& workspace)
{
    std::vector<RowChange> changes;
    for (const TableId table : allTables())
        for (Record& row : workspace.records(table))
            changes.push_back({table, std::nullopt, std::move(row)});
    return changes;
}

}  // namespace botri::test
