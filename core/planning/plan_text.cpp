// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "core/base/vietnamese_text.h"
#include "core/planning/plan.h"
#include "core/planning/supply.h"
#include "core/rules/rule_text.h"

namespace botri::planning {
namespace {

using namespace botri::model;

LocalizedText joined(const LocalizedText& a, const LocalizedText& b)
{
    return {a.vi + b.vi, a.en + b.en};
}

LocalizedText number(std::int64_t value)
{
    return {groupedNumber(value, true), groupedNumber(value, false)};
}

LocalizedText listOf(const Workspace& workspace, const std::vector<NeedKey>& posts)
{
    constexpr std::size_t kMost = 3;
    LocalizedText list;
    for (std::size_t i = 0; i < std::min(posts.size(), kMost); ++i)
        list = joined(list, joined(i == 0 ? LocalizedText{} : LocalizedText{"; ", "; "}, postName(workspace, posts[i])));
    if (posts.size() > kMost) {
        const LocalizedText more = number(static_cast<std::int64_t>(posts.size() - kMost));
        list = joined(list, {" và " + more.vi + " nơi khác", " and " + more.en + " more"});
    }
    return list;
}

/// Sensitive rules are summed: with few people, a count of one of them would tell whose circumstance it is.
LocalizedText stoppedBy(const std::vector<StoppingRule>& rules)
{
    std::vector<std::pair<LocalizedText, int>> named;
    for (const StoppingRule& each : rules) {
        const rules::RuleDescription* rule = rules::findRule(each.rule);
        const LocalizedText title = rule ? rules::publicTitleOf(*rule) : LocalizedText{each.rule.text(), each.rule.text()};
        const auto known = std::find_if(named.begin(), named.end(), [&](const auto& entry) { return entry.first == title; });
        if (known != named.end())
            known->second += each.people;
        else
            named.emplace_back(title, each.people);
    }
    LocalizedText list;
    for (const auto& [title, count] : named) {
        const LocalizedText people = number(count);
        const std::string separator = list.vi.empty() ? "" : "; ";
        list.vi += separator + title.vi + " (" + people.vi + " người)";
        list.en += separator + title.en + " (" + people.en + ")";
    }
    return list;
}

}  // namespace

CostLevels& CostLevels::operator+=(const CostLevels& other)
{
    fieldsEmpty += other.fieldsEmpty;
    posts += other.posts;
    measures += other.measures;
    preference += other.preference;
    return *this;
}

LocalizedText postName(const Workspace& workspace, const NeedKey& need)
{
    const Unit* unit = workspace.find<Unit>(need.unit);
    const Specialty* specialty = workspace.find<Specialty>(need.specialty);
    const LocalizedText place = unit ? unit->fullName() : LocalizedText{need.unit.text(), need.unit.text()};
    const LocalizedText field = specialty ? specialty->title() : LocalizedText{need.specialty.text(), need.specialty.text()};
    return {field.vi + " ở " + place.vi, field.en + " in " + place.en};
}

CostLevels operator-(const CostLevels& a, const CostLevels& b)
{
    return {a.fieldsEmpty - b.fieldsEmpty, a.posts - b.posts, a.measures - b.measures, a.preference - b.preference};
}

LocalizedText describe(const CostItem& item)
{
    constexpr std::int64_t kMetresPerKilometre = 1000;
    switch (item.reason) {
    case CostReason::Measure: return {"hình thức", "measure"};
    case CostReason::Distance: {
        const LocalizedText km = number((item.datum + kMetresPerKilometre / 2) / kMetresPerKilometre);
        return {"cự ly " + km.vi + " km", "distance " + km.en + " km"};
    }
    case CostReason::Training:
        return item.datum == 1 ? LocalizedText{"bồi dưỡng ngắn (thay thế mức 1)", "short training (level 1)"}
                               : LocalizedText{"bồi dưỡng dài (thay thế mức 2)", "long training (level 2)"};
    case CostReason::CrossPool: return {"khác khối biên chế", "another quota pool"};
    case CostReason::Warnings:
        return {number(item.datum).vi + " cảnh báo", number(item.datum).en + (item.datum == 1 ? " warning" : " warnings")};
    case CostReason::Support:
        return {"hỗ trợ " + number(item.datum).vi + " đồng/tháng", "support of VND " + number(item.datum).en + " a month"};
    case CostReason::Wish: return {"đúng nguyện vọng " + number(item.datum).vi, "wish no. " + number(item.datum).en};
    case CostReason::Volunteer: return {"tình nguyện", "volunteer"};
    case CostReason::PriorityCase: return {"diện ưu tiên tiếp nhận", "priority for reception"};
    case CostReason::Rank: return {"thứ tự chức vụ", "order of rank"};
    }
    return {};
}

LocalizedText nameOf(EmptyReason reason)
{
    switch (reason) {
    case EmptyReason::NobodyOfTheField: return {"không có người thuộc lĩnh vực", "nobody of the specialty"};
    case EmptyReason::RulesStop: return {"mọi người đều vướng quy định", "rules stop everybody"};
    case EmptyReason::OutCompeted: return {"nơi khác cần hơn", "needed more elsewhere"};
    case EmptyReason::CapsBind: return {"đã hết mức giới hạn", "a limit is used up"};
    case EmptyReason::NoMeasure: return {"không có hình thức phù hợp", "no measure leads here"};
    case EmptyReason::NoQuota: return {"không còn biên chế", "no free quota"};
    case EmptyReason::InflowCap: return {"xã không tiếp nhận thêm", "commune takes in no more"};
    case EmptyReason::Decisions: return {"cơ quan đã cấm", "forbidden by the office"};
    case EmptyReason::TooDear: return {"chi phí lớn hơn lợi ích", "costs more than it is worth"};
    case EmptyReason::KeptByUnits: return {"đơn vị cần người của mình", "units need their own people"};
    }
    return {};
}

LocalizedText explain(const Workspace& workspace, const EmptyPost& post)
{
    const LocalizedText people = number(post.peopleOfField);
    const LocalizedText eligible = number(post.eligible);
    const std::string peopleAre = people.en + (post.peopleOfField == 1 ? " person is" : " people are");
    const std::string eligibleAre = eligible.en + (post.eligible == 1 ? " person is" : " people are");
    switch (post.reason) {
    case EmptyReason::NobodyOfTheField:
        return {"Không nguồn nào có người thuộc lĩnh vực này hoặc lĩnh vực thay thế được.",
            "No source has anybody of this specialty or of a substitute."};
    case EmptyReason::RulesStop: {
        const LocalizedText rules = stoppedBy(post.stoppingRules);
        return {"Có " + people.vi + " người thuộc lĩnh vực nhưng không ai đến được"
                + (post.kept == 0 ? "" : "; " + number(post.kept).vi + " người đơn vị cần giữ")
                + (rules.vi.empty() ? "." : "; chỉ vướng đúng một quy định: " + rules.vi + "."),
            peopleAre + " of the specialty but nobody may come"
                + (post.kept == 0 ? "" : "; " + number(post.kept).en + " kept by their unit")
                + (rules.en.empty() ? "." : "; stopped by one rule alone: " + rules.en + ".")};
    }
    case EmptyReason::OutCompeted: {
        if (post.competingPosts.empty())
            return {"Có " + eligible.vi
                    + " người đủ điều kiện và đều đã được bố trí vào lĩnh vực này của xã; không còn nguồn nào khác.",
                eligibleAre + " eligible and already planned for this specialty of the commune; there is nobody else."};
        const LocalizedText where = listOf(workspace, post.competingPosts);
        return {"Có " + eligible.vi + " người đủ điều kiện nhưng được ưu tiên cho nơi khác: " + where.vi + ".",
            eligibleAre + " eligible but needed more elsewhere: " + where.en + "."};
    }
    case EmptyReason::CapsBind:
        return {"Có người thuộc lĩnh vực nhưng nơi đi đã điều đi đủ số người tối đa.",
            "People of the specialty exist, but their units may let no more go."};
    case EmptyReason::NoMeasure:
        return {"Có " + people.vi + " người thuộc lĩnh vực nhưng không hình thức nào đang áp dụng đưa họ đến đây được.",
            peopleAre + " of the specialty, but no measure in force brings anybody here."};
    case EmptyReason::NoQuota:
        return {"Xã không còn biên chế dành cho vị trí này; những người còn lại chỉ có thể đến bằng hình thức dùng biên chế.",
            "The commune has no quota left for this post, and the people left could come only by measures that take one."};
    case EmptyReason::InflowCap: {
        const Unit* unit = workspace.find<Unit>(post.need.unit);
        if (!unit || unit->inflowCap.value_or(0) == 0)
            return {"Xã đã nhận đủ số người được phép tiếp nhận.", "The commune has taken in as many people as it may."};
        const LocalizedText most = number(*unit->inflowCap);
        return {"Xã đã nhận đủ " + most.vi + " người, mức “Số tiếp nhận nhiều nhất” của xã trong bảng Đơn vị.",
            "The commune has taken in " + most.en + (*unit->inflowCap == 1 ? " person" : " people")
                + ", its “Inflow cap” in the table of units."};
    }
    case EmptyReason::Decisions:
        return {"Những người đủ điều kiện đều bị cấm vào vị trí này theo quyết định của cơ quan.",
            "Everybody eligible is forbidden here by the office."};
    case EmptyReason::KeptByUnits:
        return {"Có " + people.vi + " người thuộc lĩnh vực nhưng đơn vị nào cũng cần đủ số người đang có cho vị trí của mình.",
            peopleAre + " of the specialty, but every unit needs all it has for its own posts."};
    case EmptyReason::TooDear:
        return {"Theo trọng số đang đặt, bố trí người vào vị trí này không lợi bằng để trống.",
            "With the weights as set, filling this post weighs more than leaving it empty."};
    }
    return {};
}

}  // namespace botri::planning
