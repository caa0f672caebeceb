// SPDX-License-Identifier: GPL-3.0-or-later
#include <nlohmann/json.hpp>

#include "app/command_line.h"
#include "app/commands/commands.h"
#include "core/acts/plan_file.h"
#include "core/acts/row_acts.h"
#include "data/catalogue.h"

namespace botri::app {
namespace {

Date firstOfNextMonth(Date date)
{
    const Date next = date + std::chrono::months{1};
    return {next.year(), next.month(), std::chrono::day{1}};
}

}  // namespace

int newPlanFile(const NewOptions& options, const Console& console)
{
    model::PlanInfo info;
    info.province = options.province;
    info.title = options.title.empty() ? "Phương án bố trí cán bộ, công chức cấp xã tỉnh " + options.province : options.title;
    info.asOf = options.asOf.value_or(today());
    info.decisionDate = options.decisionDate.value_or(today());
    info.startDate = options.startDate.value_or(firstOfNextMonth(info.decisionDate));
    const acts::Act first = acts::newPlan(currentActor(), info, data::defaultCatalogue());
    if (const auto refusal = acts::refusalOf(first, {})) {
        console.complain(refusal->text);
        return kRefused;
    }
    const acts::PlanFile file = acts::PlanFile::create(options.file, first);
    const std::string path = file.path().string();
    console.say({"Đã tạo tệp phương án " + path + ".", "Created the plan file " + path + "."});
    console.print({{"file", path}, {"rows", first.changes.size()}});
    return kDone;
}

}  // namespace botri::app
