// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planning/planner.h"

#include <algorithm>
#include <map>

#include "core/base/check.h"
#include "core/base/fingerprint.h"
#include "core/flow/certificate.h"
#include "core/flow/closest_optimum.h"
#include "core/flow/solve.h"
#include "core/planning/alternatives.h"
#include "core/planning/empty_post_reasons.h"
#include "core/planning/network_builder.h"
#include "core/planning/plan_changes.h"
#include "core/planning/plan_check.h"
#include "core/planning/standing_findings.h"

namespace botri::planning {
namespace {

using namespace botri::model;
using flow::ArcId;

/// Turns an optimal flow into moves, posts left and their reasons.
class PlanWriter {
public:
    PlanWriter(const Matching& matching, const PlanNetwork& network, const flow::Optimum& optimum)
        : m_matching(matching), m_network(network), m_optimum(optimum), m_replacements(matching, network, optimum)
    {
    }

    void writeMoves(Plan& plan, const Job& job);
    void writeEmptyPosts(Plan& plan) const;
    void writeTotals(Plan& plan) const;
    [[nodiscard]] Placements placements() const;

private:
    [[nodiscard]] Move moveOn(ArcId arc);
    [[nodiscard]] std::int64_t flowOn(std::size_t arc) const { return m_optimum.flow[arc]; }

