// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <utility>
#include <vector>

#include "core/flow/residual_state.h"

namespace botri::flow {

/// Dijkstra's algorithm over a ResidualState whose prices allow no negative length. It stops at the nearest goal, and what it
/// cost is the nodes it came past: nothing is as large as the network but labels that are made once. One object per thread.
class NearestSearch {
public:
    using Node = ResidualState::Node;
    enum class Direction { From, To };  ///< ways that lead from the start, or that lead to it

    struct Question {
        Node start = -1;
        Direction direction = Direction::From;
        Node goal = -1;            ///< −1: any node whose excess has the sign other than the start's
        std::int64_t radius = -1;  ///< look for goals nearer than this only; −1: as far as it takes
    };

    explicit NearestSearch(std::size_t nodeCount) : m_labels(nodeCount) {}

    /// \return the nearest goal; −1 when there is none.
    Node run(const ResidualState& state, const Question& question);

    /// How far the goal is; without one, the radius.
    [[nodiscard]] std::int64_t reach() const { return m_reach; }

    /// Changes the prices so that the way to the goal has length 0 (none: that no node is nearer than the radius) and no length
    /// becomes negative.
    void shiftPrices(ResidualState& state) const;

    /// How many units fit along the way to a node that was found; kUnlimited when nothing stops them.
    [[nodiscard]] std::int64_t roomTo(const ResidualState& state, Node node) const;
    void pushTo(ResidualState& state, Node node, std::int64_t units) const;

private:
    using Waiting = std::pair<std::int64_t, Node>;

    struct Label {
        std::uint64_t round = 0;  // of the search that wrote it
        std::int64_t distance = 0;
        ResidualState::Position link = -1;  // the arc it was reached by
        bool isMore = false;                // one more unit on it, or one less
        bool isSettled = false;
    };

    void relaxNeighbours(const ResidualState& state, Node node);
    void relax(const ResidualState& state, Node node, std::int64_t distance, ResidualState::Position link, bool isMore);
    [[nodiscard]] Node nearestWaiting();
    [[nodiscard]] bool isGoal(const ResidualState& state, Node node) const;
    [[nodiscard]] Label& at(Node node) { return m_labels[static_cast<std::size_t>(node)]; }
    [[nodiscard]] const Label& at(Node node) const { return m_labels[static_cast<std::size_t>(node)]; }
    [[nodiscard]] Node before(const ResidualState& state, Node node) const;

    Question m_question;
    std::uint64_t m_round = 0;
    std::int64_t m_reach = 0;
    std::int64_t m_within = 0;  // nodes this far away need not be looked at
    std::vector<Label> m_labels;
    std::vector<Node> m_settled;
    std::vector<Waiting> m_waiting;   // a heap, the nearest on top
    std::vector<Node> m_waitingHere;  // no further than the node settled last
};

}  // namespace botri::flow
