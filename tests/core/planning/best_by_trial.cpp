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

    std::optional<CostLevels> best()
    {
        fill(0, {});
        return m_best;
    }

    std::set<Pairing> allBest()
    {
        fill(0, {});
        return m_allBest;
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
        finish(levels);
        return m_best;
    }

private:
    void fill(std::size_t seat, CostLevels soFar)
    {
        if (seat == m_seats.size()) {
            finish(soFar);
            return;
        }
        const std::size_t post = m_seats[seat];
        fill(seat + 1, soFar);
        for (std::size_t supply = 0; supply < m_matching.supplies().size(); ++supply)
            for (const Candidate& each : candidatesOfPair(m_matching, supply, post)) {
                if (!fits(each))
                    continue;
                take(each, 1);
                fill(seat + 1, soFar + each.levels);
                take(each, -1);
            }
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

    void finish(CostLevels levels)
    {
        for (const Decision& pin : m_pins)
            if (m_pairs[{*m_matching.findSupply(pin.staff), *m_matching.findPost(pin.need())}] == 0)
                return;
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
        if (!m_best || levels < *m_best) {
            m_best = levels;
            m_allBest.clear();
        }
        if (levels == *m_best) {
            Pairing pairing = m_pairs;
            std::erase_if(pairing, [](const auto& pair) { return pair.second == 0; });
            m_allBest.insert(std::move(pairing));
        }
    }

    static NeedKey field(const Supply& supply)
    {
        return {supply.from ? supply.from->code : UnitCode(), supply.specialty, supply.pool};
    }

    const Matching& m_matching;
    const std::vector<Decision>& m_pins;
    std::vector<std::size_t> m_seats;
    std::optional<CostLevels> m_best;
    std::set<Pairing> m_allBest;
    std::map<std::size_t, int> m_bySupply, m_quota, m_filled;
    std::map<MeasureCode, int> m_byMeasure;
    std::map<NeedKey, int> m_byField;
    std::map<UnitCode, int> m_byUnit, m_byTarget;
    Pairing m_pairs;
};

}  // namespace

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
