// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <map>
#include <sstream>

#include "app/command_line.h"
#include "app/commands/commands.h"
#include "app/commands/plan_json.h"
#include "app/commands/saved_plan.h"
#include "app/commands/totals_text.h"
#include "core/acts/plan_file.h"
#include "core/base/counted.h"
#include "core/base/vietnamese_text.h"
#include "core/exchange/reference_index.h"
#include "core/planning/plan_advisor.h"
#include "core/planning/supply.h"

namespace botri::app {
namespace {

using namespace botri::planning;
using Json = nlohmann::ordered_json;

/// Words and JSON of one ranking, seen from a post (its people) or from a person (their posts).
class RankingPrinter {
public:
    enum class Side { People, Posts };

    RankingPrinter(const model::Workspace& workspace, const Plan& plan, const Console& console, Side side, int most)
        : m_workspace(workspace), m_plan(plan), m_console(console), m_side(side), m_most(static_cast<std::size_t>(most))
    {
    }

    void print(const Ranking& ranking, const LocalizedText& heading) const
    {
        m_console.say(heading);
        const bool anyAble = !ranking.able.empty();
        sayCount(m_side == Side::People ? LocalizedText{"Đến được, xét từng người: ", "May come, one by one: "}
                                        : LocalizedText{"Nơi đến được: ", "May fill: "},
            ranking.able,
            anyAble
                ? LocalizedText{" (điểm của cả phương án: càng ít càng tốt)", " (points are of the whole plan: fewer are better)"}
                : LocalizedText{});
        each(ranking.able, [this](const AblePair& pair) { sayAble(pair); });
        if (!ranking.heldBack.empty()) {
            sayCount({"Đủ điều kiện nhưng hết chỉ tiêu điều đi hoặc đã ghim: ", "Allowed, but held back by caps or pins: "},
                ranking.heldBack);
            each(ranking.heldBack, [this](const AblePair& pair) { m_console.say(indented(nameOf(pair))); });
        }
        sayCount(m_side == Side::People ? LocalizedText{"Chưa đến được: ", "May not come: "}
                                        : LocalizedText{"Nơi chưa đến được: ", "May not fill: "},
            ranking.stopped);
        each(ranking.stopped, [this](const StoppedPair& pair) { sayStopped(pair); });
        m_console.print(json(ranking));
    }

private:
    template <class Pairs, class Say>
    void each(const Pairs& pairs, Say&& sayOne) const
    {
        std::for_each(pairs.begin(), pairs.begin() + static_cast<std::ptrdiff_t>(std::min(m_most, pairs.size())), sayOne);
        if (pairs.size() > m_most) {
            const std::string more = m_console.number(static_cast<long long>(pairs.size() - m_most));
            m_console.say({"  … và " + more + " dòng khác; xem thêm với --top hoặc --json.",
                "  … and " + more + " more; see them with --top or --json."});
        }
    }

    /// People in all rows when they are people, rows when they are posts.
    template <class Pairs>
    void sayCount(const LocalizedText& title, const Pairs& pairs, const LocalizedText& note = {}) const
    {
        long long count = 0;
        for (const auto& pair : pairs)
            count += m_side == Side::People ? pair.people : 1;
        const std::string number = m_console.number(count);
        m_console.say({title.vi + number + (m_side == Side::People ? " người" : " vị trí") + note.vi,
            title.en + (m_side == Side::People ? counted(count, "person", "people") : counted(count, "post", "posts"))
                + note.en});
    }

    template <class Pair>
    [[nodiscard]] LocalizedText nameOf(const Pair& pair) const
    {
        if (m_side == Side::Posts)
            return postName(m_workspace, pair.post);
        LocalizedText name = supplyName(m_workspace, pair.staff);
        if (pair.people == 1)
            return name;
        const std::string people = m_console.number(pair.people);
        return {name.vi + " (có " + people + " người)", name.en + " (" + people + " people)"};
    }

    [[nodiscard]] static LocalizedText indented(const LocalizedText& text) { return {"  " + text.vi, "  " + text.en}; }

    /// The move of the plan; null where the plan has the pair not.
    [[nodiscard]] const Move* moveOf(const AblePair& pair) const
    {
        const auto found = std::find_if(m_plan.moves.begin(), m_plan.moves.end(),
            [&](const Move& move) { return move.staff == pair.staff && move.to == pair.post; });
        return found == m_plan.moves.end() ? nullptr : &*found;
    }

