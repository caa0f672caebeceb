// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>
#include <vector>

#include "core/base/quantity.h"
#include "core/flow/network.h"
#include "core/flow/price_moves.h"
#include "core/flow/solve.h"

namespace botri::flow {

/// A flow with its node prices, laid out so that ways through its residual network are found and changed fast.
///
/// Arcs lie by head, so that what leads into a node is read in one go; each node knows its few arcs that carry something, the
/// only ones that can be walked backwards.
///
/// A *passage* is a node with one arc in (a person, say) that in the residual network, as things stand, is come to from one node
/// alone: its home, where that arc begins, while it is idle; the node it serves, while its arc in is full and one arc out carries
/// something. It *stands* there: the step from there to it has the length 0, so that its price follows from the price there, and
/// who searches backwards need not stop at it. Whether a node is one follows from flow, capacities and excess alone, so any
/// change may make it one or none; a node that is none has a price of its own.
///
/// Excess is what a node was sent beyond what it may keep; below 0, what it lacks. Every change is written to a trail and can be
/// taken back. Costs, capacities and supplies may change, nodes and arcs may not. Copies share what never changes.
class ResidualState {
public:
    using Position = std::int32_t;  ///< of an arc, in the order they lie here
    using Node = std::int32_t;      ///< as in the network
    __extension__ typedef __int128 Wide;

    struct Arc {
        Node tail;
        Node head;
        std::int64_t cost;
        std::int64_t capacity;
        std::int64_t units;  ///< that flow

        [[nodiscard]] bool isFull() const { return capacity != kUnlimited && units >= capacity; }
        [[nodiscard]] std::int64_t roomForMore() const { return capacity == kUnlimited ? kUnlimited : capacity - units; }
    };

    struct Standing {
        Node at;              ///< the node itself when it is no passage
        std::int64_t offset;  ///< of its price from the price there
    };
    struct Link {
        Position arc;
        bool isMore;  ///< one more unit on it, or one less
    };

    ResidualState(const Network& network, std::span<const std::int64_t> flow, std::span<const Points> prices);

    [[nodiscard]] std::size_t nodeCount() const { return m_prices.size(); }
    [[nodiscard]] std::size_t arcCount() const { return m_arcs.size(); }
    [[nodiscard]] Position positionOf(ArcId arc) const { return m_layout->positions[arc.position()]; }
    [[nodiscard]] const Arc& arc(Position position) const { return m_arcs[static_cast<std::size_t>(position)]; }
    [[nodiscard]] const Standing& standing(Node node) const { return m_standings[static_cast<std::size_t>(node)]; }
    [[nodiscard]] bool isPassage(Node node) const { return standing(node).at != node; }
    /// The step from where a passage stands to it.
    [[nodiscard]] Link linkTo(Node passage) const;
    [[nodiscard]] std::int64_t price(Node node) const
    {
        return m_prices[static_cast<std::size_t>(standing(node).at)] + standing(node).offset;
    }
    [[nodiscard]] std::int64_t supply(Node node) const { return m_supplies[static_cast<std::size_t>(node)]; }
    [[nodiscard]] std::int64_t excess(Node node) const { return m_excesses[static_cast<std::size_t>(node)]; }
    [[nodiscard]] Wide totalCost() const { return m_totalCost; }
    /// No price of a node that is no passage was further from 0 since the last forgetLargestPrice.
    [[nodiscard]] std::int64_t largestPrice() const { return m_largestPrice; }
    void forgetLargestPrice();
    /// Length of one more unit along an arc; of one unit less with the sign turned.
    [[nodiscard]] std::int64_t reducedCost(const Arc& arc) const { return arc.cost + price(arc.tail) - price(arc.head); }

