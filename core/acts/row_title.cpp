// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/acts/row_title.h"

#include <algorithm>

namespace botri::acts {
namespace {

using namespace model;

LocalizedText plain(const std::string& text)
{
    return {text, text};
}

LocalizedText joined(const LocalizedText& first, const LocalizedText& between, const LocalizedText& second)
{
    return {first.vi + between.vi + second.vi, first.en + between.en + second.en};
}

bool isAcceptable(const TableDescription& table, const Record& row)
{
    for (std::size_t i = 0; i < row.size(); ++i)
        if (problemIn(table.columns[i], row[i]))
            return false;
    return true;
}

/// A cell of a key by the name of what it names; the usual value says nothing.
LocalizedText keyPart(const Workspace& workspace, const ColumnDescription& column, const Value& value)
{
    if (value == column.whenAbsent)
        return {};
    const auto* code = std::get_if<std::string>(&value);
    if (code && column.refersTo == TableId::Unit)
        return unitTitle(workspace, UnitCode(*code));
    if (code && column.refersTo == TableId::Specialty)
        return specialtyTitle(workspace, SpecialtyCode(*code));
    if (code && column.refersTo == TableId::Staff)
        return staffTitle(workspace, StaffCode(*code));
    return {displayText(column, value, Language::Vietnamese), displayText(column, value, Language::English)};
}

/// The key in words, for a row that cannot be read as a whole.
LocalizedText keyTitle(const Workspace& workspace, const TableDescription& table, const Record& row)
{
    LocalizedText title;
    for (std::size_t i = 0; i < row.size(); ++i)
        if (table.columns[i].presence == Presence::Key)
            if (const LocalizedText part = keyPart(workspace, table.columns[i], row[i]); !part.vi.empty())
                title = title.vi.empty() ? part : joined(title, {" · ", " · "}, part);
    return title.vi.empty() ? plain("?") : title;
}

template <class Row>
Row typed(const Record& record)
{
    return tableOf<Row>().row(record);
}

LocalizedText wishTitle(const Workspace& workspace, const Wish& wish)
{
    const std::string order = std::to_string(wish.order);
    return joined({"nguyện vọng " + order, "wish " + order}, {" của ", " of "}, staffTitle(workspace, wish.staff));
}

LocalizedText policyTitle(const PolicySetting& setting)
{
    const auto item = policyItemOf(setting.item.text());
    return item ? model::describe(*item).name : plain(setting.item.text());
}

LocalizedText decisionTitle(const Workspace& workspace, const Decision& decision)
{
    const LocalizedText post =
        joined(specialtyTitle(workspace, decision.specialty), {" tại ", " at "}, unitTitle(workspace, decision.unit));
    return joined(staffTitle(workspace, decision.staff), {" → ", " → "}, post);
}

LocalizedText acceptableTitle(const Workspace& workspace, TableId table, const Record& row)
{
    switch (table) {
    case TableId::PlanInfo: return plain(typed<PlanInfo>(row).title);
    case TableId::Specialty: return typed<Specialty>(row).title();
    case TableId::Unit: return typed<Unit>(row).fullName();
    case TableId::Staff: return plain(typed<Staff>(row).fullName);
    case TableId::HeadCount: return plain(typed<HeadCount>(row).title);
    case TableId::Measure: return typed<Measure>(row).title();
    case TableId::Scenario: return plain(typed<Scenario>(row).name);
    case TableId::Deadline: return plain(typed<Deadline>(row).item);
    case TableId::RuleSetting: return plain(typed<RuleSetting>(row).rule.text());
    case TableId::PolicySetting: return policyTitle(typed<PolicySetting>(row));
    case TableId::Wish: return wishTitle(workspace, typed<Wish>(row));
    case TableId::Decision: return decisionTitle(workspace, typed<Decision>(row));
    case TableId::Need: {
        const Need need = typed<Need>(row);
        return joined(specialtyTitle(workspace, need.specialty), {" tại ", " at "}, unitTitle(workspace, need.unit));
    }
    case TableId::Substitution: {
        const Substitution way = typed<Substitution>(row);
        return joined(specialtyTitle(workspace, way.from), {" → ", " → "}, specialtyTitle(workspace, way.to));
    }
    case TableId::Distance: {
        const Distance distance = typed<Distance>(row);
        return joined(unitTitle(workspace, distance.from), {" – ", " – "}, unitTitle(workspace, distance.to));
    }
    }
    return keyTitle(workspace, model::describe(table), row);
}

}  // namespace

LocalizedText rowTitle(const Workspace& workspace, TableId table, const Record& row)
{
    const TableDescription& described = model::describe(table);
    return isAcceptable(described, row) ? acceptableTitle(workspace, table, row) : keyTitle(workspace, described, row);
}

LocalizedText unitTitle(const Workspace& workspace, const UnitCode& unit)
{
    const Unit* row = workspace.find<Unit>(unit);
    return row ? row->fullName() : plain(unit.text());
}

LocalizedText specialtyTitle(const Workspace& workspace, const SpecialtyCode& specialty)
{
    const Specialty* row = workspace.find<Specialty>(specialty);
    return row ? row->title() : plain(specialty.text());
}

LocalizedText staffTitle(const Workspace& workspace, const StaffCode& staff)
{
    if (const Staff* person = workspace.find<Staff>(staff))
        return plain(person->fullName);
    const HeadCount* count = workspace.find<HeadCount>(staff);
    return plain(count ? count->title : staff.text());
}

LocalizedText scenarioTitle(const Workspace& workspace, const ScenarioCode& scenario)
{
    const Scenario* row = workspace.find<Scenario>(scenario);
    return plain(row ? row->name : scenario.text());
}

}  // namespace botri::acts
