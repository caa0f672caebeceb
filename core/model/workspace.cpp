// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/workspace.h"

#include <algorithm>
#include <map>

namespace botri::model {
namespace {

/// Calls `visit.template operator()<Row>()` with the row type of `table`.
template <class Visitor>
auto visitTable(TableId table, Visitor&& visit)
{
    switch (table) {
    case TableId::PlanInfo: return visit.template operator()<PlanInfo>();
    case TableId::Specialty: return visit.template operator()<Specialty>();
    case TableId::Substitution: return visit.template operator()<Substitution>();
    case TableId::Unit: return visit.template operator()<Unit>();
    case TableId::Need: return visit.template operator()<Need>();
    case TableId::Staff: return visit.template operator()<Staff>();
    case TableId::HeadCount: return visit.template operator()<HeadCount>();
    case TableId::Wish: return visit.template operator()<Wish>();
    case TableId::Distance: return visit.template operator()<Distance>();
    case TableId::Measure: return visit.template operator()<Measure>();
    case TableId::RuleSetting: return visit.template operator()<RuleSetting>();
    case TableId::Scenario: return visit.template operator()<Scenario>();
    case TableId::PolicySetting: return visit.template operator()<PolicySetting>();
    case TableId::Decision: return visit.template operator()<Decision>();
    case TableId::Deadline: return visit.template operator()<Deadline>();
    }
    BOTRI_CHECK(false);
}

/// A row with the key of `record`: its other columns are left empty.
template <class Row>
auto keyIn(const Record& record)
{
    Record keyOnly = record;
    const auto& columns = tableOf<Row>().description().columns;
    for (std::size_t i = 0; i < columns.size(); ++i)
        if (columns[i].presence != Presence::Key)
            keyOnly[i] = {};
    return tableOf<Row>().row(keyOnly).key();
}

/// Whether one code names a row of a table with a single key column.
bool hasRow(const Workspace& workspace, TableId table, const std::string& code)
{
    switch (table) {
    case TableId::Unit: return workspace.find<Unit>(UnitCode(code)) != nullptr;
    case TableId::Specialty: return workspace.find<Specialty>(SpecialtyCode(code)) != nullptr;
    case TableId::Staff: return workspace.find<Staff>(StaffCode(code)) != nullptr;
    case TableId::Scenario: return workspace.find<Scenario>(ScenarioCode(code)) != nullptr;
    default: BOTRI_CHECK(false); return false;
    }
}

/// The scenario and its ancestors, base first. A cycle in the parents ends the walk.
std::vector<ScenarioCode> lineage(const Workspace& workspace, const ScenarioCode& scenario)
{
    std::vector<ScenarioCode> line;
    for (ScenarioCode at = scenario; !at.empty() && std::find(line.begin(), line.end(), at) == line.end();) {
        line.push_back(at);
        const Scenario* row = workspace.find<Scenario>(at);
        at = row ? row->parent : ScenarioCode();
    }
    std::reverse(line.begin(), line.end());
    return line;
}

}  // namespace

PlanInfo Workspace::info() const
{
    const auto& all = rows<PlanInfo>();
    return all.empty() ? PlanInfo{} : all[0];
}

std::vector<Record> Workspace::records(TableId table) const
{
    return visitTable(table, [this]<class Row>() {
        std::vector<Record> all;
        all.reserve(rows<Row>().size());
        for (const Row& row : rows<Row>())
            all.push_back(tableOf<Row>().record(row));
        return all;
    });
}

std::size_t Workspace::rowCount(TableId table) const
{
    return visitTable(table, [this]<class Row>() { return rows<Row>().size(); });
}

std::optional<Record> Workspace::find(TableId table, const Record& record) const
{
    return visitTable(table, [&]<class Row>() -> std::optional<Record> {
        const Row* row = rows<Row>().find(keyIn<Row>(record));
        return row ? std::optional(tableOf<Row>().record(*row)) : std::nullopt;
    });
}

void Workspace::apply(const RowChange& change)
{
    visitTable(change.table, [&]<class Row>() {
        if (change.before)
            erase<Row>(keyIn<Row>(*change.before));
        if (change.after)
            put(tableOf<Row>().row(*change.after));
    });
}

void Workspace::apply(std::span<const RowChange> changes)
{
    if (changes.size() == 1)
        return apply(changes.front());
    for (const TableId table : allTables()) {
        if (std::none_of(changes.begin(), changes.end(), [&](const RowChange& each) { return each.table == table; }))
            continue;
        visitTable(table, [&]<class Row>() {
            std::map<typename Register<Row>::Key, std::optional<Row>> last;
            for (const RowChange& change : changes) {
                if (change.table != table)
                    continue;
                if (change.before)
                    last.insert_or_assign(keyIn<Row>(*change.before), std::nullopt);
                if (change.after) {
                    Row row = tableOf<Row>().row(*change.after);
                    last.insert_or_assign(row.key(), row);
                }
            }
            std::get<Register<Row>>(m_registers).merge(last);
        });
    }
}

void Workspace::assign(TableId table, std::span<const Record> records)
{
    visitTable(table, [&]<class Row>() {
        std::vector<Row> all;
        all.reserve(records.size());
        for (const Record& record : records)
            all.push_back(tableOf<Row>().row(record));
        std::get<Register<Row>>(m_registers).assign(std::move(all));
    });
}

Record settled(TableId table, const Record& record)
{
    return visitTable(table, [&]<class Row>() { return tableOf<Row>().record(tableOf<Row>().row(record)); });
}

std::vector<MissingReference> missingReferences(const Workspace& workspace, TableId table, const Record& record)
{
    std::vector<MissingReference> missing;
    const auto& columns = describe(table).columns;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        const auto* text = std::get_if<std::string>(&record[i]);
        if (!columns[i].refersTo || !text)
            continue;
        const auto codes = columns[i].type == ColumnType::CodeList ? splitCodes(*text) : std::vector{*text};
        for (const std::string& code : codes)
            if (!hasRow(workspace, *columns[i].refersTo, code))
                missing.push_back({i, *columns[i].refersTo, code});
    }
    return missing;
}

Policy policyOf(const Workspace& workspace, const ScenarioCode& scenario)
{
    Policy policy;
    for (const ScenarioCode& each : lineage(workspace, scenario))
        for (const PolicySetting& setting : workspace.rows<PolicySetting>())
            if (setting.scenario == each)
                if (const auto item = policyItemOf(setting.item.text()))
                    policy.set(*item, setting.value);
    return policy;
}

std::vector<Decision> decisionsOf(const Workspace& workspace, const ScenarioCode& scenario)
{
    std::map<std::pair<StaffCode, NeedKey>, Decision> inForce;
    for (const ScenarioCode& each : lineage(workspace, scenario))
        for (const Decision& decision : workspace.rows<Decision>())
            if (decision.scenario == each)
                inForce.insert_or_assign({decision.staff, decision.need()}, decision);
    std::vector<Decision> decisions;
    for (auto& [key, decision] : inForce)
        decisions.push_back(std::move(decision));
    return decisions;
}

}  // namespace botri::model
