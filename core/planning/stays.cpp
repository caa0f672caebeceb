// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planning/stays.h"

#include <map>
#include <set>

#include "core/base/vietnamese_text.h"
#include "core/planning/candidates.h"

namespace botri::planning {
namespace {

using namespace botri::model;

/// What became of one supply at the posts of its field.
struct Chances {
    int ofField = 0;
    int open = 0;  ///< they may go there
    bool leftEmpty = false;
    std::optional<NeedKey> nearest = {};
    std::int64_t metres = 0;
};

std::map<StaffCode, int> movedPeople(const Plan& plan)
{
    std::map<StaffCode, int> moved;
    for (const Move& move : plan.moves)
        moved[move.staff] += move.count;
    return moved;
}

/// Supplies that could move and of whom the plan leaves some, with how many.
std::map<std::size_t, int> remaining(const Matching& matching, const Plan& plan, const Standings& standings)
{
    const std::map<StaffCode, int> moved = movedPeople(plan);
    std::map<std::size_t, int> left;
    for (std::size_t at = 0; at < matching.supplies().size(); ++at) {
        const Supply& supply = matching.supplies()[at];
        const auto standing = standings.find(supply.code);
        if (standing == standings.end() || standing->second.eligibility > Eligibility::Warned)
            continue;
        const auto gone = moved.find(supply.code);
        if (const int people = supply.count - (gone == moved.end() ? 0 : gone->second); people > 0)
            left.emplace(at, people);
    }
    return left;
}

void look(const Matching& matching, std::size_t supply, std::size_t post, bool staysEmpty, Chances& chances)
{
    ++chances.ofField;
    const std::vector<Candidate> ways = candidatesOfPair(matching, supply, post);
    if (ways.empty())
        return;
    ++chances.open;
    chances.leftEmpty = chances.leftEmpty || staysEmpty;
    const std::int64_t metres = ways.front().distance.count();
    if (!chances.nearest || metres < chances.metres) {
        chances.nearest = matching.posts()[post].key();
        chances.metres = metres;
    }
}

StayReason reasonOf(const Chances& chances)
{
    if (chances.ofField == 0)
        return StayReason::NoPost;
    if (chances.open == 0)
        return StayReason::PostsStop;
    return chances.leftEmpty ? StayReason::HeldBack : StayReason::OthersBetter;
}

/// Why these supplies, each with how many of its people, stay.
std::vector<Stay> staysAmong(
    const Matching& matching, const Plan& plan, const std::map<std::size_t, int>& left, const Job& job = {})
{
    std::set<NeedKey> empty;
    for (const EmptyPost& post : plan.left)
        empty.insert(post.need);
    std::map<std::size_t, Chances> chances;
    for (std::size_t at = 0; at < matching.posts().size(); ++at) {
        const Post& post = matching.posts()[at];
        if (post.open == 0)
            continue;
        job.throwIfCancelled();
        for (const std::size_t supply : matching.suppliesOfField(post))
            if (left.contains(supply))
                look(matching, supply, at, empty.contains(post.key()), chances[supply]);
    }
    std::vector<Stay> stays;
    for (const auto& [at, people] : left) {
        const Chances& met = chances[at];
        stays.push_back({matching.supplies()[at].code, people, reasonOf(met), met.open, met.nearest});
    }
    return stays;
}

}  // namespace

std::vector<Stay> staysOf(const Matching& matching, const Plan& plan, const Standings& standings, const Job& job)
{
    return staysAmong(matching, plan, remaining(matching, plan, standings), job);
}

std::optional<Stay> stayOf(const Matching& matching, const Plan& plan, const StaffCode& staff)
{
    const std::optional<std::size_t> at = matching.findSupply(staff);
    if (!at || standingOf(matching, staff).eligibility > Eligibility::Warned)
        return std::nullopt;
    int people = matching.supplies()[*at].count;
    for (const Move& move : plan.moves)
        people -= move.staff == staff ? move.count : 0;
    if (people <= 0)
        return std::nullopt;
    return staysAmong(matching, plan, {{*at, people}}).front();
}

LocalizedText explain(const Workspace& workspace, const Stay& stay)
{
    const std::string posts = groupedNumber(stay.posts, true);
    const std::string englishPosts = groupedNumber(stay.posts, false);
    LocalizedText nearest;
    if (stay.example) {
        const Unit* unit = workspace.find<Unit>(stay.example->unit);
        const std::string code = stay.example->unit.text();
        const LocalizedText name = unit ? unit->fullName() : LocalizedText{code, code};
        nearest = {" (gần nhất: " + name.vi + ")", " (nearest: " + name.en + ")"};
    }
    switch (stay.reason) {
    case StayReason::NoPost:
        return {"Không nơi nào còn trống vị trí thuộc lĩnh vực này.", "No post of this specialty is open anywhere."};
    case StayReason::PostsStop:
        return {"Có vị trí trống đúng lĩnh vực nhưng quy định, biên chế hoặc quyết định không cho đến từng nơi đó.",
            "Posts of the specialty are open, but rules, quotas or decisions stand against each of them."};
    case StayReason::OthersBetter:
        return {"Có " + posts + " nơi có thể đến" + nearest.vi + " nhưng người khác phù hợp hơn cho cả phương án.",
            "Could go to " + englishPosts + " places" + nearest.en + ", but others there make the whole plan better."};
    case StayReason::HeldBack: break;
    }
    return {"Có " + posts + " nơi có thể đến" + nearest.vi
            + ", có nơi còn trống, nhưng nơi đi hoặc hình thức đã hết số người được điều.",
        "Could go to " + englishPosts + " places" + nearest.en
            + ", some still empty, but the unit or the measure may let no more people go."};
}

}  // namespace botri::planning
