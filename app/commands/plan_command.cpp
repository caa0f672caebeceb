// SPDX-License-Identifier: GPL-3.0-or-later
#include <cmath>
#include <iostream>
#include <map>

#include <nlohmann/json.hpp>

#include "app/command_line.h"
#include "app/commands/commands.h"
#include "core/acts/plan_acts.h"
#include "core/acts/plan_file.h"
#include "core/base/counted.h"
#include "core/planning/plan_changes.h"
#include "core/planning/plan_document.h"
#include "core/planning/plan_overview.h"
#include "core/planning/planner.h"
#include "core/planning/supply.h"

namespace botri::app {
namespace {

using namespace botri::planning;

void sayFieldsEmpty(const PlanTotals& totals, const model::Policy& policy, const Console& console)
{
    const std::string empty = console.number(totals.levels.fieldsEmpty);
    const bool first = policy[model::PolicyItem::Lexicographic] != 0;
    console.say({"Lĩnh vực ưu tiên chưa có ai ở xã: " + empty
            + (first ? "; phương án lo các lĩnh vực này trước, sau mới đến số vị trí." : "."),
        "Priority specialties without anybody in a commune: " + empty
            + (first ? "; the plan sees to these before the number of posts." : ".")});
}

void sayTotals(const Plan& plan, const model::Policy& policy, const Console& console)
{
    const PlanTotals& totals = plan.totals;
    const auto n = [&](long long value) { return console.number(value); };
    console.say({"Thiếu " + n(totals.open) + " vị trí: bố trí được " + n(totals.filled) + ", còn thiếu " + n(totals.left) + ".",
        counted(totals.open, "post short: ", "posts short: ") + n(totals.filled) + " filled, " + n(totals.left) + " left."});
    sayFieldsEmpty(totals, policy, console);
    const std::string support = n(totals.monthlySupport.count());
    if (const auto mean = meanKilometres(totals))
        console.say({"Cự ly trung bình " + n(std::llround(*mean)) + " km (" + n(totals.located) + " trên " + n(totals.moves)
                + " người rõ cự ly); hỗ trợ " + support + " đồng/tháng.",
            "Mean distance " + n(std::llround(*mean)) + " km (known for " + n(totals.located) + " of "
                + counted(totals.moves, "person", "people") + "); support of VND " + support + " a month."});
    else if (totals.moves > 0)
        console.say({"Chưa rõ cự ly của ai, vì thiếu tọa độ và bảng cự ly; hỗ trợ " + support + " đồng/tháng.",
            "No distance is known, for want of places on the map or a table of distances; support of VND " + support
                + " a month."});
}

void sayMeasures(const model::Workspace& workspace, const Plan& plan, const Console& console)
{
    std::map<std::pair<int, model::MeasureCode>, int> people;
    for (const Move& move : plan.moves)
        people[{workspace.find<model::Measure>(move.measure)->baseCost, move.measure}] += move.count;
    for (const auto& [key, count] : people) {
        const LocalizedText title = workspace.find<model::Measure>(key.second)->title();
        console.say({"  " + title.vi + ": " + console.number(count), "  " + title.en + ": " + console.number(count)});
    }
}

void sayEmptyPosts(const model::Workspace& workspace, const Plan& plan, const Console& console)
{
    constexpr std::size_t kMost = 10;
    if (plan.left.empty())
        return;
    console.say({"Vị trí còn thiếu và lý do:", "Posts left and why:"});
    for (std::size_t i = 0; i < std::min(kMost, plan.left.size()); ++i) {
        const LocalizedText why = explain(workspace, plan.left[i]);
        const LocalizedText post = postName(workspace, plan.left[i].need);
        console.say({"  " + post.vi + ": " + why.vi, "  " + post.en + ": " + why.en});
    }
    if (plan.left.size() > kMost) {
        const std::string more = console.number(static_cast<long long>(plan.left.size() - kMost));
        console.say({"  … và " + more + " vị trí khác; xem đủ với --json hoặc trong cửa sổ chương trình.",
            "  … and " + more + " more; see all with --json or in the window."});
    }
}

void sayConflicts(const model::Workspace& workspace, const Plan& plan, const Console& console)
{
    for (const PinConflict& each : plan.conflicts) {
        const LocalizedText who = supplyName(workspace, each.decision.staff);
        const LocalizedText post = postName(workspace, each.decision.need());
        console.say({"  ! Không giữ được ghim " + who.vi + " → " + post.vi + ": " + each.why.vi + ".",
            "  ! A pin cannot be honoured, " + who.en + " → " + post.en + ": " + each.why.en + "."});
    }
    for (const rules::RuleChange& each : plan.ruleChanges)
        console.say(
            {"  ! Quy định " + each.rule->id.text() + (each.switchedOff ? " đã tắt" : " đổi giới hạn") + ": " + each.reason,
                "  ! Rule " + each.rule->id.text() + (each.switchedOff ? " switched off" : " has another limit") + ": "
                    + each.reason});
}

}  // namespace

int computePlan(const std::filesystem::path& path, const Console& console)
{
    acts::PlanFile file = acts::PlanFile::open(path);
    const model::ScenarioCode scenario = model::baseScenario();
    const auto kept = file.planDocument(scenario);
    const auto before = kept ? fromDocument(kept->json) : std::nullopt;
    const PlanOutcome outcome = makePlan(file.workspace(), scenario, {}, before ? &*before : nullptr);
    if (const auto* refusal = std::get_if<PlanRefusal>(&outcome)) {
        console.complain({refusal->why.vi + " " + refusal->mend.vi, refusal->why.en + " " + refusal->mend.en});
        return kNoPlan;
    }
    const auto& plan = std::get<Plan>(outcome);
    const acts::PlanDocument document{plan.inputs, toDocument(plan)};
    if (kept != document)
        if (const auto refusal = file.apply(acts::savePlan(file.workspace(), currentActor(), scenario, kept, document))) {
            console.complain(refusal->text);
            return kRefused;
        }
    sayTotals(plan, model::policyOf(file.workspace(), scenario), console);
    if (before)
        console.say(describe(changesBetween(*before, plan)));
    sayMeasures(file.workspace(), plan, console);
    sayConflicts(file.workspace(), plan, console);
    sayEmptyPosts(file.workspace(), plan, console);
    console.say({"Tối ưu, đã kiểm chứng: chứng nhận " + std::string(plan.certificate.valid ? "hợp lệ." : "KHÔNG hợp lệ."),
        std::string("Optimal and checked: the certificate is ") + (plan.certificate.valid ? "valid." : "NOT valid.")});
    if (console.isJson())
        std::cout << document.json << '\n';
    return plan.certificate.valid ? kDone : kNotValid;
}

}  // namespace botri::app