    /// Arcs into a node lie side by side, from firstIn(node) up to but without firstIn(node + 1).
    [[nodiscard]] Position firstIn(Node node) const { return m_layout->firstIn[static_cast<std::size_t>(node)]; }
    [[nodiscard]] std::span<const Position> out(Node node) const;
    [[nodiscard]] std::span<const Position> carryingIn(Node node) const { return m_carryingIn[static_cast<std::size_t>(node)]; }
    [[nodiscard]] std::span<const Position> carryingOut(Node node) const { return m_carryingOut[static_cast<std::size_t>(node)]; }

    void setCost(Position position, std::int64_t cost);
    void setCapacity(Position position, std::int64_t capacity);
    /// Pushes `more` units (fewer, when negative) from tail to head and moves that much excess with them.
    void push(Position position, std::int64_t more);
    /// \pre the node is no passage
    void shiftPrice(Node node, std::int64_t by);
    /// Raises (lowers, when negative) the supply of a node; it has that much excess then.
    void addSupply(Node node, std::int64_t more);

    /// Says that no price rose (fell, when negative) by more in what was just done by shiftPrice.
    void notePriceMove(std::int64_t by);
    [[nodiscard]] PriceMoves::Moment now() const { return m_moves.now(trailLength()); }
    [[nodiscard]] Wide mostFallenSince(const PriceMoves::Moment& then) const { return m_moves.mostFallenSince(then); }
    /// How often an arc into the node became cheaper.
    [[nodiscard]] std::uint32_t cheaperCount(Node node) const { return m_cheaperCounts[static_cast<std::size_t>(node)]; }

    /// A node that a change touches is no passage from then on, until all lengths are right again and this is called.
    void fold();
    /// Makes no node a passage until then.
    void unfoldAll();

    [[nodiscard]] std::size_t trailLength() const { return m_forgotten + m_trail.size(); }
    /// Undoes every change made since the trail had this length.
    void takeBack(std::size_t trailLength);
    /// Forgets how to undo what was done so far.
    void forgetTrail();

private:
    struct Layout {                       // shared by copies
        std::vector<Position> positions;  // by ArcId
        std::vector<Position> firstIn;    // by node, and the end
        std::vector<Position> out;        // by tail
        std::vector<Position> firstOut;   // by node, and the end
        std::vector<bool> hasHome;        // by node: one arc in, from a node of which that is not so
    };
    struct Step {
        enum class Kind : std::int8_t { Cost, Capacity, Units, Price, PriceMove, Supply, Excess };
        Kind kind;
        std::int32_t place;
        std::int64_t before;
    };
    using Places = std::vector<Position>;

    [[nodiscard]] static std::shared_ptr<const Layout> layOut(const Network& network);
    [[nodiscard]] Arc& at(Position position) { return m_arcs[static_cast<std::size_t>(position)]; }
    void changeCost(Arc& arc, std::int64_t cost);
    void setUnits(Position position, std::int64_t units);
    void setPrice(Node node, std::int64_t price);
    void addExcess(Node node, std::int64_t more);
    void undo(const Step& step);
    [[nodiscard]] Standing findStanding(Node node) const;
    void unfold(Node node);
    void unfoldEnds(Position position);
    void stand(Node node) { m_standings[static_cast<std::size_t>(node)] = findStanding(node); }

    std::shared_ptr<const Layout> m_layout;
    std::vector<Arc> m_arcs;
    std::vector<Standing> m_standings;
    std::vector<std::int64_t> m_prices;  // of a passage: the one it had as none
    std::vector<std::int64_t> m_supplies;
    std::vector<std::int64_t> m_excesses;
    std::vector<Places> m_carryingIn;
    std::vector<Places> m_carryingOut;
    std::vector<std::uint32_t> m_cheaperCounts;
    PriceMoves m_moves;
    std::vector<Node> m_unfolded;  // those that may be passages again
    std::vector<Step> m_trail;
    std::size_t m_forgotten = 0;  // steps of the trail
    Wide m_totalCost = 0;
    std::int64_t m_largestPrice = 0;
};

}  // namespace botri::flow
