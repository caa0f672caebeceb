// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "app/command_line.h"
#include "app/commands/commands.h"
#include "app/commands/plan_json.h"
#include "app/commands/saved_plan.h"
#include "core/acts/plan_file.h"
#include "core/base/counted.h"
#include "core/planning/relaxations.h"

namespace botri::app {
namespace {

using namespace botri::planning;
using Json = nlohmann::ordered_json;

class UnlockPrinter {
public:
    UnlockPrinter(const model::Workspace& workspace, const Console& console, int most)
        : m_workspace(workspace), m_console(console), m_most(static_cast<std::size_t>(most))
    {
    }

    /// \param tried what was done to each, as "Nếu chỉ bỏ một ràng buộc"
    void print(const RelaxationRanking& ranking, const LocalizedText& tried) const
    {
        m_console.say({"Hiện bố trí được " + number(ranking.now.filled) + " trên " + number(ranking.now.open) + " vị trí thiếu. "
                + tried.vi + " và lập lại phương án:",
            "Now " + number(ranking.now.filled) + " of " + number(ranking.now.open) + " posts that are short are filled. "
                + tried.en + " and the plan made anew:"});
        for (std::size_t i = 0; i < std::min(m_most, ranking.useful.size()); ++i)
            say(ranking.useful[i]);
        if (ranking.useful.size() > m_most)
            m_console.say({"  … và " + number(ranking.useful.size() - m_most) + " mục khác; xem thêm với --top hoặc --json.",
                "  … and " + number(ranking.useful.size() - m_most) + " more; see them with --top or --json."});
        if (ranking.useful.empty())
            m_console.say(
                {"  Không mục nào, riêng một mình, làm phương án tốt hơn.", "  Nothing, alone, makes the plan better."});
        const bool named = ranking.idle.size() <= m_most;
        m_console.say({"Không làm phương án tốt hơn: " + number(ranking.idle.size())
                + (named ? " mục khác." : " mục khác (xem tên với --top)."),
            "No better plan with each of the others: " + number(ranking.idle.size()) + (named ? "." : " (--top names them).")});
        for (std::size_t i = 0; named && i < ranking.idle.size(); ++i) {
            const LocalizedText name = describe(m_workspace, ranking.idle[i]);
            m_console.say({"  " + name.vi, "  " + name.en});
        }
        for (const Relaxation& each : ranking.unknown) {
            const LocalizedText name = describe(m_workspace, each);
            m_console.say({"Không lập được phương án để so: " + name.vi, "No plan to compare: " + name.en});
        }
        m_console.print(json(ranking));
    }

private:
    template <class Number>
    [[nodiscard]] std::string number(Number value) const
    {
        return m_console.number(static_cast<long long>(value));
    }

    void say(const Relaxation& each) const
    {
        const LocalizedText name = describe(m_workspace, each);
        const LocalizedText what = outcome(each.filled);
        m_console.say({"  " + name.vi + ": " + what.vi, "  " + name.en + ": " + what.en});
        say(each.posts, 1, {"có người: ", "filled: "});
        say(each.posts, -1, {"trống thay vào đó: ", "empty instead: "});
    }

    [[nodiscard]] LocalizedText outcome(int filled) const
    {
        if (filled > 0)
            return {"thêm " + number(filled) + " vị trí", counted(filled, "post more", "posts more")};
        if (filled < 0)
            return {"bớt " + number(-filled) + " vị trí, nhưng bố trí được nơi cần hơn",
                counted(-filled, "post fewer", "posts fewer") + ", but those that matter more"};
        return {"không thêm vị trí nào, nhưng phương án tốt hơn", "no more posts, but a better plan"};
    }

    /// The needs that change this way, a few by name.
    void say(const std::map<model::NeedKey, int>& posts, int sign, const LocalizedText& label) const
    {
        constexpr std::size_t kNamed = 4;
        std::vector<LocalizedText> names;
        for (const auto& [need, count] : posts)
            if (count * sign > 0)
                names.push_back(postName(m_workspace, need));
        if (names.empty())
            return;
        LocalizedText line = label;
        for (std::size_t i = 0; i < std::min(kNamed, names.size()); ++i) {
            line.vi += (i > 0 ? "; " : "") + names[i].vi;
            line.en += (i > 0 ? "; " : "") + names[i].en;
        }
        if (names.size() > kNamed) {
            line.vi += "; … và " + number(names.size() - kNamed) + " nơi khác";
            line.en += "; … and " + number(names.size() - kNamed) + " more";
        }
        m_console.say({"      " + line.vi, "      " + line.en});
    }

