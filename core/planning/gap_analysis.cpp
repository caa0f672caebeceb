// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planning/gap_analysis.h"

#include <algorithm>
#include <map>

#include "core/base/vietnamese_text.h"
#include "core/planning/plan.h"

namespace botri::planning {
namespace {

using namespace botri::model;

GapFigures figuresOf(const Need& need)
{
    return {need.required, need.present, need.open(), need.surplus(), need.concurrentlyHeld, need.contractWorkers, 0, 0};
}

/// Groups in the order in which they were first asked for.
class Grouping {
public:
    void declare(const std::string& key, const LocalizedText& name)
    {
        if (m_positions.emplace(key, m_groups.size()).second)
            m_groups.push_back({key, name, {}});
    }
    void add(const std::string& key, const LocalizedText& name, const GapFigures& figures)
    {
        declare(key, name);
        m_groups[m_positions.at(key)].figures += figures;
    }
    [[nodiscard]] std::vector<GapGroup> take() && { return std::move(m_groups); }

private:
    std::vector<GapGroup> m_groups;
    std::map<std::string, std::size_t> m_positions;
};

template <class Enum>
void addChoice(Grouping& groups, Enum value, const GapFigures& figures)
{
    groups.add(std::string(choiceOf(value).key), nameOf(value), figures);
}

/// Are they among the people present in a post group? Those a commune merely offers, such as contract workers, are not.
bool isPresentStaff(const Workspace& workspace, const Move& move)
{
    const Unit* from = workspace.find<Unit>(move.from);
    if (const Staff* person = workspace.find<Staff>(move.staff))
        return sourceKindOf(person->kind, from) == SourceKind::CommuneSurplus;
    if (const HeadCount* source = workspace.find<HeadCount>(move.staff))
        return sourceKindOf(source->kind, from) == SourceKind::CommuneSurplus;
    return true;
}

void countMoves(const Workspace& workspace, std::map<NeedKey, GapFigures>& figures, const Plan& plan)
{
    for (const Move& move : plan.moves) {
        figures[move.to].filled += move.count;
        const auto from = figures.find({move.from, move.specialty, move.fromPool});
        if (from != figures.end() && isPresentStaff(workspace, move))
            from->second.released += move.count;
    }
}

void declareAll(const Workspace& workspace, Grouping& units, Grouping& districts, Grouping& regions)
{
    std::vector<std::string> names;
    for (const Unit& unit : workspace.rows<Unit>()) {
        if (!unit.isCommune())
            continue;
        units.declare(unit.code.text(), {unit.name, unit.name});
        names.push_back(unit.formerDistrict);
    }
    std::sort(names.begin(), names.end(), [](const auto& a, const auto& b) { return compareVietnamese(a, b) < 0; });
    for (const std::string& name : names)
        districts.declare(name, {name, name});
    for (const Unit& unit : workspace.rows<Unit>())
        if (unit.isCommune())
            for (std::size_t i = 0; i <= indexOf(unit.region); ++i)
                regions.declare(std::string(choicesOf<RegionClass>()[i].key), choicesOf<RegionClass>()[i].name);
}

}  // namespace

GapFigures& GapFigures::operator+=(const GapFigures& other)
{
    required += other.required;
    present += other.present;
    open += other.open;
    surplus += other.surplus;
    concurrentlyHeld += other.concurrentlyHeld;
    contractWorkers += other.contractWorkers;
    filled += other.filled;
    released += other.released;
    return *this;
}

GapAnalysis analyseGaps(const Workspace& workspace, const Plan* plan)
{
    GapAnalysis analysis;
    std::map<NeedKey, GapFigures> figures;
    for (const Need& need : workspace.rows<Need>()) {
        const Unit* unit = workspace.find<Unit>(need.unit);
        const Specialty* specialty = workspace.find<Specialty>(need.specialty);
        if (!unit || !specialty || !unit->isCommune())
            continue;
        if (specialty->leadership)
            analysis.leadership += figuresOf(need);
        else
            figures.emplace(need.key(), figuresOf(need));
    }
    if (plan)
        countMoves(workspace, figures, *plan);

    Grouping units, specialties, pools, districts, regions;
    declareAll(workspace, units, districts, regions);
    std::map<SpecialtyCode, GapFigures> bySpecialty;
    for (const auto& [key, each] : figures) {
        const Unit& unit = *workspace.find<Unit>(key.unit);
        analysis.rows.push_back({key, each});
        analysis.total += each;
        units.add(unit.code.text(), {unit.name, unit.name}, each);
        bySpecialty[key.specialty] += each;
        addChoice(pools, key.pool, each);
        districts.add(unit.formerDistrict, {unit.formerDistrict, unit.formerDistrict}, each);
        addChoice(regions, unit.region, each);
    }
    for (const auto& [code, each] : bySpecialty)
        specialties.add(code.text(), workspace.find<Specialty>(code)->title(), each);
    analysis.byUnit = std::move(units).take();
    analysis.bySpecialty = std::move(specialties).take();
    analysis.byPool = std::move(pools).take();
    analysis.byDistrict = std::move(districts).take();
    analysis.byRegion = std::move(regions).take();
    return analysis;
}

std::vector<FrameStanding> frameStandings(const Workspace& workspace)
{
    // Communes without a frame of their own are measured against the average of 09-CV (rule Q-04).
    const auto defaultFrame = rules::ruleBookOf(workspace).limitOf(RuleId("Q-04"));
    std::map<UnitCode, FrameStanding> standings;
    for (const Unit& unit : workspace.rows<Unit>())
        if (unit.isCommune())
            standings[unit.code] = {
                unit.code, unit.quotaOf(QuotaPool::Government), unit.frame.value_or(static_cast<int>(defaultFrame)), 0, 0, 0};
    for (const Need& need : workspace.rows<Need>()) {
        const auto standing = standings.find(need.unit);
        if (standing == standings.end())
            continue;
        if (const Specialty* specialty = workspace.find<Specialty>(need.specialty); specialty && specialty->leadership)
            standing->second.leadershipVacant += need.open();
        if (need.pool != QuotaPool::Government)
            continue;
        standing->second.present += need.present;
        standing->second.contractWorkers += need.contractWorkers;
    }
    std::vector<FrameStanding> all;
    for (const auto& [code, standing] : standings)
        all.push_back(standing);
    return all;
}

}  // namespace botri::planning
