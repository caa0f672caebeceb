// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/flow/limits.h"

#include <algorithm>
#include <cstdint>
#include <limits>
#include <vector>

namespace botri::flow {

namespace {

__extension__ typedef unsigned __int128 Wide;  // up to 2^31 summands of 64 bits; products are capped before they are summed

constexpr Wide kMost = std::numeric_limits<std::int64_t>::max();

// Prices stay within 3 · (bound + 1) of the root's 0, and are compared and shifted in pairs (network_simplex.cpp).
constexpr Wide kPriceRoom = 16;

Wide magnitude(std::int64_t number)
{
    return number < 0 ? Wide(0) - static_cast<Wide>(number) : static_cast<Wide>(number);
}

Wide cappedProduct(Wide a, Wide b)
{
    return a != 0 && b > kMost / a ? kMost + 1 : a * b;
}

Wide widestPathBound(const Network& network)
{
    std::vector<std::uint64_t> dearest(network.nodeCount(), 0);
    for (std::int32_t id = 0; id < static_cast<std::int32_t>(network.arcCount()); ++id) {
        const ArcId arc(id);
        if (network.capacity(arc) == 0)
            continue;
        const auto cost = static_cast<std::uint64_t>(magnitude(network.cost(arc).count()));
        for (const NodeId node : {network.tail(arc), network.head(arc)})
            dearest[node.position()] = std::max(dearest[node.position()], cost);
    }
    Wide bound = 0;
    for (const std::uint64_t cost : dearest)
        bound += cost;
    return bound;
}

bool pricesFit(Wide longestPath)
{
    return (longestPath + 1) * kPriceRoom <= kMost;
}

// Larger than what fits stays larger.
std::int64_t capped(Wide number)
{
    return static_cast<std::int64_t>(std::min(number, kMost));
}

struct Volume {
    Wide supplies = 0;    // Σ |supply|
    Wide capacities = 0;  // Σ capacity where there is one
    bool hasUnlimited = false;

    [[nodiscard]] bool fits() const { return supplies <= kMost / 4 && (!hasUnlimited || mostOnUnlimited() <= kMost / 4); }
    // What an arc without limit can carry in a spanning-tree flow: all supplies, and every limited arc that is full.
    [[nodiscard]] Wide mostOnUnlimited() const { return supplies + capacities; }
    [[nodiscard]] Wide mostOn(std::int64_t capacity) const
    {
        return capacity == kUnlimited ? mostOnUnlimited() : static_cast<Wide>(capacity);
    }
};

Volume volumeOf(const Network& network)
{
    Volume volume;
    for (std::int32_t node = 0; node < static_cast<std::int32_t>(network.nodeCount()); ++node)
        volume.supplies += magnitude(network.supply(NodeId(node)));
    for (std::int32_t arc = 0; arc < static_cast<std::int32_t>(network.arcCount()); ++arc) {
        if (network.capacity(ArcId(arc)) == kUnlimited)
            volume.hasUnlimited = true;
        else
            volume.capacities += static_cast<Wide>(network.capacity(ArcId(arc)));
    }
    return volume;
}

// What enters a node is no more than its arcs in can bring and no more than its arcs out and its demand can take.
Wide worstTotalCost(const Network& network, const Volume& volume)
{
    struct Passage {
        Wide in = 0;
        Wide out = 0;
        Wide costIn = 0;
        Wide dearestIn = 0;
    };
    std::vector<Passage> passages(network.nodeCount());
    for (std::int32_t node = 0; node < static_cast<std::int32_t>(network.nodeCount()); ++node) {
        const std::int64_t supply = network.supply(NodeId(node));
        (supply > 0 ? passages[NodeId(node).position()].in : passages[NodeId(node).position()].out) += magnitude(supply);
    }
    for (std::int32_t id = 0; id < static_cast<std::int32_t>(network.arcCount()); ++id) {
        const ArcId arc(id);
        const Wide most = volume.mostOn(network.capacity(arc));
        const Wide cost = magnitude(network.cost(arc).count());
        Passage& head = passages[network.head(arc).position()];
        passages[network.tail(arc).position()].out += most;
        head.in += most;
        head.costIn += cappedProduct(cost, most);
        head.dearestIn = most == 0 ? head.dearestIn : std::max(head.dearestIn, cost);
    }
    Wide total = 0;
    for (const Passage& passage : passages)
        total += std::min(passage.costIn, cappedProduct(passage.dearestIn, std::min(passage.in, passage.out)));
    return total;
}

}  // namespace

std::optional<Points> longestPathBound(const Network& network)
{
    const Wide bound = widestPathBound(network);
    if (bound > kMost)
        return std::nullopt;
    return Points(static_cast<std::int64_t>(bound));
}

std::optional<Overflow> possibleOverflow(const Network& network)
{
    const Volume volume = volumeOf(network);
    if (!volume.fits())
        return Overflow{Overflow::Quantity::Supply};
    if (!pricesFit(widestPathBound(network)))
        return Overflow{Overflow::Quantity::Price};
    if (worstTotalCost(network, volume) > kMost)
        return Overflow{Overflow::Quantity::TotalCost};
    return std::nullopt;
}

Headroom::Headroom(const Network& network) : m_longestPath(capped(widestPathBound(network)))
{
    const Volume volume = volumeOf(network);
    m_supplies = capped(volume.supplies);
    m_capacities = capped(volume.capacities);
    m_hasUnlimited = volume.hasUnlimited;
}

// The dearest arc of each of its two nodes may become dearer by this much.
void Headroom::admitCost(Points before, Points after)
{
    const Wide was = magnitude(before.count());
    const Wide is = magnitude(after.count());
    if (is > was)
        m_longestPath = capped(static_cast<Wide>(m_longestPath) + 2 * (is - was));
}

void Headroom::admitArc(Points cost)
{
    admitCost(Points(0), cost);
}

void Headroom::admitCapacity(std::int64_t capacity)
{
    if (capacity == kUnlimited)
        m_hasUnlimited = true;
    else
        m_capacities = capped(static_cast<Wide>(m_capacities) + static_cast<Wide>(capacity));
}

void Headroom::admitSupply(std::int64_t more)
{
    m_supplies = capped(static_cast<Wide>(m_supplies) + magnitude(more));
}

bool Headroom::holds() const
{
    const Volume volume{static_cast<Wide>(m_supplies), static_cast<Wide>(m_capacities), m_hasUnlimited};
    return volume.fits() && pricesFit(static_cast<Wide>(m_longestPath));
}

}  // namespace botri::flow
