// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planning/empty_post_reasons.h"

#include <algorithm>
#include <array>
#include <numeric>
#include <set>
#include <tuple>

#include "core/planning/candidates.h"
#include "core/planning/move_cost.h"

namespace botri::planning {
namespace {

using namespace botri::model;

std::vector<rules::RuleResult> stopsOf(const Matching& matching, const Supply& supply, const Post& post)
{
    // The measure that meets the fewest blocking rules is the one nearest to being allowed.
    std::vector<rules::RuleResult> fewest;
    bool first = true;
    for (const Measure* measure : matching.measures(supply, *post.unit)) {
        std::vector<rules::RuleResult> blocks;
        for (const rules::RuleResult& result : matching.assess(supply, post, *measure))
            if (result.outcome() == rules::Outcome::Block)
                blocks.push_back(result);
        if (first || blocks.size() < fewest.size())
            fewest = std::move(blocks);
        first = false;
    }
    return fewest;
}

/// Goes through the people of the field and counts what becomes of them.
class Inquiry {
public:
    Inquiry(const Matching& matching, std::size_t post, const Placements& placements)
        : m_matching(matching), m_at(post), m_post(matching.posts()[post]), m_placements(placements)
    {
        for (const auto& [supply, posts] : placements)
            for (const auto& [at, people] : posts)
                m_inflow += matching.posts()[at].unit == m_post.unit ? people : 0;
        for (const std::size_t supply : matching.suppliesOfField(m_post))
            look(supply);
    }

    [[nodiscard]] EmptyPost answer(int empty) &&
    {
        EmptyPost answer;
        answer.need = m_post.key();
        answer.count = empty;
        answer.fieldEmpty = leavesFieldEmpty(*m_post.need, *m_post.specialty, empty);
        answer.peopleOfField = m_people;
        answer.eligible = m_eligible;
        answer.kept = m_kept;
        answer.reason = reason();
        for (const auto& [rule, people] : m_soleStops)
            answer.stoppingRules.push_back({rule, people});
        std::stable_sort(answer.stoppingRules.begin(), answer.stoppingRules.end(),
            [](const auto& a, const auto& b) { return a.people > b.people; });
        answer.nearest = nearest();
        answer.competingPosts.assign(m_competing.begin(), m_competing.end());
        return answer;
    }

private:
    void look(std::size_t at)
    {
        const Supply& supply = m_matching.supplies()[at];
        m_people += supply.count;
        Obstacle obstacle{};
        if (!candidatesOfPair(m_matching, at, m_at, &obstacle).empty()) {
            countEligible(at, supply);
            return;
        }
        ++m_obstacles[static_cast<std::size_t>(obstacle)];
        if (obstacle == Obstacle::OwnPosts)
            m_kept += supply.count;
        if (obstacle != Obstacle::Rules)
            return;
        auto stops = stopsOf(m_matching, supply, m_post);
        if (stops.size() == 1)
            m_soleStops[stops.front().id()] += supply.count;
        m_stopped.push_back({at, std::move(stops)});
    }

    void countEligible(std::size_t at, const Supply& supply)
    {
        int people = supply.count;
        if (const auto most = m_matching.releasable(supply)) {
            // Several people of one field share what their unit may release.
            int& counted = m_countedOfField[fieldOf(supply)];
            people = std::min(people, std::max(0, *most - counted));
            counted += people;
            m_kept += supply.count - people;
        }
        m_eligible += people;
        int placed = 0;
        if (const auto known = m_placements.find(at); known != m_placements.end())
            for (const auto& [post, count] : known->second) {
                placed += count;
                if (post != m_at)
                    m_competing.insert(m_matching.posts()[post].key());
            }
        if (placed < supply.count)
            (isHeldBack(supply) ? m_capped : m_free) = true;
    }

