// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/planning/best_by_trial.h"

#include <algorithm>
#include <map>

#include "core/planning/candidates.h"
#include "core/planning/matching.h"
#include "core/planning/move_cost.h"

namespace botri::tests {
namespace {

using namespace botri::model;
using namespace botri::planning;

class Trial {
public:
    Trial(const Matching& matching, const std::vector<Decision>& pins) : m_matching(matching), m_pins(pins)
    {
        for (std::size_t post = 0; post < matching.posts().size(); ++post)
            for (int seat = 0; seat < matching.posts()[post].open; ++seat)
                m_seats.push_back(post);
    }

    void forEvery(const std::function<void(const TriedPlan&)>& look)
    {
        std::vector<std::vector<Candidate>> ways(m_matching.posts().size());
        for (const std::size_t post : m_seats)
            if (ways[post].empty())
                for (std::size_t supply = 0; supply < m_matching.supplies().size(); ++supply)
                    for (const Candidate& each : candidatesOfPair(m_matching, supply, post))
                        ways[post].push_back(each);
        fill(0, {}, ways, look);
    }

    std::optional<CostLevels> best()
    {
        std::optional<CostLevels> best;
        forEvery([&](const TriedPlan& plan) {
            if (!best || plan.levels < *best)
                best = plan.levels;
        });
        return best;
    }

    std::set<Pairing> allBest()
    {
        std::optional<CostLevels> best;
        std::set<Pairing> all;
        forEvery([&](const TriedPlan& plan) {
            if (!best || plan.levels < *best) {
                best = plan.levels;
                all.clear();
            }
            if (plan.levels == *best) {
                Pairing pairing = m_pairs;
                std::erase_if(pairing, [](const auto& pair) { return pair.second == 0; });
                all.insert(std::move(pairing));
            }
        });
        return all;
    }

    std::optional<CostLevels> levelsOf(const Placings& placings)
    {
        CostLevels levels;
        for (const auto& [placing, count] : placings) {
            const auto supply = m_matching.findSupply(placing.staff);
            const auto post = m_matching.findPost(placing.to);
            if (!supply || !post)
                return std::nullopt;
            const std::vector<Candidate> ways = candidatesOfPair(m_matching, *supply, *post);
            const auto way =
                std::ranges::find_if(ways, [&](const Candidate& each) { return each.measure->code == placing.measure; });
            for (int person = 0; person < count; ++person) {
                if (way == ways.end() || !fits(*way) || m_filled[*post] >= m_matching.posts()[*post].open)
                    return std::nullopt;
                take(*way, 1);
                levels += way->levels;
            }
        }
        return withEmptyPosts(levels);
    }

private:
    void fill(std::size_t seat, TriedPlan soFar, const std::vector<std::vector<Candidate>>& ways,
        const std::function<void(const TriedPlan&)>& look)
    {
        if (seat == m_seats.size()) {
            if (const auto levels = withEmptyPosts(soFar.levels)) {
                soFar.levels = *levels;
                look(soFar);
            }
            return;
        }
        fill(seat + 1, soFar, ways, look);
        for (const Candidate& each : ways[m_seats[seat]]) {
            if (!fits(each))
                continue;
            take(each, 1);
            fill(seat + 1, with(soFar, each), ways, look);
            take(each, -1);
        }
    }

    TriedPlan with(TriedPlan plan, const Candidate& each) const
    {
        const Supply& supply = m_matching.supplies()[each.supply];
        const Post& post = m_matching.posts()[each.post];
        ++plan.placings[{supply.code, post.key(), each.measure->code}];
        plan.levels += each.levels;
        ++plan.filled;
        plan.metres += each.distance.count();
        plan.monthlySupport += m_matching.move(supply, post, *each.measure, each.warnings).monthlySupport;
        return plan;
    }

