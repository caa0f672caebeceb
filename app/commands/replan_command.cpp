// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line.h"
#include "app/commands/commands.h"
#include "app/commands/plan_json.h"
#include "app/commands/saved_plan.h"
#include "app/commands/table_text.h"
#include "app/commands/totals_text.h"
#include "core/acts/plan_file.h"
#include "core/base/counted.h"
#include "core/planning/least_change.h"
#include "core/planning/plan_document.h"
#include "core/planning/sweep.h"

namespace botri::app {
namespace {

using namespace botri::planning;
using Json = nlohmann::ordered_json;

constexpr std::size_t kMostRows = 20;

class ReplanPrinter {
public:
    /// \param unchanged the data are those the plan was made from
    ReplanPrinter(const model::Workspace& workspace, const Console& console, const ReplanOptions& options, bool unchanged)
        : m_workspace(workspace), m_console(console), m_options(options), m_unchanged(unchanged)
    {
    }

    void print(const LeastChange& result) const
    {
        const Replan& first = result.steps.front();
        const std::string agreed = number(result.agreed);
        if (result.steps.size() == 1 && first.people == 0) {
            m_console.say({"Phương án đã lập (" + agreed + " người) vẫn là tốt nhất với dữ liệu hiện nay: không cần đổi ai.",
                "The plan in the file (" + counted(result.agreed, "person", "people")
                    + ") is still a best one with the present data: nobody needs to change."});
            if (m_unchanged)
                m_console.say(
                    {"Dữ liệu chưa đổi gì từ khi lập phương án. Sau khi sửa hoặc nhập số liệu mới, lệnh này cho biết cần "
                     "đổi những ai.",
                        "The data have not changed since the plan was made. After data were corrected or imported, this tells "
                        "who has "
                        "to change."});
        } else {
            m_console.say({"Phương án đã lập có " + agreed + " người. Với dữ liệu hiện nay, tốt nhất khi chỉ đổi chừng đó người:",
                "The plan in the file has " + counted(result.agreed, "person", "people")
                    + ". With the present data, the best for so many people changed:"});
            sayTable(result.steps);
            m_console.say({"Không dòng nào có phương án tốt hơn mà đổi ít người hơn hoặc bằng. Với số người nằm giữa hai dòng "
                           "thì dùng "
                           "dòng trên; nếu có phương án hơn dòng trên thì cũng không tốt bằng dòng dưới.",
                "No line has a better plan that changes as few people. For a number between two lines take the upper one; a plan "
                "better than that may exist there, but none as good as the lower one."});
            sayChosen(result);
        }
        m_console.print(json(result));
    }

private:
    template <class Number>
    [[nodiscard]] std::string number(Number value) const
    {
        return m_console.number(static_cast<long long>(value));
    }

    void sayTable(const std::vector<Replan>& steps) const
    {
        const bool vi = m_console.language() == Language::Vietnamese;
        TableText table(vi ? std::vector<std::string>{"Người đổi", "Bố trí được", "Lĩnh vực bỏ trống", "Điểm bỏ trống",
                            "Điểm hình thức", "Điểm khác", "Tổng km", "Hỗ trợ (đồng/tháng)"}
                           : std::vector<std::string>{"People changed", "Posts filled", "Fields empty", "Points of empty posts",
                               "Measure points", "Other points", "Total km", "Support (VND a month)"});
        for (const std::size_t at : evenlySpread(steps.size(), kMostRows)) {
            const PlanTotals& totals = steps[at].totals;
            const CostLevels& levels = totals.levels;
            table.add({number(steps[at].people), number(totals.filled), number(levels.fieldsEmpty), number(levels.posts),
                number(levels.measures), number(levels.preference), number(totals.kilometres),
                number(totals.monthlySupport.count())});
        }
        m_console.say({table.text(), table.text()});
        if (steps.size() > kMostRows)
            m_console.say({"(" + number(steps.size()) + " mức, in cách đều; xem đủ với --json.)",
                "(" + number(steps.size()) + " lines, evenly spread; see all with --json.)"});
    }

    /// The plan for the number of people asked for, else the one that changes fewest.
    void sayChosen(const LeastChange& result) const
    {
        const Replan& first = result.steps.front();
        const int allowed = m_options.changes.value_or(first.people);
        const Replan* chosen = result.within(allowed);
        if (!chosen) {
            m_console.say({"Không thể chỉ đổi " + number(allowed) + " người: ít nhất " + number(first.people)
                    + " người phải đổi, vì điều đã định không còn thực hiện được.",
                "Not with " + counted(allowed, "person", "people") + " changed: at least " + number(first.people)
                    + " must change, because what was settled for them is no longer possible."});
            chosen = &first;
        }
        const LocalizedText totals = totalsText(chosen->totals, m_console);
        const auto people = static_cast<long long>(chosen->people);
        m_console.say({"Đổi " + number(people) + " người: " + totals.vi + (people > 0 ? ":" : "."),
            counted(people, "person", "people") + " changed: " + totals.en + (people > 0 ? ":" : ".")});
        sayFirst(describeEach(m_workspace, chosen->changes), static_cast<std::size_t>(m_options.most), m_console);
        if (!m_options.changes && result.steps.size() > 1)
            m_console.say({"Xem ai đổi ở mức khác với --changes SỐ.", "See who changes on another line with --changes INT."});
    }

    [[nodiscard]] Json json(const LeastChange& result) const
    {
        Json json{{"agreed", result.agreed}, {"steps", Json::array()}};
        for (const Replan& each : result.steps) {
            Json step{{"people", each.people}};
            step.update(toJson(each.totals));
            step["added"] = toJson(each.changes.added);
            step["dropped"] = toJson(each.changes.dropped);
            json["steps"].push_back(std::move(step));
        }
        if (m_options.changes) {
            const Replan* within = result.within(*m_options.changes);
            const Replan* beyond = result.beyond(*m_options.changes);
            json["within"] = within ? Json(within - result.steps.data()) : Json();
            json["beyond"] = beyond ? Json(beyond - result.steps.data()) : Json();
        }
        return json;
    }

    const model::Workspace& m_workspace;
    const Console& m_console;
    const ReplanOptions& m_options;
    bool m_unchanged;
};

}  // namespace

int replan(const ReplanOptions& options, const Console& console)
{
    const acts::PlanFile file = acts::PlanFile::openReadOnly(options.file);
    const auto document = file.planDocument(model::baseScenario());
    const auto agreed = document ? fromDocument(document->json) : std::nullopt;
    if (!agreed) {
        console.complain({"Tệp này chưa có phương án để giữ. Hãy lập phương án trước bằng “botri plan TỆP”.",
            "There is no plan in this file to keep. Make one first with “botri plan FILE”."});
        return kNoPlan;
    }
    const auto outcome = leastChange(file.workspace(), model::baseScenario(), placingsOf(*agreed));
    if (const auto* refusal = std::get_if<PlanRefusal>(&outcome)) {
        console.complain({refusal->why.vi + " " + refusal->mend.vi, refusal->why.en + " " + refusal->mend.en});
        return kNoPlan;
    }
    ReplanPrinter(file.workspace(), console, options, currentPlan(file).has_value()).print(std::get<LeastChange>(outcome));
    return kDone;
}

}  // namespace botri::app
