// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planning/plan_check.h"

#include <algorithm>
#include <map>

#include "core/base/fingerprint.h"
#include "core/flow/certificate.h"
#include "core/planning/explanation_check.h"
#include "core/planning/planner.h"
#include "core/planning/standing_findings.h"
#include "core/planning/supply.h"

namespace botri::planning {
namespace {

using namespace botri::model;

LocalizedText about(const LocalizedText& what, const std::string& which)
{
    return {what.vi + ": " + which, what.en + ": " + which};
}

/// Everything a person reads of a move, apart from its rules and alternatives.
bool saysTheSame(const Move& a, const Move& b)
{
    return a.distance == b.distance && a.from == b.from && a.specialty == b.specialty && a.fromPool == b.fromPool
        && a.substitutionLevel == b.substitutionLevel && a.start == b.start && a.end == b.end
        && a.monthlySupport == b.monthlySupport && a.wishOrder == b.wishOrder && a.volunteers == b.volunteers && a.cost == b.cost
        && a.levels == b.levels;
}

bool same(const rules::RuleResult& a, const rules::RuleResult& b)
{
    return a.rule == b.rule && a.outcome() == b.outcome() && a.datum() == b.datum() && a.limit() == b.limit()
        && a.verdict.variant == b.verdict.variant;
}

bool sameResults(const std::vector<rules::RuleResult>& a, const std::vector<rules::RuleResult>& b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), same);
}

flow::Optimum optimumOf(const PlanCertificate& certificate)
{
    flow::Optimum optimum{certificate.flow, {}, Points(certificate.primalCost)};
    for (const std::int64_t price : certificate.prices)
        optimum.prices.emplace_back(price);
    return optimum;
}

/// Counts a plan again from its moves and posts left, and compares with what data and rules allow.
class Audit {
public:
    Audit(const Matching& matching, const PlanNetwork& network, const Plan& plan)
        : m_matching(matching), m_network(network), m_plan(plan)
    {
    }

    [[nodiscard]] std::vector<LocalizedText> run() &&
    {
        certificate();
        for (const Move& move : m_plan.moves)
            countMove(move);
        flowIsMoves();
        supplies();
        donors();
        posts();
        quotas();
        inflows();
        pins();
        findings();
        totals();
        return std::move(m_broken);
    }

private:
    void require(bool holds, const LocalizedText& what, const std::string& which)
    {
        if (!holds)
            m_broken.push_back(about(what, which));
    }

    void certificate();
    void countMove(const Move& move);
    void ruleOn(const Move& move, const Supply& supply, const Post& post);
    void flowIsMoves();
    void supplies();
    void donors();
    void posts();
    void quotas();
    void inflows();
    void pins();
    void findings();
    void totals();

    const Matching& m_matching;
    const PlanNetwork& m_network;
    const Plan& m_plan;
    std::vector<LocalizedText> m_broken;
    std::map<StaffCode, int> m_byStaff;
    std::map<NeedKey, int> m_filled;
    std::map<NeedKey, int> m_released;
    std::map<UnitCode, int> m_leavingUnit;
    std::map<std::pair<UnitCode, QuotaPool>, int> m_quotaUsed;
    std::map<MeasureCode, int> m_byMeasure;
    std::map<NeedKey, int> m_backedUsed;
    std::map<UnitCode, int> m_inflow;
};

void Audit::certificate()
{
    const PlanCertificate& kept = m_plan.certificate;
    require(kept.networkFingerprint == networkFingerprint(m_network.network),
        {"Chứng nhận không thuộc bài toán này", "The certificate is of another problem"}, kept.networkFingerprint.substr(0, 12));
    const flow::Optimum optimum = optimumOf(kept);
    const flow::Certificate proof = flow::certify(m_network.network, optimum.flow, optimum.prices);
    require(kept.valid && proof.valid(), {"Chứng nhận tối ưu không hợp lệ", "The certificate of optimality is not valid"},
        std::to_string(proof.violations.size()));
    require(proof.primalCost.count() == kept.primalCost && proof.dualCost.count() == kept.dualCost,
        {"Tổng điểm khác chứng nhận", "The totals differ from the certificate"}, std::to_string(kept.primalCost));
}

