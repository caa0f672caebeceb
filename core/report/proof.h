// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <variant>
#include <vector>

#include "core/base/localized_text.h"
#include "core/planning/planner.h"

namespace botri::report {

/// Where people are, come past or are wanted, with the price the proof sets on it.
struct ProofPlace {
    LocalizedText name;
    std::int64_t people = 0;  ///< that start here; below 0: that are wanted here
    std::int64_t price = 0;   ///< points
};

/// A way from one place to another.
struct ProofWay {
    std::size_t from = 0;  ///< position in Proof::places
    std::size_t to = 0;
    std::int64_t points = 0;  ///< for each person who takes it
    std::int64_t most = 0;    ///< people who may
    std::int64_t people = 0;  ///< who do in the plan
};

/// Why no plan is better than this one, as figures that anybody can add up.
///
/// With d = points + price(from) − price(to) of a way, no plan costs less than Σ most · min(d, 0) − Σ people · price over all
/// ways and places; this plan costs just that, because unused ways have d ≥ 0 and used ways d = 0, or d < 0 where they are full.
struct Proof {
    std::vector<ProofPlace> places;  ///< the province first, with the price 0
    std::vector<ProofWay> ways;      ///< all that are used; then of each place the unused way from it and to it with the least d
    std::size_t allWays = 0;         ///< how many the plan was chosen from
    std::string problem;             ///< fingerprint of places and ways, as the plan keeps it

    [[nodiscard]] std::int64_t difference(const ProofWay& way) const
    {
        return way.points + places[way.from].price - places[way.to].price;
    }
};

/// The proof of a plan that is optimal; refused when the plan is of other data or its certificate does not hold.
/// Cost: as much of makePlan as comes before solving.
[[nodiscard]] std::variant<Proof, planning::PlanRefusal> proofOf(const model::Workspace& workspace, const planning::Plan& plan);

}  // namespace botri::report
