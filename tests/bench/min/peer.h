// SPDX-License-Identifier: GPL-3.0-or-later
// In C++17: LEMON's headers know no later one.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "tests/bench/min/problem.h"

namespace botri::flow::bench {

/// What an answer can be checked by.
struct Proof {
    std::vector<std::int64_t> flow;    ///< by arc of the problem; any number on an arc from a node to itself
    std::vector<std::int64_t> prices;  ///< by node: cost + price(tail) − price(head) is the reduced cost
};

/// A solver that takes part in the comparison.
class Peer {
public:
    virtual ~Peer() = default;

    /// From the arrays of the problem to what the solver works on.
    virtual void build(const MinProblem& problem) = 0;
    /// The least cost; nothing when no flow meets the supplies.
    virtual std::optional<std::int64_t> solve() = 0;
    /// Of what was solved; nothing when the solver gives no prices.
    [[nodiscard]] virtual std::optional<Proof> proof() const = 0;
    /// Makes ready for changes of what was solved; not timed.
    virtual void prepareWhatIf() {}
    /// The least cost with one change; afterwards all is as before.
    virtual std::optional<std::int64_t> whatIf(const MinProblem& problem, const MinChange& change, std::int32_t source) = 0;
};

struct NamedPeer {
    std::string name;
    std::unique_ptr<Peer> (*make)();
};

/// By name: botri, boost-ssp, and lemon-ns and lemon-cs when LEMON is there.
[[nodiscard]] std::vector<NamedPeer> peers();

[[nodiscard]] std::unique_ptr<Peer> makeBotriPeer();
[[nodiscard]] std::unique_ptr<Peer> makeBoostPeer();
[[nodiscard]] std::unique_ptr<Peer> makeLemonSimplexPeer();
[[nodiscard]] std::unique_ptr<Peer> makeLemonScalingPeer();

}  // namespace botri::flow::bench
