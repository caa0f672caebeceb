// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/names.h"

#include "core/planning/supply.h"

namespace botri::ui {
namespace {

LocalizedText both(const std::string& text)
{
    return {text, text};
}

void append(LocalizedText& text, const LocalizedText& more)
{
    text.vi += more.vi;
    text.en += more.en;
}

}  // namespace

LocalizedText unitName(const model::Workspace& workspace, const model::UnitCode& unit)
{
    const model::Unit* found = workspace.find<model::Unit>(unit);
    if (!found)
        return both(unit.text());
    return {found->fullName().vi, found->name};
}

LocalizedText shortUnitName(const model::Workspace& workspace, const model::UnitCode& unit)
{
    const model::Unit* found = workspace.find<model::Unit>(unit);
    return both(found ? found->name : unit.text());
}

LocalizedText specialtyName(const model::Workspace& workspace, const model::SpecialtyCode& specialty)
{
    const model::Specialty* found = workspace.find<model::Specialty>(specialty);
    return found ? found->title() : both(specialty.text());
}

LocalizedText measureName(const model::Workspace& workspace, const model::MeasureCode& measure)
{
    const model::Measure* found = workspace.find<model::Measure>(measure);
    return found ? found->title() : both(measure.text());
}

LocalizedText needName(const model::Workspace& workspace, const model::NeedKey& need)
{
    LocalizedText name = shortUnitName(workspace, need.unit);
    append(name, both(" · "));
    append(name, specialtyName(workspace, need.specialty));
    if (need.pool != model::QuotaPool::Government) {
        append(name, both(" · "));
        append(name, model::nameOf(need.pool));
    }
    return name;
}

LocalizedText moverName(const model::Workspace& workspace, const model::StaffCode& staff)
{
    if (const model::Staff* person = workspace.find<model::Staff>(staff))
        return both(person->fullName);
    if (const model::HeadCount* headCount = workspace.find<model::HeadCount>(staff))
        return both(headCount->title);
    return planning::supplyName(workspace, staff);
}

std::optional<model::DecisionKind> decisionOn(const model::Workspace& workspace, const model::ScenarioCode& scenario,
    const model::StaffCode& staff, const model::NeedKey& need)
{
    for (const model::Decision& decision : model::decisionsOf(workspace, scenario))
        if (decision.staff == staff && decision.need() == need)
            return decision.kind;
    return std::nullopt;
}

}  // namespace botri::ui
