// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planning/plan_overview.h"

#include <algorithm>
#include <set>
#include <tuple>

#include "core/base/vietnamese_text.h"

namespace botri::planning {
namespace {

using namespace botri::model;

/// Keeps what there is, with its count in front of the words in both languages.
class AttentionList {
public:
    void add(Attention attention, std::size_t count, const char* vietnamese, const char* oneInEnglish, const char* manyInEnglish)
    {
        if (count == 0)
            return;
        const auto figure = static_cast<long long>(count);
        attention.count = static_cast<int>(count);
        attention.text = {groupedNumber(figure, true) + " " + vietnamese,
            groupedNumber(figure, false) + " " + (count == 1 ? oneInEnglish : manyInEnglish)};
        m_all.push_back(std::move(attention));
    }
    void add(AttentionKind kind, std::size_t count, const char* vietnamese, const char* oneInEnglish, const char* manyInEnglish)
    {
        add(Attention{.kind = kind}, count, vietnamese, oneInEnglish, manyInEnglish);
    }
    void add(AttentionKind kind, std::vector<UnitCode> units, const char* vietnamese, const char* oneInEnglish,
        const char* manyInEnglish)
    {
        const std::size_t count = units.size();  // read before they are moved away
        add(Attention{.kind = kind, .units = std::move(units)}, count, vietnamese, oneInEnglish, manyInEnglish);
    }
    [[nodiscard]] std::vector<Attention> take() && { return std::move(m_all); }

private:
    std::vector<Attention> m_all;
};

std::size_t fieldsEmpty(const Plan& plan)
{
    return static_cast<std::size_t>(std::ranges::count_if(plan.left, &EmptyPost::fieldEmpty));
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
        "specialty still has nobody in its commune", "specialties still have nobody in their commune");
    list.add(AttentionKind::RulesNotMet, plan.findings.size(), "quy định về đơn vị cần xem lại", "rule on a unit to look at",
        "rules on units to look at");
    std::size_t warned = 0;
    std::size_t unasked = 0;
    for (const Move& move : plan.moves) {
        warned += warns(move) ? 1 : 0;
        unasked += lacksWish(workspace, move) ? static_cast<std::size_t>(move.count) : 0;
    }
    list.add(AttentionKind::MovesWithWarnings, warned, "điều chuyển có cảnh báo của quy định", "move with a warning of a rule",
        "moves with a warning of a rule");
    list.add(AttentionKind::MovesWithoutWish, unasked, "người được bố trí mà chưa nêu nguyện vọng",
        "person placed without a wish of their own", "people placed without a wish of their own");
    list.add(AttentionKind::ReleaseCapsReached, releaseCapsReached(workspace, plan), "nơi đã cho đi hết mức được phép",
        "unit gives all it may", "units give all they may");
    list.add(AttentionKind::RuleChanges, plan.ruleChanges.size(), "quy định do cơ quan tắt hoặc đổi giới hạn",
        "rule switched off or changed by the office", "rules switched off or changed by the office");
}

/// Needs whose figures are older than kOldFigureDays; those without a date of their own have the file's.
void addOldFigures(AttentionList& list, const Workspace& workspace, Date today)
{
    const Date fileDate = workspace.info().asOf;
    std::set<std::optional<Date>> dates;
    std::size_t rows = 0;
    for (const Need& need : workspace.rows<Need>())
        if (const Date asOf = need.asOf.value_or(fileDate); asOf.ok() && daysBetween(asOf, today) > kOldFigureDays) {
            dates.insert(need.asOf);
            ++rows;
        }
    list.add({.kind = AttentionKind::OldFigures, .dates = {dates.begin(), dates.end()}}, rows,
        "dòng nhu cầu có số liệu cũ hơn 30 ngày", "row of needs older than 30 days", "rows of needs older than 30 days");
}

std::vector<UnitCode> communesWithoutLocation(const Workspace& workspace)
{
    std::vector<UnitCode> units;
    for (const Unit& unit : workspace.rows<Unit>())
        if (unit.isCommune() && !unit.location())
            units.push_back(unit.code);
    return units;
}

}  // namespace

bool warns(const Move& move)
{
    return std::ranges::any_of(move.rules, [](const rules::RuleResult& rule) { return rule.outcome() != rules::Outcome::Pass; });
}

bool lacksWish(const Workspace& workspace, const Move& move)
{
    return workspace.find<Staff>(move.staff) && move.wishOrder == 0 && !move.volunteers;
}

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
    addOldFigures(list, workspace, today);
    list.add(AttentionKind::UnitsWithoutLocation, communesWithoutLocation(workspace), "xã chưa có tọa độ",
        "commune without coordinates", "communes without coordinates");
    return std::move(list).take();
}

}  // namespace botri::planning
