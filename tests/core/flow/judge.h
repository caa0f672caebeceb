// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <stdexcept>
#include <string>

#include "core/flow/network.h"
#include "core/flow/solve.h"

namespace botri::flow::test {

/// A network on which the solver's answer does not hold.
class Disagreement : public std::runtime_error {
public:
    Disagreement(const std::string& what, const Network& network) : std::runtime_error(what), m_network(network) {}

    [[nodiscard]] const Network& network() const { return m_network; }

private:
    Network m_network;
};

/// How often each answer was given.
struct Tally {
    std::int64_t optimal = 0;
    std::int64_t infeasible = 0;
    std::int64_t unbounded = 0;
    std::int64_t overflow = 0;
    std::int64_t undone = 0;  ///< batches of changes taken back (live_walk.h)
};

void count(const SolveResult& result, Tally& tally);

/// Throws Disagreement when `holds` is false.
void require(bool holds, const std::string& what, const Network& network);

/// Throws Disagreement unless flow and prices of the optimum prove each other and its total.
void requireProven(const Network& network, const Optimum& optimum);

/// Solves and checks all that the answer says of itself: the proof of an optimum, that what is named as missing is enough, that
/// the endless cycle is one, that each of the algorithms behind `solve` says so. Throws Disagreement.
[[nodiscard]] SolveResult checkedAnswer(const Network& network);

/// The optimum, proven. Throws Disagreement when there is none.
[[nodiscard]] Optimum certifiedOptimum(const Network& network);

/// Solves, and tries every flow there is. Throws Disagreement.
/// \param unlimitedMeans  how many units at most to try on an arc without limit
/// \pre small
void compareWithBruteForce(const Network& network, std::int64_t unlimitedMeans, Tally& tally);

}  // namespace botri::flow::test