void Audit::countMove(const Move& move)
{
    const auto supply = m_matching.findSupply(move.staff);
    const auto post = m_matching.findPost(move.to);
    const Measure* measure = m_matching.workspace().find<Measure>(move.measure);
    require(supply && post && measure && move.count > 0, {"Điều chuyển không khớp dữ liệu", "A move does not match the data"},
        move.staff.text());
    if (!supply || !post || !measure)
        return;
    const Supply& who = m_matching.supplies()[*supply];
    m_byStaff[move.staff] += move.count;
    m_filled[move.to] += move.count;
    m_byMeasure[move.measure] += move.count;
    if (measure->usesTargetQuota) {
        m_quotaUsed[{move.to.unit, move.to.pool}] += move.count;
        m_backedUsed[move.to] += move.count;
    }
    m_inflow[move.to.unit] += move.count;
    if (m_matching.releasable(who))
        m_released[{who.from->code, who.specialty, who.pool}] += move.count;
    if (countsAgainstUnitCap(who) && who.from->code != move.to.unit)
        m_leavingUnit[who.from->code] += move.count;
    ruleOn(move, who, m_matching.posts()[*post]);
}

void Audit::ruleOn(const Move& move, const Supply& supply, const Post& post)
{
    const Measure& measure = *m_matching.workspace().find<Measure>(move.measure);
    const rules::Screening screening = m_matching.screen(supply, post, measure);
    require(!screening.blocks.any() && !m_matching.isForbidden(supply, post),
        {"Điều chuyển trái quy định", "A move breaks a blocking rule"}, move.staff.text());
    const Move again = m_matching.move(supply, post, measure, static_cast<int>(screening.warns.count()));
    require(saysTheSame(again, move),
        {"Nội dung của điều chuyển không đúng với dữ liệu", "What a move says differs from the data"}, move.staff.text());
    require(sameResults(move.rules, m_matching.assess(supply, post, measure)),
        {"Kết quả xét quy định của điều chuyển không đúng", "The rule results of a move are wrong"}, move.staff.text());
    const bool withinTerm =
        !measure.longestTermMonths || !move.end || *move.end < addMonths(move.start, *measure.longestTermMonths);
    require(withinTerm, {"Thời hạn dài hơn mức cho phép", "A term is longer than allowed"}, move.staff.text());
}

void Audit::flowIsMoves()
{
    std::map<std::tuple<StaffCode, NeedKey, MeasureCode>, std::int64_t> difference;
    for (const Move& move : m_plan.moves)
        difference[{move.staff, move.to, move.measure}] += move.count;
    for (std::size_t i = 0; i < std::min(m_network.arcs.size(), m_plan.certificate.flow.size()); ++i) {
        const ArcMeaning& arc = m_network.arcs[i];
        if (arc.role == ArcRole::Assign && m_plan.certificate.flow[i] != 0)
            difference[{m_matching.supplies()[arc.supply].code, m_matching.posts()[arc.post].key(), arc.measure->code}] -=
                m_plan.certificate.flow[i];
    }
    for (const auto& [key, count] : difference)
        require(
            count == 0, {"Điều chuyển không khớp lời giải", "A move differs from the solution"}, std::get<StaffCode>(key).text());
}

void Audit::supplies()
{
    for (const auto& [staff, count] : m_byStaff)
        require(count <= m_matching.supplies()[*m_matching.findSupply(staff)].count,
            {"Một người được điều nhiều lần", "Somebody is moved twice"}, staff.text());
    for (const auto& [code, count] : m_byMeasure) {
        const Measure* measure = m_matching.workspace().find<Measure>(code);
        require(!measure->cap || count <= *measure->cap, {"Vượt mức trần của hình thức", "The cap on a measure is exceeded"},
            code.text());
    }
}

