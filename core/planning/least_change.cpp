// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planning/least_change.h"

#include <algorithm>
#include <map>

#include "core/flow/trade_off.h"
#include "core/planning/best_flow.h"

namespace botri::planning {
namespace {

using namespace botri::model;
using flow::ArcId;

/// The network of a plan in which each arc tells how many of its people do what was agreed.
class AgreedNetwork {
public:
    AgreedNetwork(const BestFlow& best, const Placings& agreed) : m_best(best)
    {
        lookAtSupplies(agreed);
        const flow::Network& plain = best.network.network;
        m_network.reserve(plain.nodeCount(), plain.arcCount());
        for (std::size_t i = 0; i < plain.nodeCount(); ++i)
            m_network.addNode(plain.supply(flow::NodeId(static_cast<std::int32_t>(i))));
        const std::vector<std::int64_t> kept = best.unitsOf(agreed);
        for (std::size_t i = 0; i < plain.arcCount(); ++i)
            addArc(ArcId(static_cast<std::int32_t>(i)), kept[i]);
    }

    [[nodiscard]] const flow::Network& network() const { return m_network; }
    /// Of changed people a unit of flow; differs from peopleConcerned by a constant.
    [[nodiscard]] const std::vector<std::int64_t>& amounts() const { return m_amounts; }
    [[nodiscard]] std::vector<std::int64_t> plainFlow(const std::vector<std::int64_t>& flow) const
    {
        std::vector<std::int64_t> plain(m_best.network.arcs.size(), 0);
        for (std::size_t i = 0; i < flow.size(); ++i)
            plain[m_origins[i].position()] += flow[i];
        return plain;
    }

private:
    void lookAtSupplies(const Placings& agreed);
    void addArc(ArcId arc, std::int64_t kept);
    void addPart(ArcId arc, std::int64_t capacity, std::int64_t amount);

    const BestFlow& m_best;
    flow::Network m_network;
    std::vector<std::int64_t> m_amounts;
    std::vector<ArcId> m_origins;
    std::map<flow::NodeId, std::int64_t> m_agreedOf;  // people of the source that is this node, without those pinned
};

void AgreedNetwork::lookAtSupplies(const Placings& agreed)
{
    std::map<StaffCode, std::int64_t> people;
    for (const auto& [placing, count] : agreed)
        people[placing.staff] += count;
    const auto& arcs = m_best.network.arcs;
    for (const ArcMeaning& each : arcs)
        if (each.role == ArcRole::Assign && each.pinned)
            --people[m_best.matching->supplies()[each.supply].code];
    for (std::size_t i = 0; i < arcs.size(); ++i)
        if (arcs[i].role == ArcRole::Assign && !arcs[i].pinned) {
            const auto found = people.find(m_best.matching->supplies()[arcs[i].supply].code);
            m_agreedOf[m_best.network.network.tail(ArcId(static_cast<std::int32_t>(i)))] =
                found == people.end() ? 0 : std::max<std::int64_t>(0, found->second);
        }
}

void AgreedNetwork::addArc(ArcId arc, std::int64_t kept)
{
    const flow::Network& plain = m_best.network.network;
    const std::int64_t capacity = plain.capacity(arc);
    if (m_best.network.arcs[arc.position()].role == ArcRole::Assign) {
        addPart(arc, std::min(kept, capacity), -1);
        addPart(arc, capacity - std::min(kept, capacity), 0);
    } else if (const auto agreed = m_agreedOf.find(plain.head(arc)); agreed != m_agreedOf.end()) {
        addPart(arc, std::min(agreed->second, capacity), 0);
        addPart(arc, capacity - std::min(agreed->second, capacity), 1);
    } else {
        addPart(arc, capacity, 0);
    }
}

void AgreedNetwork::addPart(ArcId arc, std::int64_t capacity, std::int64_t amount)
{
    if (capacity == 0)
        return;
    const flow::Network& plain = m_best.network.network;
    m_network.addArc(plain.tail(arc), plain.head(arc), capacity, plain.cost(arc));
    m_amounts.push_back(amount);
    m_origins.push_back(arc);
}

}  // namespace

int peopleConcerned(const PlanChanges& changes)
{
    std::map<StaffCode, std::pair<int, int>> people;
    for (const auto& [placing, count] : changes.dropped)
        people[placing.staff].first += count;
    for (const auto& [placing, count] : changes.added)
        people[placing.staff].second += count;
    int concerned = 0;
    for (const auto& [staff, counts] : people)
        concerned += std::max(counts.first, counts.second);
    return concerned;
}

const Replan* LeastChange::within(int people) const
{
    const auto next = std::ranges::upper_bound(steps, people, {}, &Replan::people);
    return next == steps.begin() ? nullptr : &*std::prev(next);
}

const Replan* LeastChange::beyond(int people) const
{
    const auto next = std::ranges::upper_bound(steps, people, {}, &Replan::people);
    return next == steps.end() ? nullptr : &*next;
}

std::variant<LeastChange, PlanRefusal> leastChange(
    const Workspace& workspace, const ScenarioCode& scenario, const Placings& agreed, const Job& job)
{
    auto found = findBestFlow(workspace, scenario, job);
    if (const auto* refusal = std::get_if<PlanRefusal>(&found))
        return *refusal;
    auto& best = std::get<BestFlow>(found);
    job.report({"Tìm các mức thay đổi", "Finding how much to change"}, 0, 0);
    const AgreedNetwork network(best, agreed);
    const flow::TradeOff traded = flow::tradeOff(network.network(), network.amounts(), {}, {job.stop, {}});
    const auto* corners = std::get_if<std::vector<flow::TradeOffPoint>>(&traded);
    if (!corners)
        return tooLargeRefusal();  // every plan is a flow of this network, so there is one
    LeastChange result;
    for (const auto& [placing, count] : agreed)
        result.agreed += count;
    for (const flow::TradeOffPoint& each : *corners) {
        best.optimum.flow = network.plainFlow(each.flow);
        Replan step;
        step.changes = changesBetween(agreed, best.placings());
        step.people = peopleConcerned(step.changes);
        step.totals = best.totals();
        result.steps.push_back(std::move(step));
    }
    return result;
}

}  // namespace botri::planning
