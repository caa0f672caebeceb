// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planning/planner.h"

#include <algorithm>
#include <map>

#include "core/base/fingerprint.h"
#include "core/flow/certificate.h"
#include "core/planning/alternatives.h"
#include "core/planning/best_flow.h"
#include "core/planning/empty_post_reasons.h"
#include "core/planning/network_builder.h"
#include "core/planning/pair_marks.h"
#include "core/planning/plan_changes.h"
#include "core/planning/plan_check.h"
#include "core/planning/standing_findings.h"

namespace botri::planning {
namespace {

using namespace botri::model;
using flow::ArcId;

std::optional<std::size_t> cheapest(const std::vector<Alternative>& alternatives, const LevelWeights& weights)
{
    const auto best = std::min_element(alternatives.begin(), alternatives.end(),
        [&](const Alternative& a, const Alternative& b) { return weights.points(a.difference) < weights.points(b.difference); });
    return best == alternatives.end() ? std::nullopt : std::optional(static_cast<std::size_t>(best - alternatives.begin()));
}

/// Turns an optimal flow into moves, posts left and their reasons.
class PlanWriter {
public:
    explicit PlanWriter(const BestFlow& best)
        : m_best(best),
          m_matching(*best.matching),
          m_network(best.network),
          m_replacements(*best.matching, best.network, best.optimum),
          m_marks(best.network, best.optimum.flow, best.optimum.prices)
    {
    }

    void writeMoves(Plan& plan, const Job& job);
    void writeEmptyPosts(Plan& plan) const;
    [[nodiscard]] Placements placements() const;

private:
    [[nodiscard]] Move moveOn(ArcId arc);
    [[nodiscard]] std::int64_t flowOn(std::size_t arc) const { return m_best.optimum.flow[arc]; }

    const BestFlow& m_best;
    const Matching& m_matching;
    const PlanNetwork& m_network;
    Replacements m_replacements;
    PairMarks m_marks;
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
    move.reserve = cheapest(move.alternatives, m_network.weights);
    const MarkedPair& marked = *m_marks.find(meaning.supply, meaning.post);
    move.mark = marked.mark;
    move.inEveryBestPlan = marked.inEveryBestPlan;
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
    const Placements placed = placements();
    for (const auto& [post, count] : m_best.emptyPosts())
        plan.left.push_back(reasonFor(m_matching, post, count, placed));
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

PlanRefusal brokenPlan(const LocalizedText& first)
{
    return {{"Phương án tính được không qua kiểm tra: " + first.vi, "The computed plan did not pass its checks: " + first.en},
        {"Đây là lỗi của chương trình; dữ liệu của bạn không bị thay đổi. Hãy gửi thông báo này cho người phát triển.",
            "This is an error of the program; your data are unchanged. Please send this message to the developers."}};
}

}  // namespace

PlanOutcome makePlan(const Workspace& workspace, const ScenarioCode& scenario, const Job& job, const Plan* kept)
{
    auto found = findBestFlow(workspace, scenario, job);
    if (const auto* refusal = std::get_if<PlanRefusal>(&found))
        return *refusal;
    auto& best = std::get<BestFlow>(found);
    if (kept)
        best.comeClosestTo(placingsOf(*kept), job);
    const Matching& matching = *best.matching;
    const PlanNetwork& network = best.network;

    Plan plan;
    plan.scenario = scenario;
    plan.inputs = inputsFingerprint(workspace, scenario);
    plan.conflicts = network.conflicts;
    plan.ruleChanges = matching.rules().changes();
    plan.certificate = certificateOf(network, best.optimum);
    PlanWriter writer(best);
    writer.writeMoves(plan, job);
    writer.writeEmptyPosts(plan);
    plan.totals = best.totals();
    plan.findings = standingFindings(matching, plan);
    const auto broken = brokenInvariants(matching, network, plan);
    if (!broken.empty())
        return brokenPlan(broken.front());
    return plan;
}

}  // namespace botri::planning