void Audit::donors()
{
    const int fieldMinimum = m_matching.fieldMinimum();
    for (const auto& [key, count] : m_released) {
        const Need* need = m_matching.workspace().find<Need>(key);
        require(need && count <= releasable(*need, fieldMinimum),
            {"Nơi đi không giữ đủ người của lĩnh vực", "A donor does not keep its minimum in a field"}, codeOf(key));
    }
    for (const auto& [unit, count] : m_leavingUnit) {
        const auto cap = m_matching.unitReleaseCap(*m_matching.workspace().find<Unit>(unit));
        require(!cap || count <= *cap, {"Nơi đi còn ít hơn số người tối thiểu", "A donor falls below its minimum staff"},
            unit.text());
    }
}

void Audit::posts()
{
    std::map<NeedKey, int> left;
    for (const EmptyPost& each : m_plan.left)
        left[each.need] += each.count;
    for (const Post& post : m_matching.posts()) {
        const int counted = m_filled[post.key()] + left[post.key()];
        require(counted == post.open,
            {"Số đã bố trí và số còn thiếu không khớp số vị trí trống", "Filled and left do not add up to open"},
            codeOf(post.key()));
        left.erase(post.key());
    }
    for (const auto& [key, count] : left)
        require(count == 0, {"Vị trí còn thiếu không có trong dữ liệu", "A post left is not in the data"}, codeOf(key));
}

void Audit::quotas()
{
    for (const auto& [key, count] : m_quotaUsed) {
        const auto room = std::find_if(m_matching.posts().begin(), m_matching.posts().end(),
            [&](const Post& post) { return post.unit->code == key.first && post.need->pool == key.second; });
        require(room != m_matching.posts().end() && count <= room->freeQuota,
            {"Vượt biên chế được giao", "The assigned quota is exceeded"}, key.first.text());
    }
}

void Audit::inflows()
{
    for (const auto& [need, count] : m_backedUsed)
        require(count <= m_matching.posts()[*m_matching.findPost(need)].backed,
            {"Vượt số vị trí còn biên chế", "More quota is used than backs these posts"}, codeOf(need));
    for (const auto& [unit, count] : m_inflow) {
        const auto cap = m_matching.workspace().find<Unit>(unit)->inflowCap;
        require(!cap || *cap == 0 || count <= *cap,
            {"Vượt số người xã được tiếp nhận", "A commune takes in more people than it may"}, unit.text());
    }
}

void Audit::findings()
{
    const auto again = standingFindings(m_matching, m_plan);
    const bool equal = std::equal(again.begin(), again.end(), m_plan.findings.begin(), m_plan.findings.end(),
        [](const UnitFinding& a, const UnitFinding& b) { return a.unit == b.unit && same(a.result, b.result); });
    require(equal, {"Các điểm cần lưu ý không đúng với dữ liệu", "The findings differ from the data"},
        std::to_string(m_plan.findings.size()));
}

void Audit::pins()
{
    for (const Decision& decision : m_matching.decisions()) {
        if (decision.kind != DecisionKind::Pin)
            continue;
        const bool honoured = std::any_of(m_plan.moves.begin(), m_plan.moves.end(),
            [&](const Move& move) { return move.pinned && move.staff == decision.staff && move.to == decision.need(); });
        const bool refused = std::any_of(
            m_plan.conflicts.begin(), m_plan.conflicts.end(), [&](const PinConflict& each) { return each.decision == decision; });
        require(honoured != refused, {"Một ghim bị bỏ qua", "A pin was passed over"}, decision.staff.text());
    }
}