    /// Does a cap that the plan has used up keep this person where they are?
    [[nodiscard]] bool isHeldBack(const Supply& supply) const
    {
        int ofField = 0;
        int ofUnit = 0;
        int ofSource = 0;
        for (const auto& [at, posts] : m_placements) {
            const Supply& other = m_matching.supplies()[at];
            const int people =
                std::accumulate(posts.begin(), posts.end(), 0, [](int sum, const auto& each) { return sum + each.second; });
            ofField += m_matching.releasable(other) && fieldOf(other) == fieldOf(supply) ? people : 0;
            ofUnit += countsAgainstUnitCap(other) && other.from == supply.from ? people : 0;
            ofSource += other.source == supply.source ? people : 0;
        }
        const auto most = m_matching.releasable(supply);
        const auto unitCap = countsAgainstUnitCap(supply) ? m_matching.unitReleaseCap(*supply.from) : std::nullopt;
        const auto measures = m_matching.measures(supply, *m_post.unit);
        const bool measureFull = std::any_of(
            measures.begin(), measures.end(), [&](const Measure* measure) { return measure->cap && ofSource >= *measure->cap; });
        return (most && ofField >= *most) || (unitCap && ofUnit >= *unitCap) || measureFull;
    }

    [[nodiscard]] static NeedKey fieldOf(const Supply& supply)
    {
        return {supply.from ? supply.from->code : UnitCode(), supply.specialty, supply.pool};
    }

    [[nodiscard]] EmptyReason reason() const
    {
        if (m_people == 0)
            return EmptyReason::NobodyOfTheField;
        if (m_eligible > 0)
            return reasonAmongEligible();
        constexpr std::array kByObstacle{EmptyReason::RulesStop, EmptyReason::Decisions, EmptyReason::CapsBind,
            EmptyReason::InflowCap, EmptyReason::NoQuota, EmptyReason::NoMeasure};
        // Units keep most people of any field: what stands in the way of the others can be mended sooner.
        const auto most = std::max_element(m_obstacles.begin(), m_obstacles.begin() + kByObstacle.size());
        return *most == 0 ? EmptyReason::KeptByUnits : kByObstacle[static_cast<std::size_t>(most - m_obstacles.begin())];
    }

    [[nodiscard]] EmptyReason reasonAmongEligible() const
    {
        if (m_post.unit->inflowCap && m_inflow >= *m_post.unit->inflowCap)
            return EmptyReason::InflowCap;
        if (m_free && m_post.backed < m_post.open && m_matching.policy()[PolicyItem::Lexicographic] != 0)
            return EmptyReason::NoQuota;
        if (m_free)
            return EmptyReason::TooDear;
        return m_capped && m_competing.empty() ? EmptyReason::CapsBind : EmptyReason::OutCompeted;
    }

    [[nodiscard]] std::vector<NearCandidate> nearest()
    {
        constexpr std::size_t kMost = 3;
        std::vector<std::tuple<std::size_t, std::int64_t, std::size_t, std::size_t>> ranked;  // stops, metres, supply, position
        std::vector<std::optional<RoadDistance>> distances;
        for (std::size_t i = 0; i < m_stopped.size(); ++i) {
            const Supply& supply = m_matching.supplies()[m_stopped[i].first];
            distances.push_back(m_matching.distance(supply, m_post));
            constexpr std::int64_t kFar = std::int64_t{1} << 40;
            ranked.emplace_back(
                m_stopped[i].second.size(), distances.back() ? distances.back()->length.count() : kFar, m_stopped[i].first, i);
        }
        std::sort(ranked.begin(), ranked.end());
        std::vector<NearCandidate> found;
        for (std::size_t i = 0; i < std::min(kMost, ranked.size()); ++i) {
            const std::size_t position = std::get<3>(ranked[i]);
            found.push_back({m_matching.supplies()[m_stopped[position].first].code, distances[position],
                std::move(m_stopped[position].second)});
        }
        return found;
    }

    const Matching& m_matching;
    std::size_t m_at;
    const Post& m_post;
    const Placements& m_placements;
    int m_people = 0;
    int m_eligible = 0;
    int m_kept = 0;
    int m_inflow = 0;  ///< people the plan brings to the commune
    bool m_capped = false;
    bool m_free = false;
    std::array<int, 7> m_obstacles{};  // by Obstacle
    std::map<NeedKey, int> m_countedOfField;
    std::map<RuleId, int> m_soleStops;
    std::vector<std::pair<std::size_t, std::vector<rules::RuleResult>>> m_stopped;
    std::set<NeedKey> m_competing;
};

}  // namespace

EmptyPost reasonFor(const Matching& matching, std::size_t post, int empty, const Placements& placements)
{
    return Inquiry(matching, post, placements).answer(empty);
}

}  // namespace botri::planning