    bool fits(const Candidate& each)
    {
        const Supply& supply = m_matching.supplies()[each.supply];
        const Post& post = m_matching.posts()[each.post];
        if (m_bySupply[each.supply] >= supply.count)
            return false;
        if (each.measure->usesTargetQuota && m_quota[each.post] >= post.backed)
            return false;
        if (each.measure->cap && m_byMeasure[each.measure->code] >= *each.measure->cap)
            return false;
        if (const auto most = m_matching.releasable(supply); most && m_byField[field(supply)] >= *most)
            return false;
        if (countsAgainstUnitCap(supply))
            if (const auto cap = m_matching.unitReleaseCap(*supply.from); cap && *cap > 0 && m_byUnit[supply.from->code] >= *cap)
                return false;
        return !post.unit->inflowCap || *post.unit->inflowCap == 0 || m_byTarget[post.unit->code] < *post.unit->inflowCap;
    }

    void take(const Candidate& each, int people)
    {
        const Supply& supply = m_matching.supplies()[each.supply];
        m_bySupply[each.supply] += people;
        m_quota[each.post] += each.measure->usesTargetQuota ? people : 0;
        m_byMeasure[each.measure->code] += people;
        if (m_matching.releasable(supply))
            m_byField[field(supply)] += people;
        if (countsAgainstUnitCap(supply))
            m_byUnit[supply.from->code] += people;
        m_byTarget[m_matching.posts()[each.post].unit->code] += people;
        m_pairs[{each.supply, each.post}] += people;
        m_filled[each.post] += people;
    }

    /// Nothing when a pin does not hold.
    std::optional<CostLevels> withEmptyPosts(CostLevels levels)
    {
        for (const Decision& pin : m_pins)
            if (m_pairs[{*m_matching.findSupply(pin.staff), *m_matching.findPost(pin.need())}] == 0)
                return std::nullopt;
        std::map<UnitCode, int> emptyOfCommune;
        for (std::size_t at = 0; at < m_matching.posts().size(); ++at) {
            const Post& post = m_matching.posts()[at];
            const int empty = post.open - m_filled[at];
            for (int nth = 1; nth <= empty; ++nth) {
                levels.posts += emptyPostPoints(m_matching.policy(), *post.need, *post.unit, *post.specialty, nth)
                    + m_matching.policy()[PolicyItem::PostRepeatInCommune] * emptyOfCommune[post.unit->code]++;
                levels.fieldsEmpty += leavesFieldEmpty(*post.need, *post.specialty, nth) ? 1 : 0;
            }
        }
        return levels;
    }

    static NeedKey field(const Supply& supply)
    {
        return {supply.from ? supply.from->code : UnitCode(), supply.specialty, supply.pool};
    }

    const Matching& m_matching;
    const std::vector<Decision>& m_pins;
    std::vector<std::size_t> m_seats;
    std::map<std::size_t, int> m_bySupply, m_quota, m_filled;
    std::map<MeasureCode, int> m_byMeasure;
    std::map<NeedKey, int> m_byField;
    std::map<UnitCode, int> m_byUnit, m_byTarget;
    Pairing m_pairs;
};

}  // namespace

void forEveryPlan(const Workspace& workspace, const std::function<void(const TriedPlan&)>& look)
{
    const Matching matching(workspace, baseScenario());
    Trial(matching, {}).forEvery(look);
}

std::optional<CostLevels> bestByTrial(const Workspace& workspace, const std::vector<Decision>& honoured)
{
    const Matching matching(workspace, baseScenario());
    return Trial(matching, honoured).best();
}

std::set<Pairing> allBestByTrial(const Workspace& workspace, const std::vector<Decision>& honoured)
{
    const Matching matching(workspace, baseScenario());
    return Trial(matching, honoured).allBest();
}

std::optional<CostLevels> levelsByTrial(const Workspace& workspace, const Placings& placings)
{
    const Matching matching(workspace, baseScenario());
    return Trial(matching, {}).levelsOf(placings);
}

}  // namespace botri::tests