void Audit::totals()
{
    int moves = 0;
    int left = 0;
    std::int64_t support = 0;
    std::int64_t kilometres = 0;
    int located = 0;
    for (const Move& move : m_plan.moves) {
        moves += move.count;
        support += move.monthlySupport.count() * move.count;
        located += move.distance ? move.count : 0;
        kilometres += move.distance ? move.distance->length.count() * move.count / 1000 : 0;
    }
    for (const EmptyPost& each : m_plan.left)
        left += each.count;
    const PlanTotals& totals = m_plan.totals;
    require(totals.moves == moves && totals.filled == moves && totals.left == left && totals.open == moves + left
            && totals.monthlySupport.count() == support && totals.kilometres == kilometres && totals.located == located,
        {"Số tổng không khớp chi tiết", "The totals differ from the rows"}, std::to_string(totals.open));
    require(m_network.weights.points(totals.levels).count() == m_plan.certificate.primalCost,
        {"Tổng điểm khác chi tiết", "The points differ from the rows"}, std::to_string(m_plan.certificate.primalCost));
}

}  // namespace

std::string networkFingerprint(const flow::Network& network)
{
    std::string text;
    const auto add = [&](std::int64_t number) { text += std::to_string(number) + ' '; };
    for (std::size_t i = 0; i < network.nodeCount(); ++i)
        add(network.supply(flow::NodeId(static_cast<std::int32_t>(i))));
    for (std::size_t i = 0; i < network.arcCount(); ++i) {
        const flow::ArcId arc(static_cast<std::int32_t>(i));
        add(network.tail(arc).value());
        add(network.head(arc).value());
        add(network.capacity(arc));
        add(network.cost(arc).count());
    }
    return fingerprint(text);
}

std::vector<LocalizedText> brokenInvariants(const Matching& matching, const PlanNetwork& network, const Plan& plan)
{
    return Audit(matching, network, plan).run();
}

std::string inputsFingerprint(const Workspace& workspace, const ScenarioCode& scenario)
{
    // Bump when the program would make another plan of the same data.
    std::string text = "plan 5\x1e" + scenario.text();
    const Policy policy = policyOf(workspace, scenario);
    for (const PolicyItemDescription& each : policyItems())
        text += '\x1e' + std::to_string(policy[each.item]);
    for (const Decision& each : decisionsOf(workspace, scenario))
        text += '\x1e' + each.staff.text() + '\x1f' + codeOf(each.need()) + '\x1f' + std::string(choiceOf(each.kind).key);
    for (const TableId table : allTables()) {
        // Other scenarios and deadlines do not touch this plan; its own policy and decisions are in already.
        if (table == TableId::Deadline || table == TableId::Scenario || table == TableId::PolicySetting
            || table == TableId::Decision)
            continue;
        const TableDescription& description = describe(table);
        text += '\x1d';
        text += description.name;
        for (const Record& record : workspace.records(table)) {
            text += '\x1e';
            for (std::size_t i = 0; i < record.size(); ++i)
                text += displayText(description.columns[i], record[i], Language::Vietnamese) + '\x1f';
        }
    }
    return fingerprint(text);
}

std::vector<LocalizedText> verifyPlan(const Workspace& workspace, const Plan& plan)
{
    if (plan.inputs != inputsFingerprint(workspace, plan.scenario))
        return {{"Dữ liệu đã thay đổi sau khi lập phương án; hãy tính lại.",
            "The data have changed since the plan was made; compute it again."}};
    auto matching = std::make_unique<const Matching>(workspace, plan.scenario);
    auto built = buildNetwork(*matching, {});
    if (const auto* refusal = std::get_if<PlanRefusal>(&built))
        return {refusal->why};
    auto broken = brokenInvariants(*matching, std::get<PlanNetwork>(built), plan);
    if (!broken.empty())
        return broken;
    return wrongExplanations({std::move(matching), std::move(std::get<PlanNetwork>(built)), optimumOf(plan.certificate)}, plan);
}

}  // namespace botri::planning
