// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planning/explanation_check.h"

#include <algorithm>
#include <tuple>

#include "core/planning/explained_flow.h"

namespace botri::planning {
namespace {

bool same(const NearCandidate& a, const NearCandidate& b)
{
    const auto sameStop = [](const rules::RuleResult& x, const rules::RuleResult& y) { return x.rule == y.rule; };
    return a.staff == b.staff && a.distance == b.distance
        && std::equal(a.stops.begin(), a.stops.end(), b.stops.begin(), b.stops.end(), sameStop);
}

bool same(const EmptyPost& a, const EmptyPost& b)
{
    const auto told = [](const EmptyPost& post) {
        return std::tie(post.need, post.count, post.fieldEmpty, post.reason, post.peopleOfField, post.eligible, post.kept,
            post.stoppingRules, post.competingPosts);
    };
    return told(a) == told(b)
        && std::equal(a.nearest.begin(), a.nearest.end(), b.nearest.begin(), b.nearest.end(),
            [](const NearCandidate& x, const NearCandidate& y) { return same(x, y); });
}

}  // namespace

std::vector<LocalizedText> wrongExplanations(const BestFlow& best, const Plan& plan)
{
    const ExplainedFlow again = explained(best);
    std::vector<LocalizedText> wrong;
    if (again.moves.size() != plan.moves.size())
        return {{"Phương án ghi tách điều chuyển khác với dữ liệu", "The plan tells its moves apart otherwise than the data do"}};
    for (std::size_t i = 0; i < again.moves.size(); ++i) {
        const Move& move = plan.moves[i];
        if (move.mark != again.moves[i].mark || move.inEveryBestPlan != again.moves[i].inEveryBestPlan)
            wrong.push_back({"Nhận định thay được hay không thể thay không đúng: " + move.staff.text(),
                "Whether a move can be replaced is told wrongly: " + move.staff.text()});
        if (move.alternatives != again.moves[i].alternatives || move.reserve != again.moves[i].reserve)
            wrong.push_back({"Người thay thế và cái giá ghi trong tệp không đúng: " + move.staff.text(),
                "Who could come instead, or at what price, is told wrongly: " + move.staff.text()});
    }
    const bool reasons = std::equal(again.left.begin(), again.left.end(), plan.left.begin(), plan.left.end(),
        [](const EmptyPost& a, const EmptyPost& b) { return same(a, b); });
    if (!reasons)
        wrong.push_back({"Lý do ghi cho vị trí còn trống không đúng với dữ liệu",
            "Why posts stay empty is told otherwise than the data say"});
    return wrong;
}

}  // namespace botri::planning
