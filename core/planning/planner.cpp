// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planning/planner.h"

#include <utility>

#include "core/base/fingerprint.h"
#include "core/flow/certificate.h"
#include "core/planning/best_flow.h"
#include "core/planning/explained_flow.h"
#include "core/planning/plan_changes.h"
#include "core/planning/plan_check.h"
#include "core/planning/standing_findings.h"

namespace botri::planning {
namespace {

using namespace botri::model;

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
    auto [moves, left] = explained(best, job);
    plan.moves = std::move(moves);
    plan.left = std::move(left);
    plan.totals = best.totals();
    plan.findings = standingFindings(matching, plan);
    const auto broken = brokenInvariants(matching, network, plan);
    if (!broken.empty())
        return brokenPlan(broken.front());
    return plan;
}

}  // namespace botri::planning