    [[nodiscard]] LocalizedText standing(const AblePair& pair) const
    {
        if (!pair.change) {
            const LocalizedText& mark = planning::nameOf(pair.mark);
            const Move* move = moveOf(pair);
            const bool some = m_side == Side::People && pair.people > 1 && move != nullptr;
            const std::string count = some ? m_console.number(move->count) : std::string();
            return {"đang trong phương án" + (some ? ": " + count + " người" : "") + ", " + mark.vi,
                (some ? count + " of them " : "") + "in the plan, " + mark.en};
        }
        return describe(m_workspace, m_plan.scenario, *pair.change);
    }

    void sayAble(const AblePair& pair) const
    {
        const LocalizedText name = nameOf(pair);
        const LocalizedText what = standing(pair);
        m_console.say(indented({name.vi + ": " + what.vi, name.en + ": " + what.en}));
        if (const Move* move = moveOf(pair)) {
            const LocalizedText reserve = describeReserve(m_workspace, *move);
            m_console.say({"      " + reserve.vi, "      " + reserve.en});
        }
        if (pair.change && pair.change->chain.size() > 1)
            for (const LocalizedText& step : describeChain(m_workspace, *pair.change))
                m_console.say({"      " + step.vi, "      " + step.en});
    }

    void sayStopped(const StoppedPair& pair) const
    {
        const LocalizedText name = nameOf(pair);
        const LocalizedText why = explain(pair);
        m_console.say(indented({name.vi + ": " + why.vi, name.en + ": " + why.en}));
        if (const LocalizedText mend = remedy(pair); !mend.vi.empty())
            m_console.say({"      " + mend.vi, "      " + mend.en});
    }

    [[nodiscard]] Json json(const Ranking& ranking) const
    {
        Json json{{"able", Json::array()}, {"held_back", Json::array()}, {"stopped", Json::array()}};
        for (const AblePair& pair : ranking.able) {
            Json each{{"staff", pair.staff.text()}, {"post", toJson(pair.post)}, {"measure", pair.measure.text()},
                {"in_plan", !pair.change.has_value()}, {"mark", keyOf(pair.mark)}};
            if (const Move* move = moveOf(pair))
                each["reserve"] = toJson(describeReserve(m_workspace, *move));
            if (pair.change) {
                each["difference"] = toJson(pair.change->difference);
                each["kilometres"] = pair.change->kilometres;
                each["words"] = toJson(describe(m_workspace, m_plan.scenario, *pair.change));
                each["chain"] = Json::array();
                for (const LocalizedText& step : describeChain(m_workspace, *pair.change))
                    each["chain"].push_back(toJson(step));
            }
            json["able"].push_back(std::move(each));
        }
        for (const AblePair& pair : ranking.heldBack)
            json["held_back"].push_back({{"staff", pair.staff.text()}, {"post", toJson(pair.post)}});
        for (const StoppedPair& pair : ranking.stopped)
            json["stopped"].push_back({{"staff", pair.staff.text()}, {"post", toJson(pair.post)}, {"why", toJson(explain(pair))},
                {"mend", toJson(remedy(pair))}});
        return json;
    }

    const model::Workspace& m_workspace;
    const Plan& m_plan;
    const Console& m_console;
    Side m_side;
    std::size_t m_most;
};

/// What a person typed on the command line: a code, or a name whatever its case and diacritics.
class Finder {
public:
    Finder(const model::Workspace& workspace, const Console& console) : m_workspace(workspace), m_console(console) {}

    [[nodiscard]] std::optional<model::StaffCode> person(const std::string& text) const
    {
        std::vector<std::pair<model::StaffCode, std::string>> found;
        for (const model::Staff& each : m_workspace.rows<model::Staff>())
            if (matches(text, each.code.text(), each.fullName))
                found.emplace_back(each.code, each.code.text() + " " + each.fullName);
        for (const model::HeadCount& each : m_workspace.rows<model::HeadCount>())
            if (foldedText(text) == foldedText(each.code.text()))
                found.emplace_back(each.code, each.code.text());
        return only(text, found, [&] { return peopleLike(text); });
    }

