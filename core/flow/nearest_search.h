// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <limits>
#include <optional>
#include <utility>
#include <vector>

#include "core/flow/cheapest_arcs_in.h"
#include "core/flow/residual_state.h"

namespace botri::flow {

/// Dijkstra's algorithm over a ResidualState whose prices allow no negative length. It stops at the nearest goal, and what it
/// cost is the nodes it came past: nothing is as large as the network but labels that are made once. One object per thread.
/// Backwards it goes through passages without a stop, and looks at the cheapest arcs into a node first (CheapestArcsIn), at the
/// others only when it comes that far.
class NearestSearch {
public:
    using Node = ResidualState::Node;
    enum class Direction { From, To };  ///< ways that lead from the start, or that lead to it

    struct Question {
        Node start = -1;
        Direction direction = Direction::From;
        Node goal = -1;            ///< −1: any node whose excess has the sign other than the start's
        std::int64_t radius = -1;  ///< look for goals nearer than this only; −1: as far as it takes
        std::size_t mostLooks = std::numeric_limits<std::size_t>::max();  ///< at arcs that lead on, before it gives up
    };

    explicit NearestSearch(std::size_t nodeCount) : m_labels(nodeCount) {}

    /// \return the nearest goal; −1 when there is none, or the search gave up.
    Node run(const ResidualState& state, const Question& question);

    [[nodiscard]] bool gaveUp() const { return m_gaveUp; }
    [[nodiscard]] Node start() const { return m_question.start; }

    /// Changes the prices so that the way to the goal has length 0 (none: that no node is nearer than the radius) and no length
    /// becomes negative.
    void shiftPrices(ResidualState& state) const;

    /// How many units fit along the way to a node that was found; kUnlimited when nothing stops them.
    [[nodiscard]] std::int64_t roomTo(const ResidualState& state, Node node) const;
    void pushTo(ResidualState& state, Node node, std::int64_t units) const;

private:
    // What is to be done at a distance: go on from a node; look at more of the arcs into it than were on its list; at all.
    struct Waiting {
        enum class Look : std::int8_t { Around, Further, Everywhere };
        std::int64_t distance;
        Node node;
        Look look;

        bool operator>(const Waiting& other) const { return std::pair(distance, node) > std::pair(other.distance, other.node); }
    };

    struct Label {
        std::uint64_t round = 0;  // of the search that wrote it
        std::int64_t distance = 0;
        ResidualState::Link link{-1, false};  // it was reached by
        Node passage = -1;                    // it was reached through, which stands there
        bool isSettled = false;
    };

    void lookFrom(const ResidualState& state, Node node);
    void lookTo(const ResidualState& state, Node node);
    void lookAtArcsIn(const ResidualState& state, Node node);
    void lookAtCheapest(const ResidualState& state, Node node, const CheapestArcsIn::List& list, Waiting::Look next);
    void go(const ResidualState& state, const Waiting& next);
    void await(const Waiting& next);
    void relaxMore(const ResidualState& state, ResidualState::Position position);
    void relaxBack(const ResidualState& state, Node node, std::int64_t distance, ResidualState::Link link);
    void relax(const ResidualState& state, Node node, std::int64_t distance, ResidualState::Link link, Node passage = -1);
    [[nodiscard]] std::optional<Waiting> nearestWaiting();
    [[nodiscard]] bool isGoal(const ResidualState& state, Node node) const;
    [[nodiscard]] Label& at(Node node) { return m_labels[static_cast<std::size_t>(node)]; }
    [[nodiscard]] const Label& at(Node node) const { return m_labels[static_cast<std::size_t>(node)]; }
    [[nodiscard]] Node before(const ResidualState& state, Node node) const;

    Question m_question;
    std::uint64_t m_round = 0;
    std::int64_t m_reach = 0;  // how far the search came; in the end, how far the goal is, or the radius
    std::size_t m_looks = 0;
    bool m_gaveUp = false;
    std::int64_t m_within = 0;  // nodes this far away need not be looked at
    std::vector<Label> m_labels;
    std::vector<Node> m_settled;
    CheapestArcsIn m_cheapest;
    std::vector<Waiting> m_waiting;      // a heap, the nearest on top
    std::vector<Waiting> m_waitingHere;  // no further than the node settled last
};

}  // namespace botri::flow
