// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planning/plan_overview.h"

#include <algorithm>
#include <tuple>

#include "core/base/vietnamese_text.h"

namespace botri::planning {
namespace {

using namespace botri::model;

/// Keeps what there is, with its count in front of the words in both languages.
class AttentionList {
public:
    void add(AttentionKind kind, std::size_t count, const char* vietnamese, const char* oneInEnglish, const char* manyInEnglish,
        std::vector<UnitCode> units = {})
    {
        if (count == 0)
            return;
        const auto figure = static_cast<long long>(count);
        m_all.push_back({kind, static_cast<int>(count),
            {groupedNumber(figure, true) + " " + vietnamese,
                groupedNumber(figure, false) + " " + (count == 1 ? oneInEnglish : manyInEnglish)},
            std::move(units)});
    }
    [[nodiscard]] std::vector<Attention> take() && { return std::move(m_all); }

private:
    std::vector<Attention> m_all;
};

std::size_t fieldsEmpty(const Plan& plan)
{
    return static_cast<std::size_t>(std::ranges::count_if(plan.left, &EmptyPost::fieldEmpty));
}

bool warns(const Move& move)
{
    return std::ranges::any_of(move.rules, [](const rules::RuleResult& rule) { return rule.outcome() != rules::Outcome::Pass; });
}

bool lacksWish(const Workspace& workspace, const Move& move)
{
    return workspace.find<Staff>(move.staff) && move.wishOrder == 0 && !move.volunteers;
}

std::vector<UnitCode> releaseCapsReached(const Workspace& workspace, const Plan& plan)
{
    std::vector<UnitCode> reached;
    for (const auto& [code, traffic] : unitTraffic(plan))
        if (const Unit* unit = workspace.find<Unit>(code);
            unit && unit->releaseCap && traffic.leaving > 0 && traffic.leaving >= *unit->releaseCap)
            reached.push_back(code);
    return reached;
}

void addPlan(AttentionList& list, const Workspace& workspace, const Plan& plan)
{
    list.add(AttentionKind::PinsNotHonoured, plan.conflicts.size(), "quyết định ghim không thực hiện được",
        "pin cannot be honoured", "pins cannot be honoured");
    list.add(AttentionKind::FieldsEmpty, fieldsEmpty(plan), "lĩnh vực ở xã vẫn không có ai đảm nhiệm",
        "field still has nobody in its commune", "fields still have nobody in their commune");
    list.add(AttentionKind::RulesNotMet, plan.findings.size(), "quy định về đơn vị cần xem lại", "rule on a unit to look at",
        "rules on units to look at");
    std::size_t warned = 0;
    std::size_t unasked = 0;
    for (const Move& move : plan.moves) {
        warned += warns(move) ? static_cast<std::size_t>(move.count) : 0;
        unasked += lacksWish(workspace, move) ? static_cast<std::size_t>(move.count) : 0;
    }
    list.add(AttentionKind::MovesWithWarnings, warned, "điều chuyển có lưu ý về quy định", "move with a rule to mind",
        "moves with rules to mind");
    list.add(AttentionKind::MovesWithoutWish, unasked, "người được bố trí mà chưa nêu nguyện vọng",
        "person placed without a wish of their own", "people placed without a wish of their own");
    std::vector<UnitCode> spent = releaseCapsReached(workspace, plan);
    const std::size_t givers = spent.size();  // read before `spent` is moved away
    list.add(AttentionKind::ReleaseCapsReached, givers, "nơi đã cho đi hết mức được phép", "unit gives all it may",
        "units give all they may", std::move(spent));
    list.add(AttentionKind::RuleChanges, plan.ruleChanges.size(), "quy định do cơ quan tắt hoặc đổi giới hạn",
        "rule switched off or changed by the office", "rules switched off or changed by the office");
}

/// Needs whose figures are older than kOldFigureDays; those without a date of their own have the file's.
std::size_t oldFigures(const Workspace& workspace, Date today)
{
    const Date fileDate = workspace.info().asOf;
    return static_cast<std::size_t>(std::ranges::count_if(workspace.rows<Need>(), [&](const Need& need) {
        const Date asOf = need.asOf.value_or(fileDate);
        return asOf.ok() && daysBetween(asOf, today) > kOldFigureDays;
    }));
}

std::size_t communesWithoutLocation(const Workspace& workspace)
{
    return static_cast<std::size_t>(
        std::ranges::count_if(workspace.rows<Unit>(), [](const Unit& unit) { return unit.isCommune() && !unit.location(); }));
}

}  // namespace

std::vector<MoveFlow> moveFlows(const Plan& plan)
{
    std::map<std::tuple<UnitCode, UnitCode, MeasureCode>, int> people;
    for (const Move& move : plan.moves)
        people[{move.to.unit, move.from, move.measure}] += move.count;
    std::vector<MoveFlow> flows;
    for (const auto& [way, count] : people)
        flows.push_back({std::get<1>(way), std::get<0>(way), std::get<2>(way), count});
    return flows;
}

std::map<UnitCode, UnitTraffic> unitTraffic(const Plan& plan)
{
    std::map<UnitCode, UnitTraffic> traffic;
    for (const Move& move : plan.moves) {
        if (move.from == move.to.unit) {
            traffic[move.to.unit].inside += move.count;
            continue;
        }
        traffic[move.to.unit].arriving += move.count;
        if (!move.from.empty())
            traffic[move.from].leaving += move.count;
    }
    return traffic;
}

std::vector<MeasureUse> measureUses(const Workspace& workspace, const Plan& plan)
{
    std::map<MeasureCode, MeasureUse> byCode;
    for (const Measure& measure : workspace.rows<Measure>())
        if (measure.enabled)
            byCode[measure.code] = {};
    for (const Move& move : plan.moves) {
        MeasureUse& use = byCode[move.measure];
        use.people += move.count;
        use.points += (move.levels.measures + move.levels.preference) * move.count;
        if (move.distance) {
            use.kilometres += move.distance->length.count() * move.count / 1000;
            use.located += move.count;
        }
    }
    std::vector<MeasureUse> uses;
    for (auto& [code, use] : byCode) {
        use.measure = code;
        uses.push_back(use);
    }
    const auto cost = [&](const MeasureUse& use) {
        const Measure* measure = workspace.find<Measure>(use.measure);
        return measure ? measure->baseCost : 0;
    };
    std::ranges::stable_sort(uses, {}, cost);
    return uses;
}

std::optional<double> meanKilometres(const PlanTotals& totals)
{
    if (totals.located == 0)
        return std::nullopt;
    return static_cast<double>(totals.kilometres) / totals.located;
}

std::vector<DeadlineStanding> deadlineStandings(const Workspace& workspace, Date today)
{
    std::vector<DeadlineStanding> standings;
    for (const Deadline& deadline : workspace.rows<Deadline>())
        if (deadline.date.ok())
            standings.push_back({deadline, daysBetween(today, deadline.date)});
    std::ranges::stable_sort(standings, {}, &DeadlineStanding::daysLeft);
    return standings;
}

std::vector<Attention> attentions(const Workspace& workspace, const Plan* plan, Date today)
{
    AttentionList list;
    if (plan)
        addPlan(list, workspace, *plan);
    list.add(AttentionKind::OldFigures, oldFigures(workspace, today), "dòng nhu cầu có số liệu cũ hơn 30 ngày",
        "row of needs older than 30 days", "rows of needs older than 30 days");
    list.add(AttentionKind::UnitsWithoutLocation, communesWithoutLocation(workspace), "xã chưa có tọa độ",
        "commune without coordinates", "communes without coordinates");
    return std::move(list).take();
}

}  // namespace botri::planning