    [[nodiscard]] std::optional<model::NeedKey> post(const std::string& text) const
    {
        const std::vector<std::string> parts = partsOf(text);
        if (parts.size() < 2 || parts.size() > 3)
            return refused(text,
                {" Vị trí được viết là đơn vị/lĩnh vực, như “Keng Đu/Xây dựng”.",
                    " A post is written unit/specialty, as in “Keng Đu/Xây dựng”."});
        exchange::ReferenceIndex known(m_workspace);
        LocalizedText unclear;
        const auto code = [&](model::TableId table, const std::string& part) {
            const exchange::Resolution named = known.resolve(table, normalizedText(part));
            if (named.certainty != exchange::Certainty::Found)
                tellUnclear(unclear, table, part, named);
            return named.code;
        };
        const model::UnitCode unit(code(model::TableId::Unit, parts[0]));
        const auto english = specialtyInEnglish(parts[1]);
        const model::SpecialtyCode specialty(english ? *english : code(model::TableId::Specialty, parts[1]));
        if (!unclear.vi.empty())
            return refused(text, unclear);
        std::vector<std::pair<model::NeedKey, std::string>> found;
        for (const model::Need& need : m_workspace.rows<model::Need>())
            if (need.unit == unit && need.specialty == specialty
                && (parts.size() == 2 || parts[2] == model::choiceOf(need.pool).key))
                found.emplace_back(need.key(), codeOf(need.key()));
        return only(text, found, [&] {
            return parts.size() == 2
                ? LocalizedText{" Đơn vị này không có vị trí nào của lĩnh vực ấy.", " This unit has no post of that specialty."}
                : LocalizedText{" Đơn vị này không có vị trí của lĩnh vực ấy trong khối “" + parts[2] + "”.",
                    " This unit has no post of that specialty in the pool “" + parts[2] + "”."};
        });
    }

private:
    static bool matches(const std::string& text, const std::string& code, const std::string& name)
    {
        return foldedText(text) == foldedText(code) || foldedText(text) == foldedText(name);
    }

    /// " Có phải là: …?", a few people whose name holds the words; empty: nobody's does.
    [[nodiscard]] LocalizedText peopleLike(const std::string& text) const
    {
        constexpr int kMost = 5;
        std::string names;
        int count = 0;
        for (const model::Staff& each : m_workspace.rows<model::Staff>())
            if (count < kMost && foldedText(each.fullName).find(foldedText(text)) != std::string::npos) {
                names += (names.empty() ? "" : ", ") + each.fullName + " (" + each.code.text() + ")";
                ++count;
            }
        if (names.empty())
            return {};
        return {" Có phải là: " + names + "?", " Did you mean: " + names + "?"};
    }

    static std::vector<std::string> partsOf(const std::string& text)
    {
        std::vector<std::string> parts;
        std::istringstream words(text);
        for (std::string part; std::getline(words, part, '/');)
            parts.push_back(part);
        return parts;
    }

    [[nodiscard]] std::optional<std::string> specialtyInEnglish(const std::string& text) const
    {
        for (const model::Specialty& each : m_workspace.rows<model::Specialty>())
            if (foldedText(text) == foldedText(each.title().en))
                return each.code.text();
        return std::nullopt;
    }

    /// Which half of "unit/specialty" names no row, or no row for sure, and what it may have been.
    static void tellUnclear(
        LocalizedText& unclear, model::TableId table, const std::string& part, const exchange::Resolution& named)
    {
        std::string names;
        for (const std::string& each : named.candidates)
            names += (names.empty() ? "" : ", ") + each;
        const LocalizedText& title = model::describe(table).title;
        const bool isUnknown = named.certainty == exchange::Certainty::Unknown;
        unclear.vi += " “" + part + "” " + (isUnknown ? "không có" : "chưa rõ là dòng nào") + " trong bảng " + title.vi
            + (names.empty() ? "." : "; có phải là: " + names + "?");
        unclear.en += " “" + part + "” " + (isUnknown ? "is not" : "may be several rows") + " in the table " + title.en
            + (names.empty() ? "." : "; did you mean: " + names + "?");
    }

    [[nodiscard]] std::nullopt_t refused(const std::string& text, const LocalizedText& hint) const
    {
        m_console.complain({"Không có “" + text + "” trong tệp." + hint.vi, "There is no “" + text + "” in the file." + hint.en});
        return std::nullopt;
    }

