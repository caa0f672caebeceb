// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planning/standing_findings.h"

#include <map>

namespace botri::planning {
namespace {

using namespace botri::model;

/// People of each field of each unit, before and after the plan.
using FieldFacts = std::map<NeedKey, rules::SpecialtyFacts>;

FieldFacts fieldFactsAfter(const Matching& matching, const Plan& plan)
{
    const Workspace& workspace = matching.workspace();
    FieldFacts facts;
    for (const Need& need : workspace.rows<Need>())
        facts[need.key()] = {need.present, need.present, need.minimumKept};
    const auto change = [&](const NeedKey& field, int people) {
        if (const auto at = facts.find(field); at != facts.end())
            at->second.presentAfter += people;
    };
    for (const Move& move : plan.moves) {
        if (workspace.find<Measure>(move.measure)->kind != MeasureKind::Contract)
            change(move.to, move.count);
        const auto supply = matching.findSupply(move.staff);
        // Only a unit's own staff leave a field behind; whoever it offers for reception or recruitment holds no post there.
        if (supply && matching.releasable(matching.supplies()[*supply]))
            change({move.from, move.specialty, move.fromPool}, -move.count);
    }
    return facts;
}

std::map<UnitCode, std::vector<rules::SpecialtyFacts>> byUnit(const FieldFacts& fields)
{
    std::map<UnitCode, std::vector<rules::SpecialtyFacts>> units;
    for (const auto& [need, facts] : fields)
        units[need.unit].push_back(facts);
    return units;
}

/// The facts of every unit after the plan, by code.
std::map<UnitCode, rules::UnitFacts> unitFactsAfter(const Matching& matching, const Plan& plan)
{
    const Workspace& workspace = matching.workspace();
    std::map<UnitCode, rules::UnitFacts> facts;
    for (const Unit& unit : workspace.rows<Unit>()) {
        rules::UnitFacts& each = facts.emplace(unit.code, rules::UnitFacts{unit, {}, {}, 0}).first->second;
        for (const QuotaPool pool : kAllPools)
            each.pools[indexOf(pool)].quota = unit.quotaOf(pool);
    }
    for (const Need& need : workspace.rows<Need>()) {
        const auto unit = facts.find(need.unit);
        if (unit == facts.end())
            continue;
        rules::PoolFacts& pool = unit->second.pools[indexOf(need.pool)];
        for (int* count : {&pool.presentBefore, &pool.presentAfter, &pool.onQuotaBefore, &pool.onQuotaAfter})
            *count += need.present;
    }
    for (const Staff& person : workspace.rows<Staff>())
        if (const auto unit = facts.find(person.unit); unit != facts.end() && person.nominated)
            ++unit->second.listedNominees;
    for (const Move& move : plan.moves) {
        const Measure& measure = *workspace.find<Measure>(move.measure);
        if (measure.kind == MeasureKind::Internal || measure.kind == MeasureKind::Contract)
            continue;
        rules::PoolFacts& target = facts.at(move.to.unit).pools[indexOf(move.to.pool)];
        target.presentAfter += move.count;
        (measure.usesTargetQuota ? target.joiningWithQuota : target.joiningWithoutQuota) += move.count;
        target.onQuotaAfter += measure.usesTargetQuota ? move.count : 0;
        if (measure.kind == MeasureKind::Reception || measure.kind == MeasureKind::Recruitment) {
            target.recruitedOrReceived += move.count;
            continue;
        }
        if (const auto from = facts.find(move.from); from != facts.end()) {
            rules::PoolFacts& donor = from->second.pools[indexOf(move.fromPool)];
            donor.presentAfter -= move.count;
            (measure.usesTargetQuota ? donor.leavingWithQuota : donor.leavingKeepingQuota) += move.count;
            donor.onQuotaAfter -= measure.usesTargetQuota ? move.count : 0;
        }
    }
    return facts;
}

rules::ProvinceFacts provinceFacts(const Workspace& workspace)
{
    rules::ProvinceFacts facts;
    for (const Unit& unit : workspace.rows<Unit>()) {
        if (!unit.isCommune())
            continue;
        for (const QuotaPool pool : kAllPools) {
            facts.quotaBefore[indexOf(pool)] += unit.quotaOf(pool);
            facts.quotaAfter[indexOf(pool)] += unit.quotaOf(pool);
        }
        if (unit.divisions && unit.deputyHeads) {
            facts.divisions += *unit.divisions;
            facts.deputyHeads += *unit.deputyHeads;
        }
    }
    return facts;
}

}  // namespace

std::vector<UnitFinding> standingFindings(const Matching& matching, const Plan& plan)
{
    std::vector<UnitFinding> findings;
    const auto keep = [&](const std::optional<UnitCode>& unit, const std::vector<rules::RuleResult>& results) {
        for (const rules::RuleResult& result : results)
            if (result.outcome() != rules::Outcome::Pass)
                findings.push_back({unit, result});
    };
    const auto fields = byUnit(fieldFactsAfter(matching, plan));
    for (auto& [code, facts] : unitFactsAfter(matching, plan)) {
        if (const auto own = fields.find(code); own != fields.end())
            facts.specialties = own->second;
        keep(code, matching.rules().assessUnit(facts));
    }
    keep(std::nullopt, matching.rules().assessProvince(provinceFacts(matching.workspace())));
    return findings;
}

}  // namespace botri::planning
