// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/flow/solve.h"

#include "core/base/check.h"
#include "core/flow/certificate.h"
#include "core/flow/limits.h"
#include "core/flow/network_simplex.h"

namespace botri::flow {

SolveResult solve(const Network& network, const Job& job)
{
    if (const std::optional<Overflow> overflow = possibleOverflow(network))
        return *overflow;
    SolveResult result = NetworkSimplex(network).run(job);
#ifndef NDEBUG
    if (const auto* optimum = std::get_if<Optimum>(&result))
        BOTRI_CHECK(certify(network, optimum->flow, optimum->prices).valid());
#endif
    return result;
}

}  // namespace botri::flow
