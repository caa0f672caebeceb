// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <span>
#include <vector>

#include "core/base/quantity.h"
#include "core/flow/network.h"

namespace botri::flow {

/// What all cheapest flows of a network have in common, told from one of them.
///
/// Whatever the cheapest flow, an arc whose reduced cost is above 0 is empty and one whose reduced cost is below 0 is full. The
/// others change along cycles of residual arcs of reduced cost 0, and on no other way: so an arc whose ends such arcs do not join
/// both ways, in one strong component, carries the same in every cheapest flow (Tarjan 1972; Ahuja, Magnanti & Orlin 1993,
/// ch. 9.2). One pass over the arcs tells it of all of them.
/// Keeps references to what it is given. Const functions may be called from several threads at once.
class AllOptima {
public:
    /// \pre certify(network, flow, prices).valid()
    /// Cost: O(V + E).
    AllOptima(const Network& network, std::span<const std::int64_t> flow, std::span<const Points> prices);

    /// Does some cheapest flow carry something on this arc? O(1).
    [[nodiscard]] bool isEverUsed(ArcId arc) const;

    /// The fewest units these arcs carry together in any cheapest flow.
    /// \pre  the arcs differ and leave one node
    /// Cost: O(arcs given) when nothing on them can change, or one unit on one arc; else one search of the part that can
    /// change, for each of the units that find another way.
    [[nodiscard]] std::int64_t fewest(std::span<const ArcId> arcs) const;

private:
    /// A residual arc of reduced cost 0 out of a node, that stays within its part.
    struct Step {
        ArcId arc;
        bool isMore = false;  ///< one unit more on it, from tail to head, or one less
    };
    /// Units moved away from, or to, the arcs of the flow that was given.
    using Shift = std::map<ArcId, std::int64_t>;

    [[nodiscard]] std::vector<std::int32_t> partsOf() const;
    void layOutSteps();
    [[nodiscard]] bool isFree(ArcId arc) const;
    [[nodiscard]] bool mayChange(ArcId arc) const;
    [[nodiscard]] NodeId headOf(const Step& step) const
    {
        return step.isMore ? m_network.head(step.arc) : m_network.tail(step.arc);
    }
    [[nodiscard]] std::int64_t room(const Step& step, const Shift& shift) const;
    [[nodiscard]] bool moveOneUnit(std::span<const ArcId> arcs, Shift& shift) const;

    const Network& m_network;
    std::span<const std::int64_t> m_flow;
    std::span<const Points> m_prices;
    std::vector<std::int32_t> m_parts;  // strong component by node
    std::vector<Step> m_steps;          // both ways of every arc that may change, by the node they lead from
    std::vector<std::size_t> m_firstStep;
};

}  // namespace botri::flow
