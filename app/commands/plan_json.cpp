// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/plan_json.h"

namespace botri::app {

nlohmann::ordered_json toJson(const LocalizedText& text)
{
    return {{"vi", text.vi}, {"en", text.en}};
}

nlohmann::ordered_json toJson(const model::NeedKey& post)
{
    return {{"unit", post.unit.text()}, {"specialty", post.specialty.text()}, {"pool", model::choiceOf(post.pool).key}};
}

nlohmann::ordered_json toJson(const planning::CostLevels& levels)
{
    return {{"fields_empty", levels.fieldsEmpty}, {"posts", levels.posts}, {"measures", levels.measures},
        {"preference", levels.preference}};
}

nlohmann::ordered_json toJson(const planning::Placings& placings)
{
    auto all = nlohmann::ordered_json::array();
    for (const auto& [placing, count] : placings)
        all.push_back({{"staff", placing.staff.text()}, {"post", toJson(placing.to)}, {"measure", placing.measure.text()},
            {"people", count}});
    return all;
}

nlohmann::ordered_json toJson(const planning::PlanTotals& totals)
{
    return {{"open", totals.open}, {"filled", totals.filled}, {"kilometres", totals.kilometres},
        {"monthly_support", totals.monthlySupport.count()}, {"levels", toJson(totals.levels)}};
}

}  // namespace botri::app