    /// \param hint what helps where nothing was found
    template <class Key, class Hint>
    [[nodiscard]] std::optional<Key> only(
        const std::string& text, const std::vector<std::pair<Key, std::string>>& found, Hint&& hint) const
    {
        if (found.size() == 1)
            return found.front().first;
        if (found.empty())
            return refused(text, hint());
        std::string list;
        for (const auto& [key, name] : found)
            list += "\n  " + name;
        m_console.complain({"“" + text + "” có thể là một trong các mã sau, hãy chọn một:" + list,
            "“" + text + "” may be one of these codes, choose one:" + list});
        return std::nullopt;
    }

    const model::Workspace& m_workspace;
    const Console& m_console;
};

/// "Còn 177 vị trí trống: nơi khác cần hơn 96; …", most posts first.
void sayReasons(const Plan& plan, const Console& console)
{
    std::map<EmptyReason, int> posts;
    for (const EmptyPost& post : plan.left)
        posts[post.reason] += post.count;
    std::vector<std::pair<EmptyReason, int>> reasons(posts.begin(), posts.end());
    std::stable_sort(reasons.begin(), reasons.end(), [](const auto& a, const auto& b) { return a.second > b.second; });
    LocalizedText list;
    for (const auto& [reason, count] : reasons) {
        const std::string separator = list.vi.empty() ? ": " : "; ";
        list.vi += separator + nameOf(reason).vi + " " + console.number(count);
        list.en += separator + nameOf(reason).en + " " + console.number(count);
    }
    const std::string left = console.number(plan.totals.left);
    console.say({"Còn " + left + " vị trí trống" + list.vi + ".", "Posts left empty: " + left + list.en + "."});
}

void explainEmptyPosts(const Plan& plan, const model::Workspace& workspace, std::size_t most, const Console& console)
{
    Json json{{"left", Json::array()}};
    sayReasons(plan, console);
    const auto essential =
        std::count_if(plan.moves.begin(), plan.moves.end(), [](const Move& move) { return move.mark == PairMark::Essential; });
    const auto replaceable = static_cast<std::ptrdiff_t>(plan.moves.size()) - essential;
    console.say({"Điều động không thể thay: " + console.number(essential)
            + "; thay được mà phương án vẫn tốt ngang: " + console.number(replaceable) + ".",
        "Moves that cannot be replaced: " + console.number(essential)
            + "; replaceable in a plan as good: " + console.number(replaceable) + "."});
    json["marks"] = {{"essential", essential}, {"replaceable", replaceable}};
    std::vector<LocalizedText> lines;
    for (const EmptyPost& post : plan.left) {
        const LocalizedText name = postName(workspace, post.need);
        const LocalizedText why = explain(workspace, post);
        lines.push_back({name.vi + ": " + why.vi, name.en + ": " + why.en});
        json["left"].push_back({{"post", toJson(post.need)}, {"count", post.count}, {"why", toJson(why)}});
    }
    sayFirst(lines, most, console);
    console.print(json);
}

}  // namespace

int explainPlan(const ExplainOptions& options, const Console& console)
{
    const acts::PlanFile file = acts::PlanFile::openReadOnly(options.file);
    const auto plan = currentPlan(file);
    if (!plan) {
        console.complain({"Tệp chưa có phương án của dữ liệu hiện tại: chạy “botri plan” trước.",
            "The file has no plan of its present data: run “botri plan” first."});
        return kNoPlan;
    }
    const model::Workspace& workspace = file.workspace();
    if (!options.post && !options.person) {
        explainEmptyPosts(*plan, workspace, static_cast<std::size_t>(options.most), console);
        return kDone;
    }
    const Finder finder(workspace, console);
    const auto post = options.post ? finder.post(*options.post) : std::nullopt;
    const auto person = options.person ? finder.person(*options.person) : std::nullopt;
    if (!post && !person)
        return kUsage;
    const auto opened = PlanAdvisor::open(workspace, *plan);
    if (const auto* refusal = std::get_if<PlanRefusal>(&opened)) {
        console.complain({refusal->why.vi + " " + refusal->mend.vi, refusal->why.en + " " + refusal->mend.en});
        return kNoPlan;
    }
    const PlanAdvisor& advisor = *std::get<std::unique_ptr<const PlanAdvisor>>(opened);
    const auto side = post ? RankingPrinter::Side::People : RankingPrinter::Side::Posts;
    RankingPrinter(workspace, *plan, console, side, options.most)
        .print(post ? advisor.peopleFor(*post) : advisor.postsFor(*person),
            post ? postName(workspace, *post) : supplyName(workspace, *person));
    return kDone;
}

}  // namespace botri::app
