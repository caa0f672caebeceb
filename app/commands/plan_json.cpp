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

}  // namespace botri::app
