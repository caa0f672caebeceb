// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/proof.h"

#include <algorithm>
#include <set>

#include "core/planning/matching.h"
#include "core/planning/network_builder.h"
#include "core/planning/plan_check.h"
#include "core/report/form_input.h"

namespace botri::report {
namespace {

using namespace botri::model;
using namespace botri::planning;

LocalizedText around(const char* vietnamese, const char* english, const LocalizedText& name)
{
    return {vietnamese + name.vi, english + name.en};
}

LocalizedText nameOf(const Unit* unit)
{
    return unit ? LocalizedText{unitTitle(*unit, Language::Vietnamese), unitTitle(*unit, Language::English)} : LocalizedText{};
}

LocalizedText fieldName(const Matching& matching, const NodeMeaning& node)
{
    const Supply& supply = matching.supplies()[node.supply];
    return postName(matching.workspace(), {supply.from->code, supply.specialty, supply.pool});
}

LocalizedText nameOf(const Matching& matching, const NodeMeaning& node)
{
    const auto person = [&] { return supplyName(matching.workspace(), matching.supplies()[node.supply].code); };
    const auto post = [&] { return postName(matching.workspace(), matching.posts()[node.post].key()); };
    switch (node.role) {
    case NodeRole::Province: return {"Toàn tỉnh", "The whole province"};
    case NodeRole::MeasureCap: return around("Mức trần: ", "Cap: ", node.measure->title());
    case NodeRole::Unit: return around("Được điều đi: ", "May leave: ", nameOf(node.unit));
    case NodeRole::Field: return around("Được điều đi: ", "May leave: ", fieldName(matching, node));
    case NodeRole::Supply: return person();
    case NodeRole::Pinned: return around("Đã ghim: ", "Pinned: ", person());
    case NodeRole::Post: return around("Vị trí: ", "Post: ", post());
    case NodeRole::BackedPosts: return around("Vị trí còn biên chế: ", "Post with a quota: ", post());
    case NodeRole::EmptyPosts: return around("Để trống: ", "Left empty: ", nameOf(node.unit));
    case NodeRole::ForcedEmpty: return around("Hết chỗ tiếp nhận: ", "No room for more: ", nameOf(node.unit));
    }
    return {};
}

/// Chooses the ways worth showing.
class WayList {
public:
    WayList(const flow::Network& network, const PlanCertificate& certificate) : m_network(network), m_certificate(certificate) {}

    [[nodiscard]] std::vector<ProofWay> ways() const
    {
        std::vector<ProofWay> found;
        const auto arcs = static_cast<std::int32_t>(m_network.arcCount());
        for (std::int32_t arc = 0; arc < arcs; ++arc)
            if (m_certificate.flow[static_cast<std::size_t>(arc)] != 0)
                found.push_back(way(arc));
        for (const std::int32_t arc : bestUnused())
            found.push_back(way(arc));
        return found;
    }

private:
    [[nodiscard]] std::set<std::int32_t> bestUnused() const
    {
        std::vector<std::int32_t> from(m_network.nodeCount(), -1);
        std::vector<std::int32_t> to(m_network.nodeCount(), -1);
        const auto offer = [&](std::int32_t& best, std::int32_t arc) {
            if (best < 0 || difference(arc) < difference(best))
                best = arc;
        };
        for (std::int32_t arc = 0; arc < static_cast<std::int32_t>(m_network.arcCount()); ++arc) {
            if (m_certificate.flow[static_cast<std::size_t>(arc)] != 0)
                continue;
            offer(from[m_network.tail(flow::ArcId(arc)).position()], arc);
            offer(to[m_network.head(flow::ArcId(arc)).position()], arc);
        }
        std::set<std::int32_t> best(from.begin(), from.end());
        best.insert(to.begin(), to.end());
        best.erase(-1);
        return best;
    }

    [[nodiscard]] std::int64_t difference(std::int32_t id) const
    {
        const flow::ArcId arc(id);
        return m_network.cost(arc).count() + m_certificate.prices[m_network.tail(arc).position()]
            - m_certificate.prices[m_network.head(arc).position()];
    }

    [[nodiscard]] ProofWay way(std::int32_t id) const
    {
        const flow::ArcId arc(id);
        return {m_network.tail(arc).position(), m_network.head(arc).position(), m_network.cost(arc).count(),
            m_network.capacity(arc), m_certificate.flow[arc.position()]};
    }

    const flow::Network& m_network;
    const PlanCertificate& m_certificate;
};

PlanRefusal notProven(const LocalizedText& why)
{
    return {why, {"Lập lại phương án.", "Compute the plan again."}};
}

}  // namespace

std::variant<Proof, PlanRefusal> proofOf(const Workspace& workspace, const Plan& plan)
{
    if (plan.inputs != inputsFingerprint(workspace, plan.scenario))
        return notProven(
            {"Phương án được lập từ dữ liệu khác với dữ liệu đang có.", "The plan was made from other data than there are now."});
    const Matching matching(workspace, plan.scenario);
    const auto built = buildNetwork(matching, {});
    if (const auto* refusal = std::get_if<PlanRefusal>(&built))
        return *refusal;
    const auto& network = std::get<PlanNetwork>(built);
    if (const auto broken = brokenInvariants(matching, network, plan); !broken.empty())
        return notProven(broken.front());

    Proof proof;
    proof.allWays = network.network.arcCount();
    proof.problem = plan.certificate.networkFingerprint;
    for (std::size_t i = 0; i < network.nodes.size(); ++i)
        // Only differences of prices mean something: the province's becomes 0.
        proof.places.push_back(
            {nameOf(matching, network.nodes[i]), network.network.supply(flow::NodeId(static_cast<std::int32_t>(i))),
                plan.certificate.prices[i] - plan.certificate.prices.front()});
    proof.ways = WayList(network.network, plan.certificate).ways();
    return proof;
}

}  // namespace botri::report