    const Matching& m_matching;
    const PlanNetwork& m_network;
    const flow::Optimum& m_optimum;
    Replacements m_replacements;
};

Move PlanWriter::moveOn(ArcId arc)
{
    const ArcMeaning& meaning = m_network.arcs[arc.position()];
    const Supply& supply = m_matching.supplies()[meaning.supply];
    const Post& post = m_matching.posts()[meaning.post];
    Move move = m_matching.move(supply, post, *meaning.measure, meaning.warnings);
    move.count = static_cast<int>(flowOn(arc.position()));
    move.pinned = meaning.pinned;
    move.rules = m_matching.assess(supply, post, *meaning.measure);
    move.alternatives = m_replacements.of(arc);
    return move;
}

void PlanWriter::writeMoves(Plan& plan, const Job& job)
{
    const auto arcs = static_cast<std::int64_t>(m_network.arcs.size());
    for (std::int64_t arc = 0; arc < arcs; ++arc) {
        const auto at = static_cast<std::size_t>(arc);
        if (m_network.arcs[at].role != ArcRole::Assign || flowOn(at) == 0)
            continue;
        job.report({"Tìm phương án thay thế cho từng người", "Finding the alternatives of every move"}, arc, arcs);
        plan.moves.push_back(moveOn(ArcId(static_cast<std::int32_t>(arc))));
    }
    std::stable_sort(plan.moves.begin(), plan.moves.end(),
        [](const Move& a, const Move& b) { return std::tie(a.to, a.staff) < std::tie(b.to, b.staff); });
}

Placements PlanWriter::placements() const
{
    Placements placements;
    for (std::size_t i = 0; i < m_network.arcs.size(); ++i)
        if (m_network.arcs[i].role == ArcRole::Assign && flowOn(i) > 0)
            placements[m_network.arcs[i].supply][m_network.arcs[i].post] += static_cast<int>(flowOn(i));
    return placements;
}

void PlanWriter::writeEmptyPosts(Plan& plan) const
{
    std::map<std::size_t, int> empty;
    for (std::size_t i = 0; i < m_network.arcs.size(); ++i)
        if (m_network.arcs[i].role == ArcRole::Empty && flowOn(i) > 0)
            empty[m_network.arcs[i].post] += static_cast<int>(flowOn(i));
    const Placements placed = placements();
    for (const auto& [post, count] : empty)
        plan.left.push_back(reasonFor(m_matching, post, count, placed));
}

void PlanWriter::writeTotals(Plan& plan) const
{
    for (const Post& post : m_matching.posts())
        plan.totals.open += post.open;
    for (const Move& move : plan.moves) {
        plan.totals.moves += move.count;
        plan.totals.monthlySupport += move.monthlySupport * move.count;
        plan.totals.located += move.distance ? move.count : 0;
        plan.totals.kilometres += move.distance ? move.distance->length.count() * move.count / 1000 : 0;
    }
    plan.totals.filled = plan.totals.moves;
    plan.totals.left = plan.totals.open - plan.totals.filled;
    for (std::size_t i = 0; i < m_network.arcs.size(); ++i)
        for (std::int64_t unit = 0; unit < flowOn(i); ++unit)
            if (m_network.arcs[i].levels != CostLevels{})
                plan.totals.levels += m_network.arcs[i].levels;
}

PlanCertificate certificateOf(const PlanNetwork& network, const flow::Optimum& optimum)
{
    const flow::Certificate proof = flow::certify(network.network, optimum.flow, optimum.prices);
    PlanCertificate certificate{
        proof.valid(), proof.primalCost.count(), proof.dualCost.count(), networkFingerprint(network.network), optimum.flow, {}};
    for (const Points price : optimum.prices)
        certificate.prices.push_back(price.count());
    return certificate;
}

/// People of the plan there was before, by arc. Where a placing has two arcs, a pin's and the free one, either may carry it.
std::vector<std::int64_t> wantedFlow(const Matching& matching, const PlanNetwork& network, const Plan& kept)
{
    const Placings placings = placingsOf(kept);
    std::vector<std::int64_t> wanted(network.arcs.size(), 0);
    for (std::size_t i = 0; i < network.arcs.size(); ++i) {
        const ArcMeaning& arc = network.arcs[i];
        if (arc.role != ArcRole::Assign)
            continue;
        const auto placing =
            placings.find({matching.supplies()[arc.supply].code, matching.posts()[arc.post].key(), arc.measure->code});
        if (placing != placings.end())
            wanted[i] = placing->second;
    }
    return wanted;
}

PlanRefusal brokenPlan(const LocalizedText& first)
{
    return {{"Phương án tính được không qua kiểm tra: " + first.vi, "The computed plan did not pass its checks: " + first.en},
        {"Đây là lỗi của chương trình; dữ liệu của bạn không bị thay đổi. Hãy gửi thông báo này cho người phát triển.",
            "This is an error of the program; your data are unchanged. Please send this message to the developers."}};
}

}  // namespace

PlanOutcome makePlan(const Workspace& workspace, const ScenarioCode& scenario, const Job& job, const Plan* kept)
{
    const Matching matching(workspace, scenario);
    const auto built = buildNetwork(matching, job);
    if (const auto* refusal = std::get_if<PlanRefusal>(&built))
        return *refusal;
    const auto& network = std::get<PlanNetwork>(built);
    job.report({"Tìm phương án tối ưu", "Finding the best plan"}, 0, 0);
    auto solved = flow::solve(network.network, job);
    if (std::holds_alternative<flow::Overflow>(solved))
        return tooLargeRefusal();
    // Every post may stay empty, so a flow exists; no arc without limit exists, so costs are bounded.
    BOTRI_CHECK(std::holds_alternative<flow::Optimum>(solved));
    auto& optimum = std::get<flow::Optimum>(solved);
    if (kept)
        optimum = flow::closestOptimum(network.network, optimum, wantedFlow(matching, network, *kept), job);

    Plan plan;
    plan.scenario = scenario;
    plan.inputs = inputsFingerprint(workspace, scenario);
    plan.conflicts = network.conflicts;
    plan.ruleChanges = matching.rules().changes();
    plan.certificate = certificateOf(network, optimum);
    PlanWriter writer(matching, network, optimum);
    writer.writeMoves(plan, job);
    writer.writeEmptyPosts(plan);
    writer.writeTotals(plan);
    plan.findings = standingFindings(matching, plan);
    const auto broken = brokenInvariants(matching, network, plan);
    if (!broken.empty())
        return brokenPlan(broken.front());
    return plan;
}

}  // namespace botri::planning
