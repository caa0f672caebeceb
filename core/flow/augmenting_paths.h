// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <limits>
#include <optional>
#include <vector>

#include "core/base/job.h"
#include "core/flow/contracted_network.h"
#include "core/flow/network.h"
#include "core/flow/solve.h"

namespace botri::flow {

/// Successive shortest paths (Ahuja, Magnanti & Orlin 1993, ch. 9.7), for networks most of whose nodes are passages
/// (core/flow/contracted_network.h): people who can each be placed once, in far fewer posts, from far fewer units.
///
/// Prices that leave no step of the residual network shorter than nothing are kept from the start. A search goes backwards from
/// a node that lacks something, nearest first, to the first node that can spare something, raises the prices of what it passed
/// so that the way found has length 0, and sends units along it. When nothing is missing any more the flow is a cheapest one.
/// - Searches visit kept nodes alone. A passage is one step: from where it stands to a node it can serve.
/// - Prices only rise. So each node keeps a short list of its cheapest entries: an entry left out as too dear stays too dear, and
///   all are looked at again only when a search goes beyond the list.
/// - What is dearest to leave unmet comes first: it is met by the shortest ways, and is not pushed aside later.
class AugmentingPaths {
public:
    /// Keeps a reference to the network. \pre possibleOverflow(network) is empty (limits.h).
    explicit AugmentingPaths(const Network& network) : AugmentingPaths(network, ContractedNetwork(network)) {}
    /// \pre contracted was made from the network
    AugmentingPaths(const Network& network, ContractedNetwork contracted);

    /// \return nothing when there is no optimum, or finding it this way takes too long: another algorithm is to be asked then.
    /// Throws JobCancelled. To be called once.
    [[nodiscard]] std::optional<Optimum> run(const Job& job);

private:
    using Node = ContractedNetwork::Node;
    using Passage = ContractedNetwork::Passage;
    using Entry = ContractedNetwork::Entry;
    static constexpr std::int64_t kFar = std::numeric_limits<std::int64_t>::max();

    // Holds every entry whose passage has a price that with the cost of the entry is below the limit.
    struct Candidates {
        std::vector<Entry> list;
        std::int64_t limit = std::numeric_limits<std::int64_t>::min();
    };
    // A step of a way to the node that lacks something.
    struct Step {
        enum class Kind : std::int8_t { More, Less, Serve, Release };  // on an arc; by a passage
        Kind kind;
        std::int32_t by;  // the arc; the entry; the passage
        Node to;
    };
    // What a search does next: look from a node at its neighbours, at more of its entries than are on the list, at all of them.
    struct Event {
        enum class Look : std::int8_t { Around, Further, Everywhere };
        std::int64_t distance;
        Node node;
        Look look;
    };
    struct Later {
        bool operator()(const Event& a, const Event& b) const { return a.distance > b.distance; }
    };
    // Units that a node lacks, and what the arcs between kept nodes would ask for the last of them.
    struct Lack {
        std::int64_t cost;
        Node node;
        std::int64_t units;
    };

    [[nodiscard]] std::vector<Lack> lacks() const;
    void addLacks(Node node, std::vector<Lack>& lacks) const;
    [[nodiscard]] bool search(Node start);
    [[nodiscard]] std::optional<Event> nextEvent();
    void look(const Event& event);
    void lookAround(Node node);
    void lookAtCandidates(Node node, Event::Look next);
    void lookFurther(Node node);
    void lookEverywhere(Node node);
    void measureEntries(ContractedNetwork::Range entries);
    void chooseLimit(Candidates& candidates);
    void reach(Node node, std::int64_t distance, const Step& step);
    void await(const Event& event);
    void raisePrices();
    [[nodiscard]] std::int64_t send(Node lacking, std::int64_t most);
    [[nodiscard]] std::int64_t roomOf(const Step& step) const;
    void make(const Step& step, std::int64_t units);

    const Network& m_network;
    ContractedNetwork m_contracted;
    std::vector<Candidates> m_candidates;   // by node
    std::vector<std::int64_t> m_distances;  // by node, to where the search started
    std::vector<Step> m_steps;              // by node that was reached
    std::vector<Node> m_reached;
    std::vector<Event> m_later;  // a heap
    std::vector<Event> m_now;    // at the distance the search has come to
    std::int64_t m_foundDistance = kFar;
    Node m_found = ContractedNetwork::kNone;
    std::int64_t m_distance = 0;          // the search has come to
    std::vector<std::int64_t> m_lengths;  // of the entries looked at
    std::vector<std::int64_t> m_sample;
    std::size_t m_looks = 0;  // so far: at entries, arcs and passages
};

}  // namespace botri::flow
