// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planning/matching.h"

#include <algorithm>
#include <tuple>

#include "core/planning/gap_analysis.h"
#include "core/planning/move_cost.h"
#include "core/planning/quota_backing.h"

namespace botri::planning {
namespace {

using namespace botri::model;

bool inForce(const Measure& measure, Date day)
{
    return measure.enabled && (!measure.validFrom || *measure.validFrom <= day)
        && (!measure.validUntil || day <= *measure.validUntil);
}

/// Whether a measure of this kind runs from where the supply is to `target`.
bool leadsTo(MeasureKind kind, const Supply& supply, const Unit& target)
{
    const Unit* from = supply.from;
    const bool anotherCommune = from && from->isCommune() && from->code != target.code;
    switch (kind) {
    case MeasureKind::Internal: return from && from->code == target.code;
    case MeasureKind::TransferInDistrict: return anotherCommune && from->formerDistrict == target.formerDistrict;
    case MeasureKind::TransferAcross: return anotherCommune && from->formerDistrict != target.formerDistrict;
    case MeasureKind::Secondment:
    case MeasureKind::MinistrySecondment: return !from || from->code != target.code;
    case MeasureKind::Reception:
    case MeasureKind::Recruitment:
    case MeasureKind::Contract: return true;
    }
    return false;
}

bool servesArea(const Supply& supply, const Unit& target)
{
    return !supply.headCount || supply.headCount->formerDistrict.empty()
        || supply.headCount->formerDistrict == target.formerDistrict;
}

}  // namespace

Matching::Matching(const Workspace& workspace, const ScenarioCode& scenario)
    : m_workspace(workspace),
      m_info(workspace.info()),
      m_policy(policyOf(workspace, scenario)),
      m_rules(rules::ruleBookOf(workspace)),
      m_distances(workspace, m_policy, provincialCentre(workspace)),
      m_decisions(decisionsOf(workspace, scenario)),
      m_supplies(suppliesOf(workspace))
{
    collectPosts();
    collectMeasures();
    collectReleaseCaps();
    for (const Substitution& each : workspace.rows<Substitution>())
        m_levels.emplace(std::pair{each.from, each.to}, each.level);
    for (std::size_t i = 0; i < m_supplies.size(); ++i) {
        m_suppliesBySpecialty[m_supplies[i].specialty].push_back(i);
        if (m_supplies[i].person)
            for (const SpecialtyCode& secondary : m_supplies[i].person->secondarySpecialties)
                m_suppliesBySpecialty[secondary].push_back(i);
    }
    for (const Wish& wish : workspace.rows<Wish>())
        m_wishes[wish.staff].push_back(&wish);
}

void Matching::collectPosts()
{
    const auto backing = quotaBacking(m_workspace);
    std::map<UnitCode, int> shortages;
    for (const FrameStanding& standing : frameStandings(m_workspace))
        shortages[standing.unit] = -standing.balance();
    for (const Need& need : m_workspace.rows<Need>()) {
        const auto backed = backing.find(need.key());
        const Unit* unit = m_workspace.find<Unit>(need.unit);
        if (backed == backing.end() || !unit || !unit->isCommune())
            continue;
        m_posts.push_back({&need, unit, m_workspace.find<Specialty>(need.specialty), need.open(), backed->second,
            freeQuota(m_workspace, need.unit, need.pool), shortages[need.unit]});
    }
}

void Matching::collectMeasures()
{
    for (const Measure& measure : m_workspace.rows<Measure>())
        if (inForce(measure, m_info.decisionDate))
            m_measures.push_back(&measure);
    std::sort(m_measures.begin(), m_measures.end(),
        [](const Measure* a, const Measure* b) { return std::tie(a->baseCost, a->code) < std::tie(b->baseCost, b->code); });
}

void Matching::collectReleaseCaps()
{
    std::map<UnitCode, int> governmentPresent;
    for (const Need& need : m_workspace.rows<Need>())
        if (need.pool == QuotaPool::Government)
            governmentPresent[need.unit] += need.present;
    const bool minimumHolds = m_rules.inForce(RuleId("Q-06"));
    for (const Unit& unit : m_workspace.rows<Unit>()) {
        std::optional<int> cap = unit.releaseCap;
        if (unit.isCommune() && unit.minimumStaff && minimumHolds) {
            const int aboveMinimum = std::max(0, governmentPresent[unit.code] - *unit.minimumStaff);
            cap = std::min(cap.value_or(aboveMinimum), aboveMinimum);
        }
        if (cap)
            m_releaseCaps.emplace(unit.code, *cap);
    }
}

std::optional<int> Matching::unitReleaseCap(const Unit& unit) const
{
    const auto cap = m_releaseCaps.find(unit.code);
    return cap == m_releaseCaps.end() ? std::nullopt : std::optional(cap->second);
}

int Matching::fieldMinimum() const
{
    const RuleId rule("T-06");
    return m_rules.inForce(rule) ? static_cast<int>(m_rules.limitOf(rule)) : 0;
}

std::optional<std::size_t> Matching::findSupply(const StaffCode& code) const
{
    const auto found = std::find_if(m_supplies.begin(), m_supplies.end(), [&](const Supply& each) { return each.code == code; });
    return found == m_supplies.end() ? std::nullopt : std::optional(static_cast<std::size_t>(found - m_supplies.begin()));
}

std::optional<std::size_t> Matching::findPost(const NeedKey& need) const
{
    const auto found = std::lower_bound(
        m_posts.begin(), m_posts.end(), need, [](const Post& post, const NeedKey& key) { return post.key() < key; });
    return found == m_posts.end() || found->key() != need ? std::nullopt
                                                          : std::optional(static_cast<std::size_t>(found - m_posts.begin()));
}

std::optional<int> Matching::substitutionLevel(const Supply& supply, const SpecialtyCode& post) const
{
    std::optional<int> best;
    const auto consider = [&](const SpecialtyCode& own) {
        const auto listed = m_levels.find({own, post});
        const std::optional<int> level = own == post ? std::optional(0)
            : listed == m_levels.end()               ? std::nullopt
                                                     : std::optional(listed->second);
        if (level && (!best || *level < *best))
            best = level;
    };
    consider(supply.specialty);
    if (supply.person)
        for (const SpecialtyCode& secondary : supply.person->secondarySpecialties)
            consider(secondary);
    return best;
}

std::vector<std::size_t> Matching::suppliesOfField(const Post& post) const
{
    std::vector<std::size_t> found;
    for (const auto& [specialty, positions] : m_suppliesBySpecialty)
        if (specialty == post.need->specialty || m_levels.contains({specialty, post.need->specialty}))
            found.insert(found.end(), positions.begin(), positions.end());
    std::erase_if(found, [&](std::size_t at) { return needOf(m_supplies[at]) == post.need; });
    std::sort(found.begin(), found.end());
    found.erase(std::unique(found.begin(), found.end()), found.end());
    return found;
}

bool Matching::isOfField(const Supply& supply, const Post& post) const
{
    return substitutionLevel(supply, post.need->specialty) && needOf(supply) != post.need;
}

std::vector<const Measure*> Matching::measures(const Supply& supply, const Unit& target) const
{
    std::vector<const Measure*> fitting;
    if (!servesArea(supply, target))
        return fitting;
    for (const Measure* measure : m_measures) {
        const bool open = std::find(measure->sources.begin(), measure->sources.end(), supply.source) != measure->sources.end();
        if (open && leadsTo(measure->kind, supply, target))
            fitting.push_back(measure);
    }
    return fitting;
}

bool Matching::isForbidden(const Supply& supply, const Post& post) const
{
    return std::any_of(m_decisions.begin(), m_decisions.end(), [&](const Decision& each) {
        return each.kind == DecisionKind::Forbid && each.staff == supply.code && each.need() == post.key();
    });
}

/// The post group a commune supply is taken from. Somebody who is in none leaves no field behind.
const Need* Matching::needOf(const Supply& supply) const
{
    return supply.source == SourceKind::CommuneSurplus && supply.from
        ? m_workspace.find<Need>({supply.from->code, supply.specialty, supply.pool})
        : nullptr;
}

std::optional<int> Matching::releasable(const Supply& supply) const
{
    const Need* need = needOf(supply);
    return need ? std::optional(planning::releasable(*need, fieldMinimum())) : std::nullopt;
}

bool Matching::isKeptByUnit(const Supply& supply) const
{
    const Need* need = needOf(supply);
    return need && planning::releasable(*need, 0) == 0;
}

std::optional<RoadDistance> Matching::distance(const Supply& supply, const Post& post) const
{
    return supply.from ? m_distances.between(*supply.from, *post.unit) : std::nullopt;
}

rules::MoverFacts Matching::facts(const Supply& supply, const Measure& measure) const
{
    const Date start = startDate(m_info, measure);
    rules::MoverFacts facts{supply.person, supply.kind, supply.source, supply.pool, supply.from, measure, m_info.decisionDate,
        start, endDate(start, measure), {}, {}};
    if (const Need* left = needOf(supply)) {
        facts.donorPresent = left->present;
        facts.donorMinimum = left->minimumKept.value_or(fieldMinimum());
    }
    return facts;
}

rules::MoveFacts Matching::facts(const rules::MoverFacts& mover, const Supply& supply, const Post& post) const
{
    const int order = wishOrder(supply, post);
    return {mover, *post.unit, *post.need, *post.specialty, substitutionLevel(supply, post.need->specialty),
        order == 0 ? std::nullopt : std::optional(order), post.freeQuota, post.backed, post.frameShortage,
        TitleLevel::Specialist};
}

rules::Screening Matching::screen(const Supply& supply, const Post& post, const Measure& measure) const
{
    const rules::MoverFacts mover = facts(supply, measure);
    rules::Screening both = m_rules.screen(mover);
    const rules::Screening pair = m_rules.screenPair(facts(mover, supply, post));
    both.blocks |= pair.blocks;
    both.warns |= pair.warns;
    return both;
}

std::vector<rules::RuleResult> Matching::assess(const Supply& supply, const Post& post, const Measure& measure) const
{
    const rules::MoverFacts mover = facts(supply, measure);
    return m_rules.assess(facts(mover, supply, post));
}

int Matching::wishOrder(const Supply& supply, const Post& post) const
{
    const auto wishes = m_wishes.find(supply.code);
    return wishes == m_wishes.end() ? 0 : planning::wishOrder(wishes->second, post.key());
}

Move Matching::move(const Supply& supply, const Post& post, const Measure& measure, int warnings) const
{
    Move move;
    move.staff = supply.code;
    move.from = supply.from ? supply.from->code : UnitCode();
    move.specialty = supply.specialty;
    move.fromPool = supply.pool;
    move.to = post.key();
    move.measure = measure.code;
    move.substitutionLevel = substitutionLevel(supply, post.need->specialty).value_or(0);
    move.distance = distance(supply, post);
    move.start = startDate(m_info, measure);
    move.end = endDate(move.start, measure);
    move.monthlySupport = monthlySupport(m_info, m_policy, supply, *post.unit);
    move.wishOrder = wishOrder(supply, post);
    move.volunteers = supply.person && supply.person->volunteers;
    move.cost = costItems(m_policy, supply, measure, move, warnings);
    move.levels = levelsOf(move.cost);
    return move;
}

}  // namespace botri::planning