    [[nodiscard]] static const char* nameOf(Relaxation::Kind kind)
    {
        switch (kind) {
        case Relaxation::Kind::Rule: return "rule";
        case Relaxation::Kind::Measure: return "measure";
        case Relaxation::Kind::MeasureCap: return "measure_cap";
        case Relaxation::Kind::Quota: return "quota";
        case Relaxation::Kind::ReleaseCaps: return "release_caps";
        case Relaxation::Kind::InflowCaps: return "inflow_caps";
        case Relaxation::Kind::Forbids: return "forbids";
        case Relaxation::Kind::OneMorePerson: return "one_more_person";
        case Relaxation::Kind::OneMoreQuota: return "one_more_quota";
        case Relaxation::Kind::OneMoreRelease: return "one_more_release";
        case Relaxation::Kind::OneMoreInflow: return "one_more_inflow";
        case Relaxation::Kind::OneMoreMove: return "one_more_move";
        }
        return "";
    }

    [[nodiscard]] Json named(const Relaxation& each) const
    {
        Json json{{"kind", nameOf(each.kind)}, {"words", toJson(describe(m_workspace, each))}};
        if (!each.rule.empty())
            json["rule"] = each.rule.text();
        if (!each.measure.empty())
            json["measure"] = each.measure.text();
        if (!each.unit.empty())
            json["unit"] = each.unit.text();
        if (each.kind == Relaxation::Kind::OneMoreQuota)
            json["pool"] = model::choiceOf(each.pool).key;
        if (!each.source.empty())
            json["source"] = each.source.text();
        return json;
    }

    [[nodiscard]] Json measured(const Relaxation& each) const
    {
        Json json = named(each);
        json["filled"] = each.filled;
        json["difference"] = toJson(each.difference);
        json["posts"] = Json::array();
        for (const auto& [need, count] : each.posts)
            json["posts"].push_back({{"post", toJson(need)}, {"filled", count}});
        return json;
    }

    [[nodiscard]] Json json(const RelaxationRanking& ranking) const
    {
        Json json{{"open", ranking.now.open}, {"filled", ranking.now.filled}, {"useful", Json::array()}, {"idle", Json::array()},
            {"unknown", Json::array()}};
        for (const Relaxation& each : ranking.useful)
            json["useful"].push_back(measured(each));
        for (const Relaxation& each : ranking.idle)
            json["idle"].push_back(measured(each));
        for (const Relaxation& each : ranking.unknown)
            json["unknown"].push_back(named(each));
        return json;
    }

    const model::Workspace& m_workspace;
    const Console& m_console;
    std::size_t m_most;
};

}  // namespace

int explainUnlocking(const ExplainOptions& options, const Console& console)
{
    const acts::PlanFile file = acts::PlanFile::openReadOnly(options.file);
    const auto plan = currentPlan(file);
    const Plan* kept = plan ? &*plan : nullptr;
    const auto outcome = options.oneMore ? rankOneMore(file.workspace(), model::baseScenario(), {}, kept)
                                         : rankRelaxations(file.workspace(), model::baseScenario(), {}, kept);
    if (const auto* refusal = std::get_if<PlanRefusal>(&outcome)) {
        console.complain({refusal->why.vi + " " + refusal->mend.vi, refusal->why.en + " " + refusal->mend.en});
        return kNoPlan;
    }
    UnlockPrinter(file.workspace(), console, options.most)
        .print(std::get<RelaxationRanking>(outcome),
            options.oneMore ? LocalizedText{"Nếu chỉ thêm một", "With one more of one thing"}
                            : LocalizedText{"Nếu chỉ bỏ một ràng buộc", "With one restriction lifted"});
    return kDone;
}

}  // namespace botri::app
