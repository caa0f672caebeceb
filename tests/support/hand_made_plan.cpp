// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/hand_made_plan.h"

#include "core/planning/gap_analysis.h"

namespace botri::tests {

using namespace model;
using planning::Move;
using planning::Plan;

Move moveOf(const Workspace& workspace, const std::string& staff, const NeedKey& to, const std::string& measure)
{
    Move move;
    move.staff = StaffCode(staff);
    move.to = to;
    move.measure = MeasureCode(measure);
    move.start = workspace.info().startDate;
    if (const Staff* person = workspace.find<Staff>(move.staff)) {
        move.from = person->unit;
        move.specialty = person->specialty;
        move.volunteers = person->volunteers;
    } else if (const HeadCount* group = workspace.find<HeadCount>(move.staff)) {
        move.from = group->unit;
        move.specialty = group->specialty;
    }
    move.substitutionLevel = move.specialty == to.specialty ? 0 : 1;
    if (measure == "BP" || measure == "HD")
        move.end = Date{std::chrono::sys_days{addMonths(move.start, 24)} - std::chrono::days{1}};
    if (measure == "BP")
        move.monthlySupport = Vnd(3'510'000);
    return move;
}

Plan handMadePlan(const Workspace& workspace)
{
    Plan plan;
    plan.scenario = baseScenario();
    plan.inputs = "3f9a12bc04d5e6f7";
    const auto gaps = planning::analyseGaps(workspace);
    const auto& people = workspace.rows<Staff>();
    std::size_t next = 0;
    for (const planning::GapRow& row : gaps.rows) {
        if (row.figures.open == 0 || next == people.size())
            continue;
        const bool unnamed =
            row.need.specialty == SpecialtyCode("KT02") && plan.moves.size() % 2 == 0 && !workspace.rows<HeadCount>().empty();
        const std::string staff = unnamed ? workspace.rows<HeadCount>()[0].code.text() : people[next].code.text();
        const char* measure = unnamed ? "HD" : people[next].nominated ? "BP" : "DDH";
        Move move = moveOf(workspace, staff, row.need, measure);
        move.distance = RoadDistance{Metres(static_cast<std::int64_t>(7'400 * (next % 27))), DistanceBasis::Estimate};
        move.wishOrder = next % 9 == 0 ? 1 : 0;
        next += unnamed ? 0 : 1;
        plan.totals.moves += move.count;
        plan.totals.monthlySupport += move.monthlySupport * move.count;
        plan.moves.push_back(std::move(move));
    }
    plan.totals.open = gaps.total.open;
    plan.totals.filled = plan.totals.moves;
    plan.totals.left = plan.totals.open - plan.totals.filled;
    return plan;
}

}  // namespace botri::tests
