// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "app/command_line.h"
#include "app/commands/commands.h"
#include "app/commands/plan_json.h"
#include "app/commands/saved_plan.h"
#include "app/commands/table_text.h"
#include "app/commands/totals_text.h"
#include "core/acts/plan_file.h"
#include "core/base/counted.h"
#include "core/base/vietnamese_text.h"
#include "core/planning/sweep.h"

namespace botri::app {
namespace {

using namespace botri::planning;
using Json = nlohmann::ordered_json;

class SweepPrinter {
public:
    SweepPrinter(const model::Workspace& workspace, const Console& console, int most)
        : m_workspace(workspace), m_console(console), m_most(static_cast<std::size_t>(most))
    {
    }

    void print(const Sweep& sweep, std::optional<std::int64_t> now) const
    {
        const LocalizedText name = describe(m_workspace, sweep.lever);
        const std::string from = number(sweep.stretches.front().first);
        const std::string to = number(sweep.stretches.back().last);
        const LocalizedText value = now ? LocalizedText{number(*now), number(*now)} : LocalizedText{"không có", "none"};
        const auto times = static_cast<long long>(sweep.stretches.size()) - 1;
        m_console.say({name.vi + ": hiện là " + value.vi + ". Từ " + from + " đến " + to
                + (times == 0 ? ", phương án tốt nhất không đổi:" : ", phương án tốt nhất đổi " + number(times) + " lần:"),
            name.en + ": now " + value.en + ". From " + from + " to " + to + " the best plan "
                + (times == 0 ? "does not change:" : "changes " + counted(times, "time", "times") + ":")});
        for (const Stretch& each : sweep.stretches)
            say(each, now);
        m_console.print(json(sweep, now));
    }

private:
    template <class Number>
    [[nodiscard]] std::string number(Number value) const
    {
        return m_console.number(static_cast<long long>(value));
    }

    void say(const Stretch& each, std::optional<std::int64_t> now) const
    {
        const bool here = now && each.first <= *now && *now <= each.last;
        const std::string values = each.first == each.last ? number(each.first) : number(each.first) + "–" + number(each.last);
        const LocalizedText totals = totalsText(each.totals, m_console);
        m_console.say({"  " + values + (here ? " (đang dùng)" : "") + ": " + totals.vi,
            "  " + values + (here ? " (now)" : "") + ": " + totals.en});
        const std::vector<LocalizedText> lines = describeEach(m_workspace, each.changes);
        if (lines.empty())
            return;
        m_console.say({"    khác mức trước ở " + number(lines.size()) + " người:",
            "    " + counted(static_cast<long long>(lines.size()), "person does", "people do") + " something else than before:"});
        sayFirst(lines, m_most, m_console);
    }

    [[nodiscard]] Json json(const Sweep& sweep, std::optional<std::int64_t> now) const
    {
        Json json{{"lever", keyOf(sweep.lever)}, {"words", app::toJson(describe(m_workspace, sweep.lever))},
            {"now", now ? Json(*now) : Json()}, {"stretches", Json::array()}};
        for (const Stretch& each : sweep.stretches) {
            Json stretch{{"from", each.first}, {"to", each.last}};
            stretch.update(app::toJson(each.totals));
            stretch["added"] = app::toJson(each.changes.added);
            stretch["dropped"] = app::toJson(each.changes.dropped);
            json["stretches"].push_back(std::move(stretch));
        }
        return json;
    }

    const model::Workspace& m_workspace;
    const Console& m_console;
    std::size_t m_most;
};

void listLevers(const model::Workspace& workspace, const Console& console)
{
    const bool vi = console.language() == Language::Vietnamese;
    TableText table(vi ? std::vector<std::string>{"Tên", "Mã", "Hiện là"} : std::vector<std::string>{"Name", "Key", "Now"});
    Json json{{"levers", Json::array()}};
    for (const Lever& each : leversOf(workspace, model::baseScenario())) {
        const auto now = valueOf(workspace, model::baseScenario(), each);
        const auto [first, last] = usualRange(workspace, model::baseScenario(), each);
        table.add({console.in(describe(workspace, each)), keyOf(each), now ? console.number(*now) : "–"});
        json["levers"].push_back({{"lever", keyOf(each)}, {"words", toJson(describe(workspace, each))},
            {"now", now ? Json(*now) : Json()}, {"from", first}, {"to", last}});
    }
    console.say({"Các tham số có thể thay đổi của tệp này; gõ mã sau tên tệp để thử mọi mức:",
        "Levers are the numbers of this file that can be moved; type a key after the file to try every value:"});
    console.say({table.text(), table.text()});
    console.print(json);
}

std::optional<Lever> findLever(const model::Workspace& workspace, const std::string& key)
{
    for (Lever& each : leversOf(workspace, model::baseScenario()))
        if (foldedText(keyOf(each)) == foldedText(key))
            return std::move(each);
    return std::nullopt;
}

}  // namespace

int sweepPlan(const SweepOptions& options, const Console& console)
{
    const acts::PlanFile file = acts::PlanFile::openReadOnly(options.file);
    const model::Workspace& workspace = file.workspace();
    if (!options.lever) {
        listLevers(workspace, console);
        return kDone;
    }
    const auto lever = findLever(workspace, *options.lever);
    if (!lever) {
        console.complain({"Không có tham số “" + *options.lever + "”. Xem các mã bằng “botri sweep TỆP”.",
            "There is no lever “" + *options.lever + "”. See the keys with “botri sweep FILE”."});
        return kUsage;
    }
    const auto usual = usualRange(workspace, model::baseScenario(), *lever);
    const std::int64_t first = options.from.value_or(options.to ? std::min(usual.first, *options.to) : usual.first);
    const std::int64_t last = options.to.value_or(std::max(usual.second, first));
    if (first > last) {
        console.complain({"Mức đầu (" + console.number(first) + ") lớn hơn mức cuối (" + console.number(last) + "): hãy đổi chỗ.",
            "The first value (" + console.number(first) + ") is above the last (" + console.number(last) + "): exchange them."});
        return kUsage;
    }
    if (!accepts(*lever, first) || !accepts(*lever, last)) {
        console.complain({"Tham số này không nhận các mức từ " + console.number(first) + " đến " + console.number(last) + ".",
            "This lever does not take the values from " + console.number(first) + " to " + console.number(last) + "."});
        return kUsage;
    }
    const auto plan = currentPlan(file);
    const auto outcome = sweepLever(workspace, model::baseScenario(), *lever, first, last, {}, plan ? &*plan : nullptr);
    if (const auto* refusal = std::get_if<PlanRefusal>(&outcome)) {
        console.complain({refusal->why.vi + " " + refusal->mend.vi, refusal->why.en + " " + refusal->mend.en});
        return kNoPlan;
    }
    SweepPrinter(workspace, console, options.most)
        .print(std::get<Sweep>(outcome), valueOf(workspace, model::baseScenario(), *lever));
    return kDone;
}

}  // namespace botri::app
