// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/acts/journal_text.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <stdexcept>

#include "core/base/fingerprint.h"

namespace botri::acts {
namespace {

using nlohmann::json;
using namespace model;

json valueJson(const Value& value)
{
    if (const auto* text = std::get_if<std::string>(&value))
        return *text;
    if (const auto* whole = std::get_if<std::int64_t>(&value))
        return *whole;
    if (const auto* decimal = std::get_if<double>(&value))
        return *decimal;
    if (const auto* yes = std::get_if<bool>(&value))
        return *yes;
    if (const auto* date = std::get_if<Date>(&value))
        return toIsoText(*date);
    return nullptr;
}

Value valueFrom(const ColumnDescription& column, const json& value)
{
    switch (column.type) {
    case ColumnType::Integer: return Value{value.get<std::int64_t>()};
    case ColumnType::Decimal: return Value{value.get<double>()};
    case ColumnType::Boolean: return Value{value.get<bool>()};
    case ColumnType::Date: return Value{parseIsoDate(value.get<std::string>()).value()};
    case ColumnType::Text:
    case ColumnType::Choice:
    case ColumnType::CodeList: break;
    }
    return Value{value.get<std::string>()};
}

json rowJson(const TableDescription& table, const std::optional<Record>& row)
{
    if (!row)
        return nullptr;
    json object = json::object();
    for (std::size_t i = 0; i < row->size(); ++i)
        if (!isEmpty((*row)[i]))
            object[std::string(table.columns[i].key)] = valueJson((*row)[i]);
    return object;
}

std::optional<Record> rowFrom(const TableDescription& table, const json& object)
{
    if (object.is_null())
        return std::nullopt;
    Record row;
    row.reserve(table.columns.size());
    for (const ColumnDescription& column : table.columns) {
        const auto cell = object.find(std::string(column.key));
        row.push_back(cell == object.end() ? Value{} : valueFrom(column, *cell));
        if (problemIn(column, row.back()))
            throw std::invalid_argument("value");
    }
    return settled(table.id, row);
}

const TableDescription& tableNamed(const std::string& name)
{
    const auto found = std::ranges::find(allTables(), name, [](TableId table) { return model::describe(table).name; });
    if (found == allTables().end())
        throw std::invalid_argument("table");
    return model::describe(*found);
}

json planJson(const std::optional<PlanDocument>& plan)
{
    if (!plan)
        return nullptr;
    const PlanReference reference = referenceTo(*plan);
    return {{"fingerprint", reference.fingerprint}, {"document", reference.hash}};
}

std::optional<PlanReference> planFrom(const json& object)
{
    if (object.is_null())
        return std::nullopt;
    return PlanReference{object.at("fingerprint").get<std::string>(), object.at("document").get<std::string>()};
}

JournalChanges changesFrom(const json& text)
{
    JournalChanges changes;
    for (const json& row : text.at("rows")) {
        const TableDescription& table = tableNamed(row.at("table").get<std::string>());
        changes.rows.push_back({table.id, rowFrom(table, row.at("before")), rowFrom(table, row.at("after"))});
        if (!changes.rows.back().before && !changes.rows.back().after)
            throw std::invalid_argument("row");
    }
    for (const json& plan : text.at("plans"))
        changes.plans.push_back(
            {ScenarioCode(plan.at("scenario").get<std::string>()), planFrom(plan.at("before")), planFrom(plan.at("after"))});
    return changes;
}

json optionalJson(const std::optional<std::int64_t>& number)
{
    return number ? json(*number) : json(nullptr);
}

}  // namespace

std::string changesText(const std::vector<RowChange>& rows, const std::vector<PlanChange>& plans)
{
    json text{{"rows", json::array()}, {"plans", json::array()}};
    for (const RowChange& row : rows) {
        const TableDescription& table = model::describe(row.table);
        text["rows"].push_back(
            {{"table", table.name}, {"before", rowJson(table, row.before)}, {"after", rowJson(table, row.after)}});
    }
    for (const PlanChange& plan : plans)
        text["plans"].push_back(
            {{"scenario", plan.scenario.text()}, {"before", planJson(plan.before)}, {"after", planJson(plan.after)}});
    return text.dump();
}

std::optional<JournalChanges> parseChanges(const std::string& text)
{
    try {
        return changesFrom(json::parse(text));
    } catch (const std::exception&) {
        return std::nullopt;
    }
}

std::string argumentsText(const std::map<std::string, std::string>& arguments)
{
    return json(arguments).dump();
}

std::map<std::string, std::string> parseArguments(const std::string& text)
{
    const json parsed = json::parse(text, nullptr, false);
    std::map<std::string, std::string> arguments;
    if (parsed.is_object())
        for (const auto& [key, value] : parsed.items())
            if (value.is_string())
                arguments.emplace(key, value.get<std::string>());
    return arguments;
}

std::string hashOf(const store::JournalEntry& entry)
{
    const json head{{"sequence", entry.sequence}, {"kind", entry.kind}, {"title_vi", entry.title.vi},
        {"title_en", entry.title.en}, {"author", entry.author}, {"time", entry.time}, {"scenario", entry.scenario},
        {"arguments", entry.arguments}, {"undoes", optionalJson(entry.undoes)}, {"redoes", optionalJson(entry.redoes)},
        {"previous_hash", entry.previousHash}};
    // A dumped object holds no line break, so that where it ends cannot be argued about.
    return fingerprint(head.dump(-1, ' ', false, json::error_handler_t::replace) + "\n" + entry.changes);
}

PlanReference referenceTo(const PlanDocument& plan)
{
    return {plan.fingerprint, fingerprint(plan.json)};
}

bool isJson(const std::string& text)
{
    return json::accept(text);
}

}  // namespace botri::acts
