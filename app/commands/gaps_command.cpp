// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include <nlohmann/json.hpp>

#include "app/command_line.h"
#include "app/commands/commands.h"
#include "app/commands/saved_plan.h"
#include "app/commands/table_text.h"
#include "core/acts/plan_file.h"
#include "core/planning/gap_analysis.h"

namespace botri::app {
namespace {

using namespace botri::planning;

const std::vector<GapGroup>& groupsOf(const GapAnalysis& gaps, GapGrouping grouping)
{
    switch (grouping) {
    case GapGrouping::District: return gaps.byDistrict;
    case GapGrouping::Region: return gaps.byRegion;
    case GapGrouping::Pool: return gaps.byPool;
    case GapGrouping::Unit: return gaps.byUnit;
    case GapGrouping::Specialty: break;
    }
    return gaps.bySpecialty;
}

nlohmann::ordered_json toJson(const GapFigures& figures)
{
    return {{"required", figures.required}, {"present", figures.present}, {"open", figures.open}, {"surplus", figures.surplus},
        {"concurrently_held", figures.concurrentlyHeld}, {"contract_workers", figures.contractWorkers},
        {"filled", figures.filled}, {"left", figures.left()}};
}

std::vector<std::string> cellsOf(const Console& console, const std::string& name, const GapFigures& figures, bool planned)
{
    std::vector<std::string> cells{name, console.number(figures.required), console.number(figures.present),
        console.number(figures.open), console.number(figures.surplus), console.number(figures.concurrentlyHeld)};
    if (planned) {
        cells.push_back(console.number(figures.filled));
        cells.push_back(console.number(figures.left()));
    }
    return cells;
}

}  // namespace

int showGaps(const std::filesystem::path& path, GapGrouping grouping, const Console& console)
{
    const acts::PlanFile file = acts::PlanFile::openReadOnly(path);
    const auto plan = currentPlan(file);
    const bool planned = plan.has_value();
    const GapAnalysis gaps = analyseGaps(file.workspace(), planned ? &*plan : nullptr);
    const auto& groups = groupsOf(gaps, grouping);

    const bool vi = console.language() == Language::Vietnamese;
    TableText table(planned
            ? (vi ? std::vector<std::string>{"", "Cần", "Có mặt", "Thiếu", "Thừa", "Kiêm nhiệm", "Bố trí được", "Còn thiếu"}
                  : std::vector<std::string>{"", "Required", "Present", "Short", "Surplus", "Concurrent", "Filled", "Left"})
            : (vi ? std::vector<std::string>{"", "Cần", "Có mặt", "Thiếu", "Thừa", "Kiêm nhiệm"}
                  : std::vector<std::string>{"", "Required", "Present", "Short", "Surplus", "Concurrent"}));
    nlohmann::ordered_json json{
        {"total", toJson(gaps.total)}, {"leadership", toJson(gaps.leadership)}, {"groups", nlohmann::ordered_json::array()}};
    for (const GapGroup& group : groups) {
        table.add(cellsOf(console, console.in(group.name), group.figures, planned));
        nlohmann::ordered_json each = toJson(group.figures);
        each["key"] = group.key;
        each["name"] = console.in(group.name);
        json["groups"].push_back(std::move(each));
    }
    table.add(cellsOf(console, vi ? "Tổng cộng" : "Total", gaps.total, planned));
    const std::string text = table.text();
    console.say({text, text});
    console.say({"Tính mọi khối biên chế, không kể lãnh đạo. Trong biểu R1, thừa và thiếu cũng tính như vậy; biên chế, khung và "
                 "có mặt tính riêng khối chính quyền, kể cả lãnh đạo.",
        "All blocks, leaders not counted. Form R1 counts surplus and shortage likewise; its quota, frame and present staff are "
        "those of the government block alone, leaders included."});
    const std::string vacant = console.number(gaps.leadership.open);
    console.say({"Vị trí lãnh đạo còn khuyết (tính riêng): " + vacant, "Vacant leadership posts (counted apart): " + vacant});
    console.print(json);
    return kDone;
}

}  // namespace botri::app
