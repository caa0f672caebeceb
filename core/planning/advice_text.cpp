// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <set>

#include "core/base/counted.h"
#include "core/base/vietnamese_text.h"
#include "core/planning/plan_advisor.h"
#include "core/planning/supply.h"
#include "core/rules/rule_text.h"

namespace botri::planning {
namespace {

using namespace botri::model;

LocalizedText signedNumber(std::int64_t value)
{
    const std::string sign = value > 0 ? "+" : "−";
    const std::int64_t size = value < 0 ? -value : value;
    return {sign + groupedNumber(size, true), sign + groupedNumber(size, false)};
}

void append(LocalizedText& text, const LocalizedText& more, const char* separator)
{
    if (more.vi.empty())
        return;
    text.vi += (text.vi.empty() ? "" : separator) + more.vi;
    text.en += (text.en.empty() ? "" : separator) + more.en;
}

}  // namespace

LocalizedText describe(const CostLevels& difference)
{
    if (const std::int64_t fields = difference.fieldsEmpty; fields != 0) {
        const LocalizedText change = signedNumber(fields);
        return {change.vi + " lĩnh vực ưu tiên không có người", change.en + " priority specialties without anybody"};
    }
    if (difference.posts != 0)
        return difference.posts > 0 ? LocalizedText{"bỏ trống nơi cần hơn", "leaves empty what is needed more"}
                                    : LocalizedText{"đưa người vào nơi cần hơn", "fills what is needed more"};
    const std::int64_t points = difference.measures + difference.preference;
    if (points == 0)
        return {"phương án vẫn tốt ngang", "the plan is as good"};
    const LocalizedText change = signedNumber(points);
    return {change.vi + " điểm", change.en + " points"};
}

bool isDecidedByMeasures(const CostLevels& difference, const Policy& policy)
{
    return policy[PolicyItem::Lexicographic] != 0 && difference.fieldsEmpty == 0 && difference.posts == 0
        && difference.measures != 0;
}

LocalizedText describe(const Workspace& workspace, const ScenarioCode& scenario, const Alternative& alternative)
{
    const CostLevels& difference = alternative.difference;
    LocalizedText text = describe(difference);
    if (isDecidedByMeasures(difference, policyOf(workspace, scenario))) {
        const LocalizedText measures = signedNumber(difference.measures);
        text = difference.measures > 0
            ? LocalizedText{"kém hơn về hình thức (" + measures.vi + " điểm)", "worse in measures (" + measures.en + " points)"}
            : LocalizedText{"tốt hơn về hình thức (" + measures.vi + " điểm)", "better in measures (" + measures.en + " points)"};
        const LocalizedText others = signedNumber(difference.preference);
        if (difference.preference != 0)
            append(text,
                {"cự ly, bồi dưỡng, nguyện vọng xét sau: " + others.vi + " điểm",
                    "distance, training, wishes come after: " + others.en + " points"},
                "; ");
    }
    for (const NeedKey& post : alternative.emptied) {
        const LocalizedText name = postName(workspace, post);
        append(text, {"để trống " + name.vi, "leaves " + name.en + " empty"}, "; ");
    }
    if (alternative.kilometres != 0) {
        const LocalizedText change = signedNumber(alternative.kilometres);
        append(text, {"tổng cự ly " + change.vi + " km", change.en + " km altogether"}, "; ");
    }
    const auto others = static_cast<long long>(alternative.chain.size()) - 1;  // than the first, whom the choice is about
    if (others > 0)
        append(text,
            {groupedNumber(others, true) + " người khác đổi theo",
                counted(others, "other person changes", "other people change")},
            "; ");
    return text;
}

LocalizedText describe(const Workspace& workspace, const ChainStep& step)
{
    const LocalizedText who = supplyName(workspace, step.staff);
    const LocalizedText takes = step.takes ? postName(workspace, *step.takes) : LocalizedText{};
    const LocalizedText leaves = step.leaves ? postName(workspace, *step.leaves) : LocalizedText{};
    if (step.takes && step.takes == step.leaves)
        return {who.vi + " vẫn đến " + takes.vi + ", theo hình thức khác",
            who.en + " still goes to " + takes.en + ", by another measure"};
    if (step.takes && step.leaves)
        return {
            who.vi + " đến " + takes.vi + " thay vì " + leaves.vi, who.en + " goes to " + takes.en + " instead of " + leaves.en};
    if (step.takes)
        return {who.vi + " đến " + takes.vi, who.en + " goes to " + takes.en};
    return {who.vi + " ở lại, không đến " + leaves.vi, who.en + " stays, no longer goes to " + leaves.en};
}

std::vector<LocalizedText> describeChain(const Workspace& workspace, const Alternative& alternative)
{
    std::vector<LocalizedText> steps;
    for (const ChainStep& step : alternative.chain)
        if (step.takes || step.leaves)
            steps.push_back(describe(workspace, step));
    return steps;
}

LocalizedText explain(const StoppedPair& pair)
{
    switch (pair.obstacle) {
    case Obstacle::Decision: return {"Cơ quan đã cấm phương án này.", "The office has forbidden this."};
    case Obstacle::OwnPosts:
        return {"Đơn vị cần đủ số người đang có trong lĩnh vực này cho vị trí của mình.",
            "The unit needs everybody it has in this specialty for its own posts."};
    case Obstacle::UnitCap: return {"Đơn vị không được điều thêm người đi.", "The unit may let nobody go."};
    case Obstacle::InflowCap: return {"Xã không nhận thêm người.", "The commune takes in nobody."};
    case Obstacle::NoQuota:
        return {"Xã không còn biên chế cho hình thức này.", "The commune has no quota left for the measures that fit."};
    case Obstacle::NoMeasure:
        return {"Không hình thức nào đang áp dụng đưa người này đến đây.", "No measure in force brings this person here."};
    case Obstacle::Rules: break;
    }
    LocalizedText text;
    std::set<std::string> said;  // one sentence stands for all rules that tell a personal circumstance
    for (const rules::RuleResult& stop : pair.stops)
        if (const LocalizedText message = rules::anonymousMessageOf(stop); said.insert(message.vi).second)
            append(text, message, " ");
    return text;
}

LocalizedText remedy(const StoppedPair& pair)
{
    switch (pair.obstacle) {
    case Obstacle::Decision: return {"Bỏ quyết định cấm.", "Lift the ban."};
    case Obstacle::OwnPosts:
        return {"Bổ sung người cho lĩnh vực này của đơn vị, hoặc giảm nhu cầu hay số phải giữ lại.",
            "Add people to this specialty of the unit, or lower its need or what it must keep."};
    case Obstacle::UnitCap: return {"Nâng số người đơn vị được điều đi.", "Raise how many the unit may let go."};
    case Obstacle::InflowCap: return {"Nâng số người xã được tiếp nhận.", "Raise how many the commune may take in."};
    case Obstacle::NoQuota:
        return {"Thêm biên chế cho xã, hoặc bật hình thức không dùng biên chế.",
            "Give the commune a quota, or switch on a measure that takes none."};
    case Obstacle::NoMeasure: return {"Bật một hình thức dành cho nguồn này.", "Switch on a measure for this source."};
    case Obstacle::Rules: break;
    }
    LocalizedText text;
    bool isRestricted = false;
    for (const rules::RuleResult& stop : pair.stops) {
        const bool isSensitive = stop.rule->sensitive();
        if (!isSensitive || !isRestricted)
            append(text, rules::publicMendOf(*stop.rule), " ");
        isRestricted = isRestricted || isSensitive;
    }
    return text;
}

}  // namespace botri::planning
