// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/min/peer.h"

namespace botri::flow::bench {

std::vector<NamedPeer> peers()
{
    return {
        {"botri", makeBotriPeer},
#ifdef BOTRI_HAS_LEMON
        {"lemon-ns", makeLemonSimplexPeer},
        {"lemon-cs", makeLemonScalingPeer},
#endif
        {"boost-ssp", makeBoostPeer},
    };
}

}  // namespace botri::flow::bench
