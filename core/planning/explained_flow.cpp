// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planning/explained_flow.h"

#include <algorithm>
#include <optional>

#include "core/planning/alternatives.h"
#include "core/planning/empty_post_reasons.h"
#include "core/planning/pair_marks.h"

namespace botri::planning {
namespace {

using flow::ArcId;

std::optional<std::size_t> cheapest(const std::vector<Alternative>& alternatives, const LevelWeights& weights)
{
    const auto best = std::min_element(alternatives.begin(), alternatives.end(),
        [&](const Alternative& a, const Alternative& b) { return weights.points(a.difference) < weights.points(b.difference); });
    return best == alternatives.end() ? std::nullopt : std::optional(static_cast<std::size_t>(best - alternatives.begin()));
}

/// Reads moves, posts left and their reasons out of an optimal flow.
class FlowReader {
public:
    explicit FlowReader(const BestFlow& best)
        : m_best(best),
          m_matching(*best.matching),
          m_network(best.network),
          m_replacements(*best.matching, best.network, best.optimum),
          m_marks(best.network, best.optimum.flow, best.optimum.prices)
    {
    }

    [[nodiscard]] std::vector<Move> moves(const Job& job);
    [[nodiscard]] std::vector<EmptyPost> left() const;

private:
    [[nodiscard]] Placements placements() const;
    [[nodiscard]] Move moveOn(ArcId arc);
    [[nodiscard]] std::int64_t flowOn(std::size_t arc) const { return m_best.optimum.flow[arc]; }

    const BestFlow& m_best;
    const Matching& m_matching;
    const PlanNetwork& m_network;
    Replacements m_replacements;
    PairMarks m_marks;
};

Move FlowReader::moveOn(ArcId arc)
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

std::vector<Move> FlowReader::moves(const Job& job)
{
    std::vector<Move> moves;
    const auto arcs = static_cast<std::int64_t>(m_network.arcs.size());
    for (std::int64_t arc = 0; arc < arcs; ++arc) {
        const auto at = static_cast<std::size_t>(arc);
        if (m_network.arcs[at].role != ArcRole::Assign || flowOn(at) == 0)
            continue;
        job.report({"Tìm phương án thay thế cho từng người", "Finding the alternatives of every move"}, arc, arcs);
        moves.push_back(moveOn(ArcId(static_cast<std::int32_t>(arc))));
    }
    std::stable_sort(moves.begin(), moves.end(),
        [](const Move& a, const Move& b) { return std::tie(a.to, a.staff) < std::tie(b.to, b.staff); });
    return moves;
}

Placements FlowReader::placements() const
{
    Placements placements;
    for (std::size_t i = 0; i < m_network.arcs.size(); ++i)
        if (m_network.arcs[i].role == ArcRole::Assign && flowOn(i) > 0)
            placements[m_network.arcs[i].supply][m_network.arcs[i].post] += static_cast<int>(flowOn(i));
    return placements;
}

std::vector<EmptyPost> FlowReader::left() const
{
    std::vector<EmptyPost> left;
    const Placements placed = placements();
    for (const auto& [post, count] : m_best.emptyPosts())
        left.push_back(reasonFor(m_matching, post, count, placed));
    return left;
}

}  // namespace

ExplainedFlow explained(const BestFlow& best, const Job& job)
{
    FlowReader reader(best);
    return {reader.moves(job), reader.left()};
}

}  // namespace botri::planning
