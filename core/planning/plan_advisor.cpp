// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planning/plan_advisor.h"

#include <algorithm>
#include <limits>
#include <map>
#include <tuple>
#include <utility>

#include "core/base/check.h"
#include "core/planning/alternatives.h"
#include "core/planning/network_builder.h"
#include "core/planning/pair_marks.h"
#include "core/planning/plan_check.h"

namespace botri::planning {

using namespace botri::model;
using flow::ArcId;
using flow::ForcedArc;

struct PlanAdvisor::Layout {
    Layout(std::unique_ptr<const Matching> pairs, PlanNetwork built, const PlanCertificate& certificate)
        : matching(std::move(pairs)), network(std::move(built)), flow(certificate.flow), arcsOfSupply(matching->supplies().size())
    {
        for (const std::int64_t price : certificate.prices)
            prices.emplace_back(price);
        residual.emplace(network.network, flow, prices);
        marks.emplace(network, flow, prices);
        for (std::size_t i = 0; i < network.arcs.size(); ++i)
            if (network.arcs[i].role == ArcRole::Assign)
                arcsOfSupply[network.arcs[i].supply].emplace_back(static_cast<std::int32_t>(i));
    }

    std::unique_ptr<const Matching> matching;
    PlanNetwork network;
    std::vector<std::int64_t> flow;
    std::vector<Points> prices;
    std::vector<std::vector<ArcId>> arcsOfSupply;  // Assign arcs
    std::optional<flow::ResidualPrices> residual;
    std::optional<PairMarks> marks;
};

namespace {

PlanRefusal otherData()
{
    return {{"Phương án được lập từ dữ liệu khác với dữ liệu đang có.", "The plan was made from other data than there are now."},
        {"Lập lại phương án.", "Compute the plan again."}};
}

bool blocksOnly(const rules::RuleResult& result)
{
    return result.outcome() == rules::Outcome::Block;
}

// Of the plan first, then by what is lost.
auto rankOf(const AblePair& pair)
{
    return std::tuple(pair.change.has_value(), pair.change ? pair.change->difference : CostLevels{}, pair.staff, pair.post);
}

}  // namespace

PlanAdvisor::PlanAdvisor(std::unique_ptr<const Layout> layout) : m_layout(std::move(layout)) {}

PlanAdvisor::~PlanAdvisor() = default;

PlanAdvisor::Opened PlanAdvisor::open(const Workspace& workspace, const Plan& plan, const Job& job)
{
    if (plan.inputs != inputsFingerprint(workspace, plan.scenario))
        return otherData();
    auto matching = std::make_unique<const Matching>(workspace, plan.scenario);
    auto built = buildNetwork(*matching, job);
    if (const auto* refusal = std::get_if<PlanRefusal>(&built))
        return *refusal;
    auto& network = std::get<PlanNetwork>(built);
    const PlanCertificate& certificate = plan.certificate;
    if (networkFingerprint(network.network) != certificate.networkFingerprint
        || certificate.flow.size() != network.network.arcCount() || certificate.prices.size() != network.network.nodeCount())
        return otherData();
    auto layout = std::make_unique<const Layout>(std::move(matching), std::move(network), certificate);
    return std::unique_ptr<const PlanAdvisor>(new PlanAdvisor(std::move(layout)));
}

/// Puts the pair of an arc in its place; another arc of the same pair, by another measure or a pin, keeps the better of the two.
void PlanAdvisor::rank(Ranking& ranking, ArcId arc, const std::optional<ForcedArc>& forced) const
{
    const ArcMeaning& meaning = m_layout->network.arcs[arc.position()];
    const Supply& supply = m_layout->matching->supplies()[meaning.supply];
    const int people = std::min(supply.count, m_layout->matching->releasable(supply).value_or(supply.count));
    AblePair pair{supply.code, m_layout->matching->posts()[meaning.post].key(), meaning.measure->code, std::nullopt, people,
        m_layout->marks->find(meaning.supply, meaning.post)->mark};
    const bool isInPlan = m_layout->flow[arc.position()] > 0;
    if (!isInPlan && forced)
        pair.change = alternativeOf(*m_layout->matching, m_layout->network, *forced);
    const bool isAble = isInPlan || forced;
    const auto isSame = [&](const AblePair& each) { return each.staff == pair.staff && each.post == pair.post; };
    const auto known = std::find_if(ranking.able.begin(), ranking.able.end(), isSame);
    if (known != ranking.able.end()) {
        if (isAble && rankOf(pair) < rankOf(*known))
            *known = std::move(pair);
        return;
    }
    const auto held = std::find_if(ranking.heldBack.begin(), ranking.heldBack.end(), isSame);
    if (isAble && held != ranking.heldBack.end())
        ranking.heldBack.erase(held);
    if (isAble)
        ranking.able.push_back(std::move(pair));
    else if (held == ranking.heldBack.end())
        ranking.heldBack.push_back(std::move(pair));
}

void PlanAdvisor::addStopped(Ranking& ranking, std::size_t supplyAt, std::size_t postAt) const
{
    const Matching& matching = *m_layout->matching;
    const Supply& supply = matching.supplies()[supplyAt];
    const Post& post = matching.posts()[postAt];
    StoppedPair pair{supply.code, post.key(), Obstacle::NoMeasure, {}, supply.count};
    if (!candidatesOfPair(matching, supplyAt, postAt, &pair.obstacle).empty())
        return;
    if (pair.obstacle == Obstacle::Rules) {
        for (const Measure* measure : matching.measures(supply, *post.unit)) {
            std::vector<rules::RuleResult> results = matching.assess(supply, post, *measure);
            std::erase_if(results, [](const rules::RuleResult& result) { return !blocksOnly(result); });
            if (!results.empty() && (pair.stops.empty() || results.size() < pair.stops.size()))
                pair.stops = std::move(results);
        }
    }
    ranking.stopped.push_back(std::move(pair));
}

Ranking PlanAdvisor::peopleFor(const NeedKey& need) const
{
    Ranking ranking;
    const std::optional<std::size_t> post = m_layout->matching->findPost(need);
    if (!post)
        return ranking;
    const auto isAssign = [&](ArcId arc) { return m_layout->network.arcs[arc.position()].role == ArcRole::Assign; };
    for (const flow::NodeId door : m_layout->network.doors[*post]) {
        std::map<ArcId, ForcedArc> forced;
        for (ForcedArc& each : m_layout->residual->cheapestInto(door, std::numeric_limits<int>::max(), isAssign))
            forced.emplace(each.arc, std::move(each));
        for (const ArcId arc : m_layout->network.network.arcsIn(door)) {
            if (!isAssign(arc))
                continue;
            const auto found = forced.find(arc);
            rank(ranking, arc, found == forced.end() ? std::nullopt : std::optional(found->second));
        }
    }
    for (const std::size_t supply : m_layout->matching->suppliesOfField(m_layout->matching->posts()[*post]))
        addStopped(ranking, supply, *post);
    sort(ranking);
    // A person with a name can be spoken to; a count of people only says that there are some.
    std::stable_partition(ranking.stopped.begin(), ranking.stopped.end(),
        [this](const StoppedPair& pair) { return m_layout->matching->workspace().find<Staff>(pair.staff) != nullptr; });
    return ranking;
}

Ranking PlanAdvisor::postsFor(const StaffCode& staff) const
{
    Ranking ranking;
    const std::optional<std::size_t> supply = m_layout->matching->findSupply(staff);
    if (!supply)
        return ranking;
    for (const ArcId arc : m_layout->arcsOfSupply[*supply])
        rank(ranking, arc, m_layout->residual->priceOfForcing(arc));
    const auto posts = m_layout->matching->posts();
    for (std::size_t post = 0; post < posts.size(); ++post)
        if (m_layout->matching->isOfField(m_layout->matching->supplies()[*supply], posts[post]))
            addStopped(ranking, *supply, post);
    sort(ranking);
    return ranking;
}

void PlanAdvisor::sort(Ranking& ranking)
{
    std::sort(
        ranking.able.begin(), ranking.able.end(), [](const AblePair& a, const AblePair& b) { return rankOf(a) < rankOf(b); });
    const auto farness = [](const StoppedPair& pair) {
        return std::tuple(pair.obstacle == Obstacle::OwnPosts, pair.stops.size(), pair.staff, pair.post);
    };
    std::sort(ranking.stopped.begin(), ranking.stopped.end(),
        [&](const StoppedPair& a, const StoppedPair& b) { return farness(a) < farness(b); });
}

}  // namespace botri::planning
