// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/acts/sample_acts.h"

#include <array>

#include "core/acts/plan_acts.h"

namespace botri::test {
namespace {

using namespace acts;
using namespace model;

template <class Items>
const auto& anyOf(std::mt19937& random, const Items& items)
{
    return items[static_cast<std::size_t>(randomNumber(random, 0, static_cast<int>(items.size()) - 1))];
}

Act randomEdit(std::mt19937& random, const Workspace& workspace, TableId table)
{
    const auto rows = workspace.records(table);
    if (rows.empty())
        return addRow(workspace, hoa(), table, randomRow(random, workspace, table));
    const Record& before = anyOf(random, rows);
    Record after = randomRow(random, workspace, table);
    const auto& columns = describe(table).columns;
    for (std::size_t i = 0; i < columns.size(); ++i)
        if (columns[i].presence == Presence::Key)
            after[i] = before[i];
    return editRow(workspace, hoa(), table, before, after);
}

Act randomDelete(std::mt19937& random, const Workspace& workspace, TableId table)
{
    const auto rows = workspace.records(table);
    return rows.empty() ? randomEdit(random, workspace, table) : deleteRow(workspace, hoa(), table, anyOf(random, rows));
}

Act randomImport(std::mt19937& random, const Workspace& workspace)
{
    std::vector<RowChange> changes;
    for (int i = randomNumber(random, 1, 40); i > 0; --i)
        changes.push_back({TableId::Deadline, std::nullopt, randomRow(random, workspace, TableId::Deadline)});
    for (const Record& row : workspace.records(TableId::Deadline))
        if (randomNumber(random, 0, 3) == 0)
            changes.push_back({TableId::Deadline, row, std::nullopt});
    return importRows(hoa(), std::move(changes), "thời hạn.xlsx");
}

Act randomDecision(std::mt19937& random, const Workspace& workspace)
{
    const auto& people = workspace.rows<Staff>();
    const auto& needs = workspace.rows<Need>();
    if (people.empty() || needs.empty())
        return randomImport(random, workspace);
    const Placement placement{anyOf(random, people).code, anyOf(random, needs).key()};
    const auto& decisions = workspace.rows<Decision>();
    switch (randomNumber(random, 0, 2)) {
    case 0: return pin(workspace, hoa(), baseScenario(), placement, "đã thống nhất");
    case 1: return forbid(workspace, hoa(), baseScenario(), placement);
    default: break;
    }
    if (decisions.empty())
        return pin(workspace, hoa(), baseScenario(), placement);
    const Decision& one = anyOf(random, decisions);
    return withdrawDecision(workspace, hoa(), one.scenario, {one.staff, one.need()});
}

Act randomPlan(std::mt19937& random, const Workspace& workspace, const SavedPlans& plans)
{
    const ScenarioCode scenario = anyOf(random, workspace.rows<Scenario>()).code;
    const auto now = plans.find(scenario);
    if (now != plans.end() && randomNumber(random, 0, 2) == 0)
        return removePlan(workspace, hoa(), scenario, now->second);
    const std::string number = std::to_string(randomNumber(random, 0, 5));
    return savePlan(workspace, hoa(), scenario, now == plans.end() ? std::nullopt : std::optional(now->second),
        {"f" + number, "{\"moves\":[" + number + "]}"});
}

}  // namespace

Act firstAct(const Workspace& workspace)
{
    std::vector<RowChange> rows;
    for (RowChange& change : additionsOf(workspace))
        if (change.table != TableId::PlanInfo && !(change.table == TableId::Scenario && change.key() == baseScenario().text()))
            rows.push_back(std::move(change));
    return newPlan(hoa(), workspace.info(), std::move(rows));
}

Act randomAct(std::mt19937& random, const Workspace& workspace, const SavedPlans& plans)
{
    const TableId table = anyOf(random, allTables());
    switch (randomNumber(random, 0, 6)) {
    case 0: return addRow(workspace, hoa(), table, randomRow(random, workspace, table));
    case 1: return randomEdit(random, workspace, table);
    case 2: return randomDelete(random, workspace, table);
    case 3: return randomImport(random, workspace);
    case 4: return randomDecision(random, workspace);
    case 5:
        return setPolicy(workspace, hoa(), baseScenario(), PolicyItem::PostHigh,
            randomNumber(random, 0, 1) ? std::optional<std::int64_t>(randomNumber(random, 1, 1000)) : std::nullopt);
    default: return randomPlan(random, workspace, plans);
    }
}

void doPlainly(const Act& act, Workspace& workspace, SavedPlans& plans)
{
    for (const RowChange& change : act.changes)
        workspace.apply(change);
    for (const PlanChange& plan : act.plans) {
        plans.erase(plan.scenario);
        if (plan.after)
            plans.emplace(plan.scenario, *plan.after);
    }
}

}  // namespace botri::test
