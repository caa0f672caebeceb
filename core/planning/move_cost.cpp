// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planning/move_cost.h"

#include <algorithm>

namespace botri::planning {
namespace {

using namespace botri::model;
using enum PolicyItem;

std::int64_t rankPoints(const Policy& policy, const Supply& supply)
{
    if (!supply.person)
        return policy[RankSpecialist];
    switch (supply.person->titleLevel) {
    case TitleLevel::Specialist: return policy[RankSpecialist];
    case TitleLevel::DeputyHead: return policy[RankDeputyHead];
    case TitleLevel::Head:
    case TitleLevel::CommuneLeader: break;
    }
    return 0;
}

std::int64_t trainingPoints(const Policy& policy, int level)
{
    return level == 0 ? 0 : level == 1 ? policy[TrainingLevel1] : policy[TrainingLevel2];
}

std::int64_t regionPoints(const Policy& policy, RegionClass region)
{
    switch (region) {
    case RegionClass::Lowland: return 0;
    case RegionClass::Midland: return policy[PostMidland];
    case RegionClass::Mountain: return policy[PostMountain];
    case RegionClass::HighMountain: return policy[PostHighMountain];
    }
    return 0;
}

std::int64_t priorityPoints(const Policy& policy, Priority priority)
{
    switch (priority) {
    case Priority::High: return policy[PostHigh];
    case Priority::Medium: return policy[PostMedium];
    case Priority::Low: break;
    }
    return policy[PostLow];
}

}  // namespace

Date startDate(const PlanInfo& info, const Measure& measure)
{
    const Date ready{std::chrono::sys_days{info.decisionDate} + std::chrono::days{measure.leadTimeDays}};
    return std::max(info.startDate, ready);
}

std::optional<Date> endDate(Date start, const Measure& measure)
{
    if (!measure.termMonths)
        return std::nullopt;
    return Date{std::chrono::sys_days{addMonths(start, *measure.termMonths)} - std::chrono::days{1}};
}

Vnd monthlySupport(const PlanInfo& info, const Policy& policy, const Supply& supply, const Unit& target)
{
    if (supply.source != SourceKind::DepartmentNominee && supply.source != SourceKind::MinistrySecondee)
        return Vnd(0);
    std::int64_t percent = 0;
    if (target.region == RegionClass::HighMountain || target.border)
        percent = policy[SupportHighMountain];
    else if (target.region == RegionClass::Mountain)
        percent = policy[SupportMountain];
    return Vnd(info.baseSalary * percent / 100);
}

int wishOrder(const std::vector<const Wish*>& wishes, const NeedKey& to)
{
    int best = 0;
    for (const Wish* wish : wishes)
        if (wish->unit == to.unit && (wish->specialty.empty() || wish->specialty == to.specialty))
            best = best == 0 ? wish->order : std::min(best, wish->order);
    return best;
}

std::vector<CostItem> costItems(
    const Policy& policy, const Supply& supply, const Measure& measure, const Move& move, int warnings)
{
    constexpr std::int64_t kHundredKilometres = 100'000;
    constexpr std::int64_t kMillion = 1'000'000;
    std::vector<CostItem> items{{CostReason::Measure, measure.baseCost, 0}};
    const auto add = [&](CostReason reason, std::int64_t points, std::int64_t datum) {
        if (points != 0)
            items.push_back({reason, points, datum});
    };
    const std::int64_t metres = move.distance ? move.distance->length.count() : 0;
    add(CostReason::Distance, metres * policy[DistancePer100Km] / kHundredKilometres, metres);
    add(CostReason::Training, trainingPoints(policy, move.substitutionLevel), move.substitutionLevel);
    add(CostReason::CrossPool, supply.pool == move.to.pool ? 0 : policy[CrossPool], 0);
    add(CostReason::Warnings, policy[Warning] * warnings, warnings);
    add(CostReason::Support, move.monthlySupport.count() * policy[SupportPerMillion] / kMillion, move.monthlySupport.count());
    add(CostReason::Wish, move.wishOrder == 0 ? 0 : -(move.wishOrder == 1 ? policy[FirstWish] : policy[FurtherWish]),
        move.wishOrder);
    add(CostReason::Volunteer, move.volunteers ? -policy[Volunteer] : 0, 0);
    add(CostReason::PriorityCase, supply.person && supply.person->priorityCase ? -policy[PriorityCase] : 0, 0);
    add(CostReason::Rank, rankPoints(policy, supply), 0);
    return items;
}

CostLevels levelsOf(const std::vector<CostItem>& items)
{
    CostLevels levels;
    for (const CostItem& item : items)
        (item.reason == CostReason::Measure ? levels.measures : levels.preference) += item.points;
    return levels;
}

std::int64_t emptyPostPoints(const Policy& policy, const Need& need, const Unit& unit, const Specialty& specialty, int nth)
{
    const std::int64_t place = regionPoints(policy, unit.region) + (unit.border ? policy[PostBorder] : 0)
        + (unit.speciallyDisadvantaged ? policy[PostDisadvantaged] : 0);
    const std::int64_t relief = nth <= need.concurrentlyHeld ? policy[PostConcurrentRelief] : 0;
    const std::int64_t points =
        priorityPoints(policy, specialty.priority) + place + policy[PostRepeatInSpecialty] * (nth - 1) - relief;
    return std::max<std::int64_t>(1, points);
}

bool leavesFieldEmpty(const Need& need, const Specialty& specialty, int empty)
{
    return specialty.priority == Priority::High && need.present == 0 && need.concurrentlyHeld == 0 && empty == need.open();
}

}  // namespace botri::planning
