// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planning/supply.h"

#include <algorithm>
#include <map>

#include "core/planning/plan.h"

namespace botri::planning {
namespace {

using namespace botri::model;

bool isOffered(const Staff& person, SourceKind source)
{
    const bool listed = source != SourceKind::DepartmentNominee && source != SourceKind::MinistrySecondee;
    return listed || person.nominated || person.volunteers;
}

Supply namedSupply(const Workspace& workspace, const Staff& person)
{
    const Unit* unit = workspace.find<Unit>(person.unit);
    return {person.code, SupplyForm::Named, person.kind, sourceKindOf(person.kind, unit), unit, person.specialty, person.pool, 1,
        &person, nullptr};
}

Supply headCountSupply(const Workspace& workspace, const HeadCount& row)
{
    const Unit* unit = workspace.find<Unit>(row.unit);
    return {row.code, SupplyForm::HeadCount, row.kind, sourceKindOf(row.kind, unit), unit, row.specialty, row.pool, row.count,
        nullptr, &row};
}

/// Named commune staff per post group: the rest of `present` is anonymous.
std::map<NeedKey, int> namedPresent(const Workspace& workspace)
{
    std::map<NeedKey, int> named;
    for (const Staff& person : workspace.rows<Staff>())
        if (sourceKindOf(person.kind, workspace.find<Unit>(person.unit)) == SourceKind::CommuneSurplus)
            ++named[{person.unit, person.specialty, person.pool}];
    return named;
}

/// The post group a code of codeOf() names. Codes of units and specialties may hold '/' themselves, so each place is tried.
const Need* needCoded(const Workspace& workspace, const std::string& code)
{
    const auto last = code.rfind('/');
    const auto pool = last == std::string::npos ? std::nullopt : enumOf<QuotaPool>(code.substr(last + 1));
    for (auto at = code.find('/'); pool && at < last; at = code.find('/', at + 1))
        if (const Need* need = workspace.find<Need>(
                NeedKey{UnitCode(code.substr(0, at)), SpecialtyCode(code.substr(at + 1, last - at - 1)), *pool}))
            return need;
    return nullptr;
}

}  // namespace

std::string codeOf(const NeedKey& need)
{
    return need.unit.text() + "/" + need.specialty.text() + "/" + std::string(choiceOf(need.pool).key);
}

bool countsAgainstUnitCap(const Supply& supply)
{
    return supply.from
        && (supply.source == SourceKind::CommuneSurplus || supply.source == SourceKind::DepartmentNominee
            || supply.source == SourceKind::MinistrySecondee);
}

int releasable(const Need& need, int fieldMinimum)
{
    const int kept = std::max(need.required, need.minimumKept.value_or(fieldMinimum));
    return std::max(0, need.present - kept);
}

std::vector<Supply> suppliesOf(const Workspace& workspace)
{
    std::vector<Supply> supplies;
    for (const Staff& person : workspace.rows<Staff>())
        if (Supply supply = namedSupply(workspace, person); isOffered(person, supply.source))
            supplies.push_back(supply);
    for (const HeadCount& row : workspace.rows<HeadCount>())
        if (row.count > 0)
            supplies.push_back(headCountSupply(workspace, row));
    const auto named = namedPresent(workspace);
    for (const Need& need : workspace.rows<Need>()) {
        const Unit* unit = workspace.find<Unit>(need.unit);
        const auto known = named.find(need.key());
        const int unnamed = need.present - (known == named.end() ? 0 : known->second);
        if (unit && unit->isCommune() && unnamed > 0)
            supplies.push_back({StaffCode(codeOf(need.key())), SupplyForm::AnonymousSurplus, StaffKind::CivilServant,
                SourceKind::CommuneSurplus, unit, need.specialty, need.pool, unnamed, nullptr, nullptr});
    }
    return supplies;
}

LocalizedText supplyName(const Workspace& workspace, const StaffCode& code)
{
    if (const Staff* person = workspace.find<Staff>(code))
        return {person->fullName, person->fullName};
    if (const HeadCount* row = workspace.find<HeadCount>(code))
        return {row->title, row->title};
    const Need* need = needCoded(workspace, code.text());
    if (!need)
        return {code.text(), code.text()};
    const LocalizedText post = postName(workspace, need->key());
    return {"người chưa nêu tên, " + post.vi, "unnamed, " + post.en};
}

}  // namespace botri::planning
