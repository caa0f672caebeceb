// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line.h"
#include "app/commands/commands.h"
#include "app/commands/plan_json.h"
#include "app/commands/table_text.h"
#include "app/commands/totals_text.h"
#include "core/acts/plan_file.h"
#include "core/planning/cost_front.h"

namespace botri::app {
namespace {

using namespace botri::planning;
using Json = nlohmann::ordered_json;

/// Metres are told in kilometres, rounded up so that no sum looks smaller than it is.
std::int64_t shown(FrontCost by, std::int64_t cost)
{
    return by == FrontCost::Metres ? (cost + 999) / 1000 : cost;
}

/// Points are as the network weighs them: with ordered levels one point of a measure outweighs all others together.
const char* unitOf(FrontCost by)
{
    switch (by) {
    case FrontCost::Points: return "points";
    case FrontCost::Metres: return "metres";
    case FrontCost::Money: break;
    }
    return "dong_a_month";
}

Json toJson(const FrontPoint& point)
{
    Json json{{"cost", point.cost}};
    json.update(app::toJson(point.totals));
    return json;
}

class FrontPrinter {
public:
    FrontPrinter(const Console& console, const FrontOptions& options) : m_console(console), m_options(options) {}

    void print(const CostFront& front) const
    {
        TableText table(headings(front.by));
        for (const std::size_t at : evenlySpread(front.corners.size(), rows()))
            table.add(cells(front, front.corners[at]));
        m_console.say({"Chi phí ít nhất cho mỗi số vị trí được bố trí (thiếu " + number(front.corners.back().totals.open)
                + "). Ở đây chỉ xét chi phí, không theo thứ tự ưu tiên của phương án, nên lĩnh vực ưu tiên có thể bị bỏ trống:",
            "The least cost for each number of posts filled (short: " + number(front.corners.back().totals.open)
                + "). Cost alone counts here, not the plan's priorities, so priority specialties may stay empty:"});
        m_console.say({table.text(), table.text()});
        sayHidden(front.corners.size());
        m_console.say({"Chính xác với mọi số vị trí (đủ từng số với --json); nhiều hơn dòng cuối thì không bố trí được.",
            "Exact for every number of posts (each with --json); no more than the last line can be filled."});
        sayUnlocated(front);
        m_console.print(json(front));
    }

    void print(const CostFront& cheapest, const MoneyFront& front, Vnd budget) const
    {
        const std::string money = number(budget.count());
        const auto most = cheapest.mostFilled(budget.count());
        const FrontPoint* within = front.within(budget);
        const FrontPoint* beyond = front.beyond(budget);
        if (!within) {
            const std::string least = number(front.corners.front().cost);
            m_console.say({"Không phương án nào trong mức " + money + " đồng một tháng: riêng những người đã ghim đã cần " + least
                    + " đồng.",
                "No plan fits VND " + money + " a month: the people who are pinned alone need VND " + least + "."});
        } else {
            sayMost(cheapest, *most, money);
            sayBest(*within, beyond, beyond ? front.gapPercent(budget) : 0, money);
        }
        m_console.print(json(cheapest, front, budget));
    }

private:
    template <class Number>
    [[nodiscard]] std::string number(Number value) const
    {
        return m_console.number(static_cast<long long>(value));
    }
    [[nodiscard]] std::size_t rows() const { return static_cast<std::size_t>(m_options.most); }

    [[nodiscard]] std::vector<std::string> headings(FrontCost by) const
    {
        const bool vi = m_console.language() == Language::Vietnamese;
        std::vector<std::string> headings{vi ? "Bố trí được" : "Posts filled"};
        switch (by) {
        case FrontCost::Points:
            headings.insert(headings.end(), {vi ? "Điểm hình thức" : "Measure points", vi ? "Điểm khác" : "Other points"});
            break;
        case FrontCost::Metres:
            headings.insert(
                headings.end(), {vi ? "Ít nhất (km)" : "At least (km)", vi ? "Thêm cho vị trí cuối" : "For the last post"});
            break;
        case FrontCost::Money:
            headings.insert(headings.end(),
                {vi ? "Ít nhất (đồng/tháng)" : "At least (VND a month)", vi ? "Thêm cho vị trí cuối" : "For the last post"});
            break;
        }
        headings.emplace_back(vi ? "Lĩnh vực ưu tiên bỏ trống" : "Priority fields empty");
        return headings;
    }

    [[nodiscard]] std::vector<std::string> cells(const CostFront& front, const FrontPoint& corner) const
    {
        const CostLevels& levels = corner.totals.levels;
        const int filled = corner.totals.filled;
        if (front.by == FrontCost::Points)
            return {number(filled), number(levels.measures), number(levels.preference), number(levels.fieldsEmpty)};
        const auto before = front.leastCost(filled - 1);
        return {number(filled), number(shown(front.by, corner.cost)),
            before ? number(shown(front.by, corner.cost - *before)) : "–", number(levels.fieldsEmpty)};
    }

    void sayHidden(std::size_t lines) const
    {
        if (lines > rows())
            m_console.say({"(" + number(lines) + " dòng, in cách đều; xem đủ với --top hoặc --json.)",
                "(" + number(lines) + " lines, evenly spread; see all with --top or --json.)"});
    }

