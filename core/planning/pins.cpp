// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planning/pins.h"

#include <algorithm>
#include <optional>

#include "core/rules/rule_text.h"

namespace botri::planning {
namespace {

using namespace botri::model;

/// What is still free while pins are taken one after another.
class Room {
public:
    explicit Room(const Matching& matching) : m_matching(matching) {}

    /// Why this candidate has no room; nothing when it has.
    [[nodiscard]] std::optional<LocalizedText> refusal(const Candidate& pin) const
    {
        const Supply& supply = m_matching.supplies()[pin.supply];
        const Post& post = m_matching.posts()[pin.post];
        if (used(m_bySupply, pin.supply) >= supply.count)
            return LocalizedText{"người này đã được ghim vào vị trí khác", "this person is already pinned to another post"};
        if (used(m_byPost, pin.post) >= post.open)
            return LocalizedText{"số người ghim vượt số vị trí còn trống", "more people are pinned than posts are open"};
        if (pin.measure->usesTargetQuota && used(m_quotaByPost, pin.post) >= post.backed)
            return LocalizedText{"nơi đến không còn biên chế", "the receiving unit has no free quota"};
        if (post.unit->inflowCap && *post.unit->inflowCap > 0 && used(m_byTarget, post.unit->code) >= *post.unit->inflowCap)
            return LocalizedText{"nơi đến đã nhận đủ số người được phép", "the receiving unit takes in no more people"};
        if (pin.measure->cap && used(m_byMeasure, pin.measure->code) >= *pin.measure->cap)
            return LocalizedText{"hình thức này đã đến mức trần", "the measure has reached its cap"};
        return releaseRefusal(supply);
    }

    void take(const Candidate& pin)
    {
        const Supply& supply = m_matching.supplies()[pin.supply];
        ++m_bySupply[pin.supply];
        ++m_byPost[pin.post];
        ++m_byTarget[m_matching.posts()[pin.post].unit->code];
        m_quotaByPost[pin.post] += pin.measure->usesTargetQuota ? 1 : 0;
        if (m_matching.releasable(supply))
            ++m_byField[field(supply)];
        ++m_byMeasure[pin.measure->code];
        if (countsAgainstUnitCap(supply))
            ++m_byUnit[supply.from->code];
    }

private:
    [[nodiscard]] std::optional<LocalizedText> releaseRefusal(const Supply& supply) const
    {
        if (const auto most = m_matching.releasable(supply); most && used(m_byField, field(supply)) >= *most)
            return LocalizedText{
                "nơi đi phải giữ lại số người tối thiểu của lĩnh vực này", "the unit must keep its minimum in this specialty"};
        if (!countsAgainstUnitCap(supply))
            return std::nullopt;
        if (const auto most = m_matching.unitReleaseCap(*supply.from);
            most && *most > 0 && used(m_byUnit, supply.from->code) >= *most)
            return LocalizedText{"nơi đi đã đến số người được điều đi nhiều nhất", "the unit has reached its release cap"};
        return std::nullopt;
    }

    template <class Map>
    [[nodiscard]] static int used(const Map& counts, const typename Map::key_type& key)
    {
        const auto found = counts.find(key);
        return found == counts.end() ? 0 : found->second;
    }
    [[nodiscard]] static NeedKey field(const Supply& supply)
    {
        return {supply.from ? supply.from->code : UnitCode(), supply.specialty, supply.pool};
    }

    const Matching& m_matching;
    std::map<std::size_t, int> m_bySupply, m_byPost, m_quotaByPost;
    std::map<UnitCode, int> m_byTarget, m_byUnit;
    std::map<NeedKey, int> m_byField;
    std::map<MeasureCode, int> m_byMeasure;
};

LocalizedText ruleRefusal(const Matching& matching, const Supply& supply, const Post& post)
{
    for (const Measure* measure : matching.measures(supply, *post.unit))
        for (const rules::RuleResult& result : matching.assess(supply, post, *measure))
            if (result.outcome() == rules::Outcome::Block)
                return rules::publicMessageOf(result);
    return {"không có hình thức bố trí nào phù hợp", "no measure leads there"};
}

LocalizedText obstacleText(const Matching& matching, const Supply& supply, const Post& post, Obstacle obstacle)
{
    switch (obstacle) {
    case Obstacle::Decision: return {"cặp này đồng thời bị cấm", "the pair is forbidden as well"};
    case Obstacle::OwnPosts:
        return {"nơi đi cần đủ số người đang có trong lĩnh vực này", "the unit needs everybody it has in this specialty"};
    case Obstacle::UnitCap: return {"nơi đi không được điều người đi", "the unit may let nobody go"};
    case Obstacle::InflowCap: return {"nơi đến không tiếp nhận thêm người", "the receiving unit takes in nobody"};
    case Obstacle::NoQuota: return {"nơi đến không còn biên chế", "the receiving unit has no free quota"};
    case Obstacle::Rules:
    case Obstacle::NoMeasure: break;
    }
    return ruleRefusal(matching, supply, post);
}

}  // namespace

PinnedPeople honourPins(const Matching& matching)
{
    PinnedPeople pins;
    Room room(matching);
    for (const Decision& decision : matching.decisions()) {
        if (decision.kind != DecisionKind::Pin)
            continue;
        const auto conflict = [&](LocalizedText why) { pins.conflicts.push_back({decision, std::move(why)}); };
        const auto supply = matching.findSupply(decision.staff);
        const auto post = matching.findPost(decision.need());
        if (!supply) {
            conflict({"người này không còn trong nguồn bố trí", "this person is no longer available"});
        } else if (!post) {
            conflict({"vị trí này không còn trống", "this post is no longer open"});
        } else {
            Obstacle obstacle{};
            const auto ways = candidatesOfPair(matching, *supply, *post, &obstacle);
            const auto way = std::find_if(ways.begin(), ways.end(), [&](const Candidate& each) { return !room.refusal(each); });
            if (way != ways.end()) {
                room.take(*way);
                ++pins.fromSupply[*supply];
                ++pins.toPost[*post];
                pins.honoured.push_back(*way);
            } else {
                conflict(ways.empty() ? obstacleText(matching, matching.supplies()[*supply], matching.posts()[*post], obstacle)
                                      : *room.refusal(ways.front()));
            }
        }
    }
    return pins;
}

}  // namespace botri::planning
