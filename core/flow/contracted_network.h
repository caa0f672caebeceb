// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "core/flow/network.h"
#include "core/flow/solve.h"

namespace botri::flow {

/// A network and a flow in it, with most nodes folded away.
///
/// A *passage* is a node without supply that one arc of capacity 1 leads into (a person, say, who can be placed once). It holds
/// nothing or one unit, so in the residual network one step leads away from it and no more: back to its home, the node that arc
/// comes from, while it is idle; to the node it serves while it is busy. It *stands* there, and its price follows from the price
/// of that node. What is left are the kept nodes, the arcs between them and, by head, the arcs out of the passages, the entries.
///
/// A *collector* is a node with a demand and no way out whose arcs in can just bring that much: they are all full in every flow,
/// so their tails have the demand instead, and the collector takes no part.
class ContractedNetwork {
public:
    using Node = std::int32_t;     ///< a kept node
    using Passage = std::int32_t;  ///< those with the same home lie side by side
    using Entry = std::int32_t;    ///< those with the same head lie side by side
    static constexpr std::int32_t kNone = -1;

    struct Arc {  // between kept nodes
        Node tail;
        Node head;
        std::int64_t cost;
        std::int64_t capacity;
        std::int64_t units;
        ArcId id;

        [[nodiscard]] std::int64_t room() const { return capacity == kUnlimited ? kUnlimited : capacity - units; }
    };
    struct Standing {
        Node at;
        Entry entry;          // none while idle
        std::int64_t offset;  // of its price from the price there
    };
    struct Range {
        std::int32_t first;
        std::int32_t end;
    };

    /// Nothing unless most nodes are folded away.
    [[nodiscard]] static std::optional<ContractedNetwork> ifMostlyPassages(const Network& network);

    explicit ContractedNetwork(const Network& network);

    [[nodiscard]] Node nodeCount() const { return static_cast<Node>(m_excesses.size()); }
    [[nodiscard]] Passage passageCount() const { return static_cast<Passage>(m_standings.size()); }
    [[nodiscard]] std::size_t entryCount() const { return m_entryCosts.size(); }

    /// Arcs into and out of a kept node.
    [[nodiscard]] std::span<const std::int32_t> arcsIn(Node node) const { return m_arcsIn.at(node); }
    [[nodiscard]] std::span<const std::int32_t> arcsOut(Node node) const { return m_arcsOut.at(node); }
    [[nodiscard]] const Arc& arc(std::int32_t arc) const { return m_arcs[static_cast<std::size_t>(arc)]; }
    [[nodiscard]] Range entriesInto(Node node) const { return rangeAt(m_firstEntries, node); }
    [[nodiscard]] Range passagesFrom(Node home) const { return rangeAt(m_firstPassages, home); }
    [[nodiscard]] Passage passage(Entry entry) const { return m_entryPassages[static_cast<std::size_t>(entry)]; }
    [[nodiscard]] std::int64_t cost(Entry entry) const { return m_entryCosts[static_cast<std::size_t>(entry)]; }

    /// What a node holds beyond its demand; below 0, what it lacks.
    [[nodiscard]] std::int64_t excess(Node node) const { return m_excesses[static_cast<std::size_t>(node)]; }
    [[nodiscard]] const Standing& standing(Passage passage) const { return m_standings[static_cast<std::size_t>(passage)]; }
    [[nodiscard]] std::int64_t price(Node node) const { return m_prices[static_cast<std::size_t>(node)]; }
    [[nodiscard]] std::int64_t priceOf(const Standing& standing) const { return price(standing.at) + standing.offset; }
    /// Length of taking the unit of a busy passage back to its home.
    [[nodiscard]] std::int64_t lengthOfReturn(Passage passage, Node home) const
    {
        return priceOf(standing(passage)) - m_costsIn[static_cast<std::size_t>(passage)] - price(home);
    }

    /// Lowers prices until no step is shorter than nothing. \return false when that has no end, or none was in sight.
    /// \pre nothing was sent yet; `network` is the one this was made from.
    [[nodiscard]] bool findFirstPrices(const Network& network);
    void raisePrice(Node node, std::int64_t by) { m_prices[static_cast<std::size_t>(node)] += by; }
    void addExcess(Node node, std::int64_t more) { m_excesses[static_cast<std::size_t>(node)] += more; }
    void push(std::int32_t arc, std::int64_t units) { m_arcs[static_cast<std::size_t>(arc)].units += units; }
    void serve(Passage passage, Entry entry, Node head);
    void release(Passage passage, Node home);

    /// The flow with the prices of all nodes of `network`, the one this was made from.
    [[nodiscard]] Optimum optimum(const Network& network) const;

private:
    enum class Lowering : std::int8_t { None, Some, Endless };

    class Lists {
    public:
        Lists() = default;
        Lists(Node nodeCount, const std::vector<Arc>& arcs, Node Arc::*end);
        [[nodiscard]] std::span<const std::int32_t> at(Node node) const
        {
            const Range range = rangeAt(m_firsts, node);
            return std::span(m_arcs).subspan(
                static_cast<std::size_t>(range.first), static_cast<std::size_t>(range.end - range.first));
        }

    private:
        std::vector<std::int32_t> m_firsts;
        std::vector<std::int32_t> m_arcs;
    };

    [[nodiscard]] static Range rangeAt(const std::vector<std::int32_t>& firsts, std::int32_t place)
    {
        return {firsts[static_cast<std::size_t>(place)], firsts[static_cast<std::size_t>(place) + 1]};
    }
    [[nodiscard]] bool isKept(NodeId node) const { return m_places[node.position()] >= 0; }
    [[nodiscard]] bool isPassage(NodeId node) const { return m_places[node.position()] < kCollector; }
    [[nodiscard]] Passage passageAt(NodeId node) const { return kCollector - 1 - m_places[node.position()]; }

    ContractedNetwork(const Network& network, const std::vector<ArcId>& passages);
    void sortNodes(const Network& network, const std::vector<ArcId>& passages);
    void numberPassages(const Network& network, const std::vector<ArcId>& arcsIn);
    void loadArcs(const Network& network);
    void loadEntries(const Network& network);
    [[nodiscard]] Lowering lowerOnce(std::int64_t least);
    void writeFlow(const Network& network, Optimum& optimum) const;
    void writePrices(const Network& network, Optimum& optimum) const;

    static constexpr std::int32_t kCollector = -1;
    std::vector<std::int32_t> m_places;  // by NodeId: the kept node; or kCollector; or below that, a passage
    std::vector<Arc> m_arcs;
    Lists m_arcsIn;
    Lists m_arcsOut;
    std::vector<std::int64_t> m_excesses;  // by kept node
    std::vector<std::int64_t> m_prices;    // by kept node
    std::vector<std::int32_t> m_firstPassages;
    std::vector<std::int32_t> m_firstEntries;
    std::vector<Standing> m_standings;    // by passage
    std::vector<std::int64_t> m_costsIn;  // by passage
    std::vector<ArcId> m_arcsOfPassages;  // by passage: the arc into it
    LargeArray<Passage> m_entryPassages;
    LargeArray<std::int64_t> m_entryCosts;
};

}  // namespace botri::flow