    void sayUnlocated(const CostFront& front) const
    {
        const PlanTotals& totals = front.corners.back().totals;
        if (const int without = totals.moves - totals.located; front.by == FrontCost::Metres && without > 0)
            m_console.say({"Lưu ý: " + number(without) + " người ở dòng cuối không rõ cự ly, tính là 0 km.",
                "Note: of the people on the last line " + number(without) + " have no known distance and count as 0 km."});
    }

    void sayMost(const CostFront& cheapest, int most, const std::string& money) const
    {
        const std::string least = number(*cheapest.leastCost(most));
        m_console.say({"Với " + money + " đồng một tháng bố trí được nhiều nhất " + number(most) + " vị trí (rẻ nhất hết " + least
                + " đồng) – chính xác.",
            "With VND " + money + " a month at most " + number(most) + " posts can be filled (the cheapest way takes VND " + least
                + "): exact."});
    }

    void sayBest(const FrontPoint& within, const FrontPoint* beyond, int gapPercent, const std::string& money) const
    {
        const LocalizedText here = totalsText(within.totals, m_console);
        if (!beyond) {
            m_console.say({"Mức này đủ cho phương án tốt nhất, không cần thêm: " + here.vi + ".",
                "This is enough for the best plan; no more is needed: " + here.en + "."});
            return;
        }
        const LocalizedText next = totalsText(beyond->totals, m_console);
        m_console.say({"Theo thứ tự ưu tiên của phương án:", "In the order of the plan's priorities:"});
        m_console.say({"  trong mức này: " + here.vi, "  within the budget: " + here.en});
        const LocalizedText better = planning::describe(beyond->totals.levels - within.totals.levels);
        m_console.say({"  mức tốt hơn gần nhất: " + next.vi + " (" + better.vi + ")",
            "  the next better one: " + next.en + " (" + better.en + ")"});
        if (gapPercent == 0) {
            m_console.say({"Trong " + money + " đồng không có phương án nào tốt hơn dòng đầu.",
                "No plan within VND " + money + " is better than the first line."});
            return;
        }
        const std::string gap = number(gapPercent);
        m_console.say(
            {"Trong " + money + " đồng có thể còn phương án tốt hơn dòng đầu một chút mà chương trình không tìm: nhiều nhất "
                    + gap + "% của phần dòng sau tốt hơn dòng đầu.",
                "Within VND " + money
                    + " there may be a plan a little better than the first line, which is not looked for: by at most " + gap
                    + "% of what the second line is better by."});
    }

    [[nodiscard]] static Json json(const CostFront& front)
    {
        Json json{{"unit", unitOf(front.by)}, {"corners", Json::array()}, {"least_cost", Json::array()}};
        for (const FrontPoint& each : front.corners)
            json["corners"].push_back(toJson(each));
        for (int filled = front.corners.front().totals.filled; filled <= front.corners.back().totals.filled; ++filled)
            json["least_cost"].push_back({{"filled", filled}, {"cost", *front.leastCost(filled)}});
        return json;
    }

    [[nodiscard]] static Json json(const CostFront& cheapest, const MoneyFront& front, Vnd budget)
    {
        const auto most = cheapest.mostFilled(budget.count());
        Json json{{"unit", unitOf(FrontCost::Money)}, {"budget", budget.count()}, {"most_filled", most ? Json(*most) : Json()},
            {"least_cost", most ? Json(*cheapest.leastCost(*most)) : Json()}};
        if (front.within(budget))
            json["gap_percent"] = front.beyond(budget) ? front.gapPercent(budget) : 0;
        for (const auto& [name, point] : {std::pair{"within", front.within(budget)}, std::pair{"beyond", front.beyond(budget)}}) {
            json[name] = point ? toJson(*point) : Json();
            if (point)
                json[name]["moves"] = app::toJson(point->placings);
        }
        return json;
    }

    const Console& m_console;
    const FrontOptions& m_options;
};

int refused(const PlanRefusal& refusal, const Console& console)
{
    console.complain({refusal.why.vi + " " + refusal.mend.vi, refusal.why.en + " " + refusal.mend.en});
    return kNoPlan;
}

}  // namespace

int showFront(const FrontOptions& options, const Console& console)
{
    if (options.budget && options.by.value_or(FrontCost::Money) != FrontCost::Money) {
        console.complain(
            {"--budget là tiền hỗ trợ, chỉ đi với --by money.", "--budget is support money: it goes with --by money."});
        return kUsage;
    }
    const acts::PlanFile file = acts::PlanFile::openReadOnly(options.file);
    const FrontCost by = options.by.value_or(options.budget ? FrontCost::Money : FrontCost::Points);
    const auto front = costFront(file.workspace(), model::baseScenario(), by);
    if (const auto* refusal = std::get_if<PlanRefusal>(&front))
        return refused(*refusal, console);
    const FrontPrinter printer(console, options);
    if (!options.budget) {
        printer.print(std::get<CostFront>(front));
        return kDone;
    }
    const auto money = moneyFront(file.workspace(), model::baseScenario());
    if (const auto* refusal = std::get_if<PlanRefusal>(&money))
        return refused(*refusal, console);
    printer.print(std::get<CostFront>(front), std::get<MoneyFront>(money), Vnd(*options.budget));
    return kDone;
}

}  // namespace botri::app
