// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/flow/dimacs.h"

#include <algorithm>
#include <cinttypes>
#include <cstdio>

namespace botri::flow::test {

std::int64_t enoughForUnlimited(const Network& network)
{
    std::int64_t enough = 0;
    for (std::int32_t i = 0; i < static_cast<std::int32_t>(network.nodeCount()); ++i)
        enough += std::max<std::int64_t>(0, network.supply(NodeId(i)));
    for (std::int32_t i = 0; i < static_cast<std::int32_t>(network.arcCount()); ++i)
        if (network.capacity(ArcId(i)) != kUnlimited)
            enough += network.capacity(ArcId(i));
    return enough;
}

void printDimacs(const Network& network)
{
    const std::int64_t enough = enoughForUnlimited(network);
    std::printf("p min %zu %zu\n", network.nodeCount(), network.arcCount());
    for (std::int32_t i = 0; i < static_cast<std::int32_t>(network.nodeCount()); ++i)
        if (network.supply(NodeId(i)) != 0)
            std::printf("n %d %" PRId64 "\n", i + 1, network.supply(NodeId(i)));
    for (std::int32_t i = 0; i < static_cast<std::int32_t>(network.arcCount()); ++i) {
        const ArcId arc(i);
        const std::int64_t most = network.capacity(arc) == kUnlimited ? enough : network.capacity(arc);
        std::printf("a %d %d 0 %" PRId64 " %" PRId64 "\n", network.tail(arc).value() + 1, network.head(arc).value() + 1, most,
            network.cost(arc).count());
    }
}

}  // namespace botri::flow::test
