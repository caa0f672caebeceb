// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/flow/solve.h"

#include <optional>
#include <utility>

#include "core/base/check.h"
#include "core/flow/augmenting_paths.h"
#include "core/flow/certificate.h"
#include "core/flow/limits.h"
#include "core/flow/network_simplex.h"

namespace botri::flow {

namespace {

// What fits in 64 bits.
SolveResult solveChecked(const Network& network, const Job& job)
{
    if (std::optional<ContractedNetwork> contracted = ContractedNetwork::ifMostlyPassages(network))
        if (std::optional<Optimum> optimum = AugmentingPaths(network, std::move(*contracted)).run(job))
            return std::move(*optimum);
    return solveBySimplex(network, job);
}

}  // namespace

SolveResult solve(const Network& network, const Job& job)
{
    if (const std::optional<Overflow> overflow = possibleOverflow(network))
        return *overflow;
    SolveResult result = solveChecked(network, job);
#ifndef NDEBUG
    if (const auto* optimum = std::get_if<Optimum>(&result))
        BOTRI_CHECK(certify(network, optimum->flow, optimum->prices).valid());
#endif
    return result;
}

}  // namespace botri::flow
